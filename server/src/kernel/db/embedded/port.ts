import { randomInt } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Whether nobody listens on a loopback port. */
export function portFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => done(true)))
  })
}

/**
 * A free loopback port, the one of last time if possible. Chosen below the range that systems hand out to outgoing
 * connections, so that it is still free when the database comes back after a crash.
 */
export async function pickPort(home: string): Promise<number> {
  const last = remembered(home)
  if (last && (await portFree(last))) return last
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(20_000, 32_000)
    if (await portFree(port)) return port
  }
  return 0
}

/** Writes the port down for the next start and for curious people. */
export const rememberPort = (home: string, port: number): void => writeFileSync(join(home, 'port'), `${port}\n`)

function remembered(home: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(home, 'port'), 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}
