import { type Config, readConfig } from '../config.ts'
import { startEmbedded } from '../kernel/db/embedded/index.ts'
import { ownDatabase } from '../kernel/db/own-database.ts'

/** The address of this installation's database as its administrator, starting the embedded server when there is no other. */
export async function openAdmin(config: Config = readConfig()): Promise<{ url: string; close(): Promise<void> }> {
  if (config.DATABASE_URL) return { url: config.DATABASE_URL, close: async () => {} }
  const server = await startEmbedded({ dataDir: config.dataDir, progress: console.log })
  return { url: await ownDatabase(server), close: () => server.stop() }
}
