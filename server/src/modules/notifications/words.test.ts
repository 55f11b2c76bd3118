import { actingWith, expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { notify } from './notify.ts'
import { inbox } from './testing/desk.ts'

const h = house()

test('titles are those the reader may see, and a record out of reach tells nothing', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Secret', lastName: 'Client', ownerId: w.owner.member })
  const about = { noun: 'contacts', id: c.id }
  await notify(w.owner.ctx, { type: 'mention', to: [w.member.member], about, data: { text: 'the price is 12' } })
  expect((await inbox(w.member))[0]).toMatchObject({
    title: 'Olga Owner mentioned you on Secret Client',
    body: 'the price is 12',
    record: { noun: 'contacts', id: c.id, title: 'Secret Client', label: 'Contact' },
    to: `contacts/${c.id}`,
  })
  const role = await w.owner.request('POST', 'roles', { name: 'Own only', grants: { 'contacts:read': 'own' } })
  await w.owner.request('PATCH', `members/${w.member.member}`, { roleId: role.body.id })
  await expect.poll(async () => (await inbox(w.member))[0].hidden).toBe(true)
  const [line] = await inbox(w.member)
  expect(line).toMatchObject({
    title: 'Olga Owner mentioned you on a record you cannot open',
    body: '',
    record: null,
    to: null,
  })
  expect(JSON.stringify(line)).not.toContain(c.id)
})

test('a role that hides the naming field is told the kind of record only', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Hidden', lastName: 'Name' })
  await notify(w.system, { type: 'message_received', to: [w.member.member], about: { noun: 'contacts', id: c.id } })
  const { inboxOf } = await import('./inbox.ts')
  const ctx = actingWith(w, { 'contacts:read': 'all', 'notifications:read': 'all' }, { contacts: ['fullName'] })
  const { data } = await inboxOf(ctx, { state: 'open', limit: 10 })
  expect(data[0]).toMatchObject({ title: 'Contact wrote to you', record: { title: 'Contact' } })
})

test('a record that went to the trash leaves a line without it', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Gone' })
  await notify(w.system, { type: 'message_received', to: [w.member.member], about: { noun: 'contacts', id: c.id } })
  await contacts.remove(w.owner.ctx, c.id)
  expect((await inbox(w.member))[0]).toMatchObject({
    hidden: true,
    record: null,
    title: 'a record you cannot open wrote to you',
  })
})

test('an organization writes its own words; what they cannot be made of is refused with its place', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Own', lastName: 'Words' })
  const write = (body: object, who = w.owner) => who.request('POST', 'notification-templates', body)
  expect((await write({ type: 'mention', heading: 'Hi' }, w.member)).status).toBe(403)
  const bad = await write({ type: 'mention', heading: 'For {{ recipient }}\n{{ colour }}' })
  expect(bad.body.errors[0]).toMatchObject({ path: 'heading' })
  expect(bad.body.errors[0].message).toContain('Line 2, column 4: there is no “colour” here')
  expect((await write({ type: 'mention', heading: '{% if %}' })).body.errors[0].message).toContain('cannot be read')
  expect((await write({ type: 'ghost', heading: 'x' })).body.errors[0].path).toBe('type')
  const made = await write({
    type: 'mention',
    heading: '{{ recipient }}: {{ record }} at {{ organization }}',
    body: '“{{ text }}”',
  })
  expect(made.status).toBe(201)
  const about = { noun: 'contacts', id: c.id }
  await notify(w.owner.ctx, { type: 'mention', to: [w.member.member], about, data: { text: 'look' } })
  const [line] = await inbox(w.member)
  expect(line.title).toMatch(/^member \w+: Own Words at World \w+$/)
  expect(line.body).toBe('“look”')
  const change = await w.owner.request('PATCH', `notification-templates/${made.body.id}`, { body: '{{ price }}' })
  expect(change.body.errors[0].path).toBe('body')
  expect((await w.owner.request('PATCH', `notification-templates/${made.body.id}`, { body: null })).status).toBe(200)
})

test('a text that fails on some value gives way to the one of the product', async () => {
  const w = await world(h.current)
  const { templates } = await import('./template.ts')
  await templates.add(w.system, { type: 'announcement', heading: '{{ title | ghost }}', body: '{% for %}' })
  await notify(w.owner.ctx, { type: 'announcement', to: [w.member.member], data: { title: 'Still', text: 'here' } })
  expect(await inbox(w.member)).toMatchObject([{ title: 'Still', body: 'here' }])
})

test('a preview shows a text with examples and refuses what saving would', async () => {
  const w = await world(h.current)
  const show = (body: object) => w.owner.request('POST', 'notification-templates/preview', body)
  const shown = await show({ type: 'mention', heading: '{{ actor }}!', body: '{{ text }}' })
  expect(shown.body).toEqual({ title: 'Ana Lima!', body: 'Can you look at this, @Ines Roth?' })
  expect((await show({ type: 'ghost', heading: 'x' })).body.errors[0].path).toBe('type')
  expect((await show({ type: 'mention', heading: '{{ x }}' })).body.errors[0].path).toBe('heading')
})

test('a kind whose module is gone still has a line', async () => {
  const w = await world(h.current)
  await notify(w.system, { type: 'announcement', to: [w.member.member], data: { title: 'x', text: '' } })
  await h.current.admin.query(`update notifications set type = 'old.kind' where member_id = $1`, [w.member.member])
  expect(await inbox(w.member)).toMatchObject([{ title: 'old.kind', group: 'system', to: null }])
  expect((await w.member.request('GET', 'notifications/unread')).body).toMatchObject({
    unread: 1,
    groups: { system: 1 },
  })
})
