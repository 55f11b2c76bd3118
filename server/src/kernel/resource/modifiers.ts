import type { Field } from './field.ts'

/** Must have a value. */
export const required = <F extends Field>(f: F): F & { required: true } => ({ ...f, required: true })
/** Written by the product only, never by a request. */
export const system = <F extends Field>(f: F): F & { system: true } => ({ ...f, system: true })
/** Chosen when the record is made, fixed afterwards. */
export const onCreate = <F extends Field>(f: F): F & { onCreate: true } => ({ ...f, onCreate: true })
/** Never leaves the server. */
export const hidden = <F extends Field>(f: F): F & { hidden: true } => ({ ...f, hidden: true })
/** Says something about a person: named in exports for her, removed on erasure. */
export const personal = <F extends Field>(f: F): F & { personal: true } => ({ ...f, personal: true })
/** Seen and changed only with this permission, beside the one of the noun. */
export const readableBy = <F extends Field>(permission: string, f: F): F => ({ ...f, readableBy: permission })
/** The value of a new record when none is given. */
export const initial = <F extends Field, const V>(value: V, f: F): F & { initial: V & {} } => ({
  ...f,
  initial: value as V & {},
})
/** What people call it, where the name alone does not say it. */
export const label = <F extends Field>(words: string, f: F): F => ({ ...f, label: words })
/** Only shown with the whole record, not in lists. */
export const detail = <F extends Field>(f: F): F & { detail: true } => ({ ...f, detail: true })
/** Computed by the database from other columns of the same row; `sql` must be immutable. */
export const generated = <F extends Field>(sql: string, f: F): F & { system: true } => ({
  ...f,
  generated: sql,
  system: true,
})
