import { text as column } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { type Choice, field } from '../field.ts'

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
  const values = choices.map((c) => c.value) as [V, ...V[]]
  return field<V>({
    kind: 'choice',
    schema: z.enum(values, { error: () => `Choose one of ${values.join(', ')}.` }) as unknown as z.ZodType<V, V>,
    columns: { '': () => column() },
    checks: (c) => ({ choice: `${c()} in (${values.map((v) => `'${v.replaceAll("'", "''")}'`).join(', ')})` }),
    filter: { type: valueTypes.choice(values), column: '', cast: 'text' },
    parse: (typed) => {
      const found = choices.find((c) => c.value === typed || c.label.toLowerCase() === typed.trim().toLowerCase())
      if (!found) throw new Error(`Choose one of ${values.join(', ')}.`)
      return found.value as V
    },
    example: values[0],
    describe: { choices },
  })
}

const sentence = (value: string) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ')
