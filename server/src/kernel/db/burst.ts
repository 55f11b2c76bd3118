import pg from 'pg'
import type { Statement } from '../context.ts'

/**
 * One statement under a tenant in one round trip: `set_config`, the statement and a single Sync. PostgreSQL treats the
 * burst as an implicit transaction, so there is no BEGIN, no COMMIT, and after an error nothing to roll back.
 *
 * This leans on internals of `pg` (a pipelined client accepts only queries that extend its own class); the version is
 * pinned and the pool contamination test guards it.
 */
export class Burst extends (pg.Query as unknown as new (config: object, callback: unknown) => any) {
  private readonly organization: string
  private described = false

  constructor(
    organization: string,
    statement: Statement & { name?: string },
    callback: (error: Error | null, result: any) => void,
  ) {
    super(
      { text: statement.text, values: statement.values as unknown[], name: statement.name, queryMode: 'extended' },
      callback,
    )
    this.organization = organization
  }

  prepare(connection: any): void {
    // Prepared once per connection: parsed inside a burst, a failing statement would leave its name marked as known.
    connection.bind({ portal: '', statement: 'tenant', values: [this.organization], valueMapper: (v: unknown) => v })
    connection.execute({ portal: '' })
    super.prepare(connection)
  }

  // The first answer of a burst is set_config's; it has no row description because it is not asked for one.
  handleRowDescription(message: unknown): void {
    this.described = true
    super.handleRowDescription(message)
  }
  handleDataRow(message: unknown): void {
    if (this.described) super.handleDataRow(message)
  }
  private completions = 0
  handleCommandComplete(message: unknown, connection: unknown): void {
    if (++this.completions > 1) super.handleCommandComplete(message, connection)
  }
}

const names = new Map<string, string>()
const limit = 400
let counter = 0

/**
 * A stable name for a statement text, so that each connection parses and plans it once. Only texts that come back get
 * one, and never more than a few hundred: a connection keeps every named statement for its life.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known === '?' ? name(text) : known
  if (names.size < limit * 4) names.set(text, '?')
  return undefined
}

function name(text: string): string | undefined {
  if (counter >= limit) return undefined
  const fresh = `s${++counter}`
  names.set(text, fresh)
  return fresh
}
