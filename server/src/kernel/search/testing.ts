import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../db/embedded/index.ts'
import type { Run } from './door.ts'

const before = `
  create role banyan_search nologin;
  create role banyan_app login noinherit password 'app';
  create role banyan_worker login noinherit password 'worker';
  create role banyan_identity login noinherit password 'identity';
  revoke all on schema public from public;
  grant usage on schema public to banyan_app, banyan_worker, banyan_search;
  create extension pg_trgm; create extension btree_gin; create extension unaccent;
  create function app_organization() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('app.organization_id', true), '')::uuid $$;
  revoke all on function app_organization() from public;
  grant execute on function app_organization() to banyan_app, banyan_worker, banyan_search;
`

export interface DoorServer {
  admin: pg.Client
  /** Statements as a role in transactions of their own, under a tenant unless it is null. */
  as(role: 'app' | 'worker' | 'identity', organization: string | null): Promise<Run>
  stop(): Promise<void>
}

/** A server of its own with nothing but the search door in it. */
export async function openDoor(): Promise<DoorServer> {
  const server = await startEmbedded({ dataDir: mkdtempSync(join(tmpdir(), 'banyan-search-')), ephemeral: true })
  const clients: pg.Client[] = []
  const connect = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    clients.push(client)
    return client
  }
  const admin = await connect(server.url('postgres'))
  await admin.query(before)
  await admin.query(readFileSync(join(import.meta.dirname, '../../migrations/0002_search.sql'), 'utf8'))
  return {
    admin,
    async as(role, organization) {
      const client = await connect(server.url('postgres', `banyan_${role}`, role))
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
      await Promise.all(clients.map((client) => client.end()))
      await server.stop()
    },
  }
}
