import { expect, house, settle, test, type World, world } from '../../testing/index.ts'
import { companies, contacts } from '../contacts/index.ts'
import { notes } from '../notes/index.ts'
import { mentionedIn } from './mentions.ts'
import { inbox, work } from './testing/desk.ts'

const h = house()
const heard = async (w: World) => {
  await settle(h.current)
  return work(w)
}
const titles = async (p: World['member']) => (await inbox(p)).map((l) => l.title)

test('names are found by their longest form, in any case, and not inside addresses', () => {
  const people = [
    { id: '1', name: 'Ana' },
    { id: '2', name: 'Ana Lima' },
    { id: '3', name: 'Åsa Öberg' },
    { id: '4', name: 'Ana Lima' },
  ]
  expect(mentionedIn('@Ana look', people)).toEqual(['1'])
  expect(mentionedIn('please @ana lima, look', people)).toEqual(['2', '4'])
  expect(mentionedIn('(@Åsa Öberg)', people)).toEqual(['3'])
  expect(mentionedIn('@Anastasia and me@Ana', people)).toEqual([])
  expect(mentionedIn('@Ana. @åsa öberg!', people)).toEqual(['1', '3'])
  expect(mentionedIn('nobody @', people)).toEqual([])
})

test('a note that mentions somebody tells her once, whatever is written later', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Hanna', lastName: 'Lind' })
  const name = (await w.member.request('GET', `members/${w.member.member}`)).body.name
  const body = `See the offer, @${name}`
  const note = await notes.create(w.owner.ctx, { noun: 'contacts', recordId: c.id, body })
  await heard(w)
  expect((await inbox(w.member))[0]).toMatchObject({
    type: 'mention',
    priority: 'high',
    title: 'Olga Owner mentioned you on Hanna Lind',
    body,
  })
  await notes.update(w.owner.ctx, note.id, { body: `${body} and @Olga Owner again` })
  await heard(w)
  expect(await inbox(w.member)).toHaveLength(1)
  expect(await inbox(w.owner)).toEqual([])
})

test('a note without a name, or one that is gone by then, tells nobody', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'N' })
  const name = (await w.member.request('GET', `members/${w.member.member}`)).body.name
  await notes.create(w.owner.ctx, { noun: 'contacts', recordId: c.id, body: 'Nobody here' })
  const gone = await notes.create(w.owner.ctx, { noun: 'contacts', recordId: c.id, body: `@${name}` })
  await notes.remove(w.owner.ctx, gone.id)
  await heard(w)
  expect(await inbox(w.member)).toEqual([])
})

test('who gets a record is told by whom; who takes one is not', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Pass', lastName: 'On', ownerId: w.owner.member })
  await heard(w)
  expect(await inbox(w.owner)).toEqual([])
  await contacts.update(w.owner.ctx, c.id, { ownerId: w.member.member })
  await heard(w)
  expect(await titles(w.member)).toEqual(['Olga Owner gave you Pass On'])
  await heard(w)
  expect(await inbox(w.member)).toHaveLength(1)
})

test('many records at once are one notification with their number', async () => {
  const w = await world(h.current)
  const made = await contacts.createMany(w.owner.ctx, [{ firstName: 'A' }, { firstName: 'B' }, { firstName: 'C' }])
  const answer = await w.owner.request('POST', 'contacts/bulk', {
    ids: made.map((c) => c.id),
    update: { ownerId: w.member.member },
  })
  expect(answer.status).toBe(200)
  await heard(w)
  expect(await titles(w.member)).toEqual(['Olga Owner gave you 3 contacts'])
})

test('any noun with an owner tells its owner; imports and the product itself do not', async () => {
  const w = await world(h.current)
  const member = w.member.member
  await companies.create(w.owner.ctx, { name: 'Volare Hotels', ownerId: member })
  await contacts.create(w.owner.ctx.with({ via: 'import' }), { firstName: 'Imported', ownerId: member })
  await contacts.create(w.system, { firstName: 'System', ownerId: member })
  await heard(w)
  expect(await titles(w.member)).toEqual(['Olga Owner gave you Volare Hotels'])
})

test('an invitation that was accepted is told to whoever invited', async () => {
  const w = await world(h.current)
  const address = `new-${Date.now()}@test.example`
  const { body } = await w.owner.request('POST', 'organizations/invite', { email: address, roleId: w.roles.viewer })
  const { resourceNamed } = await import('../../kernel/index.ts')
  await resourceNamed('invitations').set(w.system, body.id, { acceptedAt: new Date().toISOString() })
  await heard(w)
  expect((await titles(w.owner))[0]).toContain(`${address} joined`)
})

test('the end of an import and of an export is told to whoever started it', async () => {
  const w = await world(h.current)
  const { resourceNamed } = await import('../../kernel/index.ts')
  const imports = resourceNamed('imports')
  const made = await imports.add(w.system, {
    name: 'people.csv',
    noun: 'contacts',
    ownerId: w.member.member,
    status: 'running',
    format: 'csv',
    size: '10',
    dialect: { encoding: null, delimiter: null, quote: null, header: true },
    sheets: [],
    columns: [],
    mapping: { columns: {}, match: { fields: [], link: {}, found: 'update', missing: 'create' } },
    warnings: [],
    certain: true,
  })
  await imports.set(w.member.ctx, made.id, { status: 'done' })
  await heard(w)
  const files = resourceNamed('exports')
  const file = await files.add(w.system, {
    name: 'contacts.csv',
    noun: 'contacts',
    format: 'csv',
    status: 'running',
    ownerId: w.member.member,
    wish: { format: 'csv' },
  })
  await files.set(w.member.ctx, file.id, { status: 'failed' })
  await heard(w)
  expect(await titles(w.member)).toEqual(['Your export contacts.csv failed', 'Your import people.csv is done'])
})

test('a webhook that is switched off is told to its member', async () => {
  const w = await world(h.current)
  const hook = await w.owner.request('POST', 'webhooks', {
    url: 'https://hooks.example.com/x',
    events: ['contacts.created'],
  })
  expect(hook.status).toBe(201)
  await w.system.emit('webhooks.disabled', { url: 'u', reason: 'No answer.' }, { noun: 'webhooks', id: hook.body.id })
  await heard(w)
  expect((await inbox(w.owner))[0]).toMatchObject({
    type: 'webhook_disabled',
    body: 'No answer.',
    to: 'settings/webhooks',
  })
})

test('a message about a record is told to whoever looks after it, once per message', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Erik', lastName: 'Sand', ownerId: w.member.member })
  const free = await contacts.create(w.owner.ctx, { firstName: 'Free', ownerId: null })
  await heard(w)
  await w.member.request('POST', 'notifications/done', { all: true })
  const messageId = '01981f6e-0000-7000-8000-00000000abcd'
  const data = { messageId, channel: 'email', subject: 'Spare fans' }
  await w.system.emit('messages.received', data, { noun: 'contacts', id: c.id })
  await w.system.emit('messages.received', data, { noun: 'contacts', id: c.id })
  await w.system.emit('messages.received', data, { noun: 'contacts', id: free.id })
  await w.system.emit('messages.received', data)
  const away = { ...data, messageId: '01981f6e-0000-7000-8000-00000000abce', automatic: true }
  await w.system.emit('messages.received', away, { noun: 'contacts', id: c.id })
  await heard(w)
  expect(await inbox(w.member)).toMatchObject([{ title: 'Erik Sand wrote to you', body: 'Spare fans', count: 1 }])
})
