import { chmodSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Wrong } from './refusal.ts'
import type { Terminal } from './terminal.ts'

/** One installation one is signed in to: a key, or a pair of tokens. */
export interface Account {
  apiKey?: string
  accessToken?: string
  refreshToken?: string
  email?: string
  /** Slug of the organization that commands work in. */
  organization?: string
}

/** What is kept between commands, for this person alone. */
export interface Settings {
  /** Address of the installation used last. */
  current?: string
  accounts: Record<string, Account>
}

export function settingsFile({ env }: Pick<Terminal, 'env'>): string {
  const base = env.XDG_CONFIG_HOME || join(env.HOME || homedir(), '.config')
  return join(base, 'banyan', 'config.json')
}

/** Throws Wrong when the file is there and cannot be read. */
export function readSettings(file: string): Settings {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
    // Others on this machine must not read keys, whoever made the file.
    if (statSync(file).mode & 0o077) chmodSync(file, 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { accounts: {} }
    throw new Wrong(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}): give it back to yourself.`)
  }
  try {
    const settings = JSON.parse(text)
    if (typeof settings.accounts === 'object' && settings.accounts) return settings
  } catch {
    // The same sentence for text that is no JSON and JSON that is no settings.
  }
  throw new Wrong(`${file} is not readable any more: remove it and sign in again.`)
}

function writeSettings(file: string, settings: Settings): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.draft`
  writeFileSync(draft, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}

const staleMs = 15_000

/** Runs alone among the commands of this person: a refresh token used by two of them would end the session. */
export async function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  for (;;) {
    try {
      openSync(lock, 'wx', 0o600)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
      if (since && Date.now() - since > staleMs) rmSync(lock, { force: true })
      else await new Promise((done) => setTimeout(done, 30))
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Changes what is kept; `change` edits what the file says now. */
export const keep = (file: string, change: (settings: Settings) => void): Promise<void> =>
  alone(file, async () => {
    const settings = readSettings(file)
    change(settings)
    writeSettings(file, settings)
  })

/** For who holds the lock already. */
export function keepWhileAlone(file: string, change: (settings: Settings) => void): void {
  const settings = readSettings(file)
  change(settings)
  writeSettings(file, settings)
}
