import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { databaseUrl, templateName, testSecret } from '../../testing/postgres.ts'
import { roleUrls } from '../db/bootstrap.ts'
import type { Run } from './door.ts'

export interface DoorServer {
  admin: pg.Client
  /** Statements as a role in transactions of their own, under a tenant unless it is null. */
  as(role: 'app' | 'worker' | 'identity', organization: string | null): Promise<Run>
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
  return {
    admin,
    async as(role, organization) {
      const client = await connect(roleUrls(url, testSecret)[role])
      return async ({ text, values }) => {
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
    },
    async stop() {
      await Promise.all(clients.slice(1).map((client) => client.end()))
      await maker.query(`drop database ${name} with (force)`)
      await maker.end()
    },
  }
}
