import { type Context, invalid, knows, resourceNamed, visibleFields, z } from '../../../kernel/index.ts'
import { type Kind, kind, next, onward, type Running, type Wire } from './kind.ts'
import { control, fieldName, filterText, members, nounName, template, values } from './settings.ts'

const write = (noun: string | null | undefined) => (noun && knows(noun) ? [resourceNamed(noun).can.write] : [])
const fieldsIn = (v: Record<string, unknown>) => Object.keys(v)

const create = kind({
  type: 'record.create',
  group: 'action',
  label: 'Create a record',
  about: 'Makes a record of any kind.',
  settings: z.strictObject({ noun: nounName(), values: values('Values') }),
  ways: () => [next],
  templates: ['values'],
  needs: (s) => write(s.noun),
  effects: (s) => [{ event: `${s.noun}.created`, fields: null }],
  output: (s) => ({ noun: s.noun }),
  check: (ctx, s) => checkValues(ctx, s.noun, s.values, true),
  async run(r, s) {
    const made = await r.do('', async (here) => resourceNamed(s.noun).create(here.ctx, here.fill(s.values) as Wire))
    return onward(made)
  },
})

/** The record a step is about: the one of the run, or one named by a template. */
async function target(
  r: Running,
  named: { noun?: string; id?: string },
  here: { text(v: string): string; record: Wire | null },
) {
  const noun = named.noun ?? r.start.noun
  const id = named.id ? here.text(named.id) : (here.record?.id as string | undefined)
  if (!noun || !id) throw invalid([{ path: 'id', message: 'There is no record here.' }])
  return { resource: resourceNamed(noun), id }
}

const which = { noun: nounName('Another kind of record').optional(), id: template('Its id').optional() }

const update = kind({
  type: 'record.update',
  group: 'action',
  label: 'Change the record',
  about: 'Gives fields of the record other values.',
  settings: z.strictObject({ ...which, values: values('Values') }),
  ways: () => [next],
  templates: ['values', 'id'],
  needs: (s, noun) => write(s.noun ?? noun),
  effects: (s, noun) => [{ event: `${s.noun ?? noun}.updated`, fields: fieldsIn(s.values) }],
  output: (s, noun) => ((s.noun ?? noun) ? { noun: (s.noun ?? noun)! } : 'anything'),
  check: (ctx, s, noun) => checkValues(ctx, s.noun ?? noun, s.values, false),
  async run(r, s) {
    const record = await r.do('', async (here) => {
      const { resource, id } = await target(r, s, here)
      return resource.update(here.ctx, id, here.fill(s.values) as Wire)
    })
    return onward(record)
  },
})

const remove = kind({
  type: 'record.remove',
  group: 'action',
  label: 'Delete the record',
  about: 'Moves the record to the trash.',
  settings: z.strictObject(which),
  ways: () => [next],
  templates: ['id'],
  needs: (s, noun) =>
    (s.noun ?? noun) && knows((s.noun ?? noun)!) ? [resourceNamed((s.noun ?? noun)!).can.remove] : [],
  effects: (s, noun) => [{ event: `${s.noun ?? noun}.removed`, fields: null }],
  async run(r, s) {
    const id = await r.do('', async (here) => {
      const at = await target(r, s, here)
      await at.resource.remove(here.ctx, at.id)
      return at.id
    })
    return onward({ id })
  },
})

const assign = kind({
  type: 'record.assign',
  group: 'action',
  label: 'Assign to somebody',
  about: 'Gives the record to a member; with several each gets one in turn, whoever is suspended is left out.',
  settings: z.strictObject({
    members: members('To'),
    field: fieldName('Field').default('ownerId'),
    onlyEmpty: control(z.boolean(), 'Only when it has nobody', 'flag').default(false),
  }),
  ways: () => [next],
  templates: ['members'],
  needs: (_, noun) => write(noun),
  effects: (s, noun) => [{ event: `${noun}.updated`, fields: [s.field] }],
  output: () => ({ parts: { memberId: { noun: 'members' } } }),
  check: (ctx, s, noun) => checkValues(ctx, noun, { [s.field]: '{{ x }}' }, false),
  async run(r, s) {
    const memberId = await r.do('', async (here) => {
      const { resource, id } = await target(r, {}, here)
      if (s.onlyEmpty && here.record?.[s.field]) return here.record[s.field]
      const wanted = s.members.map((m) => here.text(m)).filter((m) => /^[0-9a-f-]{36}$/i.test(m))
      const to = await turn(here.ctx, r, wanted)
      if (!to) throw invalid([{ path: 'members', message: 'None of these people is active here.' }])
      await resource.update(here.ctx, id, { [s.field]: to })
      return to
    })
    return onward({ memberId })
  },
})

