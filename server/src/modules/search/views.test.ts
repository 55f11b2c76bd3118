import { expect, house, test, world } from '../../testing/index.ts'

const h = house()

test('a view is private until it is shared', async () => {
  const w = await world(h.current)
  const made = await w.member.request('POST', 'views', {
    noun: 'contacts',
    name: 'Worth a call',
    filter: 'stage = "prospect"',
    sort: '-updatedAt',
    columns: ['fullName', 'stage'],
  })
  expect(made.status).toBe(201)
  const seen = async () =>
    (await w.viewer.request('GET', `views?filter=${encodeURIComponent('noun = "contacts"')}`)).body.data.length
  expect(await seen()).toBe(0)
  expect((await w.viewer.request('GET', `views/${made.body.id}`)).status).toBe(404)
  expect((await w.viewer.request('PATCH', `views/${made.body.id}`, { name: 'Stolen' })).status).toBe(404)
  expect((await w.viewer.request('DELETE', `views/${made.body.id}`)).status).toBe(404)
  expect((await w.member.request('PATCH', `views/${made.body.id}`, { shared: true })).status).toBe(200)
  expect(await seen()).toBe(1)
})

test('tags are counted and found by their exact word', async () => {
  const w = await world(h.current)
  for (const tags of [['VIP', 'Fair'], ['VIP']]) await w.owner.request('POST', 'contacts', { firstName: 'Ann', tags })
  expect((await w.owner.request('GET', 'tags?noun=contacts')).body.data).toEqual([
    { name: 'VIP', count: 2 },
    { name: 'Fair', count: 1 },
  ])
  expect((await w.owner.request('GET', 'tags?noun=members')).status).toBe(404)
  const tagged = async (f: string) =>
    (await w.owner.request('GET', `contacts?count=true&limit=1&filter=${encodeURIComponent(f)}`)).body.count
  expect(await tagged('tags:"VIP"')).toBe(2)
  expect(await tagged('tags:"VI"')).toBe(0)
  expect(await tagged('NOT tags:"Fair"')).toBe(1)
})
