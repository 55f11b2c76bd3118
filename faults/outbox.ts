import { newId, systemActor } from '../server/src/kernel/index.ts'
import { durableReader } from '../server/src/kernel/reader.ts'
import { openScene, pause, type Scene } from './scene.ts'
import type { Say, Verdict } from './verdict.ts'

const insert = `insert into events (organization_id, id, type, noun, record_id, version, actor_kind, actor_name, request_id, via) values (app_organization(), $1, 'proof.storm', 'proof', $2, $3, 'system', 'Faults', $1, 'system')`

/** R1.4: many writers that commit late or not at all, a reader that dies again and again, a transaction that stays open. */
export async function outbox(say: Say, quick: boolean): Promise<Verdict> {
  const [many, deaths, open] = quick ? [5_000, 10, 3_000] : [100_000, 100, 20_000]
  const scene = await openScene(say)
  try {
    const committed = new Map<string, string[]>()
    const seen = new Map<string, string[]>()
    const heard = new Set<string>()
    let dying = deaths
    let page = 0
    const start = () =>
      durableReader(scene.program, 'faults.outbox', async (events, client) => {
        const mine = events.filter((e) => e.type === 'proof.storm')
        // Half of the deaths come before the work, half after it and before its position is kept.
        if (mine.length && dying > 0 && ++page % 2) {
          dying--
          throw new Error('killed')
        }
        for (const e of mine) {
          await client.query('insert into faults_seen (id) values ($1)', [e.id])
          if (!heard.has(e.id)) heard.add(e.id) && push(seen, e.recordId!, e.id)
        }
        if (mine.length && dying > 0 && page % 4 === 0) {
          dying--
          throw new Error('killed')
        }
      })
    const admin = await scene.admin()
    await admin.query('create table faults_seen (id uuid primary key); grant insert on faults_seen to banyan_worker')
    scene.program.log.level = 'silent'
    const reader = start()
    const blocker = blocked(scene, open)
    const perWriter = many / 32
    await Promise.all(Array.from({ length: 32 }, (_, n) => writer(scene, n, perWriter, committed)))
    await blocker
    const total = [...committed.values()].reduce((n, ids) => n + ids.length, 0)
    say(`  ${total} events written`)
    const counted = async () => Number((await admin.query('select count(*) n from faults_seen')).rows[0].n)
    for (const until = Date.now() + 120_000; Date.now() < until && (await counted()) < total; ) {
      reader.wake()
      await pause(100)
    }
    await pause(500)
    await reader.stop()
    const kept = await counted()
    await admin.end()
    const disorder = [...committed].filter(([record, ids]) => (seen.get(record) ?? []).join() !== ids.join()).length
    const problems = [
      kept !== total && `${kept} events seen of ${total}`,
      disorder && `${disorder} records out of order`,
      dying > 0 && `${dying} deaths were not reached`,
    ].filter(Boolean)
    return {
      pass: problems.length === 0,
      words: problems.length
        ? problems.join('; ')
        : `${total} events of 32 writers with late commits and aborts, ${deaths} deaths of the reader, one transaction open for ${open / 1000} s: each seen once, per record in order`,
    }
  } finally {
    await scene.stop()
  }
}

/** One writer changes its own records in turn; a tenth of its transactions is thrown away. */
async function writer(scene: Scene, n: number, events: number, committed: Map<string, string[]>): Promise<void> {
  const ctx = scene.program.open(scene.organization, systemActor)
  const records = Array.from({ length: 8 }, newId)
  for (let i = 0; i < events; ) {
    const size = Math.min(events - i, 1 + Math.floor(Math.random() * 20))
    const made = Array.from({ length: size }, (_, k) => ({ id: newId(), record: records[(n + k) % 8]! }))
    const abort = Math.random() < 0.1
    const done = await ctx
      .transaction(async (tx) => {
        for (const [k, e] of made.entries()) await tx.run({ text: insert, values: [e.id, e.record, i + k] })
        await pause(Math.random() * 12)
        if (abort) throw new Error('thrown away')
      })
      .then(
        () => true,
        () => false,
      )
    if (!done) continue
    for (const e of made) push(committed, e.record, e.id)
    i += size
  }
}

/** A transaction that has written and stays open: nothing behind it may be skipped. */
async function blocked(scene: Scene, ms: number): Promise<void> {
  const client = await scene.admin()
  await client.query('begin')
  await client.query('select pg_current_xact_id()')
  await pause(ms)
  await client.query('rollback')
  await client.end()
}

const push = (map: Map<string, string[]>, key: string, value: string): true => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
  return true
}
