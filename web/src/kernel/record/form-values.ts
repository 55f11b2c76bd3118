import type { useWords } from '../../words/index.ts'
import { type Field, isEmpty, kindOf, patchOf, type Row, valueOf } from '../fields/index.ts'
import { fieldNamed, mirroredBy, type Noun } from '../fields/noun.ts'

type Values = Record<string, unknown>

/** Fields of a new record, the needed ones first; child rows stand for the field that mirrors them. */
export function formFields(noun: Noun): Field[] {
  const open = noun.fields.filter(
    (field) => !field.hidden && !field.readOnly && kindOf(field).Input && !mirroredBy(noun, field),
  )
  return [...open.filter((field) => field.required), ...open.filter((field) => !field.required)]
}

/** How many fields stand above "More fields": a title's own parts and what people usually know. */
const COMMON = 7

/** The fields shown at once and those behind "More fields". */
export function splitFields(fields: Field[], common: string[] | undefined): { first: Field[]; more: Field[] } {
  const first = common
    ? fields.filter((field) => field.required || common.includes(field.name))
    : fields.filter((field) => !kindOf(field).wide).slice(0, COMMON)
  const inOrder = common ? [...first].sort((a, b) => place(common, a) - place(common, b)) : first
  return { first: inOrder, more: fields.filter((field) => !first.includes(field)) }
}
const place = (common: string[], field: Field) => (common.indexOf(field.name) + common.length + 1) % (common.length + 1)

/** What is sent: only what was filled in, custom fields under `custom`. */
export function wireOf(fields: Field[], values: Values): Values {
  const wire: Values = {}
  for (const field of fields) {
    const value = values[field.name]
    if (isEmpty(value)) continue
    const patch = patchOf(field, value)
    if (field.custom) wire.custom = { ...(wire.custom as Values | undefined), ...(patch.custom as Values) }
    else Object.assign(wire, patch)
  }
  return wire
}

/** The values of a copy: everything that may be written, child rows without their ids, the title marked. */
export function copyOf(noun: Noun, row: Row, t: ReturnType<typeof useWords>['t']): Values {
  const values: Values = {}
  for (const field of formFields(noun)) {
    const value = valueOf(row, field)
    if (isEmpty(value)) continue
    values[field.name] =
      field.fields && Array.isArray(value) ? value.map((item) => lineOf(field, item as Values)) : value
  }
  const title = fieldNamed(noun, noun.title)
  if (title && !title.readOnly && values[noun.title])
    values[noun.title] = t('create.copyOf', { title: String(values[noun.title]) })
  return values
}

const lineOf = (field: Field, item: Values) =>
  Object.fromEntries(
    (field.fields ?? [])
      .filter((each) => !each.readOnly && !isEmpty(item[each.name]))
      .map((each) => [each.name, item[each.name]]),
  )
