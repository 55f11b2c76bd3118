import pg from 'pg'
import { compose } from '../../compose.ts'
import { migrationFor } from '../../kernel/db/generate.ts'
import { tablesOf } from '../../kernel/db/tables.ts'
import { buildServer } from '../../kernel/http/server.ts'
import { registry } from '../../kernel/registry.ts'
import { modules } from '../../modules.ts'
import { type House, openHouse } from '../../testing/index.ts'
import { sampling } from './sampler.ts'

export const provenModules = [...modules, sampling]

/** A house whose product also has the noun of every kind. Its table is made as `npm run gen` would make it. */
export async function provenHouse(env: Record<string, string> = {}): Promise<House> {
  const plain = await openHouse(env)
  const { statements } = await migrationFor(
    tablesOf(registry(provenModules)),
    (await migrationFor(tablesOf(plain.program.registry), null)).snapshot,
  )
  await asOwner(plain.adminUrl, statements.join('\n'))
  const program = await compose(plain.program.config, plain.adminUrl, plain.program.log, { modules: provenModules })
  const server = await buildServer(program)
  await server.ready()
  return {
    ...plain,
    program,
    server,
    async stop() {
      await server.close()
      await program.end()
      await plain.stop()
    },
  }
}

/** Runs DDL as migrations do: as the owner role, on a connection of its own. */
export async function asOwner(adminUrl: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`begin; set local role banyan_owner; ${text}; commit`)
  } finally {
    await client.end()
  }
}
