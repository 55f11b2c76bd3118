import { randomBytes } from 'node:crypto'
import { systemActor } from '../../kernel/index.ts'
import { startWorker } from '../../kernel/ports/queue/graphile.ts'
import { type Answer, expect, type House, house, requester, test, world } from '../../testing/index.ts'

const h = house({ RATE_LIMIT_FACTOR: '1' })
let address = 0
/** Requests from an address of their own, so that one test's guesses do not close the door for another. */
const from = (token: string | null = null) =>
  requester({ ...h.current, server: withAddress(h.current, `10.0.0.${++address}`) }, token)
const withAddress = (current: House, remoteAddress: string) =>
  ({ inject: (o: object) => current.server.inject({ ...o, remoteAddress }) }) as unknown as House['server']
const fresh = () => `ann-${randomBytes(4).toString('hex')}@test.example`
const secret = 'correct horse 9'

async function mailTo(to: string, count = 1): Promise<{ subject: string; token: string }[]> {
  const { program } = h.current
  const worker = await startWorker({
    pool: program.worker,
    jobs: program.registry.jobs,
    ports: program.ports,
    concurrency: 1,
    log: program.log,
    as: async () => null,
    open: (o, requestId) => program.open(o, systemActor, { requestId }),
  })
  for (let i = 0; i < 100; i++) {
    const { rows } = await h.current.admin.query(
      'select subject, body from kernel.inbox where recipient = $1 order by id',
      [to],
    )
    if (rows.length >= count) {
      await worker.stop()
      return rows.map((r) => ({ subject: r.subject, token: /token=([\w.~-]+)/.exec(r.body)?.[1] ?? '' }))
    }
    await new Promise((r) => setTimeout(r, 50))
  }
  await worker.stop()
  throw new Error(`No mail for ${to}`)
}

async function registered(email: string): Promise<void> {
  const ask = from()
  expect(
    (await ask('POST', 'auth/register', { name: 'Ann', email, password: secret, organizationName: 'Ann’s firm' }))
      .status,
  ).toBe(202)
  const [mail] = await mailTo(email)
  expect((await ask('POST', 'auth/verify', { token: mail!.token })).status).toBe(200)
}

test('an account is made, confirmed by mail, and signs in to its own organization', async () => {
  const email = fresh()
  const ask = from()
  expect(
    (await ask('POST', 'auth/register', { name: 'Ann', email, password: secret, organizationName: 'Ann’s firm' })).body,
  ).toEqual({ status: 'check_mail' })
  expect((await ask('POST', 'auth/login', { email, password: secret })).body.code).toBe('accounts.not_verified')
  const [mail] = await mailTo(email)
  expect((await ask('POST', 'auth/verify', { token: 'nonsense' })).body.code).toBe('accounts.link_over')
  expect((await ask('POST', 'auth/verify', { token: mail!.token })).status).toBe(200)

  const login = await ask('POST', 'auth/login', { email: email.toUpperCase(), password: secret })
  expect(login.status).toBe(200)
  expect(login.body.organizations).toMatchObject([{ name: 'Ann’s firm' }])
  const me = await from(login.body.accessToken)('GET', 'me')
  expect(me.body).toMatchObject({
    account: { email },
    organization: { name: 'Ann’s firm' },
    member: { roleName: 'Owner' },
  })
})

test('the answer to a second sign-up tells a stranger nothing, but its owner by mail', async () => {
  const email = fresh()
  await registered(email)
  const again = await from()('POST', 'auth/register', { name: 'Eve', email, password: 'another horse 9' })
  expect([again.status, again.body]).toEqual([202, { status: 'check_mail' }])
  expect((await mailTo(email, 2)).at(-1)!.subject).toBe('You already have an account')
  expect((await from()('POST', 'auth/login', { email, password: 'another horse 9' })).status).toBe(401)
})

test('wrong passwords say nothing about which part was wrong, and guessing is closed per account', async () => {
  const email = fresh()
  await registered(email)
  const unknown = await from()('POST', 'auth/login', { email: fresh(), password: 'wrong horse 99' })
  const wrong = await from()('POST', 'auth/login', { email, password: 'wrong horse 99' })
  const bare = ({ requestId, ...rest }: Answer['body']) => rest
  expect(bare(wrong.body)).toEqual(bare(unknown.body))
  for (let i = 0; i < 9; i++) await from()('POST', 'auth/login', { email, password: `guess number ${i}` })
  expect((await from()('POST', 'auth/login', { email, password: secret })).body.code).toBe('accounts.locked')
})

test('one address may not try sign-in without end', async () => {
  const ask = from()
  const answers = []
  for (let i = 0; i < 25; i++)
    answers.push((await ask('POST', 'auth/login', { email: fresh(), password: 'wrong horse 99' })).status)
  expect(answers.at(-1)).toBe(429)
  expect(answers.filter((s) => s === 401).length).toBe(20)
})

