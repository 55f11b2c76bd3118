import { expect, house, test, world } from '../../testing/index.ts'

const h = house()

test('a cut line answers 503 and works again by itself', async () => {
  const w = await world(h.current)
  const cut = () =>
    h.current.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'banyan_app' and datname = current_database()`,
    )
  const statuses = new Set<number>()
  for (let round = 0; round < 5; round++) {
    const under = Array.from({ length: 20 }, () => w.owner.request('GET', 'contacts').then((r) => r.status))
    await cut()
    for (const status of await Promise.all(under)) statuses.add(status)
  }
  for (const status of statuses) expect([200, 503]).toContain(status)
  expect((await w.owner.request('GET', 'contacts')).status).toBe(200)
  expect((await w.owner.request('POST', 'contacts', { firstName: 'After' })).status).toBe(201)
})
