import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { allEnded, automation, busy, type Draft, ended, runsOf, stepsOf } from './testing.ts'

const h = house({ EGRESS_ALLOW: '127.0.0.0/8' })

interface Got {
  method: string
  path: string
  headers: IncomingMessage['headers']
  text: string
}
let got: Got[] = []
let answer: (request: Got, nth: number) => { status: number; body?: unknown } = () => ({
  status: 200,
  body: { ok: true },
})
let server: Server
let url: string
beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      const one = {
        method: request.method!,
        path: request.url!,
        headers: request.headers,
        text: Buffer.concat(parts).toString(),
      }
      got.push(one)
      const { status, body } = answer(one, got.length)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? null))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  got = []
  answer = () => ({ status: 200, body: { ok: true } })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const calls = (settings: object, more: Draft['nodes'] = [], next: Record<string, string> = {}): Draft => ({
  nodes: [
    { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'call' } },
    { id: 'call', type: 'http.call', with: { url: `${url}/hook`, ...settings }, next },
    ...more,
  ],
})

test('a request leaves with its texts filled in and its secret, and no log holds the secret', async () => {
  const w = await world(h.current)
  await w.owner.request('POST', 'automation-secrets', { name: 'token', value: 'geheim-4711' })
  const graph = calls(
    {
      headers: { authorization: 'Bearer {{ secrets.token }}' },
      body: { name: '{{ record.firstName }}', tags: '{{ record.tags }}', n: 3 },
    },
    [
      {
        id: 'keep',
        type: 'record.update',
        with: { values: { source: '{{ steps.call.status }} {{ steps.call.body.ok }}' } },
      },
    ],
    { next: 'keep' },
  )
  const made = await automation(w.owner, graph)
  // What a contact is called cannot pass for a secret.
  const c = await contacts.create(w.owner.ctx, { firstName: '⟦token:0011223344556677⟧', tags: ['a', 'b'] })
  const [run] = await busy(h.current, () => allEnded(w, made.id))
  expect(run.problem).toBe(null)
  expect(got).toHaveLength(1)
  expect(got[0]!.headers.authorization).toBe('Bearer geheim-4711')
  expect(JSON.parse(got[0]!.text)).toEqual({ name: '⟦token:0011223344556677⟧', tags: ['a', 'b'], n: 3 })
  expect(await contacts.get(w.owner.ctx, c.id)).toMatchObject({ source: '200 true' })
  expect(JSON.stringify(await stepsOf(w, run.runId))).not.toContain('geheim')
  const { rows } = await h.current.admin.query(
    `select count(*)::int as n from events where data::text like '%geheim%' or changes::text like '%geheim%'`,
  )
  expect(rows[0].n).toBe(0)
  const [secret] = (await w.owner.request('GET', 'automation-secrets')).body.data
  expect(JSON.stringify(secret)).not.toContain('geheim')
  expect((await w.member.request('GET', 'automation-secrets')).status).toBe(403)
})

test('what is refused goes the way of failure, what stumbles is tried again with the same key', async () => {
  const w = await world(h.current)
  answer = (request, nth) => (request.path === '/hook' ? { status: 422 } : { status: nth === 2 ? 503 : 200 })
  const graph = calls(
    {},
    [
      {
        id: 'note',
        type: 'record.update',
        with: { values: { source: '{{ steps.call.error.code }}' } },
        next: { next: 'again' },
      },
      { id: 'again', type: 'http.call', with: { url: `${url}/again` } },
    ],
    { next: 'again', failed: 'note' },
  )
  const made = await automation(w.owner, graph)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const [run] = await busy(h.current, () => allEnded(w, made.id))
  expect(run.status).toBe('done')
  expect((await contacts.get(w.owner.ctx, c.id)).source).toBe('automation.refused')
  const again = got.filter((g) => g.path === '/again')
  expect(again).toHaveLength(2)
  expect(new Set(again.map((g) => g.headers['idempotency-key'])).size).toBe(1)
  const { body } = await w.owner.request('GET', `automations/${made.id}/runs`)
  expect(body.nodes.call.ways).toEqual({ failed: 1 })
})

