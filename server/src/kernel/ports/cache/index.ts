export { type Cache, type CacheOptions, openCache } from './cache.ts'
export { memoryStore, noStore } from './memory.ts'
export { redisStore } from './redis.ts'
