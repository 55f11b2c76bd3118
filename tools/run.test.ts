import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Checkout, checkout } from './testing.ts'

vi.setConfig({ testTimeout: 30_000 })

let here: Checkout
beforeEach(() => {
  here = checkout()
})
afterEach(() => here.done())

test('runs a program of the project with its arguments and exit code', async () => {
  here.write(
    'server/src/commands/hello.ts',
    `console.log(JSON.stringify(process.argv.slice(2)))\nprocess.exitCode = 4\n`,
  )
  for (const expected of ['✓ building hello', '']) {
    const run = here.run(['tools/run.mjs', 'hello', '--to', 'you', 'P1'])
    expect(await run.ended).toBe(4)
    expect(run.out()).toBe('["--to","you","P1"]\n')
    expect(run.err()).toContain(expected)
  }
})

test('benches lie in their own folder and may use the server', async () => {
  here.write('server/src/answer.ts', 'export const answer: number = 42\n')
  here.write('server/src/main.ts', 'console.log(1)\n')
  here.write('bench/bare/one.ts', 'console.log(1)\n')
  here.write('bench/index.ts', `import { answer } from '../server/src/answer.ts'\nconsole.log('P1 pass', answer)\n`)
  const run = here.run(['tools/run.mjs', 'bench'])
  expect(await run.ended).toBe(0)
  expect(run.out()).toBe('P1 pass 42\n')
})

test.each([
  [[], 'Name the program to run'],
  [['../main'], 'Name the program to run'],
  [['missing'], 'There is no program named “missing” (server/src/commands/missing.ts does not exist).'],
])('%j is refused in a sentence', async (args, sentence) => {
  const run = here.run(['tools/run.mjs', ...args])
  expect(await run.ended).toBe(1)
  expect(run.err()).toContain(sentence)
  expect(run.err()).not.toContain('    at ')
})