test('after “stop all” nothing goes out any more, for one automation and for all', async () => {
  const w = await world(h.current)
  const waiting: Draft = {
    nodes: [
      { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'pause' } },
      {
        id: 'pause',
        type: 'wait.event',
        with: { event: 'contacts.updated', timeout: { days: 1 } },
        next: { happened: 'call' },
      },
      { id: 'call', type: 'http.call', with: { url: `${url}/late` } },
    ],
  }
  const one = await automation(w.owner, waiting, { name: 'One' })
  const two = await automation(w.owner, waiting, { name: 'Two' })
  const [ann, bob] = await contacts.createMany(w.owner.ctx, [{ firstName: 'Ann' }, { firstName: 'Bob' }])
  await busy(h.current, async () => {
    const waits = async (id: string) => (await runsOf(w.owner, id)).filter((r) => r.status === 'waiting').length
    await expect.poll(async () => (await waits(one.id)) + (await waits(two.id)), { timeout: 15_000 }).toBe(4)
    const stopped = await w.owner.request('POST', 'automations/stop', { id: one.id })
    expect(stopped.body).toEqual({ stopped: 2, paused: 1 })
    await contacts.update(w.owner.ctx, ann!.id, { source: 'go' })
    await allEnded(w, two.id, 1)
    expect(got).toHaveLength(1)
    const all = await w.owner.request('POST', 'automations/stop', {})
    expect(all.body).toEqual({ stopped: 1, paused: 1 })
    await contacts.update(w.owner.ctx, bob!.id, { source: 'go' })
    await contacts.create(w.owner.ctx, { firstName: 'Cleo' })
    await new Promise((r) => setTimeout(r, 1500))
  })
  expect(got).toHaveLength(1)
  expect((await runsOf(w.owner, one.id)).map((r) => r.status)).toEqual(['cancelled', 'cancelled'])
  expect((await w.owner.request('GET', `automations/${two.id}`)).body).toMatchObject({
    status: 'paused',
    pausedReason: 'Everything was stopped.',
  })
  const { rows } = await h.current.admin.query(
    `select count(*)::int as n from graphile_worker.jobs where key like 'run:%'`,
  )
  expect(rows[0].n).toBe(0)
  expect((await w.viewer.request('POST', 'automations/stop', {})).status).toBe(403)
})

test('a webhook comes in at its secret address, once for each id, and a forged one is not there', async () => {
  const w = await world(h.current)
  const made = await automation(w.owner, {
    nodes: [
      { id: 'hook', type: 'on.webhook', next: { next: 'make' } },
      {
        id: 'make',
        type: 'record.create',
        with: {
          noun: 'contacts',
          values: { firstName: '{{ event.data.person.name }}', tags: '{{ event.data.tags }}' },
        },
      },
    ],
  })
  const { body } = await w.owner.request('GET', `automations/${made.id}/hooks`)
  const path = new URL(body.data[0].url).pathname
  const post = (at: string, id: string) =>
    h.current.server.inject({
      method: 'POST',
      url: at,
      headers: { 'content-type': 'application/json', 'webhook-id': id },
      payload: JSON.stringify({ person: { name: 'Ann' }, tags: ['x', 'y'] }),
    })
  expect([(await post(path, 'a')).statusCode, (await post(path, 'a')).statusCode]).toEqual([202, 202])
  expect((await post(`${path.slice(0, -2)}AA`, 'b')).statusCode).toBe(404)
  expect((await post(`${path.slice(0, 40)}`, 'b')).statusCode).toBe(404)
  await busy(h.current, () => allEnded(w, made.id))
  expect(await contacts.find(w.owner.ctx, {})).toMatchObject([{ firstName: 'Ann', tags: ['x', 'y'] }])
  const turned = await w.owner.request('POST', 'automations/turn-hooks', { id: made.id })
  expect(turned.body.data[0].url).not.toBe(body.data[0].url)
  expect((await post(path, 'c')).statusCode).toBe(404)
  expect((await post(new URL(turned.body.data[0].url).pathname, 'c')).statusCode).toBe(202)
  expect((await w.viewer.request('GET', `automations/${made.id}/hooks`)).status).toBe(403)
})

test('a run that failed is replayed from its node', async () => {
  const w = await world(h.current)
  answer = () => ({ status: 400 })
  const made = await automation(
    w.owner,
    calls({}, [{ id: 'tag', type: 'record.tag', with: { add: ['Through'] } }], { next: 'tag' }),
  )
  await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await busy(h.current, async () => {
    const [run] = await allEnded(w, made.id)
    expect(run).toMatchObject({ status: 'failed', node: 'call', problem: expect.stringContaining('It answered 400.') })
    answer = () => ({ status: 200 })
    expect(
      (await w.owner.request('POST', 'automations/replay', { runId: run.runId, fromNode: 'nowhere' })).status,
    ).toBe(404)
    expect((await w.owner.request('POST', 'automations/replay', { runId: run.runId, fromNode: 'call' })).status).toBe(
      200,
    )
    expect(await ended(w, run.runId)).toMatchObject({ status: 'done' })
  })
  expect(await contacts.find(w.owner.ctx, { filter: 'tags = "Through"' })).toHaveLength(1)
  expect(got).toHaveLength(2)
})
