import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import type { PgTable } from 'drizzle-orm/pg-core'

type Snapshot = ReturnType<typeof generateDrizzleJson>

/**
 * The SQL that brings a database from a snapshot to these tables, hardened: drizzle-kit prints ENABLE but never FORCE, and no
 * grants. `moves` are renames as `table.old>new`, told here because drizzle-kit would ask for them on a terminal.
 * Answers no statements when nothing changed.
 */
export async function migrationFor(
  tables: Record<string, PgTable>,
  before: Snapshot | null,
  moves: readonly string[] = [],
): Promise<{ statements: string[]; snapshot: Snapshot }> {
  const from = before ?? generateDrizzleJson({})
  const renamed = moves.length ? withMoves(from, moves) : from
  const snapshot = generateDrizzleJson(tables, from.id)
  const raw = await generateMigration(renamed, snapshot)
  return { statements: [...moves.map(renameSql), ...raw.flatMap(hardened)], snapshot }
}

/** What the application may do with a tenant table: never TRUNCATE, REFERENCES or TRIGGER, which ignore policies. */
function hardened(statement: string): string[] {
  const table = /^ALTER TABLE "([a-z_]+)" ENABLE ROW LEVEL SECURITY/.exec(statement)?.[1]
  if (!table) return [statement.trim()]
  return [
    statement.trim(),
    `ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY;`,
    `REVOKE ALL ON "${table}" FROM PUBLIC;`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON "${table}" TO banyan_app;`,
  ]
}

const parts = (move: string) => {
  const [, table, old, fresh] = /^([a-z_]+)\.([a-z_]+)>([a-z_]+)$/.exec(move) ?? []
  if (!table || !old || !fresh) throw new Error(`“${move}” is no rename. Write table.old>new.`)
  return { table, old, fresh }
}

const renameSql = (move: string) => {
  const { table, old, fresh } = parts(move)
  return `ALTER TABLE "${table}" RENAME COLUMN "${old}" TO "${fresh}";`
}

function withMoves(snapshot: Snapshot, moves: readonly string[]): Snapshot {
  const copy = structuredClone(snapshot)
  for (const { table, old, fresh } of moves.map(parts)) {
    const columns = copy.tables[`public.${table}`]?.columns as Record<string, { name: string }> | undefined
    if (!columns?.[old]) throw new Error(`There is no column ${table}.${old} to rename.`)
    columns[fresh] = { ...columns[old], name: fresh }
    delete columns[old]
  }
  return copy
}
