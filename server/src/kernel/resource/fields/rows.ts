import { z } from 'zod'
import { id, newId } from '../../ids.ts'
import { type Field, type Fields, field, type Show, type ValueOf } from '../field.ts'

type Item<Fs> = Show<
  { id?: string } & { [K in keyof Fs as Fs[K] extends { required: true } ? K : never]: ValueOf<Fs[K]> } & {
    [K in keyof Fs as Fs[K] extends { required: true } ? never : K]?: ValueOf<Fs[K]> | null
  }
>

/**
 * Rows of a record that have no life of their own: its e-mails, phones, addresses. On the wire an ordered array that
 * is written whole; the first row is the primary one, and `primary` names the parent's field that mirrors it.
 */
export function rows<Fs extends Fields>(table: string, fields: Fs, options: { primary?: string; max?: number } = {}) {
  const max = options.max ?? 50
  const shape: Record<string, z.ZodType> = { id: id().optional() }
  for (const [name, f] of Object.entries(fields)) {
    if (f.system) continue
    shape[name] = f.required ? f.schema : f.schema.nullish()
  }
  const own = Object.entries(fields)
  return field<Item<Fs>[]>({
    kind: 'rows',
    schema: z.array(z.strictObject(shape)).max(max, `Keep at most ${max}.`) as unknown as z.ZodType<Item<Fs>[]>,
    collection: {
      table,
      fields,
      primary: options.primary,
      items: (value) => (value as Item<Fs>[]).map((item) => ({ ...item, id: item.id ?? newId() })),
      element: (_alias, projected) => projected,
    },
    sortable: false,
    search: own.find(([, f]) => f.search)?.[1].search,
    parse: (typed) => JSON.parse(typed),
    example: [Object.fromEntries(own.filter(([, f]) => !f.system).map(([name, f]) => [name, f.example]))] as Item<Fs>[],
    describe: { fields: fields as Record<string, Field>, primary: options.primary },
    detail: true,
  })
}
