import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbedded } from '../../db/embedded/index.ts'

/** A PostgreSQL of its own for one test file, gone when it is closed. */
export async function openDatabase(): Promise<{ client: Client; close(): Promise<void> }> {
  const server = await startEmbedded({ dataDir: mkdtempSync(join(tmpdir(), 'banyan-filter-')), ephemeral: true })
  const client = new Client({ connectionString: server.url('postgres') })
  await client.connect()
  return {
    client,
    async close() {
      await client.end()
      await server.stop()
    },
  }
}
