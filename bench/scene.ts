import { random } from '../server/src/kernel/testing/people.ts'
import type { Tenant } from './load.ts'
import type { Running, Stage } from './stage.ts'

/** What an id measured: larger is better unless `most` says that it is a ceiling. */
export interface Verdict {
  id: string
  pass: boolean
  /** As it stands in the last lines: `0.71x (goal 0.65x)`. */
  words: string
}

export interface Place {
  name: string
  url: string
  pid: number
  postmaster: number
}

/** Everything a measurement needs: the data, the programs, and how long to look. */
export interface Scene {
  stage: Stage
  /** Ids of all contacts with their tenants; random ones come from `contact`. */
  contact(): { id: string; tenant: Tenant }
  tenant(): Tenant
  next: () => number
  ours(more?: Record<string, string>): Promise<Place>
  bare(name: string, ...more: string[]): Promise<Place>
  /** Waits until the reader of events has seen everything written so far. */
  settled(): Promise<void>
  /** Seconds of a round and how many rounds. */
  wish: { seconds: number; rounds: number; connections: number }
}

export async function openScene(stage: Stage, wish: Scene['wish']): Promise<Scene> {
  const places = new Map(stage.tenants.map((t, i) => [t.id, i]))
  const { rows } = await stage.admin.query<{ organization_id: string; id: string }>(
    'select organization_id, id from contacts where deleted_at is null order by id',
  )
  const ids = rows.map((r) => r.id)
  const of = Uint16Array.from(rows, (r) => places.get(r.organization_id)!)
  const next = random(42)
  const running = new Map<string, Promise<Running>>()
  const place = async (name: string, start: () => Promise<Running>): Promise<Place> => {
    if (!running.has(name)) running.set(name, start())
    const { url, pid } = await running.get(name)!
    return { name, url, pid, postmaster: stage.postmaster }
  }
  const contact = () => {
    const n = Math.floor(next() * ids.length)
    return { id: ids[n]!, tenant: stage.tenants[of[n]!]! }
  }
  return {
    stage,
    wish,
    next,
    contact,
    // By contacts, not by organizations: a whale asks as often as it is large.
    tenant: () => contact().tenant,
    ours: (more = {}) => place(['ours', ...Object.values(more)].join(' '), () => stage.ours(more)),
    settled: () => settled(stage),
    bare: (name, ...more) => place(`bare ${name}`, () => stage.bare(name, ...more)),
  }
}

async function settled({ admin }: Stage): Promise<void> {
  for (const until = performance.now() + 120_000; performance.now() < until; ) {
    const { rows } = await admin.query(
      `select not exists (select from events e where (e.xid, e.seq) > (r.xid, r.seq)) as done from kernel.readers r where name = 'reactions'`,
    )
    if (rows[0]?.done) return
    await new Promise((r) => setTimeout(r, 20))
  }
  throw new Error('The reader of events has not caught up within two minutes')
}

/** A ratio against a goal: the median must meet it, and the worst round 85 % of it. */
export const ratio = (id: string, { median, worst }: { median: number; worst: number }, goal: number): Verdict => ({
  id,
  pass: median >= goal && worst >= goal * 0.85,
  words: `${median.toFixed(2)}x (goal ${goal}x, worst round ${worst.toFixed(2)}x)`,
})
