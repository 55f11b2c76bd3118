import { join } from 'node:path'
import { EmbeddedFailure } from './failure.ts'
import { halt, launch } from './launch.ts'
import { alone, claim, disclaim, newOwner, ownedByAnother } from './owner.ts'
import { dropPidFile, readPidFile } from './pidfile.ts'
import { pickPort, portFree, rememberPort } from './port.ts'
import type { Place } from './prepare.ts'
import { alive, end, owners, sleep, until } from './processes.ts'
import { careless, standard } from './settings.ts'

interface Wishes {
  port: number
  progress: (line: string) => void
  ephemeral: boolean
  settings: Record<string, string>
  /** How often a taken port is tried again before giving up. */
  patience?: number
}

interface Running {
  pid: number
  port: number
  adopted: boolean
  /** Settles when the server has ended. */
  ended: Promise<void>
}

export interface Kept {
  port: number
  adopted: boolean
  stop(): Promise<void>
}

/** Brings the server up and holds it up until `stop`. The port never changes while this program lives. */
export async function keep(place: Place, wishes: Wishes): Promise<Kept> {
  const me = newOwner()
  let stopped: Promise<void> | undefined
  let revival: Promise<void> | undefined
  let current = await up(place, wishes, me)
  const { port, adopted } = current
  const falls: number[] = []
  watch()
  return { port, adopted, stop: () => (stopped ??= stop()) }

  async function stop(): Promise<void> {
    await revival
    if (ownedByAnother(place.home, me)) return
    await halt(place.account, place.data, current.pid)
    disclaim(place.home, me)
  }

  function watch(): void {
    current.ended.then(() => {
      if (!stopped) revival = revive()
    })
  }

  async function revive(): Promise<void> {
    const recent = falls.filter((moment) => moment > Date.now() - 60_000)
    falls.splice(0, falls.length, ...recent, Date.now())
    if (falls.length > 5)
      return wishes.progress(`the database ended six times in a minute and stays down: read ${place.log}`)
    wishes.progress('the database ended unexpectedly; starting it again')
    try {
      current = await up(place, { ...wishes, port, patience: 50 }, me)
      watch()
    } catch (error) {
      wishes.progress(`the database cannot be started again: ${(error as Error).message}`)
    }
  }
}

/** Adopts the server that runs on this cluster, or clears what a dead one left and starts a new one. */
function up(place: Place, wishes: Wishes, me: string): Promise<Running> {
  return alone(place.home, async () => {
    for (let tries = 0; ; tries++) {
      const running = (await adopt(place, me)) ?? (await start(place, wishes, tries))
      if (!running) continue
      rememberPort(place.home, running.port)
      if (!ownedByAnother(place.home, me)) claim(place.home, me)
      return running
    }
  })
}

async function adopt({ account, data, home }: Place, me: string): Promise<Running | undefined> {
  const living = () => {
    const file = readPidFile(data)
    return file && alive(file.pid) && owns(file.pid) ? file : undefined
  }
  const owns = (pid: number) => process.platform === 'win32' || owners(data, account).includes(pid)
  // A server whose program has just died is about to be told so: look twice before trusting it.
  if (living()?.status === 'ready' && !ownedByAnother(home, me)) await sleep(150)
  for (let file = living(); file; file = living()) {
    if (file.status === 'ready') return { pid: file.pid, port: file.port, adopted: true, ended: gone(file.pid) }
    await sleep(10)
  }
  return undefined
}

/** Settles when a process that is not our child has ended. */
async function gone(pid: number): Promise<void> {
  while (alive(pid)) await new Promise((done) => setTimeout(done, 250).unref())
}

async function start(place: Place, wishes: Wishes, tries: number): Promise<Running | undefined> {
  const { account, data, home, log } = place
  await clear(place)
  const port = wishes.port || (await pickPort(home))
  const settings = { ...standard, ...(wishes.ephemeral ? careless : {}), ...wishes.settings }
  const launched =
    wishes.port && !(await portFree(port))
      ? 'port taken'
      : await launch(account, data, port, settings, log, wishes.progress)
  if (typeof launched === 'object') return { ...launched, port, adopted: false }
  if (launched === 'port taken' && tries >= (wishes.patience ?? 5))
    throw new EmbeddedFailure(
      `Port ${port} is taken by another program: end that program, or let the database choose a port (0).`,
    )
  if (launched === 'still owned' && tries > 50)
    throw new EmbeddedFailure(
      `A process of an earlier run still holds ${data} (see ${join(data, 'postmaster.pid')} for its number): end it and start again.`,
    )
  await sleep(200)
  return undefined
}

/** Ends backends that outlived their postmaster and removes a lock file that nobody stands behind. */
async function clear({ account, data }: Place): Promise<void> {
  const orphans = () => owners(data, account)
  if (orphans().length > 0) await end(orphans)
  const file = readPidFile(data)
  if (!file) return
  // The number may belong to a killed server that is still being reaped, or to a stranger that got it since.
  await until(() => !alive(file.pid), 500)
  dropPidFile(data)
}
