import pg from 'pg'
import Cursor from 'pg-cursor'
import type { Statement } from '../context.ts'
import { tenantSql } from './pool.ts'

/** Connections for long reads: few, and apart from those that requests wait for. */
const most = 4
const longest = '15min'

export interface Streams {
  stream<R>(organization: string, statement: Statement, portion?: number): AsyncIterable<R[]>
  end(): Promise<void>
}

/**
 * Reads that are too long for one answer: a cursor in a read-only transaction of its own, on connections that are not
 * pipelined, because a cursor and a pipe exclude each other. One portion is fetched while the reader works on the one before.
 */
export function openStreams(connectionString: string, opened: (client: pg.ClientBase) => void): Streams {
  const pool = new pg.Pool({
    connectionString,
    max: most,
    application_name: 'banyan stream',
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 30_000,
  })
  pool.on('connect', (client) => opened(client.on('error', () => {})))
  pool.on('error', () => {})

  async function* stream<R>(organization: string, { text, values }: Statement, portion = 1000): AsyncIterable<R[]> {
    const client = await pool.connect()
    let sound = false
    try {
      // The transaction's own limit counts from its beginning: it must be lifted before.
      await client.query(limits)
      await client.query('begin read only')
      await client.query(tenantSql, [organization])
      const cursor = client.query(new Cursor<any>(text, values as unknown[]))
      for (let next = ahead(cursor, portion); next; ) {
        const rows = await next
        next = rows.length === portion ? ahead(cursor, portion) : undefined
        if (rows.length) yield rows
      }
      await cursor.close()
      await client.query('rollback')
      sound = true
    } finally {
      // Left early, or failed: closing the connection ends the query wherever it is.
      client.release(!sound)
    }
  }
  return { stream, end: () => pool.end() }
}

/** Asks for a portion; when the reader has left by then, nobody waits for its failure. */
function ahead<R>(cursor: Cursor<R>, portion: number): Promise<R[]> | undefined {
  const rows = cursor.read(portion)
  rows.catch(() => {})
  return rows
}

const limits = `select set_config(name, '${longest}', false) from pg_settings where name in ('statement_timeout', 'transaction_timeout')`
