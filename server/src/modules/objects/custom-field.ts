import {
  choice,
  fail,
  flag,
  initial,
  integer,
  json,
  onCreate,
  required,
  resource,
  resourceNamed,
  text,
  z,
} from '../../kernel/index.ts'
import { customKinds } from './kinds.ts'

const options = z
  .array(
    z.strictObject({
      value: z.string().min(1).max(60),
      label: z.string().min(1).max(100),
      tone: z.enum(['neutral', 'info', 'warn', 'ok', 'bad']).default('neutral'),
    }),
  )
  .max(200)

/** A field that an organization adds to a noun. Its values live in the record's `custom`. */
export const customFields = resource('custom_fields', {
  title: 'label',
  singular: 'custom_field',
  fields: {
    noun: onCreate(required(text({ max: 60 }))),
    key: onCreate(required(text({ max: 60 }))),
    label: required(text({ max: 100 })),
    kind: onCreate(required(choice(Object.keys(customKinds) as (keyof typeof customKinds)[]))),
    choices: json(options, [{ value: 'gas', label: 'Gas', tone: 'neutral' }]),
    required: initial(false, required(flag())),
    position: initial(0, required(integer({ min: 0, max: 10_000 }))),
  },
  unique: [['noun', 'key']],
  sort: ['position', 'createdAt'],
  replace: {
    async create(ctx, values): Promise<unknown> {
      if (!/^[a-z][a-zA-Z0-9]{0,59}$/.test(values.key))
        throw fail('invalid_input', {
          errors: [
            { path: 'key', message: 'Start with a small letter and use letters and digits, such as leaseEnds.' },
          ],
        })
      if (!takesCustom(values.noun))
        throw fail('invalid_input', {
          errors: [{ path: 'noun', message: `“${values.noun}” takes no fields of your own.` }],
        })
      if (values.kind === 'choice' && !values.choices?.length)
        throw fail('invalid_input', { errors: [{ path: 'choices', message: 'Name at least one choice.' }] })
      // Values of a removed field stay in the records: another kind under its key could not read them.
      const [before] = await ctx.run({
        text: 'select kind from custom_fields where noun = $1 and key = $2 and kind <> $3',
        values: [values.noun, values.key, values.kind],
      })
      if (before)
        throw fail('invalid_input', {
          errors: [
            { path: 'key', message: `This key was used for a field of the kind ${before.kind}. Choose another key.` },
          ],
        })
      return customFields.add(ctx, values)
    },
  },
})

function takesCustom(noun: string): boolean {
  try {
    return resourceNamed(noun).custom === true
  } catch {
    return false
  }
}
