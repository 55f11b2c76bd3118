import { type Field, kindOf } from '../fields/index.ts'
import { fieldNamed, fieldsOf, isDetail, type Noun } from '../fields/noun.ts'

/** How a person has set the columns of one view on this device. */
export interface ColumnSettings {
  names?: string[]
  widths?: Record<string, number>
  pinned?: string[]
  /** At most three sums in the footer. */
  sums?: { field: string; fn: string }[]
}

export interface Column {
  name: string
  field: Field
  width: number
  /** Distance from the start where a pinned column sticks; undefined when it scrolls. */
  sticks?: number
}

export const CHECK_WIDTH = 40
const TITLE_WIDTH = 220

/** The columns a noun begins with: what names it, then what lists may show, seven at most. */
export function defaultColumns(noun: Noun): string[] {
  const rest = noun.fields.filter(
    (field) => field.name !== noun.title && !field.hidden && !isDetail(field) && !field.custom && !kindOf(field).wide,
  )
  return rest.slice(0, 7).map((field) => field.name)
}

/** Columns that can be shown: everything that is no child row of a part, the title aside. */
export const choosable = (noun: Noun): Field[] => fieldsOf(noun).filter((field) => field.name !== noun.title)

/** The columns of a table in their order, the title first, pinned ones beside it. */
export function columnsOf(noun: Noun, names: string[], settings: ColumnSettings): Column[] {
  const title = fieldNamed(noun, noun.title)
  if (!title) return []
  const known = names
    .map((name) => fieldNamed(noun, name))
    .filter((field): field is Field => field !== undefined && field.name !== noun.title)
  const isPinned = (field: Field) => settings.pinned?.includes(field.name)
  const order = [title, ...known.filter(isPinned), ...known.filter((field) => !isPinned(field))]
  let at = CHECK_WIDTH
  return order.map((field) => {
    const width = settings.widths?.[field.name] ?? (field === title ? TITLE_WIDTH : kindOf(field).width)
    const sticks = field === title || isPinned(field) ? at : undefined
    if (sticks !== undefined) at += width
    return { name: field.name, field, width, sticks }
  })
}

/** The names with one of them moved by so many places. */
export function moved(names: string[], name: string, by: number): string[] {
  const from = names.indexOf(name)
  const to = Math.max(0, Math.min(names.length - 1, from + by))
  if (from < 0 || from === to) return names
  const rest = names.filter((each) => each !== name)
  return [...rest.slice(0, to), name, ...rest.slice(to)]
}

/** The names with one of them put before another. */
export function movedBefore(names: string[], name: string, before: string): string[] {
  if (name === before || !names.includes(name)) return names
  const rest = names.filter((each) => each !== name)
  const at = rest.indexOf(before)
  return at < 0 ? names : [...rest.slice(0, at), name, ...rest.slice(at)]
}

/** "-score,name" as parts. */
export function readSort(sort: string): { name: string; down: boolean }[] {
  return sort
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (part.startsWith('-') ? { name: part.slice(1), down: true } : { name: part, down: false }))
}

export const printSort = (parts: { name: string; down: boolean }[]) =>
  parts.map(({ name, down }) => (down ? '-' : '') + name).join(',')
