type Value = string | number | boolean | Date | null | { amount: number; currency?: string } | readonly Value[]

/** Line breaks and tabs may stand in a string of the filter language as they are; quotes and backslashes are escaped. */
const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`

function printed(value: Value): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (value instanceof Date) return quoted(value.toISOString())
  if (isList(value)) return `(${value.map(printed).join(', ')})`
  return `money(${value.amount}${value.currency ? `, ${quoted(value.currency)}` : ''})`
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value)

/**
 * Filter text with values put in safely: filter`email = ${typed} AND stage IN ${['lead', 'customer']}`.
 * What a value contains can never become a part of the condition.
 */
export const filter = (parts: TemplateStringsArray, ...values: Value[]): string =>
  parts.reduce((text, part, i) => `${text}${printed(values[i - 1]!)}${part}`)
