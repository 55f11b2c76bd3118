import { text as column } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { harmless, plain } from '../csv.ts'
import { type Choice, field } from '../field.ts'
import { literal } from '../names.ts'

type Option<V extends string> = V | { value: V; label?: string; tone?: Choice['tone'] }

/**
 * One of a fixed list that code branches on. Stored as text with a check, not as an enum type:
 * comparing enums is not leakproof, and a policy would then scan the whole tenant.
 */
export function choice<const V extends string>(options: readonly Option<V>[]) {
  const choices: Choice[] = options.map((o) => {
    const { value, label = sentence(value), tone = 'neutral' } = typeof o === 'string' ? { value: o } : o
    return { value, label, tone }
  })
  const read = (typed: string) => {
    const text = plain(typed)
    return (
      choices.find((c) => c.value === text) ?? choices.find((c) => c.label.toLowerCase() === text.trim().toLowerCase())
    )
  }
  // A label that reads as another choice cannot stand for this one.
  const called = choices.map(({ value, label }) => [value, read(harmless(label))?.value === value ? label : value])
  const values = choices.map((c) => c.value) as [V, ...V[]]
  return field<V>({
    kind: 'choice',
    schema: z.enum(values, { error: () => `Choose one of ${values.join(', ')}.` }) as unknown as z.ZodType<V, V>,
    columns: { '': () => column() },
    checks: (c) => ({ choice: `${c()} in (${values.map((v) => `'${v.replaceAll("'", "''")}'`).join(', ')})` }),
    cell: (c, labels) =>
      labels && called.length
        ? `case ${c()} ${called.map((pair) => `when ${literal(pair[0]!)} then ${literal(pair[1]!)}`).join(' ')} else ${c()} end`
        : `${c()}::text`,
    filter: { type: valueTypes.choice(values), column: '', cast: 'text' },
    parse: (typed) => {
      const found = read(typed)
      if (!found) throw new Error(`Choose one of ${values.join(', ')}.`)
      return found.value as V
    },
    example: values[0],
    describe: { choices },
  })
}

const sentence = (value: string) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ')
