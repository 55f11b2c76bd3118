import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compose } from '../../../compose.ts'
import { companies, contacts } from '../../../modules/contacts/index.ts'
import { actingWith, house, type World, world } from '../../../testing/index.ts'
import type { Context } from '../../context.ts'
import { liveReader } from '../../reader.ts'
import { listJson } from '../../resource/list.ts'
import { summary } from '../../resource/summary.ts'

const h = house({ CACHE: 'memory' })
/** The same database without a cache, and with one of another process. */
let bare: Awaited<ReturnType<typeof compose>>
let second: Awaited<ReturnType<typeof compose>>
beforeAll(async () => {
  const { program, adminUrl } = h.current
  bare = await compose({ ...program.config, CACHE: 'off' }, adminUrl, pino({ level: 'silent' }))
  second = await compose(program.config, adminUrl, pino({ level: 'silent' }))
})
afterAll(async () => {
  await bare.end()
  await second.end()
})

const filters = [undefined, 'stage = "customer"', 'company.name:"North"', 'tags:"vip" OR email = null', 'ownerId = me']
const asked = async (ctx: Context, filter?: string, trash = false) => {
  const list = JSON.parse(await listJson(ctx, contacts, { filter, count: true, limit: 1, deleted: trash }))
  const sums = trash ? null : await summary(ctx, contacts, { filter, sums: [{ field: 'email', fn: 'filled' }] })
  return { count: list.count, capped: list.countCapped, sums }
}
const own = (w: World): Context =>
  actingWith(w, { 'contacts:read': 'own', 'contacts:write': 'own', 'companies:read': 'all' })

const op = fc.oneof(
  { weight: 5, arbitrary: fc.record({ read: fc.nat(filters.length - 1), who: fc.nat(2), trash: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ create: fc.constantFrom('prospect', 'customer'), mine: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ update: fc.nat(), stage: fc.constantFrom('prospect', 'customer', 'former') }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ restore: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ rename: fc.constantFrom('Northwind', 'Southwind') }) },
  { weight: 1, arbitrary: fc.record({ failed: fc.constant(true) }) },
)

test('counts and sums are those of the database, whatever is written in between and by whomever they are asked', async () => {
  const w = await world(h.current)
  const company = await companies.add(w.system, { name: 'Northwind' })
  const ids: string[] = []
  const people = [w.owner.ctx, own(w), w.viewer.ctx]
  const write = async (step: any) => {
    const at = (n: number) => ids[n % Math.max(ids.length, 1)]
    if (step.create) {
      const values = { firstName: 'Ida', stage: step.create, companyId: company.id, tags: step.mine ? ['vip'] : [] }
      const owner = step.mine ? people[1]!.actor.member : w.owner.member
      ids.push((await contacts.add(w.system, { ...values, email: `${ids.length}@x.example`, ownerId: owner })).id)
    } else if (step.rename) await companies.set(w.system, company.id, { name: step.rename })
    else if (step.failed)
      await w.system
        .transaction(async (tx) => {
          await contacts.add(tx, { firstName: 'Nobody' })
          await asked(tx)
          throw new Error('no')
        })
        .catch(() => {})
    else if (!ids.length) return
    else if (step.stage)
      await w.system.transaction(async (tx) => void (await contacts.set(tx, at(step.update)!, { stage: step.stage })))
    else if ('remove' in step) await contacts.remove(w.owner.ctx, at(step.remove)!).catch(() => {})
    else if ('restore' in step) await contacts.restore(w.owner.ctx, [at(step.restore)!])
  }
  await fc.assert(
    fc.asyncProperty(fc.array(op, { minLength: 10, maxLength: 40 }), async (steps) => {
      for (const step of steps) {
        if (!('read' in step)) {
          await write(step).catch((error) => {
            if (error.status === undefined || error.status >= 500) throw error
          })
          continue
        }
        const ctx = people[step.who]!
        const plain = bare.open(w.organization, ctx.actor)
        const filter = filters[step.read]
        expect(await asked(ctx, filter, step.trash)).toEqual(await asked(plain, filter, step.trash))
      }
    }),
    { numRuns: 12 },
  )
  expect(ids.length).toBeGreaterThan(5)
}, 120_000)

/** Settles when this process has heard of a change of contacts in the stream. */
const heardOf = (w: World) =>
  new Promise<void>((resolve) => {
    const reader = liveReader(h.current.program, (events) => {
      if (!events.some((e) => e.organization === w.organization && e.noun === 'contacts')) return
      void reader.stop()
      resolve()
    })
  })

test('a second answer counts nothing again, until something was written', async () => {
  const w = await world(h.current)
  const { program } = h.current
  const first = heardOf(w)
  await contacts.add(w.system, { firstName: 'Ida' })
  await first
  let runs = 0
  const burst = program.db.burst
  program.db.burst = ((organization: string, statement: any) => {
    if (/count\(/.test(statement.text)) runs++
    return burst(organization, statement)
  }) as typeof burst
  const counted = async (ctx: Context) => {
    const before = runs
    const { count } = await asked(ctx)
    return { count, asked: runs > before }
  }
  try {
    expect(await counted(w.owner.ctx)).toEqual({ count: 1, asked: true })
    expect(await counted(w.owner.ctx)).toEqual({ count: 1, asked: false })
    expect(await counted(w.admin.ctx), 'whoever reaches the same rows shares the answer').toEqual({
      count: 1,
      asked: false,
    })
    expect(await counted(own(w)), 'whoever reaches other rows does not').toEqual({ count: 0, asked: true })
    await contacts.add(w.system, { firstName: 'Per' })
    expect(await counted(w.owner.ctx)).toEqual({ count: 2, asked: true })
  } finally {
    program.db.burst = burst
  }
})

test('another process hears of a change within a moment', async () => {
  const w = await world(h.current)
  const elsewhere = second.open(w.organization, w.owner.ctx.actor)
  const count = async () => (await asked(elsewhere)).count
  expect(await count()).toBe(0)
  await contacts.add(w.system, { firstName: 'Ida' })
  const begun = performance.now()
  while ((await count()) !== 1 && performance.now() - begun < 20_000) await new Promise((r) => setTimeout(r, 10))
  expect(await count()).toBe(1)
})
