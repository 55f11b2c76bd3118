import { expect, house, test, type World, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { bench, send, workOn } from './testing/desk.ts'

const h = house()

const csv = (rows: string[]) => `First name,Last name,E-mail\n${rows.join('\n')}\n`
const people = (n: number, mail = (i: number) => `p${i}@pairs.example`) =>
  csv(Array.from({ length: n }, (_, i) => `First ${i},Last ${i},${mail(i)}`))

async function started(w: World, file: string): Promise<string> {
  const { body } = await send(h.current, w.owner, 'noun=contacts', file)
  expect((await w.owner.request('POST', `imports/${body.id}/run`)).status).toBe(202)
  return body.id
}
const resultOf = async (w: World, id: string) => (await w.owner.request('GET', `imports/${id}`)).body.result
const count = async (w: World) =>
  (await h.current.admin.query('select count(*)::int as n from contacts where organization_id = $1', [w.organization]))
    .rows[0].n

/** The most transactions of one import that were open at once. */
async function watched(w: World, id: string): Promise<number> {
  let open = 0
  let most = 0
  const job = bench(w)
  const { as } = job
  await workOn(w, id, {
    async as(who) {
      const ctx = (await as(who))!
      const counting = (inner: typeof ctx): typeof ctx => ({
        ...inner,
        with: (change) => counting(inner.with(change)),
        async transaction(work) {
          most = Math.max(most, ++open)
          try {
            return await inner.transaction(work)
          } finally {
            open--
          }
        },
      })
      return counting(ctx)
    },
  })
  return most
}

test('slices that have nothing in common are written two at a time, and each row lands once', async () => {
  const w = await world(h.current)
  const id = await started(w, people(900))
  expect(await watched(w, id)).toBe(2)
  expect(await resultOf(w, id)).toMatchObject({ created: 900, updated: 0, rejected: 0 })
  expect(await count(w)).toBe(900)
})

test('a slice that repeats a key of the one before it waits, and changes what that one made', async () => {
  const w = await world(h.current)
  const rows = people(401, (i) => (i === 250 ? 'p3@pairs.example' : `p${i}@pairs.example`))
  const id = await started(w, rows)
  expect(await resultOf(w, id)).toBeNull()
  await workOn(w, id)
  expect(await resultOf(w, id)).toMatchObject({ created: 400, updated: 1 })
  const [twice] = await contacts.find(w.owner.ctx, { filter: 'email = "p3@pairs.example"' })
  expect(twice).toMatchObject({ firstName: 'First 250', version: 2 })
})

test('two slices that lock the same records in opposite order end, and nothing is doubled', {
  timeout: 60_000,
}, async () => {
  const w = await world(h.current)
  for (const n of [1, 2])
    await contacts.create(w.owner.ctx, {
      lastName: `Both ${n}`,
      emails: [{ email: `a${n}@both.example` }, { email: `b${n}@both.example` }],
    } as never)
  const filler = (from: number) => Array.from({ length: 198 }, (_, i) => `F,L${from + i},f${from + i}@both.example`)
  const rows = [
    ...['X,One,a1@both.example', 'X,Two,a2@both.example', ...filler(0)],
    ...['Y,Two,b2@both.example', 'Y,One,b1@both.example', ...filler(300)],
  ]
  const id = await started(w, csv(rows))
  await workOn(w, id)
  const result = await resultOf(w, id)
  expect(result.created).toBe(396)
  expect(result.updated + result.rejected).toBe(4)
  expect(await count(w)).toBe(398)
})

test('a line that breaks after the commit leaves the import to the next try, which goes on behind what landed', async () => {
  const w = await world(h.current)
  const id = await started(w, people(900))
  const job = bench(w)
  let commits = 0
  const breaking: typeof job.as = async (who) => {
    const wrapped = (inner: NonNullable<Awaited<ReturnType<typeof job.as>>>): typeof inner => ({
      ...inner,
      with: (change) => wrapped(inner.with(change)),
      async transaction(work) {
        const result = await inner.transaction(work)
        if (++commits === 1) throw new Error('Connection terminated unexpectedly')
        return result
      },
    })
    return wrapped((await job.as(who))!)
  }
  await expect(workOn(w, id, { as: breaking })).rejects.toThrow('terminated')
  expect((await w.owner.request('GET', `imports/${id}`)).body.status).toBe('running')
  await workOn(w, id)
  expect(await resultOf(w, id)).toMatchObject({ created: 900, rejected: 0 })
  expect(await count(w)).toBe(900)
})
