import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Checkout, checkout } from './testing.ts'

vi.setConfig({ testTimeout: 30_000 })

let here: Checkout
beforeEach(() => {
  here = checkout()
})
afterEach(() => here.done())

const server = (word: string) =>
  `process.on('SIGTERM', () => { console.log('end of ${word}'); process.exit(0) })\nconsole.log('${word}')\nsetInterval(() => {}, 1000)\n`

test('restarts the server at a change, keeps it at a mistake, and ends it with itself', async () => {
  here.write('server/src/main.ts', server('first'))
  const run = here.run(['tools/dev.mjs'])
  await run.says('first\n')
  here.write('server/src/main.ts', server('second'))
  await run.says('second\n')
  expect(run.out()).toContain('end of first\n')
  here.write('server/src/main.ts', 'const = 1\n')
  await run.says('(the last good server goes on)')
  expect(run.err()).toContain('server/src/main.ts:1:7')
  expect(run.out()).not.toContain('end of second')
  here.write('server/src/main.ts', server('third'))
  await run.says('third\n')
  run.child.kill('SIGTERM')
  expect(await run.ended).toBe(0)
  expect(run.out()).toMatch(/end of third\n$/)
})

test('a server that cannot start is reported and tried again at the next change', async () => {
  here.write('server/src/main.ts', 'process.exit(5)\n')
  const run = here.run(['tools/dev.mjs'])
  await run.says('The server ended with code 5; it starts again at the next change.')
  here.write('server/src/main.ts', server('better'))
  await run.says('better\n')
  run.child.kill('SIGTERM')
  expect(await run.ended).toBe(0)
})
