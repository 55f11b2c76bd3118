import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { beforeAll } from 'vitest'
import { prepareDatabase } from '../kernel/db/bootstrap.ts'
import { sqlState } from '../kernel/errors.ts'
import { job, z } from '../kernel/index.ts'
import { companies, contacts } from '../modules/contacts/index.ts'
import { expect, house, test, type World, world } from '../testing/index.ts'
import { testSecret } from '../testing/postgres.ts'
import { catalogueChecks } from './catalogue/index.ts'
import { asOwner } from './contract/house.ts'

const h = house()
let a: World
let b: World
let ours: string
let theirs: string
beforeAll(async () => {
  await prepareDatabase(h.current.adminUrl, testSecret)
  ;[a, b] = await Promise.all([world(h.current), world(h.current)])
  ours = (await companies.create(a.owner.ctx, { name: 'Ours' })).id
  theirs = (await companies.create(b.owner.ctx, { name: 'Theirs' })).id
})

/** A connection of the application role for a few statements of one's own. */
async function asApp<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await h.current.program.db.checkout()
  try {
    return await work(client)
  } finally {
    client.release(true)
  }
}
const stateOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error) => sqlState(error) ?? String(error),
  )
const within = (client: pg.PoolClient, w: World) =>
  client.query(`select set_config('app.organization_id', $1, true)`, [w.organization])

test('a connection used before has no tenant any more: zero rows and no error', () =>
  asApp(async (client) => {
    await client.query('begin')
    await within(client, a)
    expect((await client.query('select id from companies')).rows).toEqual([{ id: ours }])
    await client.query('commit')
    const { rows } = await client.query(`select current_setting('app.organization_id', true) as left_over`)
    expect(rows[0].left_over, 'the empty string, which is no uuid').toBe('')
    for (const table of ['companies', 'contacts', 'members', 'events', 'organizations'])
      expect((await client.query(`select * from ${table}`)).rows, table).toEqual([])
    await client.query('begin')
    await within(client, a)
    await client.query('rollback')
    expect((await client.query('select id from companies')).rows).toEqual([])
  }))

test('neither after a burst, nor after a burst that failed', async () => {
  const { db } = h.current.program
  await db.burst(a.organization, { text: 'select 1', values: [] })
  await expect(db.burst(a.organization, { text: 'select 1/0', values: [] })).rejects.toThrow()
  for (let i = 0; i < 20; i++) {
    expect(await db.plain({ text: 'select id from companies', values: [] })).toEqual([])
    expect(await db.burst('', { text: 'select id from companies', values: [] })).toEqual([])
  }
})

test('a row for another organization is refused, and so is moving one there', () =>
  asApp(async (client) => {
    const insert = (organization: string) =>
      client.query(`insert into companies (organization_id, id, name) values ($1, $2, 'Planted')`, [
        organization,
        randomUUID(),
      ])
    expect(await stateOf(insert(b.organization)), 'without a tenant').toBe('42501')
    await client.query('begin')
    await within(client, a)
    await client.query('savepoint s')
    expect(await stateOf(insert(b.organization))).toBe('42501')
    await client.query('rollback to savepoint s')
    expect(await stateOf(client.query('update companies set organization_id = $1', [b.organization]))).toBe('42501')
    await client.query('rollback to savepoint s')
    expect((await client.query(`update companies set name = 'x' where id = $1`, [theirs])).rowCount).toBe(0)
    expect((await client.query('delete from companies where id = $1', [theirs])).rowCount).toBe(0)
    await client.query('rollback')
  }))

test('a key into another organization fails exactly as a key to nothing', () =>
  asApp(async (client) => {
    const point = async (company: string) => {
      await client.query('begin')
      await within(client, a)
      const error = await client
        .query(
          `insert into contacts (organization_id, id, stage, first_name, company_id) values ($1, $2, 'customer', 'X', $3)`,
          [a.organization, randomUUID(), company],
        )
        .catch((e) => e)
      await client.query('rollback')
      return { code: error.code, message: error.message, detail: error.detail?.replaceAll(company, '<id>') }
    }
    const foreign = await point(theirs)
    expect(foreign.code).toBe('23503')
    expect(foreign).toEqual(await point(randomUUID()))
  }))

test('a unique value of another organization is free here', async () => {
  for (const w of [a, b]) expect((await w.owner.request('POST', 'units', { name: 'Same name' })).status).toBe(201)
  expect((await a.owner.request('POST', 'units', { name: 'Same name' })).status).toBe(409)
})

