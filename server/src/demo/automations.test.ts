import { contacts } from '../modules/contacts/index.ts'
import { expect, house, test, world } from '../testing/index.ts'
import { seedAutomations } from './automations.ts'

const h = house()

test('the demo has two live automations with runs that begin', async () => {
  const w = await world(h.current)
  await h.current.admin.query(`update members set email = 'owner@demo.test' where id = $1`, [w.owner.member])
  await contacts.createMany(w.owner.ctx, [
    { firstName: 'Ann', email: 'ann@example.com', stage: 'customer' },
    { firstName: 'Bob', stage: 'prospect' },
  ])
  await seedAutomations(h.current.program, w.organization)
  const { data } = (await w.owner.request('GET', 'automations')).body
  expect(data.map((a: any) => [a.name, a.status, a.published])).toEqual([
    ['Call back before Friday', 'live', 1],
    ['Welcome new customers', 'live', 1],
  ])
  for (const { id } of data)
    expect((await w.owner.request('GET', `automations/${id}/runs`)).body.data).toMatchObject([{ status: 'queued' }])
})
