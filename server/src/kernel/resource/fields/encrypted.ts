import { text as column, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { sealed } from '../../filter/index.ts'
import type { Field, Masked, Sealed } from '../field.ts'

/** Where the mark of a value travels beside its mask, to its column and nowhere else. */
export const mark = Symbol('mark')

const dots = '••••'
const masked = z.object({ set: z.literal(true), hint: z.string().nullable(), ref: z.uuid() }).meta({
  id: 'Masked',
  description: 'Stands for an encrypted value. It is written as plain text and never read as such.',
})

/**
 * A field whose value is encrypted: written as what `of` is, read as a mask everywhere. `lookup` names the values that are
 * found by one another with `=`, `hint` is how many last characters everybody sees, `reveal` opens
 * `POST /<noun>/:id/reveal`; without it only `opened` reads the value, in code of ours.
 */
export function encrypted<F extends Field>(
  of: F,
  { lookup, hint = 0, reveal = false }: { lookup?: string; hint?: number; reveal?: boolean } = {},
): F & { sealed: Sealed } {
  const own: Partial<Field> = {
    kind: 'encrypted',
    wire: masked,
    sealed: { lookup, hint },
    columns: {
      '': () => uuid(),
      _hint: () => column(),
      ...(lookup ? { _mark: () => column() } : {}),
    },
    pack(value: Masked & { [mark]?: string }) {
      if (!value.ref) throw new Error('An encrypted value comes to its table sealed')
      return { '': value.ref, _hint: value.hint, _mark: value[mark] }
    },
    project: (c) =>
      `case when ${c()} is null then null else json_build_object('ref', ${c()}, 'set', true, 'hint', ${c('_hint')}) end`,
    cell: (c) => `case when ${c()} is null then null else '${dots}' || coalesce(${c('_hint')}, '') end`,
    holds: 'code',
    checks: () => ({}),
    filter: lookup ? { type: sealed(lookup), column: '_mark', cast: 'text' } : undefined,
    sortable: false,
    parse(typed) {
      if (typed.trim().startsWith(dots)) throw new Error('This stands for an encrypted value and is none itself.')
      return of.parse(typed)
    },
    search: undefined,
    describe: { ...of.describe, of: of.kind, reveals: reveal },
  }
  return { ...of, ...own } as F & { sealed: Sealed }
}
