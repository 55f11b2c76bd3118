import {
  type Context,
  type Field,
  fail,
  type Resource,
  relation,
  resourceNamed,
  words,
  writableFields,
} from '../../kernel/index.ts'

/** One thing a column may be matched to. */
export interface Choosable {
  field: string
  label: string
  kind: string
  required: boolean
  key: boolean
  choices?: readonly { value: string; label: string }[]
}

export interface Group {
  label: string
  noun: string
  /** The name of the relation, or null for the noun itself. */
  relation: string | null
  fields: Choosable[]
}

/** The noun of an import, or a sentence why there is none. */
export function importable(ctx: Context, name: string): Resource<any> {
  const refuse = (message: string) => fail('invalid_input', { errors: [{ path: 'noun', message }] })
  let noun: Resource<any>
  try {
    noun = resourceNamed(name)
  } catch {
    throw refuse(`There is no kind of record called “${name}”.`)
  }
  if (!noun.expose.includes('create')) throw refuse(`${noun.label} cannot be imported.`)
  if (!ctx.actor.may(noun.can.write) || !ctx.actor.may(noun.can.read))
    throw fail('forbidden', { permission: noun.can.write })
  return noun
}

/** Fields by which records are found again: short texts that can be compared whole. */
export const isKey = (f: Field): boolean =>
  f.sortable && f.filter?.cast === 'text' && !f.describe.choices && !f.collection && !f.generated

const listable = (f: Field) => f.filter !== undefined || f.required
const label = (name: string, f: Field) => f.label ?? words(name.replace(/^custom\./, ''))

const choosable = (field: string, text: string, f: Field, key = false): Choosable => ({
  field,
  label: text,
  kind: f.kind,
  required: f.required && f.initial === undefined,
  key,
  ...(f.describe.choices ? { choices: f.describe.choices.map(({ value, label }) => ({ value, label })) } : {}),
})

function ofField(name: string, f: Field): Choosable[] {
  const list = f.collection
  if (!list) return listable(f) ? [choosable(name, label(name, f), f, isKey(f))] : []
  if (list.value) return [choosable(name, label(name, f), f)]
  const inner = Object.entries(list.fields).filter(([, i]) => !i.system && !i.hidden)
  const first = list.primary ? inner.slice(0, 1) : []
  // The first of them is the record's own field; further ones are counted.
  const others = list.primary ? inner.slice(1) : inner
  return [
    ...first.flatMap(([n, i]) => [2, 3].map((at) => choosable(`${name}.${n}#${at}`, `${label(n, i)} ${at}`, i))),
    ...others.map(([n, i]) => choosable(`${name}.${n}`, `${label(name, f)}: ${label(n, i).toLowerCase()}`, i)),
  ]
}

/** What columns of a file may mean for this person: fields she may write, and those of records they may point at. */
export async function fieldGroups(ctx: Context, noun: Resource<any>): Promise<Group[]> {
  const own = await writableFields(ctx, noun)
  const fields: Choosable[] = []
  if (own.has('firstName') && own.has('lastName'))
    fields.push({ field: 'fullName', label: 'Name (first and last)', kind: 'text', required: false, key: false })
  for (const [name, f] of own) fields.push(...ofField(name, f))
  fields.push({ field: 'id', label: 'Id', kind: 'ref', required: false, key: true })
  if (ctx.actor.may('imports:backdate'))
    fields.push(
      { field: 'createdAt', label: 'Created at', kind: 'moment', required: false, key: false },
      { field: 'createdBy', label: 'Created by', kind: 'ref', required: false, key: false },
    )
  const groups: Group[] = [{ label: noun.labelOne, noun: noun.name, relation: null, fields }]
  for (const [name, f] of own) {
    const group = f.describe.ref ? await linkGroup(ctx, name, f) : undefined
    if (group) groups.push(group)
  }
  return groups
}

async function linkGroup(ctx: Context, name: string, f: Field): Promise<Group | undefined> {
  const target = resourceNamed(f.describe.ref!)
  if (!target.expose.includes('create') || !ctx.actor.may(target.can.read)) return undefined
  const fields: Choosable[] = []
  for (const [n, t] of await writableFields(ctx, target))
    if (listable(t) && !t.describe.ref) fields.push(choosable(`${relation(name)}.${n}`, label(n, t), t, isKey(t)))
  return fields.some((c) => c.key)
    ? { label: label(name, f), noun: target.name, relation: relation(name), fields }
    : undefined
}
