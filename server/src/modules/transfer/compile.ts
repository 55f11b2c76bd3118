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
import { importable, isKey } from './fields.ts'
import { type Mapping, parts, type Target } from './mapping.ts'
import type { Column } from './reading/columns.ts'
import { type Form, formOf } from './writing.ts'

/** Where the value of a column goes. */
export type Slot =
  | { to: 'value'; name: string }
  | { to: 'custom'; name: string }
  | { to: 'words'; name: string }
  | { to: 'item'; list: string; name: string; place: number }
  | { to: 'link'; relation: string; name: string }
  | { to: 'ref'; name: string; noun: string }
  | { to: 'name' }
  | { to: 'id' }
  | { to: 'createdAt' }

export interface Column_ {
  index: number
  target: Target
  slot: Slot
  field: Field | null
  form: Form
}

export interface Link {
  relation: string
  ref: string
  noun: Resource<any>
  keys: string[]
  fields: Map<string, Field>
}

/** A mapping made ready: every column knows its field, every key how it is compared. */
export interface Compiled {
  noun: Resource<any>
  mapping: Mapping
  width: number
  columns: Column_[]
  fields: Map<string, Field>
  match: string[]
  links: Map<string, Link>
}

interface Given {
  noun: string
  mapping: Mapping
  columns: readonly Column[]
}

/** Checks a mapping against what this person may write; refuses it with a sentence per column. */
export async function compile(ctx: Context, given: Given): Promise<Compiled> {
  const noun = importable(ctx, given.noun)
  const { mapping } = given
  const fields = await writableFields(ctx, noun)
  const errors: { path: string; message: string }[] = []
  const wrong = (path: string, message: string) => void errors.push({ path: `mapping.${path}`, message })
  const links = new Map<string, Link>()
  const columns: Column_[] = []
  const settings = await settingsOf(ctx)
  const taken = new Map<string, number>()
  for (const [key, target] of Object.entries(mapping.columns)) {
    const index = Number(key)
    if (!target) continue
    const column = given.columns.find((c) => c.index === index)
    if (!column) {
      wrong(`columns.${key}`, `The file has no column ${index + 1}.`)
      continue
    }
    const resolved = await resolve(ctx, noun, fields, target.field, links)
    if (typeof resolved === 'string') wrong(`columns.${key}.field`, resolved)
    else if (taken.has(target.field))
      wrong(`columns.${key}.field`, `Column ${taken.get(target.field)! + 1} is matched to this field already.`)
    else {
      taken.set(target.field, index)
      const form = formOf(target.format, { ...settings, dates: column.dates, decimal: column.decimal })
      columns.push({ index, target, ...resolved, form })
    }
  }
  const { match } = mapping
  for (const name of match.fields) {
    if (name !== 'id' && !(fields.has(name) && isKey(fields.get(name)!)))
      wrong('match.fields', `Records cannot be found by “${name}”.`)
    else if (!taken.has(name))
      wrong('match.fields', `No column is matched to “${words(name)}”, by which records are found.`)
  }
  for (const link of links.values()) {
    link.keys = match.link[link.relation] ?? [link.noun.title]
    for (const name of link.keys)
      if (!link.fields.has(name) || !isKey(link.fields.get(name)!))
        wrong(`match.link.${link.relation}`, `${link.noun.label} cannot be found by “${name}”.`)
      else if (!taken.has(`${link.relation}.${name}`))
        wrong(
          `match.link.${link.relation}`,
          `No column is matched to the ${words(name).toLowerCase()} of the ${link.relation}.`,
        )
  }
  if (errors.length) throw fail('invalid_input', { errors })
  return { noun, mapping, width: given.columns.length, columns, fields, match: match.fields, links }
}

type Resolved = { slot: Slot; field: Field | null }
const unseen = (field: string) => `There is no field “${field}” here, or your role does not write it.`

async function resolve(
  ctx: Context,
  noun: Resource<any>,
  fields: Map<string, Field>,
  path: string,
  links: Map<string, Link>,
): Promise<Resolved | string> {
  if (path === 'id') return { slot: { to: 'id' }, field: null }
  if (path === 'fullName' && !fields.has('fullName') && fields.has('firstName') && fields.has('lastName'))
    return { slot: { to: 'name' }, field: null }
  if (path === 'createdAt' || path === 'createdBy') {
    if (!ctx.actor.may('imports:backdate')) return 'Your role does not keep authors and dates of other systems.'
    return path === 'createdAt'
      ? { slot: { to: 'createdAt' }, field: null }
      : { slot: { to: 'ref', name: 'createdBy', noun: 'members' }, field: null }
  }
  if (path.startsWith('custom.')) {
    const own = fields.get(path)
    return own ? { slot: { to: 'custom', name: path.slice(7) }, field: own } : unseen(path)
  }
  const { head, rest, place } = parts(path)
  const own = fields.get(head)
  if (!own) {
    const ref = [...fields].find(([name, f]) => f.describe.ref && relation(name) === head)
    return ref && rest ? linked(ctx, head, ref, rest, links) : unseen(path)
  }
  if (own.collection && !own.collection.value) {
    const inner = rest ? own.collection.fields[rest] : undefined
    return inner && !inner.system
      ? { slot: { to: 'item', list: head, name: rest!, place }, field: inner }
      : unseen(path)
  }
  if (rest) return unseen(path)
  if (own.collection) return { slot: { to: 'words', name: head }, field: own }
  if (own.describe.ref) return { slot: { to: 'ref', name: head, noun: own.describe.ref }, field: own }
  const list = Object.entries(noun.fields).find(([, f]) => (f as Field).collection?.primary === head)
  if (list) {
    const name = Object.keys((list[1] as Field).collection!.fields)[0]!
    return { slot: { to: 'item', list: list[0], name, place: 0 }, field: own }
  }
  return { slot: { to: 'value', name: head }, field: own }
}

async function linked(
  ctx: Context,
  name: string,
  [ref, f]: [string, Field],
  rest: string,
  links: Map<string, Link>,
): Promise<Resolved | string> {
  const noun = resourceNamed(f.describe.ref!)
  if (!noun.expose.includes('create') || !ctx.actor.may(noun.can.read)) return unseen(`${name}.${rest}`)
  let link = links.get(name)
  if (!link) links.set(name, (link = { relation: name, ref, noun, keys: [], fields: await writableFields(ctx, noun) }))
  const own = link.fields.get(rest)
  if (!own || own.collection || own.describe.ref) return unseen(`${name}.${rest}`)
  return { slot: { to: 'link', relation: name, name: rest }, field: own }
}

async function settingsOf(ctx: Context): Promise<Form> {
  const [row] = await ctx.run<{ settings: any }>({ text: 'select settings from organizations', values: [] })
  const { currency = 'EUR', country } = row?.settings ?? {}
  return { currency, country, timeZone: ctx.actor.timeZone }
}
