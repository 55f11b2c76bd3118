import { expect, test } from 'vitest'
import { routePath } from '../../kernel/http/route.ts'
import { routesOf } from '../../kernel/http/routes.ts'
import { registry } from '../../kernel/registry.ts'
import { modules } from '../../modules.ts'
import { explain, suggestions, verbs } from './verb.ts'

const all = registry(modules)

test('every verb that is listed can be explained, with its route and its permission', async () => {
  const names = verbs(all)
  const served = routesOf(all).map((r) => `${r.method} ${routePath(r)}`)
  expect(names.length).toBeGreaterThan(60)
  for (const { name, route } of names) {
    const text = await explain(all, name)
    expect(served, name).toContain(route)
    expect(text, name).toContain(route)
    expect(text, name).toMatch(/^permission$/m)
    expect(text, name).toMatch(/^declared in$/m)
  }
})

test('a generated write shows one statement that writes rows, child rows and events', async () => {
  const text = (await explain(all, 'contacts.create'))!
  expect(text).toContain('POST /api/v1/contacts')
  expect(text).toContain('contacts:write')
  expect(text).toContain('own, team or all, by ownerId')
  expect(text.match(/insert into events/g)).toHaveLength(1)
  expect(text).toContain('insert into "contact_emails"')
  expect(text).toContain('contacts.created → search (documents)')
})

test('reads show the row scope of the role', async () => {
  expect(await explain(all, 'contacts.get')).toContain('"owner_id" = any($2::uuid[])')
  expect(await explain(all, 'contacts.list')).toContain('order by t.updated_at desc, t.id desc limit 51')
})

test('a verb written by hand shows its note, what it calls and what follows', async () => {
  const text = (await explain(all, 'organizations.invite'))!
  expect(text).toContain('A second invitation of the same address replaces the first.')
  expect(text).toContain('POST /api/v1/organizations/invite')
  expect(text).toMatch(/email +email, needed/)
  expect(text).toContain('invitations.add')
  expect(text).toContain('invitations.created')
  expect(text).toContain('sendAccountMail')
})

test('a replaced verb says so, and has no batch beside it', async () => {
  expect(await explain(all, 'roles.update')).toContain('written by hand')
  expect(await explain(all, 'roles.batch')).toBeUndefined()
})

test('an unknown verb is not explained, and near ones are named', async () => {
  expect(await explain(all, 'contacts.merge')).toBeUndefined()
  expect(suggestions(all, 'contacts.creat')[0]).toBe('contacts.create')
  expect(suggestions(all, 'organisations.invite')[0]).toBe('organizations.invite')
})
