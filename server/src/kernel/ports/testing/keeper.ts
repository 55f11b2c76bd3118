import { randomUUID } from 'node:crypto'
import type { Inbox, Kept } from '../inbox.ts'
import { openEgress, rulesOf } from '../index.ts'

/** The way out, with loopback open to it: the doubles live there. */
export const wayOut = (allow = '127.0.0.0/8') => openEgress(rulesOf(false, allow))

/** An inbox in memory, by the rules of the one in the database. */
export function inMemory(): Inbox & { kept: Map<string, Kept> } {
  const kept = new Map<string, Kept>()
  return {
    kept,
    async keep(message) {
      const key = message.key ?? randomUUID()
      if (!kept.has(key)) kept.set(key, message)
      return key
    },
    read: async () => [...kept.values()].map((m, id) => ({ ...m, id, at: new Date() })),
  }
}
