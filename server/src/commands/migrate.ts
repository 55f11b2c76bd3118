import { readConfig } from '../config.ts'
import { prepareDatabase } from '../kernel/db/bootstrap.ts'
import { openAdmin } from './database.ts'

/** `npm run db:migrate`: brings the database to this version. Running it again changes nothing. */
const config = readConfig()
const admin = await openAdmin(config)
const done = await prepareDatabase(admin.url, config.secret, console.log)
console.log(done.length ? `${done.length} migrations ran.` : 'The database is up to date.')
await admin.close()
