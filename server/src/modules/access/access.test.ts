import { expect, house, person, requester, test, type World, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { isSecret, makeSecret } from './api-key.ts'

const h = house()

/** Gives the world's member a role of its own. */
async function roleFor(w: World, grants: Record<string, string>, hidden: Record<string, string[]> = {}) {
  const role = await w.owner.request('POST', 'roles', { name: `Role ${Math.random()}`, grants, hidden })
  expect(role.status, role.text).toBe(201)
  expect((await w.owner.request('PATCH', `members/${w.member.member}`, { roleId: role.body.id })).status).toBe(200)
  await new Promise((r) => setTimeout(r, 50))
  return person(h.current, w.organization, w.member.account, w.member.email)
}

test('record scope: own, team and all decide which rows are there', async () => {
  const w = await world(h.current)
  const mine = await contacts.create(w.owner.ctx, { firstName: 'Mine', ownerId: w.member.member })
  const mate = await contacts.create(w.owner.ctx, { firstName: 'Mate', ownerId: w.viewer.member })
  const far = await contacts.create(w.owner.ctx, { firstName: 'Far', ownerId: w.manager.member })
  const unit = await w.owner.request('POST', 'units', { name: 'North' })
  for (const m of [w.member, w.viewer]) await w.owner.request('PATCH', `members/${m.member}`, { unitId: unit.body.id })

  const own = await roleFor(w, { 'contacts:read': 'own', 'contacts:write': 'own' })
  expect((await own.request('GET', 'contacts')).body.data.map((c: any) => c.firstName)).toEqual(['Mine'])
  expect((await own.request('GET', `contacts/${far.id}`)).status).toBe(404)
  expect((await own.request('PATCH', `contacts/${mate.id}`, { firstName: 'Hacked' })).status).toBe(404)
  expect((await own.request('GET', `contacts/${mate.id}/timeline`)).status).toBe(404)
  expect((await own.request('POST', 'contacts/summary', {})).body.count).toBe(1)
  expect((await own.request('POST', 'contacts/bulk', { all: true, update: { source: 'x' } })).body.matched).toBe(1)

  const team = await roleFor(w, { 'contacts:read': 'team' })
  expect((await team.request('GET', 'contacts?sort=firstName&fields=firstName')).status).toBe(200)
  expect((await team.request('GET', 'contacts')).body.data.map((c: any) => c.firstName).sort()).toEqual([
    'Mate',
    'Mine',
  ])
  expect((await team.request('PATCH', `contacts/${mine.id}`, { firstName: 'No' })).status).toBe(403)
})

test('a hidden field is nowhere: not in reads, filters, sorts, sums, history or writes', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann', source: 'Trade fair', birthday: '1980-02-03' })
  await contacts.update(w.owner.ctx, c.id, { source: 'Phone' })
  const blind = await roleFor(
    w,
    { 'contacts:read': 'all', 'contacts:write': 'all' },
    { contacts: ['source', 'birthday'] },
  )
  const get = await blind.request('GET', `contacts/${c.id}`)
  expect(Object.keys(get.body)).not.toContain('source')
  expect((await blind.request('GET', 'contacts')).text).not.toContain('Phone')
  expect((await blind.request('GET', `contacts?filter=${encodeURIComponent('source = "Phone"')}`)).status).toBe(422)
  expect((await blind.request('GET', 'contacts?sort=source')).status).toBe(422)
  expect((await blind.request('GET', 'contacts?fields=source')).status).toBe(422)
  expect((await blind.request('POST', 'contacts/summary', { sums: [{ field: 'source', fn: 'filled' }] })).status).toBe(
    422,
  )
  expect((await blind.request('GET', `contacts/${c.id}/timeline`)).text).not.toContain('Phone')
  expect((await blind.request('PATCH', `contacts/${c.id}`, { source: 'Guess' })).status).toBe(403)
  const patched = await blind.request('PATCH', `contacts/${c.id}`, { jobTitle: 'Boss' })
  expect(patched.text).not.toContain('Phone')
})

