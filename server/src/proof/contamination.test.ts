import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { newId, systemActor } from '../kernel/index.ts'
import { makeAccount } from '../modules/accounts/index.ts'
import { accessToken } from '../modules/accounts/tokens.ts'
import { contacts } from '../modules/contacts/index.ts'
import { makeOrganization } from '../modules/organizations/index.ts'
import { expect, type House, house, test } from '../testing/index.ts'
import { type Figures, storm, type Tenant } from './contamination/storm.ts'

const h = house({ DATABASE_CONNECTIONS: '12' })
const pause = (ms: number) => new Promise((r) => setTimeout(r, ms))
const requests = 20_000
const tenantCount = 200
const clients = 64

/** Two hundred organizations of one account, each with a contact that carries its canary. */
async function tenantsOf({ program }: House): Promise<Tenant[]> {
  const founder = { name: 'Founder', email: `storm-${randomBytes(4).toString('hex')}@test.example` }
  const account = await makeAccount(program, { ...founder, password: 'correct horse 9' })
  const session = newId()
  await program.identity.query(
    `insert into identity.session (id, "expiresAt", token, "updatedAt", "userId") values ($1, now() + interval '1 day', $2, now(), $3)`,
    [session, randomBytes(16).toString('hex'), account],
  )
  const token = await accessToken(program, session)
  const make = async (): Promise<Tenant> => {
    const canary = `canary-${randomBytes(6).toString('hex')}`
    const { id } = await makeOrganization(program, { name: canary }, { account, ...founder })
    const contact = await contacts.add(program.open(id, systemActor), { firstName: canary, stage: 'customer' })
    return { organization: id, token, canary, contact: contact.id }
  }
  const tenants: Tenant[] = []
  while (tenants.length < tenantCount) tenants.push(...(await Promise.all(Array.from({ length: 8 }, make))))
  program.signals.send('actors')
  return tenants
}

const share = { timeouts: 0.05, terminated: 0.02, thrown: 0.01 }

/** Beside the requests: statements that take too long, lines that are cut, and errors after the tenant was set. */
async function trouble(tenants: Tenant[], progress: () => number) {
  const { program, admin } = h.current
  const done = { timeouts: 0, terminated: 0, thrown: 0, wrong: [] as string[] }
  const text = `select first_name from contacts where first_name like 'canary-%'`
  const look = (t: Tenant, rows: any[]) => {
    for (const r of rows) if (!r.first_name.startsWith(t.canary)) done.wrong.push(`${r.first_name} for ${t.canary}`)
  }
  /** Does its work as often as the requests have come so far asks for. */
  const paced = async (kind: keyof typeof share, work: (t: Tenant) => Promise<void>) => {
    for (let n = 0; done[kind] < requests * share[kind]; n++) {
      if (done[kind] >= progress() * share[kind]) await pause(10)
      else await work(tenants[(n * 17) % tenants.length]!)
    }
  }
  const timeout = async (t: Tenant) => {
    const late = (statement: string) => ({ text: statement, values: [] })
    const burst = program.db
      .burst(
        t.organization,
        late(
          `select set_config('statement_timeout', '5', true), first_name from contacts, pg_sleep(0.01) where first_name like 'canary-%'`,
        ),
      )
      .then(
        (rows) => look(t, rows),
        () => {},
      )
    const verb = program.open(t.organization, systemActor).transaction(async (ctx) => {
      await ctx.run(late(`select set_config('statement_timeout', '5', true)`))
      await ctx.run(late('select pg_sleep(0.05)'))
    })
    await Promise.all([burst, verb.catch((error) => void (done.timeouts += error.code === 'took_too_long' ? 1 : 0))])
  }
  const thrown = async (t: Tenant) => {
    const work = program.open(t.organization, systemActor).transaction(async (ctx) => {
      look(t, await ctx.run({ text, values: [] }))
      throw new Error('after the tenant was set')
    })
    await work.catch(() => done.thrown++)
    look(t, await program.db.burst<any>(t.organization, { text, values: [] }).catch(() => []))
    const none = await program.db.plain({ text, values: [] }).catch(() => [])
    if (none.length) done.wrong.push(`${none.length} rows without a tenant`)
  }
  const terminate = async () => {
    const { rows } = await admin.query(
      `select count(pg_terminate_backend(pid))::int as n from (select pid from pg_stat_activity where usename = 'banyan_app' and datname = current_database() order by random() limit 1) p`,
    )
    done.terminated += rows[0].n
  }
  await Promise.all([
    paced('timeouts', timeout),
    paced('timeouts', timeout),
    paced('thrown', thrown),
    paced('terminated', terminate),
  ])
  return done
}

test('no row of another organization, whatever is cut, killed or thrown while 64 clients of 200 organizations work', async () => {
  const { server, program } = h.current
  const tenants = await tenantsOf(h.current)
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const unhandled: unknown[] = []
  const note = (error: unknown) => void unhandled.push(error)
  process.on('unhandledRejection', note)
  const started = Date.now()
  const figures: Figures = { requests: 0, aborted: 0, statuses: {}, foreign: [], wrong: [] }
  const [done] = await Promise.all([
    trouble(tenants, () => figures.requests),
    storm(`http://127.0.0.1:${port}`, tenants, requests, clients, figures),
  ])
  await pause(300)
  process.off('unhandledRejection', note)
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  console.log(
    `contamination: ${figures.requests} requests of ${clients} clients and ${tenants.length} organizations in ${seconds} s, ${figures.aborted} cut, ${done.timeouts} timeouts, ${done.terminated} backends ended, ${done.thrown} thrown; answers ${JSON.stringify(figures.statuses)}; foreign rows ${figures.foreign.length + done.wrong.length}`,
  )
  expect(figures.foreign).toEqual([])
  expect(done.wrong).toEqual([])
  expect(figures.wrong, 'no tenant lost its own rows').toEqual([])
  expect(figures.requests).toBe(requests)
  expect(figures.aborted).toBeGreaterThan(requests * 0.05)
  expect([done.timeouts, done.terminated, done.thrown].map((n, i) => n >= requests * [0.05, 0.02, 0.01][i]!)).toEqual([
    true,
    true,
    true,
  ])
  expect(figures.statuses[500] ?? 0, 'nothing ends as an unknown error').toBe(0)
  expect(unhandled).toEqual([])
  await expect.poll(() => program.db.stats()).toMatchObject({ waiting: 0, inFlight: 0 })
  const held = await Promise.all(Array.from({ length: 6 }, () => program.db.checkout()))
  for (const client of held) {
    expect((client as any)._txStatus).toMatch(/I|undefined/)
    expect((await client.query(`select current_setting('app.organization_id', true) as o`)).rows[0].o ?? '').toBe('')
    client.release()
  }
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`)
  expect(answer.status, 'the process is well').toBe(200)
}, 300_000)
