import { type SpawnOptions, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hopeless } from './failure.ts'
import { relocate } from './relocate.ts'

/**
 * How the database is run. PostgreSQL refuses root, so root runs it under another user (`dropped`), under its own
 * user that only looks like another (`namespace`), or moves it to where another user can reach it (`relocated`).
 */
export type Way = 'plain' | 'dropped' | 'namespace' | 'relocated'

export interface Account {
  way: Way
  uid?: number
  gid?: number
  /** Owner that the cluster's files need, or undefined where nobody changes owners. */
  owner?: { uid: number; gid: number }
  /** Folder with bin, lib and share. */
  native: string
  /** Folder that holds the cluster: the home itself unless relocated. */
  place: string
}

export const rootWays: Way[] = ['dropped', 'namespace', 'relocated']

/** Chooses how to run the database for a home folder, by trying. Throws when root has no way at all. */
export function chooseAccount(native: string, home: string, ways: Way[] = rootWays): Account {
  if (process.getuid?.() !== 0) return { way: 'plain', native, place: home }
  const user = unprivileged()
  if (!user) throw hopeless('PostgreSQL does not run as root and there is no other user here: add a user “postgres”')
  for (const way of ways) {
    const account = attempt(way, user, native, home)
    if (account) return account
  }
  throw hopeless(
    'PostgreSQL does not run as root, and neither another user nor a user namespace can reach this folder: start Banyan as an ordinary user',
  )
}

function attempt(way: Way, user: { uid: number; gid: number }, native: string, home: string): Account | undefined {
  const dropped: Account = { way: 'dropped', ...user, owner: user, native, place: home }
  if (way === 'dropped') return works(dropped) ? dropped : undefined
  const spaced: Account = { way: 'namespace', ...user, owner: { uid: 0, gid: 0 }, native, place: home }
  if (way === 'namespace') return works(spaced) ? spaced : undefined
  const moved = { ...dropped, way, ...relocate(native, home) }
  return works(moved) ? moved : undefined
}

/** The file, arguments and options that run a program the account's way. */
export function command(account: Account, file: string, args: string[]): [string, string[], SpawnOptions] {
  const { way, uid, gid } = account
  if (way === 'plain') return [file, args, { cwd: account.place }]
  if (way === 'namespace')
    return ['unshare', ['--user', `--map-user=${uid}`, `--map-group=${gid}`, '--', file, ...args], { cwd: '/' }]
  return [file, args, { cwd: '/', ...user(uid, gid) }]
}

const user = (uid?: number, gid?: number): SpawnOptions => ({
  ...(uid !== undefined && { uid }),
  ...(gid !== undefined && { gid }),
})

/** Whether the account can run the binaries and write where the cluster lies. */
function works(account: Account): boolean {
  let probe: string | undefined
  try {
    mkdirSync(account.place, { recursive: true })
    probe = mkdtempSync(join(account.place, 'probe-'))
    chmodSync(probe, 0o700)
    if (account.owner) chownSync(probe, account.owner.uid, account.owner.gid)
    const script = '"$1" --version && : >"$2/file" && test "$(id -u)" != 0'
    const [file, args, options] = command(account, 'sh', [
      '-c',
      script,
      'sh',
      join(account.native, 'bin', 'postgres'),
      probe,
    ])
    return spawnSync(file, args, { ...options, stdio: 'ignore' }).status === 0
  } catch {
    return false
  } finally {
    if (probe) rmSync(probe, { recursive: true, force: true })
  }
}

/** A user other than root that the system knows by name: initdb refuses nameless ones. */
function unprivileged(): { uid: number; gid: number } | undefined {
  let lines: string[]
  try {
    lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  } catch {
    return undefined
  }
  for (const wanted of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${wanted}:`))?.split(':')
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  return undefined
}
