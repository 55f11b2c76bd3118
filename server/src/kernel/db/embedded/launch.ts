import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, command } from './account.ts'
import { EmbeddedFailure } from './failure.ts'
import { readPidFile } from './pidfile.ts'
import { alive, signal, sleep, until } from './processes.ts'

/** A PostgreSQL that this program started. */
export interface Launched {
  pid: number
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<void>
}

/** Why a launch did not come up, where the caller can do something about it. */
export type Setback = 'port taken' | 'still owned'

/**
 * Holds the server's life on our end of a pipe: when this program dies, however suddenly, `read` sees the end and
 * PostgreSQL shuts down. Nothing of the program's terminal reaches it (own process group, own standard input).
 */
const lifeline =
  'exec 3<&0; "$@" </dev/null 3<&- & p=$!; (read x <&3; kill -INT $p) & r=$!; wait $p; s=$?; kill $r 2>/dev/null; exit $s'

/**
 * Starts PostgreSQL on a cluster and waits until it takes connections. Answers a setback where another try makes
 * sense; throws one sentence otherwise.
 */
export async function launch(
  account: Account,
  data: string,
  port: number,
  settings: Record<string, string>,
  log: string,
  progress: (line: string) => void,
): Promise<Launched | Setback> {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const postgres = [join(account.native, 'bin', 'postgres'), '-D', data, '-p', String(port), ...options]
  const before = rotated(log)
  const fd = openSync(log, 'a', 0o600)
  const child = spawned(account, postgres, fd)
  closeSync(fd)
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done())
    child.once('error', () => done())
  })
  child.stdin?.on('error', () => {})
  child.unref()
  const stdin = child.stdin as (typeof child.stdin & { unref?: () => void }) | null
  stdin?.unref?.()

  const pid = await ready(child, data, progress)
  if (pid) return { pid, ended }
  return setback(tail(log, before), log)
}

function spawned(account: Account, postgres: string[], log: number): ChildProcess {
  const windows = process.platform === 'win32'
  const [file, args, options] = windows
    ? command(account, postgres[0]!, postgres.slice(1))
    : command(account, 'sh', ['-c', lifeline, 'sh', ...postgres])
  return spawn(file, args, { ...options, detached: true, windowsHide: true, stdio: ['pipe', log, log] })
}

/** Waits for the pid file to say ready. Answers the postmaster's pid, or 0 when it ended first. */
async function ready(child: ChildProcess, data: string, progress: (line: string) => void): Promise<number> {
  let failed = false
  child.once('error', () => {
    failed = true
  })
  for (let waited = 0; ; waited += 5) {
    if (failed || child.exitCode !== null || child.signalCode !== null) return 0
    const file = readPidFile(data)
    if (file?.status === 'ready' && alive(file.pid)) return file.pid
    if (waited > 0 && waited % 5000 === 0) progress('the database is recovering what the last run left behind')
    await sleep(5)
  }
}

function setback(output: string, log: string): Setback {
  if (/could not bind|could not create any TCP\/IP sockets/.test(output)) return 'port taken'
  if (/already exists|is still in use/.test(output)) return 'still owned'
  if (/No space left/.test(output)) throw new EmbeddedFailure('The disk is full: make room and start again.')
  const fatal = output.split('\n').findLast((line) => /FATAL|PANIC|error|not found|cannot/i.test(line))
  const reason = fatal?.replace(/^.*?(FATAL|PANIC):\s*/, '').trim() || 'it ended without a word'
  throw new EmbeddedFailure(`The embedded PostgreSQL did not start (${reason}): read ${log}, or set DATABASE_URL.`)
}

/** Ends a server: fast shutdown first, then without a checkpoint, then by force. Recovery mends the rest. */
export async function halt(account: Account, data: string, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(join(account.native, 'bin', 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w', '-t', '6'])
    return
  }
  for (const [name, patience] of [
    ['SIGINT', 6000],
    ['SIGQUIT', 2000],
    ['SIGKILL', 2000],
  ] as const) {
    signal(pid, name)
    if (await until(() => !alive(pid), patience)) return
  }
}

/** Sets a log of more than 5 MB aside. Answers where the log ends now. */
function rotated(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size < 5_000_000) return size
  renameSync(log, `${log}.1`)
  return 0
}

function tail(log: string, from: number): string {
  const fd = openSync(log, 'r')
  try {
    const buffer = Buffer.alloc(16_384)
    return buffer.toString('utf8', 0, readSync(fd, buffer, 0, buffer.length, from))
  } finally {
    closeSync(fd)
  }
}
