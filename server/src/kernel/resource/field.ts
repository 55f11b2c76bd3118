import type { PgColumnBuilderBase } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import type { ValueType } from '../filter/index.ts'
import { plain } from './csv.ts'

/** Gives the SQL of a field's column by its suffix; '' or nothing is the field's own column. */
export type ColumnOf = (suffix?: string) => string

/** What may stand in a cell of a file: anything people typed, a number, a day, a moment, or a text of ours. */
export type Holds = 'words' | 'number' | 'date' | 'moment' | 'code'

/** What a field tells the web about itself, beside its flags. */
export interface Description {
  max?: number
  min?: number
  choices?: readonly Choice[]
  ref?: string
  currency?: string
  primary?: string
  fields?: Record<string, Field>
  /** The kind of an encrypted value, and whether it may be revealed. */
  of?: string
  reveals?: boolean
}

/** What stands for an encrypted value wherever it is read: that there is one, its last characters where the field shows them, and which one it is. */
export interface Masked {
  set: true
  hint: string | null
  ref: string
}
export interface Sealed {
  /** The values that are found by one another; absent when nobody looks them up. */
  readonly lookup?: string
  /** Last characters that everybody sees. */
  readonly hint: number
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly tone: 'neutral' | 'info' | 'warn' | 'ok' | 'bad'
}

/** Rows of a table of their own that belong to one record and live and die with it: e-mails, tags. */
export interface Collection {
  readonly table: string
  readonly fields: Record<string, Field>
  /** The wire value as items of the side table, keyed by field name; ids of known items are kept. */
  items(value: unknown): Record<string, unknown>[]
  /** SQL of one element of the wire array, from columns of the side table. */
  element(alias: string, fields: string): string
  /** SQL of all rows as one cell of a file, an aggregate over the side table; without it the cell is their JSON. */
  cell?(alias: string): string
  /** The field of an item that `tags:"x"` means when no field is named. */
  readonly value?: string
  /** The parent's field that mirrors the first item. */
  readonly primary?: string
}

/**
 * One field: how it is stored, what it is on the wire, how it is filtered, read and printed in files.
 * Everything the kernel knows about a kind is in this object; nobody asks which kind it is.
 */
export interface Field<V = any> {
  readonly kind: string
  readonly schema: z.ZodType<V, any>
  /** The schema of what is read, where it is not what is written. */
  readonly wire?: z.ZodType
  /** How the value is kept, where the column holds only where it is. */
  readonly sealed?: Sealed
  /** Column factories by suffix. Builders of Drizzle are mutable, so each table gets its own. */
  readonly columns: Readonly<Record<string, () => PgColumnBuilderBase>>
  /** A present wire value as column values by suffix. */
  pack(value: V): Record<string, unknown>
  /** SQL of the wire value. */
  project(column: ColumnOf): string
  /** SQL of the value as a cell of a file, which `parse` reads back; with labels as people call it. */
  cell(column: ColumnOf, labels: boolean): string
  readonly holds: Holds
  /** SQL conditions that hold for every stored value, by constraint name. */
  checks(column: ColumnOf): Record<string, string>
  /** How it is compared, the suffix of the column it is compared by, and that column's SQL type. */
  readonly filter?: { readonly type: ValueType; readonly column: string; readonly cast: string }
  readonly sortable: boolean
  /** Reads what people type in a file or a form; throws a sentence when it cannot. */
  parse(text: string): V
  readonly example: V
  readonly search?: 'A' | 'B' | 'C' | 'D'
  readonly describe: Description
  readonly collection?: Collection
  readonly label?: string
  /** SQL of a value computed by the database from other columns. */
  readonly generated?: string
  /** Left out of lists unless asked for. */
  readonly detail: boolean
  readonly personal: boolean
  readonly readableBy?: string

  readonly required: boolean
  readonly system: boolean
  readonly onCreate: boolean
  readonly hidden: boolean
  readonly initial?: unknown
}

export type Fields = Record<string, Field>

/** The parts in which a kind differs; the rest has a sensible default. */
export type Kind<V> = Pick<Field<V>, 'kind' | 'schema' | 'example'> &
  Partial<Omit<Field<V>, 'kind' | 'schema' | 'example'>>

export function field<V>(kind: Kind<V>): Field<V> {
  return {
    columns: {},
    pack: (value) => ({ '': value }),
    project: (column) => column(),
    cell: (column) => `${column()}::text`,
    holds: 'words',
    checks: () => ({}),
    sortable: kind.filter !== undefined,
    parse: (text) => kind.schema.parse(plain(text)),
    describe: {},
    detail: false,
    personal: false,
    required: false,
    system: false,
    onCreate: false,
    hidden: false,
    ...kind,
  }
}

export type ValueOf<F> = F extends Field<infer V> ? V : never
/** Flattens an intersection, so that editors show plain objects. */
export type Show<T> = { [K in keyof T]: T[K] } & {}

type Optional<F> = F extends { required: true } ? never : null
type Written<Fs, K extends keyof Fs> = Fs[K] extends { system: true } ? never : K
type Demanded<Fs, K extends keyof Fs> = Fs[K] extends { system: true }
  ? never
  : Fs[K] extends { initial: {} }
    ? never
    : Fs[K] extends { required: true }
      ? K
      : never
type Changed<Fs, K extends keyof Fs> = Fs[K] extends { system: true } | { onCreate: true } ? never : K

/** What every record carries beside its fields. */
export interface Stamps {
  id: string
  version: number
  createdAt: string
  updatedAt: string
  createdBy: string | null
  updatedBy: string | null
  deletedAt: string | null
}

/** A whole record as verbs see it: its wire form with the hidden fields. */
export type RecordOf<Fs> = Show<
  Stamps & { [K in keyof Fs]: (Fs[K] extends { sealed: Sealed } ? Masked : ValueOf<Fs[K]>) | Optional<Fs[K]> }
>
export type CreateOf<Fs> = Show<
  { [K in keyof Fs as Demanded<Fs, K>]: ValueOf<Fs[K]> } & { [K in keyof Fs as Written<Fs, K>]?: ValueOf<Fs[K]> | null }
>
export type UpdateOf<Fs> = Show<{ [K in keyof Fs as Changed<Fs, K>]?: ValueOf<Fs[K]> | Optional<Fs[K]> }>
/** The internal write: system fields too. */
export type SetOf<Fs> = Show<{ [K in keyof Fs]?: ValueOf<Fs[K]> | Optional<Fs[K]> }>
