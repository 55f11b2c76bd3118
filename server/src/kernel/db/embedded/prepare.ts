import { accessSync, chmodSync, constants, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, chooseAccount, type Way } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { checkVersion, createCluster, ownCluster, readPassword } from './cluster.ts'
import { EmbeddedFailure } from './failure.ts'
import { alone } from './owner.ts'
import { readPidFile } from './pidfile.ts'
import { owners } from './processes.ts'

/** A cluster that is ready to be started, and everything around it. */
export interface Place {
  account: Account
  /** `<data folder>/postgres`: password, port, log, and the cluster unless relocated. */
  home: string
  /** The cluster itself, as a real path. */
  data: string
  password: string
  log: string
}

interface Wishes {
  progress: (line: string) => void
  ephemeral: boolean
  ways: Way[]
}

/** Finds the binaries, the user and the cluster, and makes what is missing. Throws sentences. */
export async function prepare(dataDir: string, wishes: Wishes): Promise<Place> {
  const home = makeHome(dataDir)
  const binaries = findBinaries()
  return alone(home, async () => ready(home, binaries, wishes))
}

function ready(home: string, { native, major }: Binaries, { progress, ephemeral, ways }: Wishes): Place {
  const account = chooseAccount(native, home, ways)
  const cluster = join(account.place, 'data')
  const password = readPassword(home)
  if (!checkVersion(cluster, major)) {
    progress('creating the database')
    createCluster(account, password, ephemeral)
  }
  const data = realpathSync(cluster)
  // A living server keeps the files it has; they only change hands between two runs.
  if (!readPidFile(data) || owners(data, account).length === 0) ownCluster(account)
  return { account, home, data, password, log: join(home, 'log') }
}

function makeHome(dataDir: string): string {
  const home = join(dataDir, 'postgres')
  try {
    mkdirSync(home, { recursive: true })
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    if (reason === 'ENOSPC') throw new EmbeddedFailure('The disk is full: make room and start again.')
    throw new EmbeddedFailure(
      `The folder ${dataDir} cannot be written (${reason}): change its owner, or set BANYAN_DATA to another folder.`,
    )
  }
  try {
    // The database's user must pass through; what lies inside has its own rights.
    if (process.getuid?.() === 0) chmodSync(home, 0o711)
  } catch {}
  return realpathSync(home)
}
