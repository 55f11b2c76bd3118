import { createServer as createSink } from 'node:http'
import { type AddressInfo, createServer as createMute, type Server } from 'node:net'
import { newId } from '../server/src/kernel/ids.ts'
import { sealer } from '../server/src/modules/developers/seal.ts'
import { newSecret } from '../server/src/modules/developers/sign.ts'
import { median } from './rounds.ts'
import type { Scene, Verdict } from './scene.ts'
import { type Stage, secret } from './stage.ts'

const endpoints = 20
const goal = 0.15
const neighbour = 1.2
/** About a kilobyte, as a contact is. */
const body = JSON.stringify({ type: 'contacts.updated', data: { about: 'x'.repeat(950) } })

interface Hook {
  organization: string
  id: string
}

/**
 * P13: messages a second that our dispatcher signs, sends and writes down, against a bare loop that only signs and sends;
 * and what an endpoint that never answers costs the others.
 */
export async function webhooks(scene: Scene): Promise<Verdict> {
  const { stage, wish } = scene
  const came = new Map<string, number>()
  const sink = createSink((request, response) => {
    const id = request.headers['webhook-id'] as string
    request.on('data', () => {})
    request.on('end', () => {
      if (request.url !== '/bare') came.set(id, performance.now())
      response.end('ok')
    })
  })
  const mute = createMute(() => {})
  const [to, nowhere] = [await listening(sink), await listening(mute)]
  try {
    await scene.ours()
    const bare = await scene.bare('webhooks')
    const hooks: Hook[] = []
    for (let i = 0; i < endpoints; i++) hooks.push(await hook(stage, i, `${to}/e${i}`))
    const count = Math.round(3000 * wish.seconds)
    const sent: { ours: number; bare: number }[] = []
    for (let round = 0; round <= wish.rounds; round++) {
      const one = await bareRound(bare.url, to, count)
      const own = await ownRound(stage, hooks, count)
      if (came.size !== count) throw new Error(`${came.size} of ${count} messages came`)
      came.clear()
      if (round > 0) sent.push({ ours: own, bare: one })
    }
    const ratios = sent.map((s) => s.ours / s.bare)
    const beside = await besideDead(stage, hooks, came, nowhere, Math.min(5, wish.rounds))
    const [ratio, slower] = [median(ratios), median(beside.map((b) => b.dead / b.alone))]
    const worst = Math.min(...ratios)
    const middle = (values: number[]) => median(values).toFixed(0)
    console.log(
      `\nP13 ours ${middle(sent.map((s) => s.ours))}/s, bare ${middle(sent.map((s) => s.bare))}/s; ${count} messages of ${body.length} bytes to ${endpoints} endpoints\n  rounds ${ratios.map((r) => r.toFixed(2)).join(' ')}\n  from the row to the endpoint, p99: ${beside.map((b) => `${b.alone.toFixed(0)} → ${b.dead.toFixed(0)} ms`).join(', ')} beside a dead endpoint with 1,000 messages`,
    )
    return {
      id: 'P13',
      pass: ratio >= goal && worst >= goal * 0.85 && slower <= neighbour,
      words: `${ratio.toFixed(2)}x (goal ${goal}x, worst round ${worst.toFixed(2)}x); p99 beside a dead endpoint ${slower.toFixed(2)}x (at most ${neighbour}x)`,
    }
  } finally {
    sink.closeAllConnections()
    sink.close()
    mute.close()
  }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function hook(stage: Stage, n: number, url: string): Promise<Hook> {
  const made = { organization: stage.tenants[n % stage.tenants.length]!.id, id: newId() }
  const secrets = [{ sealed: sealer(secret).seal(newSecret(), made.id), until: null }]
  await stage.admin.query(
    `insert into webhooks (organization_id, id, url, events, status, payload_version, secrets) values ($1, $2, $3, '["bench.none"]', 'active', 1, $4)`,
    [made.organization, made.id, url, JSON.stringify(secrets)],
  )
  return made
}

/** Puts messages for some endpoints in turn into the queue, as the reader of events does, and wakes the dispatcher. */
async function put(stage: Stage, hooks: readonly Hook[], count: number): Promise<string[]> {
  const items = Array.from({ length: count }, (_, i) => {
    const { organization, id } = hooks[i % hooks.length]!
    return {
      organization,
      id: newId(),
      webhook: id,
      event: newId(),
      type: 'bench.none',
      noun: null,
      record: null,
      body,
    }
  })
  await stage.admin.query('select kernel.add_webhook_deliveries($1::jsonb)', [JSON.stringify(items)])
  await stage.admin.query(`select pg_notify('banyan', 'bench' || chr(1) || 'webhooks' || chr(1))`)
  return items.map((i) => i.event)
}

async function emptied(stage: Stage, hooks: readonly Hook[]): Promise<void> {
  for (const until = performance.now() + 60_000; performance.now() < until; ) {
    const { rows } = await stage.admin.query(
      'select not exists (select from webhook_queue where webhook_id = any($1::uuid[])) as done',
      [hooks.map((h) => h.id)],
    )
    if (rows[0].done) return
    await new Promise((r) => setTimeout(r, 5))
  }
  throw new Error('The queue was not empty after a minute')
}

async function ownRound(stage: Stage, hooks: readonly Hook[], count: number): Promise<number> {
  // Only the sending is measured: the rows are there before it begins.
  await stage.admin.query(`update webhooks set status = 'paused' where id = any($1::uuid[])`, [hooks.map((h) => h.id)])
  await put(stage, hooks, count)
  const begun = performance.now()
  await stage.admin.query(`update webhooks set status = 'active' where id = any($1::uuid[])`, [hooks.map((h) => h.id)])
  await stage.admin.query(`select pg_notify('banyan', 'bench' || chr(1) || 'webhooks' || chr(1))`)
  await emptied(stage, hooks)
  return (count / (performance.now() - begun)) * 1000
}

async function bareRound(url: string, to: string, count: number): Promise<number> {
  const answer = await fetch(`${url}/?to=${encodeURIComponent(to)}&count=${count}`, { method: 'POST', body })
  if (!answer.ok) throw new Error(await answer.text())
  return (count / ((await answer.json()) as { ms: number }).ms) * 1000
}

async function besideDead(
  stage: Stage,
  hooks: readonly Hook[],
  came: Map<string, number>,
  nowhere: string,
  rounds: number,
) {
  const found: { alone: number; dead: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const alone = await slowest(stage, hooks, came)
    const dead = await hook(stage, round, `${nowhere}/`)
    await put(stage, [dead], 1000)
    found.push({ alone, dead: await slowest(stage, hooks, came) })
    await stage.admin.query('delete from webhook_queue where webhook_id = $1', [dead.id])
  }
  return found
}

/** p99 in milliseconds from the row to the endpoint, at 400 messages a second. */
async function slowest(stage: Stage, hooks: readonly Hook[], came: Map<string, number>): Promise<number> {
  came.clear()
  const left = new Map<string, number>()
  for (let tick = 0; tick < 80; tick++) {
    const begun = performance.now()
    for (const id of await put(stage, hooks, 20)) left.set(id, begun)
    await new Promise((r) => setTimeout(r, Math.max(0, 50 - (performance.now() - begun))))
  }
  await emptied(stage, hooks)
  const took = [...left].map(([id, at]) => came.get(id)! - at).sort((a, b) => a - b)
  if (took.some(Number.isNaN)) throw new Error('A message did not come')
  return took[Math.floor(took.length * 0.99)]!
}
