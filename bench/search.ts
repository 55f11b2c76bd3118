import pg from 'pg'
import { names } from '../server/src/kernel/testing/people.ts'
import { find } from '../server/src/modules/search/door.ts'
import { fetchOnce, spread } from './drive.ts'
import { cpuMicros } from './machine.ts'
import type { Scene, Verdict } from './scene.ts'

const kinds = ['full name', 'surname', 'beginning', 'inside', 'e-mail', 'typo', 'common word', 'nothing'] as const
type Kind = (typeof kinds)[number]

/** Random terms of a kind, taken from the names the data was made of. */
function term(kind: Kind, next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const last = pick(names.last)
  if (kind === 'full name') return `${pick(names.first)} ${last}`
  if (kind === 'surname') return last
  if (kind === 'beginning') return last.slice(0, 3 + Math.floor(next() * 2))
  if (kind === 'inside') return last.slice(1, 6)
  if (kind === 'e-mail') return `${pick(names.first)}.${last}@`.toLowerCase()
  if (kind === 'common word') return pick(['Manager', 'Engineer', 'vip', 'partner', 'Anna', 'Berg'])
  if (kind === 'nothing') return `q${Math.floor(next() * 1e9).toString(36)}x`
  const at = 1 + Math.floor(next() * Math.max(1, last.length - 3))
  return `${last.slice(0, at)}${last[at + 1] ?? ''}${last[at] ?? ''}${last.slice(at + 2)}`
}

/** P4: searches of all kinds in the whale and over all tenants, one at a time, over HTTP; then the same in SQL with and without policies. */
export async function search(scene: Scene): Promise<Verdict> {
  const ours = await scene.ours()
  const whale = scene.stage.tenants[0]!
  const each = scene.wish.rounds * 25
  const all: number[] = []
  console.log(
    `\nP4  search in a tenant of ${whale.contacts} contacts (p50 / p95 / p99 / max ms, one at a time over HTTP)`,
  )
  for (const kind of kinds) {
    const times: number[] = []
    let hits = 0
    let before = 0
    for (let i = 0; i < each + 10; i++) {
      const path = `/api/v1/search?nouns=contacts&limit=20&q=${encodeURIComponent(term(kind, scene.next))}`
      if (i === 10) before = cpuMicros(ours.postmaster, true)
      const at = performance.now()
      const { status, body } = await fetchOnce(ours.url, { path, key: whale.key })
      if (status !== 200) throw new Error(body)
      if (i < 10) continue
      times.push(performance.now() - at)
      hits += JSON.parse(body).data.length
    }
    all.push(...times)
    const cost = (cpuMicros(ours.postmaster, true) - before) / each / 1000
    console.log(
      `  ${kind.padEnd(12)} ${printed(times)}   ${cost.toFixed(1)} ms of database CPU   ${(hits / each).toFixed(1)} hits`,
    )
  }
  console.log(`  ${'all'.padEnd(12)} ${printed(all)}`)
  const share = await withoutPolicies(scene)
  const { p95 } = spread(all)
  return {
    id: 'P4',
    pass: p95 <= 10 && share <= 2,
    words: `p95 ${p95.toFixed(1)} ms (goal 10 ms); p95 ${share.toFixed(2)}x of the same SQL without policies (goal ≤ 2x)`,
  }
}

const printed = (times: number[]): string => {
  const { p50, p95, p99, max } = spread(times)
  return [p50, p95, p99, max].map((v) => v.toFixed(1).padStart(5)).join(' /')
}

/** The door and the records behind it, by the application's role and by one that policies do not bind. */
async function withoutPolicies(scene: Scene): Promise<number> {
  const { stage } = scene
  const whale = stage.tenants[0]!
  const sides = await Promise.all([stage.appUrl, stage.bareUrl].map(opened))
  const times: number[][] = [[], []]
  const cost = [0, 0]
  try {
    for (const { client } of sides)
      await client.query(`select set_config('app.organization_id', $1, false)`, [whale.id])
    for (let i = 0; i < scene.wish.rounds * 120; i++) {
      const q = term(kinds[i % kinds.length]!, scene.next)
      // Whoever comes second finds the pages warm: they take turns.
      for (const which of i % 2 ? [0, 1] : [1, 0]) {
        const { client, pid } = sides[which]!
        const [at, used] = [performance.now(), cpuMicros(pid)]
        const run = (s: { text: string; values: unknown[] }) => client.query({ name: s.text.slice(0, 40), ...s })
        const { hits } = await find(run, q, [{ noun: 'contacts', rows: 'all' }], { limit: 20 })
        await client.query({
          name: 'records',
          text: 'select * from contacts where organization_id = $1 and id = any($2::uuid[])',
          values: [whale.id, hits.map((h) => h.id)],
        })
        cost[which]! += cpuMicros(pid) - used
        if (i >= 40) times[which]!.push(performance.now() - at)
      }
    }
    console.log(
      `  SQL with policies ${printed(times[0]!)}, without ${printed(times[1]!)}; database CPU ${(cost[0]! / cost[1]!).toFixed(2)}x`,
    )
    return spread(times[0]!).p95 / spread(times[1]!).p95
  } finally {
    for (const { client } of sides) await client.end()
  }
}

async function opened(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  return { client, pid: rows[0]!.pid }
}
