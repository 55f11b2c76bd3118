import { EventEmitter } from 'node:events'
import pg from 'pg'
import type { Logger } from 'pino'

/** Messages between processes: `events` (look at the stream), `actors` (forget who somebody is: an organization's or an account's id, or everybody). */
export interface Signals {
  on(name: string, listener: (payload: string) => void): () => void
  /** Tells this process at once and the others within a few milliseconds. */
  send(name: string, payload?: string): void
  stop(): Promise<void>
}

const debounceMs = 15

/**
 * LISTEN and NOTIFY on one connection of its own. NOTIFY never rides in a write's transaction, where commits queue behind
 * one lock; each process sends at most one of a kind per few milliseconds.
 */
export async function openSignals(connectionString: string, log: Logger): Promise<Signals> {
  const local = new EventEmitter().setMaxListeners(0)
  const me = Math.random().toString(36).slice(2)
  let client: pg.Client | null = null
  let stopped = false
  let retry: NodeJS.Timeout | undefined
  const waiting = new Map<string, NodeJS.Timeout>()

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString, application_name: 'banyan signals', keepAlive: true })
    fresh.on('error', () => {})
    fresh.on('end', () => {
      if (client === fresh) client = null
      if (!stopped) retry = setTimeout(() => connect().catch(() => {}), 500)
    })
    fresh.on('notification', ({ payload = '' }) => {
      const [from, name, rest] = payload.split('\u0001')
      if (from !== me && name) local.emit(name, rest ?? '')
    })
    await fresh.connect()
    await fresh.query('listen banyan')
    client = fresh
    // What was said while nobody listened is lost: everybody looks for themselves.
    local.emit('events', '')
    local.emit('actors', '*')
  }
  await connect()

  let last: Promise<unknown> = Promise.resolve()
  const publish = (name: string, payload: string) => {
    // One after the other: this connection is a plain one, because a pipelined one could not listen.
    last = last
      .then(() => client?.query('select pg_notify($1, $2)', ['banyan', [me, name, payload].join('\u0001')]))
      .catch((error) => log.debug({ err: error }, 'A signal was not sent'))
  }
  return {
    on(name, listener) {
      local.on(name, listener)
      return () => void local.off(name, listener)
    },
    send(name, payload = '') {
      local.emit(name, payload)
      const key = `${name}\u0001${payload}`
      if (waiting.has(key)) return
      waiting.set(
        key,
        setTimeout(
          () => {
            waiting.delete(key)
            publish(name, payload)
          },
          name === 'events' ? debounceMs : 0,
        ),
      )
    },
    async stop() {
      stopped = true
      clearTimeout(retry)
      for (const timer of waiting.values()) clearTimeout(timer)
      await last
      await client?.end().catch(() => {})
    },
  }
}
