import type { FieldInfo } from '../../api/describe.ts'
import type { About } from '../../shell/events/about.ts'
import { fullMoment } from '../../ui/moments.ts'
import { printMoney } from '../../ui/money.tsx'
import type { Region } from '../../words/region.ts'

const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(text)

/** A wire value as text, for the audit: it shows what was stored, not how a page would draw it. */
export function printValue(
  value: unknown,
  region: Region,
  field?: FieldInfo,
  nameOf?: (record: About) => string | undefined,
): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'string') {
    if (field?.ref) return nameOf?.({ noun: field.ref, id: value }) ?? value
    return (
      field?.choices?.find((choice) => choice.value === value)?.label ??
      (isMoment(value) ? fullMoment(value, region) : value)
    )
  }
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map((each) => printValue(each, region)).join(', ')
  const { amount, currency, ...rest } = value as Record<string, unknown>
  if (typeof amount === 'number' && typeof currency === 'string' && Object.keys(rest).length === 0)
    return printMoney({ amount, currency }, region.locale)
  return Object.entries(value)
    .filter(([key, each]) => key !== 'id' && each !== null && each !== '')
    .map(([, each]) => printValue(each, region))
    .join(' ')
}

/** Records a change points at, before and after. */
export const refsOf = (changes: [string, [unknown, unknown]][], fields: FieldInfo[]): About[] =>
  changes.flatMap(([name, values]) => {
    const noun = fields.find((each) => each.name === name)?.ref
    return noun ? values.flatMap((id) => (typeof id === 'string' ? [{ noun, id }] : [])) : []
  })
