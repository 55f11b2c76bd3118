import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { roleUrls } from '../../kernel/db/bootstrap.ts'
import { databaseUrl, templateName, testSecret } from '../../testing/postgres.ts'
import { putDocuments, type Run, removeDocuments, type SearchDocument } from './door.ts'

/** Statements of one tenant, and whose they are. */
export type TenantRun = Run & { organization: string | null }
export type OwnDocument = Omit<SearchDocument, 'organization'>

export interface DoorServer {
  admin: pg.Client
  /** Statements as a role in transactions of their own, under a tenant unless it is null. */
  as(role: 'app' | 'worker' | 'identity', organization: string | null): Promise<TenantRun>
  /** Writes and removes documents of a tenant as the reader of events does. */
  put(of: TenantRun, documents: OwnDocument[]): Promise<void>
  remove(of: TenantRun, keys: { noun: string; id: string }[]): Promise<void>
  stop(): Promise<void>
}

/** A migrated database of its own for one test file. */
export async function openDoor(): Promise<DoorServer> {
  const root = inject('adminUrl')
  const name = `search_${randomBytes(6).toString('hex')}`
  const url = databaseUrl(root, name)
  const clients: pg.Client[] = []
  const connect = async (connectionString: string) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    clients.push(client)
    return client
  }
  const maker = await connect(root)
  await maker.query(`create database ${name} template ${templateName}`)
  const admin = await connect(url)
  const worker = await connect(roleUrls(url, testSecret).worker)
  const write: Run = async ({ text, values }) => worker.query(text, values)
  const own = <T>(of: TenantRun, items: T[]) => items.map((item) => ({ ...item, organization: of.organization! }))
  return {
    admin,
    put: (of, documents) => putDocuments(write, own(of, documents)),
    remove: (of, keys) => removeDocuments(write, own(of, keys)),
    async as(role, organization) {
      const client = await connect(roleUrls(url, testSecret)[role])
      const run: Run = async ({ text, values }) => {
        await client.query('begin')
        try {
          if (organization) await client.query(`select set_config('app.organization_id', $1, true)`, [organization])
          const { rows } = await client.query(text, values)
          await client.query('commit')
          return { rows }
        } catch (error) {
          await client.query('rollback')
          throw error
        }
      }
      return Object.assign(run, { organization })
    },
    async stop() {
      await Promise.all(clients.slice(1).map((client) => client.end()))
      await maker.query(`drop database ${name} with (force)`)
      await maker.end()
    },
  }
}
