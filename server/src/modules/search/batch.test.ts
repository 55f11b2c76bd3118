import { newId, systemActor } from '../../kernel/index.ts'
import { expect, house, settle, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { indexBatch, keepProgram } from './documents.ts'

const h = house()

test('what an import writes is found after its batch, and holds nobody up', async () => {
  const w = await world(h.current)
  const batchId = newId()
  const importing = w.owner.ctx.with({ batchId, via: 'import' })
  for (let i = 0; i < 3; i++) await contacts.create(importing, { lastName: `Batchwood ${i}` } as never)
  const removed = await contacts.create(importing, { lastName: 'Batchwood Gone' } as never)
  await contacts.remove(importing, (removed as { id: string }).id)
  await contacts.create(w.owner.ctx, { lastName: 'Batchwood Typed' } as never)
  await settle(h.current)

  const names = async () =>
    (await w.owner.request('GET', 'contacts?search=batchwood')).body.data.map((c: any) => c.lastName).sort()
  expect(await names()).toEqual(['Batchwood Typed'])
  const waiting = await h.current.admin.query(
    `select run_at > now() as later from graphile_worker.jobs where key = $1`,
    [`search.batch:${batchId}`],
  )
  expect(waiting.rows).toEqual([{ later: true }])

  const open = keepProgram(h.current.program)
  const job = { ctx: h.current.program.open(w.organization, systemActor) } as Parameters<typeof indexBatch.run>[0]
  await indexBatch.run(job, { batch: batchId })
  await open.stop()
  expect(await names()).toEqual(['Batchwood 0', 'Batchwood 1', 'Batchwood 2', 'Batchwood Typed'])
  await expect(indexBatch.run(job, { batch: batchId })).rejects.toThrow('not open')
})
