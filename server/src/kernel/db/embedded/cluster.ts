import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Account, command } from './account.ts'
import { EmbeddedFailure } from './failure.ts'

/** The superuser's password: made once, kept in a file that only the owner reads. */
export function readPassword(home: string): string {
  const file = join(home, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url') + '\n', { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

/** Refuses a cluster of another major version. Answers whether there is a cluster at all. */
export function checkVersion(data: string, major: number): boolean {
  const file = join(data, 'PG_VERSION')
  if (!existsSync(file)) return false
  const found = readFileSync(file, 'utf8').trim()
  if (found === String(major)) return true
  throw new EmbeddedFailure(
    `The data in ${data} was written by PostgreSQL ${found} and this Banyan brings ${major}: move it with pg_dump from the Banyan that wrote it, or set BANYAN_DATA to a new folder.`,
  )
}

/**
 * Makes the cluster if there is none yet. It appears whole or not at all, so a start that was killed half way leaves
 * nothing that needs a hand.
 */
export function createCluster(account: Account, password: string, ephemeral: boolean): void {
  const data = join(account.place, 'data')
  for (const name of readdirSync(account.place))
    if (name.startsWith('new-')) rmSync(join(account.place, name), { recursive: true, force: true })
  const draft = mkdtempSync(join(account.place, 'new-'))
  const secret = join(draft, 'secret')
  mkdirSync(join(draft, 'data'), { mode: 0o700 })
  writeFileSync(secret, password + '\n', { mode: 0o600 })
  if (account.owner)
    for (const path of [draft, secret, join(draft, 'data')]) chownSync(path, account.owner.uid, account.owner.gid)
  const initdb = (letters: string) => {
    const [file, args, options] = command(account, join(account.native, 'bin', 'initdb'), [
      ...['-D', join(draft, 'data'), '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret}`],
      ...['-E', 'UTF8', '--locale-provider=icu', '--icu-locale=und', '--locale=C', `--lc-ctype=${letters}`],
      ...['--no-instructions', ...(ephemeral ? ['--no-sync'] : [])],
    ])
    return spawnSync(file, args, { ...options, encoding: 'utf8' })
  }
  try {
    let result = initdb(alphabets[0]!)
    for (const letters of alphabets.slice(1)) if (/invalid locale/.test(output(result))) result = initdb(letters)
    if (result.status !== 0) throw refused(output(result))
    renameSync(join(draft, 'data'), data)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/**
 * ICU sorts and folds, but pg_trgm still asks the system's locale what a letter is: under plain C it would lose every
 * letter beyond English. Systems name a locale that knows them differently.
 */
const alphabets = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8', 'C']

const output = (result: ReturnType<typeof spawnSync>): string =>
  String(result.stderr || '') || result.error?.message || 'no answer'

function refused(words: string): EmbeddedFailure {
  if (/No space left/.test(words)) return new EmbeddedFailure('The disk is full: make room and start again.')
  const line = words.split('\n').find((l) => /error|fatal|not found|denied|cannot|could not/i.test(l)) ?? words
  return new EmbeddedFailure(
    `The embedded PostgreSQL cannot be set up here (${line.trim().replace(/\.$/, '')}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
  )
}

/** Gives the cluster to the user it runs as: the way of running may have changed since it was made. */
export function ownCluster(account: Account): void {
  const data = join(account.place, 'data')
  const now = statSync(data)
  if (account.owner) {
    const { uid, gid } = account.owner
    if (now.uid !== uid) give(data, uid, gid)
  } else if (process.getuid && now.uid !== process.getuid()) {
    throw new EmbeddedFailure(
      `The data in ${data} belongs to another user (uid ${now.uid}): start Banyan as that user, or run chown -R ${process.getuid()} on the folder.`,
    )
  }
}

function give(path: string, uid: number, gid: number): void {
  lchownSync(path, uid, gid)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name)
    if (entry.isDirectory()) give(child, uid, gid)
    else lchownSync(child, uid, gid)
  }
}
