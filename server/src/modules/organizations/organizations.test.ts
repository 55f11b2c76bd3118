import { randomBytes } from 'node:crypto'
import { fingerprint } from '../../kernel/index.ts'
import { expect, type House, house, password, requester, settle, test, type World, world } from '../../testing/index.ts'
import { makeAccount } from '../accounts/index.ts'

const h = house()

async function login(current: House, email: string): Promise<string> {
  return (await requester(current, null)('POST', 'auth/login', { email, password })).body.accessToken
}

/** Invites an address and answers the token, as it stands in the mail that is waiting to be sent. */
async function invited(w: World, email: string, roleId = w.roles.member): Promise<string> {
  expect((await w.owner.request('POST', 'organizations/invite', { email, roleId })).status).toBe(200)
  const { rows } = await h.current.admin.query(
    `select payload->'payload'->'values'->>'token' as token from graphile_worker._private_jobs where payload->'payload'->>'to' = $1 order by id desc limit 1`,
    [email],
  )
  return rows[0].token
}

test('somebody is invited, joins with her own address, once, and nobody else can', async () => {
  const w = await world(h.current)
  const email = `new-${randomBytes(4).toString('hex')}@test.example`
  const token = await invited(w, email)
  const stored = await h.current.admin.query('select token_hash from invitations where email = $1', [email])
  expect(stored.rows[0].token_hash).toBe(fingerprint(token))

  const stranger = await world(h.current)
  expect((await stranger.owner.request('POST', 'organizations/accept', { token })).body.code).toBe(
    'organizations.other_address',
  )

  await makeAccount(h.current.program, { name: 'New Person', email, password })
  const ask = requester(h.current, await login(h.current, email))
  expect((await ask('GET', `invitations/open?token=${token}`)).body.email).toBe(email)
  const both = await Promise.all([
    ask('POST', 'organizations/accept', { token }),
    ask('POST', 'organizations/accept', { token }),
  ])
  expect(both.map((r) => r.status).sort()).toEqual([200, 410])
  expect((await ask('GET', 'me')).body.organizations).toHaveLength(1)
  expect(
    (await w.owner.request('GET', `members?filter=${encodeURIComponent(`email = "${email}"`)}`)).body.data,
  ).toHaveLength(1)
})

test('an invitation that was withdrawn, replaced or sent again leaves one working link', async () => {
  const w = await world(h.current)
  const email = `later-${randomBytes(4).toString('hex')}@test.example`
  const first = await invited(w, email)
  const second = await invited(w, email)
  const open = (token: string) => requester(h.current, null)('GET', `invitations/open?token=${token}`)
  expect((await open(first)).status).toBe(410)
  expect((await open(second)).status).toBe(200)
  const [invitation] = (await w.owner.request('GET', 'invitations')).body.data
  expect((await w.owner.request('POST', 'invitations/resend', { id: invitation.id })).status).toBe(200)
  expect((await open(second)).status).toBe(410)
  expect((await w.owner.request('DELETE', `invitations/${invitation.id}`)).status).toBe(204)
  expect((await w.viewer.request('POST', 'organizations/invite', { email, roleId: w.roles.viewer })).status).toBe(403)
})

test('an organization keeps an owner, and only owners make owners', async () => {
  const w = await world(h.current)
  const role = (member: string, roleId: string, by = w.owner) => by.request('PATCH', `members/${member}`, { roleId })
  expect((await role(w.owner.member, w.roles.viewer)).body.code).toBe('organizations.last_owner')
  expect((await role(w.member.member, w.roles.owner, w.admin)).body.code).toBe('organizations.owners_only')
  expect((await role(w.owner.member, w.roles.viewer, w.admin)).body.code).toBe('organizations.owners_only')
  expect((await w.admin.request('PATCH', `members/${w.owner.member}`, { status: 'suspended' })).body.code).toBe(
    'organizations.owners_only',
  )
  expect((await role(w.admin.member, w.roles.owner)).status).toBe(200)
  const both = await Promise.all([role(w.owner.member, w.roles.viewer), role(w.admin.member, w.roles.viewer)])
  expect(both.filter((r) => r.status === 200).length).toBeLessThanOrEqual(1)
  const owners = await h.current.admin.query(
    `select 1 from members m join roles r on r.id = m.role_id where m.organization_id = $1 and r.key = 'owner'`,
    [w.organization],
  )
  expect(owners.rowCount).toBeGreaterThanOrEqual(1)
})

