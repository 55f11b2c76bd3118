import { Redis } from 'ioredis'
import type { Store } from './store.ts'

/** Seconds that the stand of a tag is remembered: longer than any text that names it. */
const remembered = 2 * 24 * 3600

/**
 * Texts that all processes share. Each tag has a stand, which dropping moves on; a text names the stands it was worked out
 * under and counts only while they hold. A Redis that is away keeps nothing, and nobody waits for it.
 */
export function redisStore(url: string, prefix = 'banyan:cache'): Store {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    lazyConnect: true,
    commandTimeout: 250,
  })
  redis.on('error', () => {})
  const ready = redis.connect().catch(() => {})
  const standOf = (tag: string) => `${prefix}:stand:${tag}`
  return {
    together: true,
    async find(key, tags) {
      await ready
      const [text, ...stands] = await redis.mget(`${prefix}:${key}`, ...tags.map(standOf))
      const stand = stands.map((s) => s ?? '')
      const sent = text?.indexOf('\n') ?? -1
      return text && text.slice(0, sent) === stand.join() ? { text: text.slice(sent + 1), stand } : { stand }
    },
    async put(key, _tags, stand, text, seconds) {
      await redis.set(`${prefix}:${key}`, `${stand.join()}\n${text}`, 'PX', Math.ceil(seconds * 1000))
    },
    async drop(tags) {
      await ready
      // A random stand: one that were forgotten and counted anew could be taken for an earlier one.
      const many = redis.pipeline()
      for (const tag of tags) many.set(standOf(tag), Math.random().toString(36).slice(2), 'EX', remembered)
      await many.exec()
    },
    async end() {
      await ready
      redis.disconnect()
    },
  }
}
