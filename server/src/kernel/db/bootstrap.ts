import { createHmac } from 'node:crypto'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { migrateFiles } from './migrate.ts'

export interface Roles {
  app: string
  worker: string
  identity: string
}

/** Connection strings per role. Passwords are derived from the installation's secret, so none is stored. */
export function roleUrls(adminUrl: string, secret: Buffer): Roles {
  const url = (role: string) => {
    const u = new URL(adminUrl)
    u.username = `banyan_${role}`
    u.password = passwordOf(role, secret)
    return u.toString()
  }
  return { app: url('app'), worker: url('worker'), identity: url('identity') }
}

const passwordOf = (role: string, secret: Buffer) =>
  createHmac('sha256', secret).update(`database role ${role}`).digest('base64url')
const lockKey = 7_251_001

const nologin = ['owner', 'search', 'events', 'lookup']
const login = ['app', 'worker', 'identity']

/**
 * Roles, extensions and schemas: safe to run at every start. The application role owns nothing, cannot bypass row security
 * and carries its own time limits; everything that crosses tenants belongs to a role nobody can sign in as.
 */
async function bootstrap(client: pg.Client, secret: Buffer): Promise<void> {
  for (const role of nologin) await client.query(ifMissing(role, `create role banyan_${role} nologin noinherit`))
  for (const role of login) {
    await client.query(ifMissing(role, `create role banyan_${role} login noinherit nobypassrls`))
    await client.query(`alter role banyan_${role} password '${passwordOf(role, secret)}'`)
  }
  const { rows } = await client.query<{ name: string; me: string }>(
    'select current_database() as name, current_user as me',
  )
  const database = pg.escapeIdentifier(rows[0]!.name)
  const me = pg.escapeIdentifier(rows[0]!.me)
  for (const role of [...nologin, ...login]) await client.query(`grant banyan_${role} to ${me}`)
  await client.query(`
    alter role banyan_app set statement_timeout = '15s'; alter role banyan_app set idle_in_transaction_session_timeout = '30s';
    alter role banyan_identity set search_path = identity;
    revoke all on schema public from public;
    revoke temporary on database ${database} from public;
    grant usage, create on schema public to banyan_owner;
    grant usage on schema public to banyan_app, banyan_worker, banyan_search, banyan_events, banyan_lookup;
    grant create on database ${database} to banyan_worker, banyan_owner;
    create extension if not exists pg_trgm; create extension if not exists btree_gin; create extension if not exists unaccent; create extension if not exists pgcrypto;
    create schema if not exists identity authorization banyan_identity;
  `)
  if (await knowsTransactionTimeout(client)) await client.query(`alter role banyan_app set transaction_timeout = '30s'`)
}

const ifMissing = (role: string, create: string) =>
  `do $$ begin if not exists (select 1 from pg_roles where rolname = 'banyan_${role}') then ${create}; end if; exception when duplicate_object or unique_violation then null; end $$`

const knowsTransactionTimeout = async (client: pg.Client) =>
  (await client.query(`select 1 from pg_settings where name = 'transaction_timeout'`)).rowCount === 1

/** Brings a database to this version. Several processes may try at once: one works, the others wait. */
export async function prepareDatabase(
  adminUrl: string,
  secret: Buffer,
  progress: (line: string) => void = () => {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'banyan migrate' })
  await client.connect()
  try {
    const { rows } = await client.query<{ v: number }>(`select current_setting('server_version_num')::int as v`)
    if (rows[0]!.v < 150000)
      throw new Error(`Banyan needs PostgreSQL 15 or newer; this server is ${Math.floor(rows[0]!.v / 10000)}.`)
    // Roles belong to the whole server: the lock of one database would not keep two databases apart.
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await retried(() => bootstrap(client, secret))
    await runMigrations({ connectionString: roleUrls(adminUrl, secret).worker })
    return await migrateFiles(client, progress)
  } finally {
    await client.end()
  }
}

/** Two databases of one server that start together may update the same role at once; PostgreSQL then says “tuple concurrently updated”. */
async function retried(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 8 || !/concurrently|deadlock/.test((error as Error).message)) throw error
      await new Promise((r) => setTimeout(r, 50 * attempt))
    }
  }
}
