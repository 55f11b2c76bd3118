import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll } from 'vitest'
import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { checkGraph } from './check.ts'
import { cycleIn, type Graph, graph as schema } from './graph.ts'
import { allEnded, busy, type Draft, hurry, runsOf } from './testing.ts'

const h = house({ EGRESS_ALLOW: '127.0.0.0/8' })
let calls = 0
let server: Server
let url = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    calls++
    request.resume()
    response.writeHead(request.url === '/bad' ? 400 : 200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

type Node = Draft['nodes'][number]
const shapes: { type: string; ways: string[]; with: () => object }[] = [
  { type: 'if', ways: ['yes', 'no'], with: () => ({ filter: 'stage = "prospect"' }) },
  {
    type: 'switch',
    ways: ['a', 'else'],
    with: () => ({ value: '{{ record.stage }}', cases: [{ name: 'a', is: 'customer' }] }),
  },
  {
    type: 'split',
    ways: ['a', 'b'],
    with: () => ({
      parts: [
        { name: 'a', percent: 50 },
        { name: 'b', percent: 50 },
      ],
    }),
  },
  { type: 'record.tag', ways: ['next'], with: () => ({ add: ['{{ record.firstName }}'] }) },
  { type: 'record.update', ways: ['next'], with: () => ({ values: { source: '{{ event.at }}' } }) },
  { type: 'wait', ways: ['next'], with: () => ({ for: { minutes: 30 } }) },
  {
    type: 'wait.event',
    ways: ['happened', 'timeout'],
    with: () => ({ event: 'contacts.updated', timeout: { hours: 1 } }),
  },
  {
    type: 'approve',
    ways: ['approved', 'declined', 'timeout'],
    with: () => ({ to: ['{{ actor.id }}'], question: 'So?', timeout: { hours: 1 } }),
  },
  { type: 'http.call', ways: ['next', 'failed'], with: () => ({ url: `${url}/ok` }) },
  { type: 'http.call', ways: ['next', 'failed'], with: () => ({ url: `${url}/bad` }) },
  { type: 'ai.classify', ways: ['next'], with: () => ({ text: '{{ record.firstName }}', labels: ['one', 'two'] }) },
  { type: 'end', ways: [], with: () => ({}) },
]

/** Graphs of up to ten nodes; `back` lets wires lead back, so that some go round. */
const graphs = (back: boolean) =>
  fc
    .array(
      fc.record({
        shape: fc.nat(shapes.length - 1),
        to: fc.array(fc.option(fc.nat(12), { freq: 4 }), { minLength: 3, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 10 },
    )
    .map((drawn): Graph => {
      const wire = (i: number, to: number | null | undefined): string | null => {
        if (to === null || to === undefined) return null
        const target = back ? to % drawn.length : i + 1 + (to % Math.max(1, drawn.length - i))
        return target < drawn.length ? `n${target}` : null
      }
      const nodes = drawn.map(({ shape, to }, i): Node => {
        const { type, ways, with: settings } = shapes[shape]!
        const next = Object.fromEntries(ways.flatMap((w, k) => (wire(i, to[k]) ? [[w, wire(i, to[k])!]] : [])))
        return { id: `n${i}`, type, with: settings(), next } as Node
      })
      const whole: Draft = {
        nodes: [{ id: 'go', type: 'on.manual', with: { noun: 'contacts' }, next: { next: 'n0' } }, ...nodes],
      }
      // What nothing leads to is refused for that reason; here it is left out.
      const open = ['go']
      const seen = new Set<string>()
      while (open.length) {
        const id = open.pop()!
        if (seen.has(id)) continue
        seen.add(id)
        open.push(...Object.values(whole.nodes.find((n) => n.id === id)!.next ?? {}))
      }
      return schema.parse({ nodes: whole.nodes.filter((n) => seen.has(n.id)) })
    })

/** Whether nodes can be put in an order in which every wire leads on: the same question, answered in another way. */
function ordered(g: Graph): boolean {
  const left = new Map(g.nodes.map((n) => [n.id, new Set(Object.values(n.next))]))
  for (;;) {
    const free = [...left].filter(([, to]) => ![...to].some((id) => left.has(id)))
    if (!free.length) return left.size === 0
    for (const [id] of free) left.delete(id)
  }
}

test('the check ends and lets through exactly the graphs that do not go round; a cycle is one', async () => {
  const w = await world(h.current)
  let [good, round] = [0, 0]
  await fc.assert(
    fc.asyncProperty(graphs(true), async (g) => {
      const { ok, problems } = await checkGraph(w.owner.ctx, g, { id: null })
      expect(ok, JSON.stringify(problems)).toBe(ordered(g))
      if (ok) return void good++
      round++
      const cycle = problems.find((p) => p.code === 'cycle')!.cycle!
      expect(cycle[0]).toBe(cycle.at(-1))
      for (const [i, id] of cycle.slice(0, -1).entries())
        expect(Object.values(g.nodes.find((n) => n.id === id)!.next)).toContain(cycle[i + 1])
      expect(cycleIn(g)).toEqual(cycle)
    }),
    { numRuns: 150 },
  )
  expect(Math.min(good, round)).toBeGreaterThan(10)
})

test('every run of an accepted graph ends, and after “stop all” nothing goes out', { timeout: 120_000 }, async () => {
  const w = await world(h.current)
  const [c] = await contacts.createMany(w.owner.ctx, [{ firstName: 'Ann', stage: 'prospect' }])
  const make = async (g: Graph) => {
    const { body: made } = await w.owner.request('POST', 'automations', { name: 'Drawn', graph: g })
    const published = await w.owner.request('POST', 'automations/publish', { id: made.id })
    expect(published.status, published.text).toBe(200)
    return made.id as string
  }
  const drawn = fc.sample(graphs(false), { numRuns: 24, seed: 4711 })
  const ids: string[] = []
  for (const g of drawn) ids.push(await make(g))
  const start = () =>
    Promise.all(
      ids.map(async (id) =>
        expect((await w.owner.request('POST', 'automations/start', { id, recordId: c!.id })).status).toBe(200),
      ),
    )
  await busy(h.current, async () => {
    await start()
    const over = async () =>
      (await Promise.all(ids.map((id) => runsOf(w.owner, id))))
        .flat()
        .filter((r) => ['done', 'failed'].includes(r.status)).length
    await expect
      .poll(
        async () => {
          await hurry(h.current, w.organization)
          return over()
        },
        { timeout: 90_000, interval: 300 },
      )
      .toBe(ids.length)
    expect(calls).toBeGreaterThan(3)
    await start()
    await new Promise((r) => setTimeout(r, 400))
    const { body } = await w.owner.request('POST', 'automations/stop', {})
    expect(body.paused).toBe(ids.length)
    await new Promise((r) => setTimeout(r, 300))
    const before = calls
    for (let i = 0; i < 5; i++) {
      await hurry(h.current, w.organization)
      await contacts.update(w.owner.ctx, c!.id, { language: `l${i}` })
      await new Promise((r) => setTimeout(r, 200))
    }
    expect(calls).toBe(before)
    for (const id of ids) await allEnded(w, id, 2)
  })
})