test('nobody gives a role that may do more than she does', async () => {
  const w = await world(h.current)
  const role = await w.owner.request('POST', 'roles', { name: 'Hiring', grants: { 'members:write': 'all' } })
  expect((await w.owner.request('PATCH', `members/${w.manager.member}`, { roleId: role.body.id })).status).toBe(200)
  await new Promise((r) => setTimeout(r, 100))
  const raise = (roleId: string) => w.manager.request('PATCH', `members/${w.viewer.member}`, { roleId })
  expect((await raise(w.roles.admin)).body.code).toBe('access.beyond_own')
  expect(
    (await w.manager.request('POST', 'organizations/invite', { email: 'boss@test.example', roleId: w.roles.admin }))
      .body.code,
  ).toBe('access.beyond_own')
  expect((await raise(w.roles.member)).status).toBe(200)
})

test('a suspended member is out at once, with every session', async () => {
  const w = await world(h.current)
  expect((await w.member.request('GET', 'contacts')).status).toBe(200)
  expect((await w.admin.request('PATCH', `members/${w.member.member}`, { status: 'suspended' })).status).toBe(200)
  let status = 200
  for (let i = 0; i < 40 && status === 200; i++) {
    await new Promise((r) => setTimeout(r, 25))
    status = (await w.member.request('GET', 'contacts')).status
  }
  expect(status).toBe(404)
  expect((await w.admin.request('PATCH', `members/${w.admin.member}`, { status: 'suspended' })).body.code).toBe(
    'organizations.yourself',
  )
})

test('the organization’s name and settings change, with a trace', async () => {
  const w = await world(h.current)
  expect((await w.manager.request('PATCH', 'organizations/current', { name: 'Mine now' })).status).toBe(403)
  expect(
    (await w.owner.request('PATCH', 'organizations/current', { settings: { timeZone: 'Mars/Olympus' } })).body.errors[0]
      .path,
  ).toBe('settings.timeZone')
  const changed = await w.owner.request('PATCH', 'organizations/current', {
    name: 'New name',
    settings: { timeZone: 'Europe/Lisbon' },
  })
  expect(changed.body).toMatchObject({ name: 'New name', settings: { timeZone: 'Europe/Lisbon', currency: 'EUR' } })
  await settle(h.current)
  const { body } = await w.owner.request('GET', `events?filter=${encodeURIComponent('type = "organizations.updated"')}`)
  expect(body.data).toHaveLength(1)
})

test('a person of two organizations names the one she means', async () => {
  const one = await world(h.current)
  const made = await one.owner.request('POST', 'organizations', { name: 'Second house' })
  expect(made.status).toBe(201)
  const ask = requester(h.current, await login(h.current, one.owner.email))
  expect((await ask('GET', 'contacts')).body.code).toBe('organization_required')
  expect((await ask('GET', 'contacts', undefined, { 'x-organization': made.body.slug })).body.data).toEqual([])
  const other = await world(h.current)
  const foreign = await ask('GET', 'contacts', undefined, { 'x-organization': other.organization })
  const absent = await ask('GET', 'contacts', undefined, { 'x-organization': 'no-such-organization' })
  expect([foreign.status, foreign.body.detail]).toEqual([absent.status, absent.body.detail])
  expect((await one.owner.request('POST', 'organizations', { name: 'Bad', slug: 'sign-in' })).status).toBe(422)
  expect((await one.owner.request('POST', 'organizations', { name: 'Taken', slug: made.body.slug })).body.code).toBe(
    'organizations.slug_taken',
  )
})

test('everybody changes her own name, also without the right to change members', async () => {
  const w = await world(h.current)
  const { viewer } = w
  expect((await viewer.request('PATCH', `members/${viewer.member}`, { name: 'Ada' })).status).toBe(403)
  expect((await viewer.request('PATCH', 'me', { name: '' })).body.errors[0].path).toBe('name')
  expect((await viewer.request('PATCH', 'me', { name: 'Ada Byron', roleId: 'x' })).status).toBe(422)
  expect((await viewer.request('PATCH', 'me', { name: 'Ada Byron' })).body).toEqual({ name: 'Ada Byron' })
  const { body } = await viewer.request('GET', 'me')
  expect([body.account.name, body.member.name]).toEqual(['Ada Byron', 'Ada Byron'])
  expect((await w.owner.request('GET', `members/${viewer.member}/timeline`)).body.data[0]).toMatchObject({
    type: 'members.updated',
    actor: { id: viewer.member },
  })
})
