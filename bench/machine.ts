import { readdirSync, readFileSync } from 'node:fs'

/** Microseconds of processor time a process (or its whole family) has used. Linux only; elsewhere 0. */
export function cpuMicros(pid: number, family = false): number {
  const pids = family ? [pid, ...descendants(pid)] : [pid]
  return pids.reduce((sum, p) => sum + ticks(p), 0) * 10_000
}

/** Clock ticks (1/100 s) in user and system mode, and those of children that have ended. */
function ticks(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return [11, 12, 13, 14].reduce((sum, i) => sum + Number(fields[i]), 0)
  } catch {
    return 0
  }
}

/** All processes below one. */
export function descendants(pid: number): number[] {
  let parents: [number, number][] = []
  try {
    parents = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))])
  } catch {
    return []
  }
  const found: number[] = []
  for (let queue = [pid]; queue.length; ) {
    const next = parents.filter(([, parent]) => queue.includes(parent)).map(([child]) => child)
    found.push(...next)
    queue = next
  }
  return found
}

function parentOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

/** Megabytes of memory: resident (shared pages counted for each) and proportional (shared pages divided). */
export function memory(pids: number[]): { rss: number; pss: number } {
  const total = { rss: 0, pss: 0 }
  for (const pid of pids) {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
      total.rss += Number(/^Rss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024
      total.pss += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024
    } catch {}
  }
  return total
}