test('a refresh token works once; using it twice ends the session', async () => {
  const { owner } = await world(h.current)
  const login = await from()('POST', 'auth/login', { email: owner.email, password: secret })
  const first = await from()('POST', 'auth/refresh', { refreshToken: login.body.refreshToken })
  expect(first.status).toBe(200)
  expect((await from(first.body.accessToken)('GET', 'me')).status).toBe(200)
  expect((await from()('POST', 'auth/refresh', { refreshToken: login.body.refreshToken })).status).toBe(401)
  expect((await from(first.body.accessToken)('GET', 'me')).status).toBe(401)
  expect((await from()('POST', 'auth/refresh', { refreshToken: first.body.refreshToken })).status).toBe(401)
})

test('a password is reset by mail, once, and every session ends', async () => {
  const email = fresh()
  await registered(email)
  const login = await from()('POST', 'auth/login', { email, password: secret })
  expect((await from()('POST', 'auth/forgot', { email })).status).toBe(202)
  expect((await from()('POST', 'auth/forgot', { email: fresh() })).status).toBe(202)
  const mails = await mailTo(email, 2)
  const { token } = mails.at(-1)!
  expect((await from()('POST', 'auth/reset', { token, password: 'a new horse 10' })).status).toBe(200)
  expect((await from()('POST', 'auth/reset', { token, password: 'a third horse 11' })).body.code).toBe(
    'accounts.link_over',
  )
  expect((await from(login.body.accessToken)('GET', 'me')).status).toBe(401)
  expect((await from()('POST', 'auth/login', { email, password: 'a new horse 10' })).status).toBe(200)
  const { rows } = await h.current.admin.query('select value, identifier from identity.verification')
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('browsers get a cookie and no tokens; another site cannot use it', async () => {
  const { owner, slug } = await world(h.current)
  const browser = { 'sec-fetch-site': 'same-origin' }
  const ask = from()
  const login = await ask('POST', 'auth/login', { email: owner.email, password: secret }, browser)
  expect(login.body.accessToken).toBeUndefined()
  const cookie = String(login.headers['set-cookie'])
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  const pair = cookie.split(';')[0]!
  const mine = { cookie: pair, 'x-organization': slug }
  expect((await ask('GET', 'me', undefined, mine)).status).toBe(200)
  expect(
    (
      await ask(
        'POST',
        'contacts',
        { firstName: 'X' },
        { ...mine, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      )
    ).body.code,
  ).toBe('foreign_origin')
  expect((await ask('POST', 'contacts', { firstName: 'X' }, mine)).body.code).toBe('foreign_origin')
  expect((await ask('POST', 'contacts', { firstName: 'X' }, { ...mine, ...browser })).status).toBe(201)
  expect((await ask('GET', 'me', undefined, { cookie: pair.slice(0, -2) + 'xx' })).status).toBe(401)
  expect(
    (
      await ask(
        'POST',
        'auth/login',
        { email: owner.email, password: secret },
        { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      )
    ).body.code,
  ).toBe('foreign_origin')
})

test('sessions are listed and ended; an ended one is refused within a second', async () => {
  const { owner } = await world(h.current)
  const first = from((await from()('POST', 'auth/login', { email: owner.email, password: secret })).body.accessToken)
  const second = from((await from()('POST', 'auth/login', { email: owner.email, password: secret })).body.accessToken)
  const list = await first('GET', 'auth/sessions')
  expect(list.body.data.filter((s: any) => s.current)).toHaveLength(1)
  const other = (await second('GET', 'auth/sessions')).body.data.find((s: any) => s.current)
  expect((await first('DELETE', `auth/sessions/${other.id}`)).status).toBe(204)
  expect((await second('GET', 'me')).status).toBe(401)
  expect((await first('DELETE', `auth/sessions/${other.id}`)).status).toBe(404)
  expect((await first('POST', 'auth/sessions/revoke-others', {})).body.revoked).toBeGreaterThanOrEqual(1)
  expect((await owner.request('GET', 'me')).status).toBe(401)
})

test('a password is changed with the old one, and other sessions end', async () => {
  const { owner } = await world(h.current)
  const mine = from((await from()('POST', 'auth/login', { email: owner.email, password: secret })).body.accessToken)
  expect(
    (await mine('POST', 'auth/change-password', { currentPassword: 'not this one', newPassword: 'brand new horse' }))
      .status,
  ).toBe(401)
  expect(
    (await mine('POST', 'auth/change-password', { currentPassword: secret, newPassword: 'short' })).body.errors[0].path,
  ).toBe('newPassword')
  expect(
    (await mine('POST', 'auth/change-password', { currentPassword: secret, newPassword: 'brand new horse' })).status,
  ).toBe(204)
  expect((await mine('GET', 'me')).status).toBe(200)
  expect((await owner.request('GET', 'me')).status).toBe(401)
})

test('a sign-in stands in the audit of the organization', async () => {
  const { owner } = await world(h.current)
  await from()('POST', 'auth/login', { email: owner.email, password: secret })
  const { body } = await owner.request('GET', `events?filter=${encodeURIComponent('type = "accounts.signed_in"')}`)
  expect(body.data[0]).toMatchObject({ actor: { kind: 'person', id: owner.member } })
})
