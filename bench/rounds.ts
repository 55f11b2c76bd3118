import { drive, fetchOnce, type Load, type Request, type Wish } from './drive.ts'
import { cpuMicros } from './machine.ts'

/** A program under load: where it listens and which processes its work costs. */
export interface Side {
  name: string
  url: string
  pid: number
  postmaster: number
  next: () => Request
  /** Waits until work that answers do not wait for is done: its cost counts as the round's, and no round pays for another. */
  settle?: () => Promise<void>
}

export interface Compared {
  median: number
  worst: number
  ours: Measured
  bare: Measured
}
interface Measured extends Load {
  /** Processor time a request cost, in microseconds: the program itself and the database. */
  program: number
  database: number
  /** Seconds that were still worked after the last answer. */
  after: number
}

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

async function measured(side: Side, wish: Wish): Promise<Measured> {
  const before = [cpuMicros(side.pid), cpuMicros(side.postmaster, true)]
  const load = await drive(side.url, side.next, wish)
  const answered = performance.now()
  await side.settle?.()
  const after = (performance.now() - answered) / 1000
  const used = [cpuMicros(side.pid) - before[0]!, cpuMicros(side.postmaster, true) - before[1]!]
  if (load.failed) throw new Error(`${side.name}: ${load.failed} of ${load.requests} requests failed`)
  return { ...load, after, program: used[0]! / load.requests, database: used[1]! / load.requests }
}

/** Interleaved rounds of two programs; which one begins changes from round to round. Prints a table. */
export async function compare(
  title: string,
  ours: Side,
  bare: Side,
  wish: Wish & { rounds: number },
): Promise<Compared> {
  await Promise.all([
    drive(ours.url, ours.next, { ...wish, seconds: 2 }),
    drive(bare.url, bare.next, { ...wish, seconds: 2 }),
  ])
  await ours.settle?.()
  const all: { ours: Measured[]; bare: Measured[] } = { ours: [], bare: [] }
  for (let round = 0; round < wish.rounds; round++)
    for (const which of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
      all[which].push(await measured(which === 'ours' ? ours : bare, wish))
  const ratios = all.ours.map((o, i) => o.perSecond / all.bare[i]!.perSecond)
  const result = { median: median(ratios), worst: Math.min(...ratios), ours: middle(all.ours), bare: middle(all.bare) }
  console.log(`\n${title}`)
  for (const side of ['bare', 'ours'] as const) console.log(line(side === 'ours' ? ours.name : bare.name, result[side]))
  const cost = (m: Measured) => m.program + m.database
  const rounds = ratios.map((r) => r.toFixed(2)).join(' ')
  console.log(`  ratio ${result.median.toFixed(2)}x, worst round ${result.worst.toFixed(2)}x, rounds ${rounds}`)
  console.log(`  by processor time per request ${(cost(result.bare) / cost(result.ours)).toFixed(2)}x`)
  return result
}

const middle = (loads: Measured[]): Measured =>
  Object.fromEntries(
    Object.keys(loads[0]!).map((k) => [k, median(loads.map((l) => l[k as keyof Measured]))]),
  ) as unknown as Measured

const line = (name: string, m: Measured): string => {
  const ms = [m.p50, m.p95, m.p99, m.max].map((v) => v.toFixed(1)).join(' / ')
  return `  ${name.padEnd(22)} ${m.perSecond.toFixed(0).padStart(7)}/s   p50/p95/p99/max ${ms} ms   CPU ${m.program.toFixed(0)} + ${m.database.toFixed(0)} µs (program + database)${m.after > 0.01 ? `   ${m.after.toFixed(1)} s more until all is searchable` : ''}`
}

/** Compares answers byte for byte before any timing counts. */
export async function sameAnswers(ours: Side, bare: Side, pairs: [Request, Request][]): Promise<void> {
  for (const [a, b] of pairs) {
    const [own, other] = [await fetchOnce(ours.url, a), await fetchOnce(bare.url, b)]
    if (own.status !== 200 || own.body !== other.body)
      throw new Error(
        `${bare.name} answers something else than we do:\n  ${own.status} ${own.body.slice(0, 1500)}\n  ${other.status} ${other.body.slice(0, 1500)}`,
      )
  }
}
