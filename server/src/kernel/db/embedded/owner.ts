import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedFailure } from './failure.ts'
import { identity, sameProcess, sleep } from './processes.ts'

/** A name for one started server: the program and a random part, since a program may start several. */
export const newOwner = (): string => `${identity(process.pid)}#${randomUUID()}`

/** Whether another living program (or another part of this one) stands behind the database of a home folder. */
export function ownedByAnother(home: string, me: string): boolean {
  const id = read(join(home, 'owner'))
  return id !== '' && id !== me && living(id)
}

export const claim = (home: string, me: string): void => writeFileSync(join(home, 'owner'), me)

export function disclaim(home: string, me: string): void {
  if (read(join(home, 'owner')) === me) rmSync(join(home, 'owner'), { force: true })
}

const living = (id: string): boolean => sameProcess(id.split('#')[0] ?? '')

/** Lets one program at a time look at, clear and start the database of a home folder. */
export async function alone<T>(home: string, work: () => Promise<T>): Promise<T> {
  const file = join(home, 'starting')
  const deadline = Date.now() + 120_000
  while (!take(file)) {
    const holder = read(file)
    if (holder ? !living(holder) : age(file) > 2000) rmSync(file, { force: true })
    if (Date.now() > deadline)
      throw new EmbeddedFailure(
        `Another program (process ${Number.parseInt(holder, 10)}) has been starting this database for two minutes: end it and start again.`,
      )
    await sleep(20)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    const fd = openSync(file, 'wx')
    writeSync(fd, identity(process.pid))
    closeSync(fd)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Milliseconds since a file was written, 0 when it is gone. */
function age(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? Date.now() - found.mtimeMs : 0
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