/** Whose turn it is: one after the other over all runs of the automation, active members only. */
async function turn(ctx: Context, r: Running, wanted: readonly string[]): Promise<string | null> {
  const rows = await ctx.run<{ id: string }>({
    text: `select m.id from unnest($1::uuid[]) with ordinality w(id, n) join members m on m.id = w.id where m.status = 'active' and m.deleted_at is null order by w.n`,
    values: [wanted],
  })
  if (rows.length < 2) return rows[0]?.id ?? null
  const [row] = await ctx.run<{ turn: number }>({
    text: `insert into automation_turns (organization_id, automation_id, node_id, turn) values (app_organization(), $1, $2, 0)
      on conflict (organization_id, automation_id, node_id) do update set turn = automation_turns.turn + 1 returning turn`,
    values: [r.start.automation, r.node.id],
  })
  return rows[row!.turn % rows.length]!.id
}

const tag = kind({
  type: 'record.tag',
  group: 'action',
  label: 'Tag the record',
  about: 'Adds tags and takes tags away.',
  settings: z.strictObject({
    add: control(z.array(z.string().max(300)).max(20), 'Add', 'tags').default([]),
    remove: control(z.array(z.string().max(300)).max(20), 'Take away', 'tags').default([]),
  }),
  ways: () => [next],
  templates: ['add', 'remove'],
  needs: (_, noun) => write(noun),
  effects: (_, noun) => [{ event: `${noun}.updated`, fields: ['tags'] }],
  output: () => ({ parts: { tags: 'anything' } }),
  check: (ctx, _, noun) => checkValues(ctx, noun, { tags: [] }, false),
  async run(r, s) {
    const tags = await r.do('', async (here) => {
      const { resource, id } = await target(r, {}, here)
      const add = s.add.map((t) => here.text(t).trim()).filter(Boolean)
      const gone = new Set(s.remove.map((t) => here.text(t).trim().toLowerCase()))
      const old = (here.record?.tags ?? []) as string[]
      const all = [...old.filter((t) => !gone.has(t.toLowerCase())), ...add]
      const unique = all.filter((t, i) => all.findIndex((o) => o.toLowerCase() === t.toLowerCase()) === i)
      await resource.update(here.ctx, id, { tags: unique })
      return unique
    })
    return onward({ tags })
  },
})

const find = kind({
  type: 'record.find',
  group: 'action',
  label: 'Find a record',
  about: 'Looks for the first record that matches. The filter may hold templates.',
  settings: z.strictObject({ noun: nounName(), filter: filterText('That matches') }),
  ways: () => [
    { name: 'next', label: 'Found' },
    { name: 'none', label: 'None there' },
  ],
  templates: ['filter'],
  needs: (s) => (knows(s.noun) ? [resourceNamed(s.noun).can.read] : []),
  output: (s) => ({ noun: s.noun }),
  async run(r, s) {
    const found = await r.do('', async (here) => {
      const filter = here.quoted(s.filter)
      const [record] = await resourceNamed(s.noun).find(here.ctx, { filter, limit: 1 })
      return record ?? null
    })
    return { way: found ? 'next' : 'none', output: found }
  },
})

/** What is wrong with values for a noun before anything runs: fields that are not there, not hers, or of the wrong type. */
export async function checkValues(ctx: Context, noun: string | null | undefined, given: Wire, fresh: boolean) {
  if (!noun || !knows(noun))
    return [{ path: 'noun', code: 'no_record', message: 'This step needs a record, and the trigger brings none.' }]
  const resource = resourceNamed(noun)
  const visible = new Set(visibleFields(ctx.actor, resource))
  const shape = (fresh ? resource.createInput : resource.updateInput) as unknown as z.ZodObject
  const problems = Object.entries(given).flatMap(([name, value]) => {
    const schema = name === 'custom' || visible.has(name) ? (shape.shape[name] as z.ZodType | undefined) : undefined
    return checkValue(resource.label, name, schema, value)
  })
  if (!resource.expose.includes(fresh ? 'create' : 'update')) {
    const message = `${resource.label} cannot be ${fresh ? 'made' : 'changed'} by a step.`
    problems.unshift({ path: 'noun', code: 'closed', message })
  }
  for (const [name, schema] of fresh ? Object.entries(shape.shape) : [])
    if (given[name] === undefined && !(schema as z.ZodType).safeParse(undefined).success)
      problems.push({ path: `values.${name}`, code: 'missing', message: `“${name}” needs a value.` })
  return problems
}

function checkValue(label: string, name: string, schema: z.ZodType | undefined, value: unknown) {
  const path = `values.${name}`
  if (!schema)
    return [{ path, code: 'unknown_field', message: `${label} have no field “${name}” that can be set here.` }]
  if (holdsTemplate(value)) return []
  const result = schema.safeParse(value)
  return result.success ? [] : [{ path, code: 'wrong_value', message: result.error.issues[0]!.message }]
}

export const holdsTemplate = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('{{') || value.includes('{%')
    : !!value && typeof value === 'object' && Object.values(value).some(holdsTemplate)

export const recordSteps: readonly Kind[] = [create, update, remove, assign, tag, find]
