import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Checkout, checkout } from './testing.ts'

vi.setConfig({ testTimeout: 30_000 })

let here: Checkout
beforeEach(() => {
  here = checkout()
})
afterEach(() => here.done())

const forever = `
let asked = 0
process.on('SIGTERM', () => { if (++asked === 2) process.exit(7); console.log('draining') })
console.log('serving')
setInterval(() => {}, 1000)
`

test('builds the server once, runs it, and passes its exit code on', async () => {
  here.write(
    'server/src/main.ts',
    `const code: number = 3\nconsole.log('hello from', process.cwd())\nprocess.exit(code)\n`,
  )
  const first = here.run(['tools/start.mjs'])
  expect(await first.ended).toBe(3)
  expect(first.out()).toBe(`hello from ${here.path}\n`)
  expect(first.err()).toContain('✓ building the server')
  expect(first.err()).toContain('web/index.html is missing: there is no web app to build. The API starts without it.')
  const built = statSync(join(here.path, 'dist/server/main.js')).mtimeMs

  const second = here.run([join(here.path, 'tools/start.mjs')])
  expect(await second.ended).toBe(3)
  expect(second.err()).not.toContain('building the server')
  expect(statSync(join(here.path, 'dist/server/main.js')).mtimeMs).toBe(built)

  here.write('server/src/main.ts', `console.log('changed')\n`)
  const third = here.run(['tools/start.mjs'])
  expect(await third.ended).toBe(0)
  expect(third.out()).toBe('changed\n')
})

test('a warm start adds next to nothing to the server itself', async () => {
  here.write('server/src/main.ts', `console.log('up')\n`)
  await here.run(['tools/start.mjs']).ended
  const fastest = async (file: string) => {
    const times: number[] = []
    for (let round = 0; round < 4; round++) {
      const began = performance.now()
      await here.run([file]).ended
      times.push(performance.now() - began)
    }
    return Math.min(...times)
  }
  expect((await fastest('tools/start.mjs')) - (await fastest('dist/server/main.js'))).toBeLessThan(500)
})

test('signals reach the server: the first asks, the second is its to judge', async () => {
  here.write('server/src/main.ts', forever)
  const run = here.run(['tools/start.mjs'])
  await run.says('serving')
  run.child.kill('SIGTERM')
  await run.says('draining')
  run.child.kill('SIGTERM')
  expect(await run.ended).toBe(7)
})

test('a mistake in the sources is one sentence with its place', async () => {
  here.write('server/src/main.ts', `import { nothing } from './gone.ts'\nnothing()\n`)
  const run = here.run(['tools/start.mjs'])
  expect(await run.ended).toBe(1)
  expect(run.err()).toMatch(/server\/src\/main\.ts:1:\d+: Could not resolve ".\/gone\.ts"\n$/)
  expect(run.err()).not.toContain('    at ')
})

test('packages that call require still work in the bundle', async () => {
  here.write(
    'server/src/main.ts',
    `import pg from 'pg'\nimport text from './a.sql'\nconsole.log(typeof pg.Client, text.trim(), typeof require)\n`,
  )
  here.write('server/src/a.sql', 'select 1\n')
  const run = here.run(['tools/start.mjs'])
  expect(await run.ended).toBe(0)
  expect(run.out()).toBe('function select 1 function\n')
})

test('the web app is built into dist/web, and a broken one is one sentence', async () => {
  here.write('server/src/main.ts', `console.log('up')\n`)
  here.write('web/package.json', '{ "name": "web", "private": true, "type": "module" }')
  here.write('web/index.html', '<script type="module" src="/main.js"></script>')
  here.write('web/main.js', 'document.title = "Banyan"')
  const good = here.run(['tools/start.mjs'])
  expect(await good.ended).toBe(0)
  expect(good.err()).toContain('✓ building the web app')
  const built = statSync(join(here.path, 'dist/web/index.html')).mtimeMs
  const again = here.run(['tools/start.mjs'])
  await again.ended
  expect(again.err()).toBe('')

  here.write('web/main.js', 'import "./gone.js"')
  const bad = here.run(['tools/start.mjs'])
  expect(await bad.ended).toBe(0)
  expect(bad.err()).toMatch(
    /The web app does not build: main\.js:1:8: Could not resolve '\.\/gone\.js' in main\.js\. The last good one is served\.\n/,
  )
  expect(bad.out()).toBe('up\n')
  expect(statSync(join(here.path, 'dist/web/index.html')).mtimeMs).toBe(built)
})