test('privileges that go around policies are not there', () =>
  asApp(async (client) => {
    const refused = [
      'truncate companies',
      'create table public.own (id uuid references companies (id))',
      'create trigger t after insert on companies for each row execute function companies_tree()',
      'create temporary table companies (id uuid)',
      'create schema own',
      'alter table companies disable row level security',
      'drop policy tenant on companies',
      'set role banyan_owner',
      'set role banyan_lookup',
      'set session authorization postgres',
      'select * from identity.user',
      'select * from search.documents',
      'select * from search.vocabulary',
      'select * from graphile_worker._private_jobs',
      'select * from kernel.inbox',
      'select * from kernel.readers',
      'select * from migrations',
      'select kernel.organization_ids()',
      `select * from kernel.read_events('0', 0, 10)`,
      'select kernel.team_of(m) from members m',
      `select kernel.heartbeat('{}', '1 s')`,
      'delete from events',
      `update events set actor_name = 'somebody else'`,
      'delete from organizations',
      `select pg_read_file('/etc/hostname')`,
      `copy companies to program 'true'`,
      `select lo_import('/etc/hostname')`,
    ]
    for (const statement of refused) expect(await stateOf(client.query(statement)), statement).toBe('42501')
    await client.query('set row_security = off')
    expect(await stateOf(client.query('select * from companies')), 'row_security = off').toBe('42501')
  }))

test('row security binds the owner of the tables too', async () => {
  const { admin } = h.current
  await admin.query('begin; set local role banyan_owner')
  expect((await admin.query('select id from companies')).rows).toEqual([])
  await admin.query('rollback')
})

test('functions that cross organizations raise without one, instead of answering quietly', () =>
  asApp(async (client) => {
    const array = (type: string) => `array[]::${type}[]`
    const calls = [
      `select kernel.enqueue('kernel.react', '{}', null, null, 1)`,
      `select search.put(${array('uuid')}, ${array('text')}, ${array('uuid')}, ${array('uuid')}, ${array('real')}, ${array('text')}, ${array('text')}, ${array('text')}, ${array('uuid')}, ${array('text')}, ${array('text')})`,
      `select search.remove(${array('uuid')}, ${array('text')}, ${array('uuid')})`,
      'select search.tidy()',
      `select * from search.find('~a', '~a', '~a', '~a', 'a', ${array('text')}, array['a'], array['contacts'], array[false], array[''], '{}', 5)`,
      `select * from search.suggest('~a', array['contacts'], array[''], '{}')`,
    ]
    for (const call of calls) expect(await stateOf(client.query(call)), call.slice(0, 40)).toBe('42501')
  }))

test('a view that looks with its owner’s eyes, a partitioned table and a table without policy are told by the catalogue', async () => {
  const { admin, adminUrl } = h.current
  await admin.query('create view leak as select * from companies; grant select on leak to banyan_app')
  const seen = await asApp((client) => client.query('select id from leak'))
  expect(
    seen.rows.map((r) => r.id),
    'the trap is real',
  ).toContain(theirs)
  expect(await catalogueChecks.views!(admin)).toContainEqual(expect.stringContaining('leak'))
  expect(await catalogueChecks.tableGrants!(admin)).toContainEqual(expect.stringContaining('leak'))
  await admin.query('drop view leak')
  await asOwner(
    adminUrl,
    'create table parts (organization_id uuid not null, id uuid) partition by hash (id); create table parts_0 partition of parts for values with (modulus 1, remainder 0); create table bare (id uuid)',
  )
  expect(await catalogueChecks.forced!(admin)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('parts is of the kind'),
      expect.stringContaining('parts_0 has row'),
      expect.stringContaining('bare has row'),
    ]),
  )
  expect(await catalogueChecks.policies!(admin)).toEqual(
    expect.arrayContaining(['parts_0 has no tenant policy', 'bare has no tenant policy']),
  )
  await asOwner(adminUrl, 'drop table parts; drop table bare')
})

test('limits of time hang on the role, not on a request', () =>
  asApp(async (client) => {
    const { rows } = await client.query(
      `select current_setting('statement_timeout') as s, current_setting('idle_in_transaction_session_timeout') as i, current_setting('transaction_timeout') as t`,
    )
    expect(rows[0]).toEqual({ s: '15s', i: '30s', t: '30s' })
  }))

test('a removal goes through versions and events: no key acts on its own', async () => {
  const company = await companies.create(a.owner.ctx, { name: 'Goes' })
  const contact = await contacts.create(a.owner.ctx, { firstName: 'Stays', companyId: company.id })
  await companies.remove(a.owner.ctx, company.id)
  expect(await contacts.get(a.owner.ctx, contact.id)).toMatchObject({ version: 1 })
  expect(await stateOf(h.current.admin.query('delete from companies where id = $1', [company.id]))).toBe('23503')
})

test('a job belongs to the organization that asked for it; neither payload nor key reach another', async () => {
  const forged = job('proof.forged', { input: z.looseObject({}), async run() {} })
  await a.owner.ctx.later(forged, { organization: b.organization }, { key: 'same' })
  await b.owner.ctx.later(forged, {}, { key: 'same' })
  const { rows } = await h.current.admin.query(
    `select payload->>'organization' as organization from graphile_worker._private_jobs order by id`,
  )
  expect(
    rows
      .map((r) => r.organization)
      .filter((o) => o === a.organization || o === b.organization)
      .sort(),
  ).toEqual([a.organization, b.organization].sort())
})
