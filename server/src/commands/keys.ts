import { pino } from 'pino'
import { compose } from '../compose.ts'
import { readConfig } from '../config.ts'
import { systemActor } from '../kernel/context.ts'
import { rotate } from '../modules/keys/index.ts'
import { openAdmin } from './database.ts'

/**
 * `npm run keys`: wraps the keys of all organizations with the ENCRYPTION_KEY of now. With `--data` each organization also
 * gets a new key, and the worker seals its values anew.
 */
const config = readConfig()
const data = process.argv.includes('--data')
const admin = await openAdmin(config)
const program = await compose(config, admin.url, pino({ level: 'warn' }))
try {
  const { rows } = await program.worker.query<{ id: string }>('select kernel.organization_ids() as id')
  let wrapped = 0
  let begun = 0
  for (const [i, { id }] of rows.entries()) {
    wrapped += await program.ports.vault.rewrap(id)
    if (data) begun += await begin(id)
    if ((i + 1) % 100 === 0) console.log(`  ${i + 1} of ${rows.length} organizations`)
  }
  console.log(
    `${wrapped} keys of ${rows.length} organizations wrapped anew; no earlier ENCRYPTION_KEY is needed for them.`,
  )
  if (data) console.log(`${begun} organizations have a new key; the worker seals their values anew.`)
} finally {
  await program.end()
  await admin.close()
}

/** An organization whose key is being changed already is left alone. */
async function begin(organization: string): Promise<number> {
  try {
    await rotate(program.open(organization, systemActor), {})
    return 1
  } catch (error) {
    if ((error as { code?: string }).code !== 'keys.rotating') throw error
    return 0
  }
}
