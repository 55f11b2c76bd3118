import { groupBy } from '../kernel/index.ts'
import type { Script } from './cast.ts'
import type { Edit } from './data/history.ts'
import { type Draw, draw } from './draw.ts'
import { latest, type Moments } from './moments.ts'
import type { DemoChange, DemoCompany, DemoContact, Json, Stage } from './shape.ts'

type Found = DemoCompany | DemoContact

/** The edits that led to the records as they are, oldest first. What the script tells goes before what is drawn. */
export function changesOf(
  script: Script,
  records: Map<string, Found>,
  ages: Map<string, number>,
  time: Moments,
): DemoChange[] {
  const changes: DemoChange[] = []
  for (const [key, record] of records) {
    const told = script.history.filter((edit) => edit.on === key)
    const drawn = drawEdits(script, record, ages.get(key) ?? 0).filter(
      (edit) => !told.some((one) => one.field === edit.field),
    )
    const fields = groupBy([...told, ...drawn], (edit) => edit.field)
    for (const [field, edits] of fields) {
      const chain = edits.sort((a, b) => b.days - a.days)
      let previous = record.createdAt
      chain.forEach((edit, index) => {
        const to = index + 1 < chain.length ? (chain[index + 1] as Edit).from : heldIn(record, field)
        const minute = draw(edit.batch ?? `${key} ${edit.days} edit`).whole(130, 520)
        previous = latest(time.past(edit.days, minute), previous)
        changes.push({
          noun: 'firstName' in record ? 'contacts' : 'companies',
          record: key,
          at: previous,
          by: edit.by,
          via: edit.via ?? 'web',
          batch: edit.batch ?? null,
          changes: { [field]: [edit.from, to] },
        })
      })
    }
  }
  return joined(changes).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** What a record holds in a field, as a change shows it: primary e-mail and phone by `email` and `phone`. */
export function heldIn(record: Found, field: string): Json {
  if (field === 'email') return record.emails[0]?.email ?? null
  if (field === 'phone') return record.phones[0]?.phone ?? null
  if (field.startsWith('custom.')) return record.custom[field.slice('custom.'.length)] ?? null
  return ((record as unknown as Record<string, Json>)[field] ?? null) as Json
}

/** Several fields saved at the same moment by the same person are one change. */
function joined(changes: DemoChange[]): DemoChange[] {
  const groups = groupBy(changes, (one) => `${one.record} ${one.at} ${one.by} ${one.via} ${one.batch}`)
  return [...groups.values()].map((group) => ({
    ...(group[0] as DemoChange),
    changes: Object.assign({}, ...group.map((one) => one.changes)),
  }))
}

const earlier: Record<Stage, Stage[][]> = {
  subscriber: [[]],
  prospect: [[], ['subscriber']],
  customer: [['prospect'], ['prospect'], ['subscriber', 'prospect']],
  former: [['customer'], ['prospect', 'customer']],
}

function drawEdits(script: Script, record: Found, age: number): Edit[] {
  const random = draw(`${record.key} edits`)
  if (age < 6) return []
  const by = record.ownerId ?? script.members[0]?.key ?? null
  const edits: Edit[] = []
  const add = (field: string, from: Json, days: number) =>
    edits.push({ on: record.key, by: authorAt(script, by, days), days, field, from })

  // Two steps in a short life would fall on one day.
  const steps = random.pick(earlier[record.stage].filter((way) => way.length < 2 || age > 40))
  steps.forEach((from, index) => {
    const share = (steps.length - index) / (steps.length + 1)
    add('stage', from, Math.max(1, Math.floor(age * (share - random.next() * 0.2))))
  })
  handOver(script, record, age, random, edits)
  if ('firstName' in record) drawContactEdits(record, age, random, add)
  if (record.tags.length > 1 && random.chance(0.15)) add('tags', record.tags.slice(0, -1), random.whole(1, age - 2))
  const spend = record.custom.energySpend as { amount: number; currency: string } | undefined
  if (spend && random.chance(0.2)) {
    const before = Math.round((spend.amount * random.whole(82, 97)) / 100 / 100_000) * 100_000
    add('custom.energySpend', { ...spend, amount: before }, random.whole(1, age - 2))
  }
  return edits
}

/** Records of the colleague who left went to their present owners on one day. */
function handOver(script: Script, record: Found, age: number, random: Draw, edits: Edit[]): void {
  const left = script.left
  if (left && record.ownerId && age > left.days + 5 && random.chance(0.3)) {
    const by = script.members[0]?.key ?? null
    edits.push({ on: record.key, by, days: left.days, field: 'ownerId', from: left.member, batch: 'hand-over' })
  } else if (record.ownerId && random.chance(0.1)) {
    edits.push({
      on: record.key,
      by: record.ownerId,
      days: random.whole(1, Math.min(age - 2, 200)),
      field: 'ownerId',
      from: null,
    })
  }
}

function drawContactEdits(
  record: DemoContact,
  age: number,
  random: Draw,
  add: (field: string, from: Json, days: number) => void,
) {
  const phone = record.phones[0]?.phone
  if (phone && random.chance(0.1)) {
    const [, head, a, b] = /^(.*)(\d)(\d)$/.exec(phone) ?? []
    if (a !== b) add('phone', `${head}${b}${a}`, random.whole(1, age - 2))
  }
  const domain = record.emails[0]?.email.split('@')[1]
  if (domain && random.chance(0.06)) add('email', `info@${domain}`, random.whole(1, age - 2))
  const title = record.jobTitle
  if (
    title &&
    /^(Head|Plant|Site|Production|Maintenance|Technical|Energy|Quality|Facilities)/.test(title) &&
    random.chance(0.2)
  ) {
    add('jobTitle', `Deputy ${title[0]?.toLowerCase()}${title.slice(1)}`, random.whole(1, age - 2))
  }
  if (record.language !== 'en' && random.chance(0.05)) add('language', 'en', random.whole(1, age - 2))
}

/** The member if she was there on that day, else the first one, who always was. */
function authorAt(script: Script, key: string | null, days: number): string | null {
  const member = script.members.find((one) => one.key === key)
  return member && member.joined >= days ? member.key : (script.members[0]?.key ?? null)
}