test('nobody hands out more than she has, and built-in roles stay', async () => {
  const w = await world(h.current)
  const limited = await roleFor(w, { 'roles:write': 'all', 'contacts:read': 'own' })
  expect((await limited.request('POST', 'roles', { name: 'More', grants: { 'contacts:read': 'all' } })).body.code).toBe(
    'access.beyond_own',
  )
  expect((await limited.request('POST', 'roles', { name: 'Less', grants: { 'contacts:read': 'own' } })).status).toBe(
    201,
  )
  expect((await w.owner.request('PATCH', `roles/${w.roles.viewer}`, { name: 'Spectator' })).body.code).toBe(
    'access.built_in',
  )
  const [used] = (await w.owner.request('GET', `roles?filter=${encodeURIComponent('builtIn = false')}`)).body.data
  const answer = await w.owner.request('DELETE', `roles/${used.id}`)
  expect([204, 409]).toContain(answer.status)
})

test('an API key does what its scopes say, never more than its member, and is refused within a second when revoked', async () => {
  const w = await world(h.current)
  const made = await w.manager.request('POST', 'api-keys', { name: 'Sync', scopes: ['contacts:read'] })
  expect(made.status).toBe(403)
  const key = await w.owner.request('POST', 'api-keys', { name: 'Sync', scopes: ['contacts:read'] })
  expect(key.body.secret).toMatch(/^bny_live_/)
  const stored = await h.current.admin.query('select * from api_keys where id = $1', [key.body.id])
  expect(JSON.stringify(stored.rows)).not.toContain(key.body.secret)
  expect((await w.owner.request('GET', `api-keys/${key.body.id}`)).text).not.toContain('secret')

  const ask = requester(h.current, key.body.secret)
  expect((await ask('GET', 'contacts')).status).toBe(200)
  expect((await ask('POST', 'contacts', { firstName: 'X' })).status).toBe(403)
  expect((await ask('GET', 'companies')).status).toBe(403)
  expect((await ask('GET', 'api-keys')).status).toBe(403)
  expect((await w.owner.request('DELETE', `api-keys/${key.body.id}`)).status).toBe(204)
  const started = Date.now()
  let status = 200
  while (status === 200 && Date.now() - started < 3000) status = (await ask('GET', 'contacts')).status
  expect(status).toBe(401)
  expect(Date.now() - started).toBeLessThan(1000)
})

test('a key ends with its moment, its checksum tells typing mistakes', async () => {
  const w = await world(h.current)
  expect(
    (
      await w.owner.request('POST', 'api-keys', {
        name: 'Old',
        scopes: ['contacts:read'],
        expiresAt: '2020-01-01T00:00:00Z',
      })
    ).body.errors[0].path,
  ).toBe('expiresAt')
  const soon = new Date(Date.now() + 900).toISOString()
  const key = await w.owner.request('POST', 'api-keys', { name: 'Short', scopes: ['contacts:read'], expiresAt: soon })
  const ask = requester(h.current, key.body.secret)
  expect((await ask('GET', 'contacts')).status).toBe(200)
  await new Promise((r) => setTimeout(r, 1100))
  expect((await ask('GET', 'contacts')).status).toBe(401)
  const secret = makeSecret()
  expect(isSecret(secret)).toBe(true)
  expect(isSecret(secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A'))).toBe(false)
})

test('a relation out of reach shows nothing of itself', async () => {
  const w = await world(h.current)
  const company = await w.owner.request('POST', 'companies', { name: 'Secret Works' })
  await contacts.create(w.owner.ctx, { firstName: 'Ann', companyId: company.body.id, ownerId: w.member.member })
  const narrow = await roleFor(w, { 'contacts:read': 'own', 'companies:read': 'own' })
  const list = await narrow.request('GET', 'contacts?include=companyId')
  expect(list.body.data[0].company).toBeNull()
  expect(
    (await narrow.request('GET', `contacts?filter=${encodeURIComponent('company.name:"Secret"')}`)).body.data,
  ).toEqual([])
  const none = await roleFor(w, { 'contacts:read': 'own' })
  expect((await none.request('GET', 'contacts?include=companyId')).status).toBe(422)
  expect((await none.request('GET', `contacts?filter=${encodeURIComponent('company.name:"Secret"')}`)).status).toBe(422)
})
