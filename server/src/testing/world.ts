import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, inject } from 'vitest'
import { compose } from '../compose.ts'
import { readConfig } from '../config.ts'
import { buildServer } from '../kernel/http/server.ts'
import { type Context, makeActor, newId, systemActor } from '../kernel/index.ts'
import { startReactions } from '../kernel/reactions.ts'
import { membershipsOf, type RoleKey } from '../modules/access/index.ts'
import { makeAccount } from '../modules/accounts/index.ts'
import { accessToken } from '../modules/accounts/tokens.ts'
import { makeOrganization, members } from '../modules/organizations/index.ts'
import { databaseUrl, templateName, testSecret } from './postgres.ts'

type Composed = Awaited<ReturnType<typeof compose>>
type Server = Awaited<ReturnType<typeof buildServer>>

/** A cloned database and the program over it, for one test file. */
export interface House {
  program: Composed
  server: Server
  adminUrl: string
  admin: pg.Client
  stop(): Promise<void>
}

export async function openHouse(env: Record<string, string> = {}): Promise<House> {
  const root = inject('adminUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  const maker = new pg.Client({ connectionString: root })
  await maker.connect()
  await maker.query(`create database ${name} template ${templateName}`)
  const adminUrl = databaseUrl(root, name)
  const dataDir = mkdtempSync(join(tmpdir(), 'banyan-house-'))
  const config = readConfig({
    BANYAN_ENV: 'test',
    BANYAN_DATA: dataDir,
    PORT: '0',
    ENCRYPTION_KEY: testSecret.toString('hex'),
    RATE_LIMIT_FACTOR: '100000',
    PUBLIC_URL: 'http://localhost:3000',
    DATABASE_CONNECTIONS: '6',
    ...env,
  })
  const program = await compose(
    config,
    adminUrl,
    pino({ level: config.LOG_LEVEL === 'info' ? 'silent' : config.LOG_LEVEL }),
  )
  const server = await buildServer(program)
  await server.ready()
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  return {
    program,
    server,
    adminUrl,
    admin,
    async stop() {
      await server.close()
      await program.end()
      await admin.end()
      await maker.query(`drop database ${name} with (force)`)
      await maker.end()
    },
  }
}

/** A house for the tests of this file; use inside tests and hooks only. */
export function house(env?: Record<string, string>): { readonly current: House } {
  let opened: House | undefined
  beforeAll(async () => void (opened = await openHouse(env)))
  afterAll(async () => opened?.stop())
  return {
    get current() {
      if (!opened) throw new Error('The house is open inside tests only')
      return opened
    },
  }
}

export interface Person {
  /** The context of her acting in her organization. */
  ctx: Context
  member: string
  account: string
  email: string
  /** Her access token, for requests that are no JSON. */
  token: string
  /** A request of hers over HTTP, with an access token. */
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
}
export interface Answer {
  status: number
  body: any
  text: string
  headers: Record<string, any>
}
export type World = Record<RoleKey, Person> & {
  organization: string
  slug: string
  roles: Record<RoleKey, string>
  system: Context
  house: House
}

const keys: RoleKey[] = ['owner', 'admin', 'manager', 'member', 'viewer']
export const password = 'correct horse 9'

/** An organization of its own with one person per built-in role. */
export async function world(house: House): Promise<World> {
  const { program } = house
  const tag = randomBytes(4).toString('hex')
  const founder = { name: 'Olga Owner', email: `owner-${tag}@test.example` }
  const account = await makeAccount(program, { ...founder, password })
  const made = await makeOrganization(program, { name: `World ${tag}` }, { account, ...founder })
  const system = program.open(made.id, systemActor)
  const people: Record<string, Person> = { owner: await person(house, made.id, account, founder.email) }
  for (const key of keys.slice(1)) {
    const email = `${key}-${tag}@test.example`
    const id = await makeAccount(program, { name: `${key} ${tag}`, email, password })
    await members.add(system, {
      name: `${key} ${tag}`,
      email,
      roleId: made.roles[key],
      status: 'active',
      accountId: id,
    })
    people[key] = await person(house, made.id, id, email)
  }
  program.signals.send('actors')
  return {
    ...(people as Record<RoleKey, Person>),
    organization: made.id,
    slug: made.slug,
    roles: made.roles,
    system,
    house,
  }
}

/** A person by her account, as she stands in an organization now. */
export async function person(house: House, organization: string, account: string, email: string): Promise<Person> {
  const { program } = house
  const membership = (await membershipsOf(program, account)).find((m) => m.organization === organization)!
  const session = newId()
  await program.identity.query(
    `insert into identity.session (id, "expiresAt", token, "updatedAt", "userId") values ($1, now() + interval '1 day', $2, now(), $3)`,
    [session, randomBytes(16).toString('hex'), account],
  )
  const token = await accessToken(program, session)
  return {
    ctx: program.open(organization, membership.actor, { via: 'api' }),
    member: membership.actor.member!,
    account,
    email,
    token,
    request: requester(house, token, organization),
  }
}

/** Requests with a bearer token; an organization is named when one is given. */
export function requester(house: House, token: string | null, organization?: string): Person['request'] {
  return async (method, path, body, headers = {}) => {
    const response = await house.server.inject({
      method: method as 'GET',
      url: path.startsWith('/') ? path : `/api/v1/${path}`,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(organization ? { 'x-organization': organization } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      payload: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: response.statusCode, text: response.body, body: parsed(response.body), headers: response.headers }
  }
}

const parsed = (text: string): any => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** An actor with exactly these permissions, in a world. */
export const actingWith = (
  w: World,
  permissions: Record<string, 'own' | 'team' | 'all'>,
  hidden: Record<string, string[]> = {},
): Context =>
  w.house.program.open(
    w.organization,
    makeActor({ kind: 'person', id: w.member.member, member: w.member.member, name: 'Somebody', permissions, hidden }),
    { via: 'api' },
  )

/** Runs the reader of events until it has seen everything written so far: search documents and reactions are then done. */
export async function settle(house: House): Promise<void> {
  const reader = startReactions(house.program)
  const { rows } = await house.admin.query('select coalesce(max(seq), 0)::bigint as seq from events')
  for (let i = 0; i < 200; i++) {
    reader.wake()
    const at = await house.admin.query(`select seq from kernel.readers where name = 'reactions'`)
    if (at.rows[0] && Number(at.rows[0].seq) >= Number(rows[0].seq)) break
    await new Promise((r) => setTimeout(r, 25))
  }
  await reader.stop()
}
