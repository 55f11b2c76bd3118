import { z } from 'zod'
import { FilterError } from './error.ts'
import { checkTree, limits } from './limits.ts'
import { type FilterTree, fieldPath, operators } from './tree.ts'

const literal = z
  .union(
    [
      z.string(),
      z.number(),
      z.boolean(),
      z.strictObject({ fn: z.enum(['me', 'now', 'today']) }),
      z.strictObject({ fn: z.enum(['ago', 'ahead']), args: z.tuple([z.string()]) }),
      z.strictObject({
        amount: z.int(),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .optional(),
      }),
    ],
    {
      error:
        'A value is text, a number, true, false, { amount, currency } or a function such as { fn: "ago", args: ["7d"] }.',
    },
  )
  .meta({ id: 'FilterValue' })

const field = z.string().max(300).regex(fieldPath, 'A field is a name or a path such as company.name.')

const node: z.ZodType<FilterTree> = z
  .union(
    [
      z.strictObject({ and: z.array(z.lazy(() => node)) }),
      z.strictObject({ or: z.array(z.lazy(() => node)).min(1, 'A group needs at least one condition.') }),
      z.strictObject({ not: z.lazy(() => node) }),
      z.strictObject({ field, op: z.enum(operators), value: literal }),
      z.strictObject({ field, in: z.array(literal).min(1, 'IN needs at least one value.').max(limits.choices) }),
      z.strictObject({ field, is: z.null() }),
    ],
    { error: 'A condition is { field, op, value }, { field, in }, { field, is: null }, { and }, { or } or { not }.' },
  )
  .meta({ id: 'FilterTree', description: 'A filter as a tree; the same language as the text of `filter=`.' })

/** The JSON form of a filter, with its limits. Names and values are checked later, against what the actor may see. */
export const filterTree: z.ZodType<FilterTree> = z.preprocess((input, context) => {
  try {
    checkTree(input)
    return input
  } catch (error) {
    if (!(error instanceof FilterError)) throw error
    context.addIssue({ code: 'custom', message: error.message })
    return z.NEVER
  }
}, node)
