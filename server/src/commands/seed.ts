import { pino } from 'pino'
import { compose } from '../compose.ts'
import { readConfig } from '../config.ts'
import { refuseOpenDoors, seedDemo } from '../demo/seed.ts'
import { prepareDatabase } from '../kernel/db/bootstrap.ts'
import { openAdmin } from './database.ts'

/** `npm run db:seed`: makes the demo organizations unless they are there. */
const config = { ...readConfig(), demo: true }
if (config.production) throw new Error('The demo accounts have a published password and stay out of production.')
refuseOpenDoors(config)
const admin = await openAdmin(config)
await prepareDatabase(admin.url, config.secret, console.log)
const program = await compose(config, admin.url, pino({ level: 'warn' }))
const demo = await seedDemo(program, console.log)
console.log(
  demo
    ? `Sign in as ${demo.email} with ${demo.password}.`
    : 'This database holds organizations of its own; the demo was not added.',
)
await program.end()
await admin.close()
