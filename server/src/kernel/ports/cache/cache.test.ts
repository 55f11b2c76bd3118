import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCache } from './cache.ts'
import { memoryStore, noStore } from './memory.ts'
import { redisStore } from './redis.ts'
import type { Store } from './store.ts'
import { redisDouble } from './testing/redis-double.ts'

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** A Redis of our own: the real one where it is installed, else what speaks its language. */
async function openRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'banyan-redis-'))
  const child = spawn('redis-server', ['--port', `${port}`, '--save', '', '--dir', folder], { stdio: 'pipe' })
  const real = await new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false))
    child.stdout.on('data', (text) => /ready to accept/i.test(String(text)) && resolve(true))
    child.on('exit', () => resolve(false))
  })
  if (!real) {
    const double = await redisDouble(port)
    return { url, stop: double.stop }
  }
  return { url, stop: async () => void child.kill() }
}

let redis: { url: string; stop(): Promise<void> }
beforeAll(async () => void (redis = await openRedis()))
afterAll(() => redis.stop())
let numbers = 0
const drivers: [string, () => Store][] = [
  ['memory', () => memoryStore()],
  ['redis', () => redisStore(redis.url, `test${++numbers}`)],
]
const tick = (ms = 5) => new Promise((r) => setTimeout(r, ms))

describe.each(drivers)('%s', (_name, open) => {
  test('what was worked out is not worked out again until one of its nouns changes', async () => {
    const cache = openCache(open())
    let runs = 0
    const count = () => cache.get('o', 'k', { nouns: ['contacts', 'companies'] }, async () => ({ n: ++runs }))
    expect([await count(), await count()]).toEqual([{ n: 1 }, { n: 1 }])
    await cache.drop('o', ['companies'])
    expect(await count()).toEqual({ n: 2 })
    await cache.drop('o', ['notes'])
    expect(await count()).toEqual({ n: 2 })
    await cache.end()
  })

  test('one organization never sees or drops what another one has', async () => {
    const cache = openCache(open())
    const of = (o: string) => cache.get(o, 'k', { nouns: ['contacts'] }, async () => o)
    expect([await of('a'), await of('b'), await of('a')]).toEqual(['a', 'b', 'a'])
    let again = 0
    await cache.drop('a', ['contacts'])
    await cache.get('b', 'k', { nouns: ['contacts'] }, async () => ++again)
    expect(again).toBe(0)
    await cache.end()
  })

  test('many who ask at once wait for one answer, and each has one of its own', async () => {
    const cache = openCache(open())
    let runs = 0
    const slow = async () => {
      runs++
      await tick(30)
      return { list: [1] }
    }
    const all = await Promise.all(Array.from({ length: 50 }, () => cache.get('o', 'k', { nouns: ['contacts'] }, slow)))
    expect(runs).toBe(1)
    all[0]!.list.push(2)
    expect(all[1]).toEqual({ list: [1] })
    expect(await cache.get('o', 'k', { nouns: ['contacts'] }, slow)).toEqual({ list: [1] })
    await cache.end()
  })

  test('a failure is told to all who wait and not kept', async () => {
    const cache = openCache(open())
    const bad = () => cache.get('o', 'k', { nouns: ['x'] }, () => tick().then(() => Promise.reject(new Error('no'))))
    const told = await Promise.allSettled([bad(), bad()])
    expect(told.map((t) => t.status)).toEqual(['rejected', 'rejected'])
    expect(await cache.get('o', 'k', { nouns: ['x'] }, async () => 7)).toBe(7)
    await cache.end()
  })

  test('what was read before a change is not kept after it, and nobody joins it then', async () => {
    const cache = openCache(open())
    let value = 'before'
    let begun = () => {}
    const reading = new Promise<void>((resolve) => (begun = resolve))
    let go = () => {}
    const held = new Promise<void>((resolve) => (go = resolve))
    const read = (until?: Promise<void>) =>
      cache.get('o', 'k', { nouns: ['contacts'] }, async () => {
        const seen = value
        begun()
        await until
        return seen
      })
    const early = read(held)
    await reading
    value = 'after'
    await cache.drop('o', ['contacts'])
    expect(await read()).toBe('after')
    go()
    expect(await early).toBe('before')
    expect(await read()).toBe('after')
    await cache.end()
  })

  test('a value ends with its time', async () => {
    const cache = openCache(open())
    let runs = 0
    const count = () => cache.get('o', 'k', { nouns: ['contacts'], seconds: 0.05 }, async () => ++runs)
    expect(await count()).toBe(1)
    await tick(120)
    expect(await count()).toBe(2)
    await cache.end()
  })

  test('random writes and reads say the same as without a cache', async () => {
    const nouns = ['a', 'b', 'c']
    const step = fc.oneof(
      fc.record({ read: fc.subarray(nouns, { minLength: 1 }), org: fc.constantFrom('x', 'y') }),
      fc.record({ write: fc.constantFrom(...nouns), org: fc.constantFrom('x', 'y') }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const cache = openCache(open())
        const plain = openCache(noStore)
        const state: Record<string, number> = {}
        for (const s of steps) {
          if ('write' in s) {
            state[s.org + s.write] = (state[s.org + s.write] ?? 0) + 1
            await cache.drop(s.org, [s.write])
          } else {
            const make = async () => s.read.map((noun) => state[s.org + noun] ?? 0)
            const options = { nouns: s.read }
            const key = s.read.join()
            expect(await cache.get(s.org, key, options, make)).toEqual(await plain.get(s.org, key, options, make))
          }
        }
        await cache.end()
      }),
      { numRuns: 25 },
    )
  })
})

test('two processes over one Redis: what one drops is gone for the other', async () => {
  const [a, b] = [openCache(redisStore(redis.url, 'pair')), openCache(redisStore(redis.url, 'pair'))]
  let value = 1
  const read = (cache: typeof a) => cache.get('o', 'k', { nouns: ['contacts'] }, async () => value)
  expect([await read(a), await read(b)]).toEqual([1, 1])
  value = 2
  expect(await read(b)).toBe(1)
  await a.drop('o', ['contacts'])
  expect([await read(b), await read(a)]).toEqual([2, 2])
  await Promise.all([a.end(), b.end()])
})

test('a Redis that is not there is no reason to wait or to fail', async () => {
  const cache = openCache(redisStore(`redis://127.0.0.1:${await freePort()}`))
  let runs = 0
  const begun = performance.now()
  for (let i = 0; i < 3; i++) await cache.get('o', 'k', { nouns: ['contacts'] }, async () => ++runs)
  await cache.drop('o', ['contacts'])
  expect(runs).toBe(3)
  expect(performance.now() - begun).toBeLessThan(2000)
  await cache.end()
})

test('memory holds what fits and forgets the rest', async () => {
  const store = memoryStore()
  const big = 'x'.repeat(1024 * 1024)
  for (let i = 0; i < 60; i++) store.put(`k${i}`, ['t'], [], big, 60)
  const left = Array.from({ length: 60 }, (_, i) => store.find(`k${i}`, ['t'])).filter((f) => 'text' in f && f.text)
  expect(left.length).toBeGreaterThan(10)
  expect(left.length).toBeLessThan(33)
  store.put('huge', ['t'], [], 'x'.repeat(3 * 1024 * 1024), 60)
  expect(store.find('huge', ['t'])).toMatchObject({ text: undefined })
})
