import type { Claimed } from './send.ts'

/** At most so many messages to one endpoint at once; a bulk change of thousands does not become a flood there. */
export const widest = 10
/** Taken ahead for an endpoint that answers fast, so that it never waits for the database. */
const ahead = 60
const fastMs = 300
/** An endpoint is forgotten after so long without work; one that fails is remembered longer. */
const idleMs = 60_000

/** A message with the moment at which its lease ends. */
export interface Held extends Claimed {
  until: number
}

/** The own queue of one endpoint: how wide it may be used grows with answers and shrinks with failures. */
interface Lane {
  waiting: Held[]
  flying: number
  width: number
  fast: boolean
  usedAt: number
}

/** The endpoints that this process is busy with. */
export function openLanes() {
  const lanes = new Map<string, Lane>()
  const room = (lane: Lane) =>
    (lane.fast && lane.width === widest ? ahead : lane.width) - lane.flying - lane.waiting.length
  const laneOf = (id: string): Lane => {
    let lane = lanes.get(id)
    // Slow start: nobody knows yet whether anybody answers there.
    if (!lane) lanes.set(id, (lane = { waiting: [], flying: 0, width: 2, fast: false, usedAt: 0 }))
    return lane
  }
  return {
    put: (held: Held) => void laneOf(held.webhook).waiting.push(held),
    /** The next message of an endpoint that may go out now. `enough` is the time that must be left of its lease. */
    next(id: string, now: number, enough: number): Held | undefined {
      const lane = laneOf(id)
      while (lane.flying < lane.width) {
        const held = lane.waiting.shift()
        if (!held) return undefined
        // What waited too long goes back by itself; sent now it might be sent twice.
        if (held.until - now < enough) continue
        lane.flying++
        lane.usedAt = now
        return held
      }
      return undefined
    },
    /** A message has landed. */
    landed(id: string, ok: boolean, ms: number): void {
      const lane = laneOf(id)
      lane.flying--
      lane.fast = ok && ms < fastMs
      lane.width = ok ? Math.min(widest, lane.width * 2) : Math.max(1, Math.floor(lane.width / 2))
    },
    /** Room in the lanes in use: what the database may hand out; others have that of a fresh lane. */
    rooms(now: number): { ids: string[]; rooms: number[]; fresh: number } {
      for (const [id, lane] of lanes)
        if (!lane.flying && !lane.waiting.length && now - lane.usedAt > (lane.width > 1 ? idleMs : idleMs * 30))
          lanes.delete(id)
      return { ids: [...lanes.keys()], rooms: [...lanes.values()].map((l) => Math.max(0, room(l))), fresh: 2 }
    },
    /** Messages that are held: waiting and flying. */
    held: () => [...lanes.values()].reduce((n, l) => n + l.flying + l.waiting.length, 0),
    flying: () => [...lanes.values()].reduce((n, l) => n + l.flying, 0),
    /** Lets go of what has not been sent; it comes back when its lease is over. */
    drop(): Held[] {
      return [...lanes.values()].flatMap((l) => l.waiting.splice(0))
    },
  }
}
