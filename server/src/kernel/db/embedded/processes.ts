import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

/** What a look at the process table needs to know of the user the database runs as. */
export interface Viewer {
  uid?: number
  gid?: number
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Whether a process runs. A zombie does not: it only waits for its parent to notice. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const fields = stat(pid)
  return !fields || (fields[0] !== 'Z' && fields[0] !== 'X')
}

/** A name for one process that a later process with the same number does not share. */
export const identity = (pid: number): string => `${pid} ${stat(pid)?.[19] ?? lstart(pid)}`.trim()

/** Whether the process of this identity still runs. */
export function sameProcess(id: string): boolean {
  const pid = Number.parseInt(id, 10)
  return pid > 0 && alive(pid) && identity(pid) === id
}

/** Sends a signal and forgives a process that is gone. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {}
}

/** Waits until a condition holds. Answers whether it did in time. */
export async function until(condition: () => boolean, ms: number, step = 5): Promise<boolean> {
  for (const end = Date.now() + ms; ; await sleep(step)) {
    if (condition()) return true
    if (Date.now() >= end) return false
  }
}

/**
 * The PostgreSQL processes that live in a data folder (a real path), found by fact and not by the pid file:
 * the postmaster and, after its sudden death, backends that have not noticed.
 */
export function owners(data: string, viewer: Viewer = {}): number[] {
  if (process.platform === 'linux') return linuxOwners(data, viewer)
  if (process.platform === 'win32') return []
  const listed = spawnSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).stdout ?? ''
  return listed
    .split('\n')
    .filter((line) => line.includes(`-D ${data} `) && !/^\s*\d+\s+\S*sh -c/.test(line))
    .map((line) => Number.parseInt(line, 10))
}

/** Ends processes: politely, then firmly. PostgreSQL's backends obey the first in nearly every case. */
export async function end(list: () => number[]): Promise<void> {
  for (const name of ['SIGTERM', 'SIGQUIT', 'SIGKILL'] as const) {
    for (const pid of list()) signal(pid, name)
    if (await until(() => list().length === 0, 2000, 20)) return
  }
}

function linuxOwners(data: string, viewer: Viewer): number[] {
  const found: number[] = []
  const hidden: number[] = []
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry)
    if (!(pid > 0)) continue
    try {
      if (isOwner(data, readlinkSync(`/proc/${pid}/cwd`), readlinkSync(`/proc/${pid}/exe`))) found.push(pid)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EACCES' && nameOf(pid) === 'postgres') hidden.push(pid)
    }
  }
  return hidden.length > 0 && viewer.uid !== undefined ? [...found, ...ownersAmong(hidden, data, viewer)] : found
}

const isOwner = (data: string, cwd: string, exe: string): boolean =>
  cwd === data && basename(exe.replace(/ \(deleted\)$/, '')) === 'postgres'

/** In a container root may not read the links of another user's processes: that user may. */
function ownersAmong(pids: number[], data: string, { uid, gid }: Viewer): number[] {
  const script = 'for p; do echo "$p|$(readlink /proc/$p/cwd)|$(readlink /proc/$p/exe)"; done'
  const options = {
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
    cwd: '/',
    encoding: 'utf8',
  } as const
  const seen = spawnSync('sh', ['-c', script, 'sh', ...pids.map(String)], options).stdout ?? ''
  const rows = seen.split('\n').map((line) => line.split('|'))
  return rows.filter(([, cwd, exe]) => cwd && exe && isOwner(data, cwd, exe)).map(([pid]) => Number(pid))
}

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return ''
  }
}

/** Fields of /proc/<pid>/stat from the state onwards; the start time is the twentieth. */
function stat(pid: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

function lstart(pid: number): string {
  if (process.platform !== 'darwin') return ''
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}
