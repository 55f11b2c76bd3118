import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgTable,
  pgPolicy,
  pgTable,
  primaryKey,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Collection, Fields } from './field.ts'
import { quoted, snake } from './names.ts'
import type { Resource } from './resource.ts'

type Columns = Record<string, AnyPgColumn>
const at = () => timestamp({ withTimezone: true, precision: 3, mode: 'string' })

/** Every tenant table has this one policy; the setting is read once per statement. */
const tenancy = () =>
  pgPolicy('tenant', {
    using: sql`organization_id = (select app_organization())`,
    withCheck: sql`organization_id = (select app_organization())`,
  })

/** The columns that store some fields, by SQL name. */
function builders(fields: Fields): Record<string, any> {
  const columns: Record<string, any> = {}
  for (const [name, f] of Object.entries(fields))
    for (const [suffix, build] of Object.entries(f.columns)) {
      let column: any = build()
      if (f.generated) column = column.generatedAlwaysAs(sql.raw(f.generated))
      else if (f.required && (suffix === '' || Object.keys(f.columns)[0] === suffix)) column = column.notNull()
      columns[snake(name) + suffix] = column
    }
  // The key is the SQL name, so that no casing rule is needed in a third place.
  for (const [name, column] of Object.entries(columns)) column.setName(name)
  return columns
}

function named(columns: Record<string, any>): Record<string, any> {
  for (const [name, column] of Object.entries(columns)) if (!column.config?.name) column.setName(name)
  return columns
}

/** Constraints of fields; their names carry table and column, because errors are mapped back by them. */
function constraints(table: string, fields: Fields, t: Columns, tables: (noun: string) => PgTable): any[] {
  const all: any[] = []
  for (const [name, f] of Object.entries(fields)) {
    const column = (suffix = '') => quoted(snake(name) + suffix)
    for (const [kind, condition] of Object.entries(f.checks(column)))
      all.push(check(`${table}_${snake(name)}_${kind}`, sql.raw(condition)))
    if (!f.describe.ref) continue
    const target = tables(f.describe.ref) as unknown as Columns
    all.push(
      foreignKey({
        name: `${table}_${snake(name)}_ref`,
        columns: [t.organization_id!, t[snake(name)]!],
        foreignColumns: [target.organization_id!, target.id!],
      } as never),
      index(`${table}_${snake(name)}_index`).on(t.organization_id!, t[snake(name)]!),
    )
  }
  return all
}

/** The Drizzle table of a resource: columns, composite keys, checks, indexes and the tenant policy. */
export function tableOfResource(resource: Resource<any>, tables: (noun: string) => PgTable): PgTable {
  const { name, fields } = resource
  const columns = {
    ...named({
      organization_id: uuid().notNull(),
      id: uuid().notNull(),
      version: integer().notNull().default(1),
      created_at: at().notNull().default(sql`now()`),
      updated_at: at().notNull().default(sql`now()`),
      created_by: uuid(),
      updated_by: uuid(),
      deleted_at: at(),
      ...(resource.custom ? { custom: jsonb().notNull().default(sql`'{}'::jsonb`) } : {}),
    }),
    ...builders(fields),
  }
  return pgTable(name, columns as never, (t: any) => [
    primaryKey({ name: `${name}_key`, columns: [t.organization_id, t.id] }),
    index(`${name}_updated_index`).on(t.organization_id, t.updated_at, t.id),
    index(`${name}_created_index`).on(t.organization_id, t.created_at, t.id),
    ...(resource.unique ?? []).map((names: readonly string[]) =>
      uniqueIndex(`${name}_${names.map(snake).join('_')}_unique`)
        .on(t.organization_id, ...(comparedColumns(fields, names).map((c) => t[c]) as [any]))
        .where(sql`deleted_at is null`),
    ),
    ...(resource.indexes ?? []).map((names: readonly string[]) =>
      index(`${name}_${names.map(snake).join('_')}_index`).on(
        t.organization_id,
        ...(comparedColumns(fields, names).map((c) => t[c]) as [any]),
        t.id,
      ),
    ),
    ...Object.entries(resource.check ?? {}).map(([kind, condition]) =>
      check(`${name}_${kind}`, sql.raw(condition.sql)),
    ),
    ...constraints(name, fields, t, tables),
    tenancy(),
  ]).enableRLS() as unknown as PgTable
}

/** The columns by which fields are compared: what an index must hold. */
const comparedColumns = (fields: Fields, names: readonly string[]) =>
  names.map((n) => snake(n) + (fields[n]?.filter?.column ?? ''))

/** The side table of a collection. Its rows go with their record: they have no version, event or life of their own. */
export function tableOfCollection(
  { table: name, fields, value, primary }: Collection,
  owner: () => PgTable,
  tables: (noun: string) => PgTable,
): PgTable {
  const columns = {
    ...named({
      organization_id: uuid().notNull(),
      id: uuid().notNull(),
      record_id: uuid().notNull(),
      position: integer().notNull(),
    }),
    ...builders(fields),
  }
  // The field people look records up by: an e-mail, a tag.
  const keys = value ? [value] : primary ? Object.keys(fields).slice(0, 1) : []
  return pgTable(name, columns as never, (t: any) => [
    primaryKey({ name: `${name}_key`, columns: [t.organization_id, t.id] }),
    index(`${name}_record_index`).on(t.organization_id, t.record_id, t.position),
    ...keys.map((n) =>
      index(`${name}_${snake(n)}_index`).on(t.organization_id, t[snake(n) + fields[n]!.filter!.column]),
    ),
    foreignKey({
      name: `${name}_record_ref`,
      columns: [t.organization_id, t.record_id],
      foreignColumns: [(owner() as any).organization_id, (owner() as any).id],
    }).onDelete('cascade'),
    ...constraints(name, fields, t, tables),
    tenancy(),
  ]).enableRLS() as unknown as PgTable
}
