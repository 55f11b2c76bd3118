import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import type { Statement } from '../../context.ts'
import type { Store } from './store.ts'
import { tablesRead, tablesWritten } from './tables.ts'

export interface CacheOptions {
  /** Nouns whose every change makes the value worth nothing. */
  nouns: readonly string[]
  /** How long it counts at most, when nobody tells of a change. */
  seconds?: number
}

/** Values worked out before. Every key belongs to an organization; who may see a value is part of its key. */
export interface Cache {
  /**
   * The value under a key of an organization, worked out at most once at a time and kept as JSON. After a write of this
   * process it is the new one; of another process's write it hears a moment later, with Redis at once.
   */
  get<T>(organization: string, key: string, options: CacheOptions, make: () => Promise<T>): Promise<T>
  /** The rows of a read of nouns. Whose rows they are stands in the statement itself, so the statement is the key. */
  rows<R>(organization: string, statement: Statement, run: () => Promise<R[]>): Promise<R[]>
  /** Forgets what depends on the nouns. */
  drop(organization: string, nouns: readonly string[]): Promise<void>
  /** The same for what some statements have written. */
  wrote(organization: string, texts: Iterable<string>): void | Promise<void>
  readonly together: boolean
  end(): Promise<void>
}

/** Seconds that values count for which nobody named a time. */
const usual = 30

interface Flight {
  tags: readonly string[]
  value: Promise<unknown>
  stale: boolean
}

export function openCache(store: Store, log?: Logger): Cache {
  const flights = new Map<string, Flight>()
  const tell = (error: unknown) => void log?.debug({ err: error }, 'The cache did not answer')
  const tagsOf = (organization: string, nouns: readonly string[]) => nouns.map((noun) => `${organization}:${noun}`)

  async function get<T>(organization: string, key: string, options: CacheOptions, make: () => Promise<T>): Promise<T> {
    const tags = tagsOf(organization, options.nouns)
    const place = `${organization}:${createHash('sha256').update(key).digest('base64url')}`
    const running = flights.get(place)
    if (running) return structured(await running.value) as T
    const flight: Flight = { tags, stale: false, value: Promise.resolve() }
    const value = found(flight, place, options.seconds ?? usual, make)
    flight.value = value
    flights.set(place, flight)
    try {
      return (await value) as T
    } finally {
      if (flights.get(place) === flight) flights.delete(place)
    }
  }

  async function found<T>(flight: Flight, place: string, seconds: number, make: () => Promise<T>): Promise<T> {
    let stand: readonly string[] | undefined
    try {
      const kept = await store.find(place, flight.tags)
      if (kept.text !== undefined && !flight.stale) return JSON.parse(kept.text)
      stand = kept.stand
    } catch (error) {
      tell(error)
    }
    const value = await make()
    // What was read before a change is not kept after it.
    if (stand && !flight.stale)
      await Promise.resolve(store.put(place, flight.tags, stand, JSON.stringify(value), seconds)).catch(tell)
    return value
  }

  async function drop(organization: string, nouns: readonly string[]): Promise<void> {
    const tags = tagsOf(organization, nouns)
    for (const [place, flight] of flights)
      if (flight.tags.some((tag) => tags.includes(tag))) {
        flight.stale = true
        flights.delete(place)
      }
    await Promise.resolve(store.drop(tags)).catch(tell)
  }

  return {
    get,
    drop,
    rows(organization, statement, run) {
      const nouns = tablesRead(statement.text)
      if (!nouns) return run()
      return get(organization, `${statement.text}\n${JSON.stringify(statement.values)}`, { nouns }, run)
    },
    wrote(organization, texts) {
      const nouns = new Set<string>()
      for (const text of texts) for (const noun of tablesWritten(text)) nouns.add(noun)
      if (nouns.size) return drop(organization, [...nouns])
    },
    together: store.together,
    end: async () => void (await store.end()),
  }
}

/** Two who wait for the same value get one each: neither can change the other's. */
const structured = (value: unknown) => (value === undefined ? value : JSON.parse(JSON.stringify(value)))
