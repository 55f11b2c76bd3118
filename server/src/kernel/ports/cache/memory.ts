import { LRUCache } from 'lru-cache'
import type { Store } from './store.ts'

interface Kept {
  text: string
  tags: readonly string[]
}

/** Characters of texts that one process keeps at most. */
const room = 32 * 1024 * 1024

/** Texts of this process. Other processes are heard of through the stream of events. */
export function memoryStore(): Store {
  const byTag = new Map<string, Set<string>>()
  const kept = new LRUCache<string, Kept>({
    maxSize: room,
    maxEntrySize: room / 16,
    sizeCalculation: ({ text }, key) => text.length + key.length + 200,
    dispose(entry, key) {
      for (const tag of entry.tags) {
        const keys = byTag.get(tag)
        keys?.delete(key)
        if (keys?.size === 0) byTag.delete(tag)
      }
    },
  })
  return {
    together: false,
    find: (key) => ({ text: kept.get(key)?.text, stand: [] }),
    put(key, tags, _stand, text, seconds) {
      kept.delete(key)
      kept.set(key, { text, tags }, { ttl: seconds * 1000 })
      if (!kept.has(key)) return
      for (const tag of tags) {
        const keys = byTag.get(tag) ?? new Set()
        byTag.set(tag, keys.add(key))
      }
    },
    drop(tags) {
      for (const tag of tags) for (const key of [...(byTag.get(tag) ?? [])]) kept.delete(key)
    },
    end: () => kept.clear(),
  }
}

/** Keeps nothing: every value is worked out each time. */
export const noStore: Store = {
  together: true,
  find: () => ({ stand: [] }),
  put: () => {},
  drop: () => {},
  end: () => {},
}
