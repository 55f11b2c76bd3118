import { z } from '../../kernel/index.ts'

const target = z.strictObject({
  field: z
    .string()
    .min(1)
    .max(120)
    .meta({ description: 'email, addresses.city, emails.email#2, company.name, custom.sites, createdAt, fullName' }),
  map: z
    .record(z.string().max(1000), z.string().max(1000))
    .optional()
    .meta({ description: 'Typed value to the value that is meant' }),
  bad: z.enum(['reject', 'empty']).optional().meta({ description: 'What becomes of a row whose value does not fit' }),
  format: z
    .string()
    .max(20)
    .optional()
    .meta({ description: 'dmy, mdy or ymd; comma or point; a country such as DE for phones; a currency' }),
  empty: z
    .enum(['keep', 'clear'])
    .optional()
    .meta({ description: 'What an empty cell does to a record that is there' }),
})

/** What the columns of a file mean, and how its rows find the records they speak of. */
export const mappingSchema = z.strictObject({
  columns: z.record(z.string().regex(/^\d{1,4}$/), target.nullable()),
  match: z
    .strictObject({
      fields: z.array(z.string().max(60)).max(5).default([]),
      link: z.record(z.string().max(60), z.array(z.string().max(60)).min(1).max(3)).default({}),
      found: z.enum(['update', 'skip', 'create']).default('update'),
      missing: z.enum(['create', 'skip']).default('create'),
    })
    .default({ fields: [], link: {}, found: 'update', missing: 'create' }),
  keep: z.strictObject({ createdAt: z.boolean().optional() }).optional(),
})
export type Mapping = z.output<typeof mappingSchema>
export type Target = z.output<typeof target>

/** `company.name` → relation and field; `emails.email#2` → list, field and place. */
export function parts(field: string): { head: string; rest?: string; place: number } {
  const [, head, rest, place] = /^([^.#]+)(?:\.([^#]+))?(?:#(\d{1,2}))?$/.exec(field) ?? [field, field]
  return { head: head!, rest, place: place ? Math.max(1, Number(place)) - 1 : 0 }
}
