import { expect, house, settle, test, world } from '../../testing/index.ts'
import { contacts } from './index.ts'

const h = house()

test('a contact is made with her child rows, changed, and her history is told', async () => {
  const { owner } = await world(h.current)
  const made = await contacts.create(owner.ctx, {
    firstName: 'Ann',
    lastName: 'Berg',
    emails: [{ email: 'Ann@berg.example' }, { email: 'a@b.example' }],
    tags: ['VIP'],
  })
  expect(made).toMatchObject({
    fullName: 'Ann Berg',
    email: 'Ann@berg.example',
    version: 1,
    stage: 'subscriber',
    ownerId: owner.member,
  })

  const changed = await contacts.update(owner.ctx, made.id, { stage: 'customer', email: 'new@berg.example' }, 1)
  expect(changed).toMatchObject({ stage: 'customer', email: 'new@berg.example', version: 2 })
  expect(changed.emails?.map((e) => e.email)).toEqual(['new@berg.example', 'a@b.example'])

  const { body } = await owner.request('GET', `contacts/${made.id}/timeline`)
  expect(body.data.map((e: any) => e.type)).toEqual(['contacts.updated', 'contacts.created'])
  expect(body.data[0].changes.stage).toEqual(['subscriber', 'customer'])
})

test('search finds her by words, typos and phone, and forgets her in the trash', async () => {
  const { owner } = await world(h.current)
  const made = await contacts.create(owner.ctx, {
    firstName: 'Hanna',
    lastName: 'Lindqvist',
    phone: '+46 40 555 01 20',
  })
  await settle(h.current)
  for (const q of ['hanna', 'lindqvst', '5550120', 'hann']) {
    const { body } = await owner.request('GET', `search?q=${encodeURIComponent(q)}`)
    expect(
      body.data.map((d: any) => d.id),
      q,
    ).toContain(made.id)
  }
  await contacts.remove(owner.ctx, made.id)
  await settle(h.current)
  expect((await owner.request('GET', 'search?q=lindqvist')).body.data).toEqual([])
})
