import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What PostgreSQL writes about itself into `postmaster.pid`. */
export interface PidFile {
  pid: number
  port: number
  /** `starting`, `ready`, `standby`, `stopping`, or empty while the file is being written. */
  status: string
}

/** Reads the lock file of a cluster, if there is one. */
export function readPidFile(data: string): PidFile | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10))
  return Number.isFinite(pid) ? { pid, port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() } : undefined
}

/** Removes the lock file. Only for a folder that no process owns. */
export const dropPidFile = (data: string): void => rmSync(join(data, 'postmaster.pid'), { force: true })
