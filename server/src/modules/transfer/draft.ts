import { compared, type Field } from '../../kernel/index.ts'
import type { Column_, Compiled } from './compile.ts'
import { countryCode } from './country.ts'
import type { Line } from './reading/csv.ts'
import { canonical, splitName } from './writing.ts'

type Values = Record<string, unknown>

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export interface RowError {
  /** Index of the file's column, or null when the row as a whole is meant. */
  column: number | null
  field: string | null
  message: string
}

/** One row as it was understood, before anything is looked up. */
export interface Draft {
  line: number
  cells: string[]
  values: Values
  custom: Values | null
  /** Rows of lists by place: `emails` → 0 → { email }. */
  lists: Map<string, Map<number, Values>>
  links: Map<string, Values>
  /** Texts that name another record: looked up for many rows at once. */
  refs: { column: Column_; name: string; noun: string; text: string }[]
  id: string | null
  errors: RowError[]
}

type Read = { value: unknown } | { message: string }

/** Values of a column repeat: what was read once is not read again. */
const remembered = 4000

/** Reads rows of a file into drafts: pure work, no database. */
export function drafter(compiled: Compiled): (row: Line) => Draft {
  const readers = compiled.columns.map((column) => ({ column, read: memory((text) => readCell(column, text)) }))
  return ({ line, cells, flaw }) => {
    const draft: Draft = {
      line,
      cells,
      values: {},
      custom: null,
      lists: new Map(),
      links: new Map(),
      refs: [],
      id: null,
      errors: [],
    }
    if (flaw) {
      draft.errors.push({ column: flaw.column === null ? null : flaw.column - 1, field: null, message: flaw.message })
      return draft
    }
    for (const { column, read } of readers) {
      const typed = cells[column.index]!.trim()
      const text = column.target.map?.[typed] ?? typed
      if (text === '') {
        if (column.target.empty === 'clear' && column.slot.to === 'value') draft.values[column.slot.name] = null
        continue
      }
      const { slot } = column
      if (slot.to === 'ref') {
        draft.refs.push({ column, name: slot.name, noun: slot.noun, text })
        continue
      }
      const result = read(text)
      if ('value' in result) put(draft, column, result.value)
      else if (column.target.bad !== 'empty')
        draft.errors.push({ column: column.index, field: column.target.field, message: result.message })
    }
    return draft
  }
}

function memory(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>()
  return (text) => {
    let result = known.get(text)
    if (!result) {
      if (known.size >= remembered) known.clear()
      known.set(text, (result = read(text)))
    }
    return result
  }
}

function readCell({ slot, field, form }: Column_, text: string): Read {
  try {
    if (slot.to === 'name') return { value: splitName(text) }
    if (slot.to === 'id')
      return uuidPattern.test(text) ? { value: text.toLowerCase() } : { message: 'This is no id of ours.' }
    if (slot.to === 'createdAt') {
      const at = new Date(canonical({ holds: 'moment', columns: {} } as Field, text, form))
      if (Number.isNaN(at.getTime()) || at.getTime() > Date.now()) return { message: 'Give a moment in the past.' }
      return { value: at.toISOString() }
    }
    const f = field!
    const place = slot.to === 'item' && slot.name === 'country' && f.describe.max === 2 ? countryOf(text) : text
    return { value: f.parse(canonical(f, place, form)) }
  } catch (error) {
    const issues = (error as { issues?: { message: string }[] }).issues
    return { message: issues?.[0]?.message ?? (error as Error).message }
  }
}

/** The code of a country, from its code or one of its names. */
function countryOf(text: string): string {
  const code = countryCode(text)
  if (!/^[A-Za-z]{2}$/.test(code))
    throw new Error(`“${text}” is not a country we can tell. Write its code of two letters, such as KR.`)
  return code.toUpperCase()
}

function put(draft: Draft, { slot }: Column_, value: unknown): void {
  if (slot.to === 'value' || slot.to === 'words') draft.values[slot.name] = value
  else if (slot.to === 'custom') draft.custom = { ...draft.custom, [slot.name]: value }
  else if (slot.to === 'name') Object.assign(draft.values, value)
  else if (slot.to === 'id') draft.id = value as string
  else if (slot.to === 'createdAt') draft.values.createdAt = value
  else if (slot.to === 'link') {
    let own = draft.links.get(slot.relation)
    if (!own) draft.links.set(slot.relation, (own = {}))
    own[slot.name] = value
  } else if (slot.to === 'item') {
    let list = draft.lists.get(slot.list)
    if (!list) draft.lists.set(slot.list, (list = new Map()))
    list.set(slot.place, { ...list.get(slot.place), [slot.name]: value })
  }
}

/** The key by which a row finds its record, as compared values; null when a part of it is empty. */
export function keyOf(compiled: Compiled, draft: Draft): string[] | null {
  if (!compiled.match.length) return null
  const key: string[] = []
  for (const name of compiled.match) {
    if (name === 'id') {
      if (!draft.id) return null
      key.push(draft.id)
      continue
    }
    const value = draft.values[name] ?? primaryOf(compiled, draft, name)
    if (value === undefined || value === null) return null
    key.push(compared(compiled.fields.get(name)!, value))
  }
  return key
}

function primaryOf(compiled: Compiled, draft: Draft, name: string): unknown {
  const column = compiled.columns.find((c) => c.target.field === name)
  return column?.slot.to === 'item' ? draft.lists.get(column.slot.list)?.get(0)?.[column.slot.name] : undefined
}
