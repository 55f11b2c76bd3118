import pg from 'pg'
import type { EmbeddedServer } from './embedded/index.ts'

/** The embedded server keeps Banyan in a database of its own, so that several things may share the server. */
export async function ownDatabase(server: EmbeddedServer): Promise<string> {
  const client = new pg.Client({ connectionString: server.url('postgres', server.superuser, server.password) })
  await client.connect()
  const { rowCount } = await client.query(`select 1 from pg_database where datname = 'banyan'`)
  if (!rowCount) await client.query('create database banyan')
  await client.end()
  return server.url('banyan', server.superuser, server.password)
}
