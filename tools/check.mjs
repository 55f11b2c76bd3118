// `npm run check`: what can be judged without running the product. Fails with the first tool that finds something.
import { spawnSync } from 'node:child_process'
import { Halt, main, requireNode, step } from './console.mjs'

/** Each check by its words, command and arguments; all run from the checkout's root. */
export const checks = [
  ['types of the server', 'node', ['node_modules/@typescript/native/bin/tsc', '-p', 'server']],
  ['types of the web app', 'node', ['node_modules/@typescript/native/bin/tsc', '-p', 'web']],
  ['types of the journeys', 'node', ['node_modules/@typescript/native/bin/tsc', '-p', 'e2e']],
  ['types of the SDK', 'node', ['node_modules/@typescript/native/bin/tsc', '-p', 'sdk/typescript']],
  ['types of the command line', 'node', ['node_modules/@typescript/native/bin/tsc', '-p', 'cli']],
  ['format and lint', 'node', ['node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error', '.']],
  ['generated files', 'node', ['tools/run.mjs', 'gen', '--check']],
]

/** Runs one check; throws with its output when it finds something. */
export async function runCheck([what, command, args]) {
  await step(what, () => {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    if (status !== 0) throw new Halt(`${stdout}\n${stderr}`.trim().slice(0, 20_000) || `${what}: exit code ${status}`)
  })
}

if (process.argv[1]?.endsWith('check.mjs'))
  await main(async () => {
    requireNode()
    const { install } = await import('./install.mjs')
    await install()
    for (const check of checks) await runCheck(check)
  })
