// `npm test`: checks, every test on a real database, and the browser journeys. Its last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { browserPath } from './browser.mjs'
import { checks, runCheck } from './check.mjs'
import { main, requireNode, say } from './console.mjs'

await main(async () => {
  requireNode()
  const { install } = await import('./install.mjs')
  const { buildServer, buildWeb } = await import('./build.mjs')
  const { root } = await import('./files.mjs')
  process.chdir(root)
  const withoutBrowser = process.argv.includes('--without-browser')
  if (!withoutBrowser && !browserPath()) {
    say(
      'There is no Chromium for the browser journeys. Install it (Debian: apt-get install -y chromium), set CHROMIUM to its path, or run npm test -- --without-browser.',
    )
    process.exitCode = 1
    return
  }
  await install()
  const total = { passed: 0, failed: 0 }
  const count = (ok) => void (ok ? total.passed++ : total.failed++)
  for (const check of checks)
    count(
      await runCheck(check).then(
        () => true,
        (error) => (say(error.message), false),
      ),
    )
  await buildServer()
  await buildWeb()

  mkdirSync('dist/test', { recursive: true })
  suite(
    total,
    'dist/test/vitest.json',
    'node',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=dist/test/vitest.json',
    ],
    (r) => ({
      passed: r.numPassedTests,
      // A file that could not be read at all has failed too, without a test of its own.
      failed: r.numFailedTests || (r.success ? 0 : 1),
      other: r.numPendingTests + (r.numTodoTests ?? 0),
    }),
  )
  if (withoutBrowser) say('The browser journeys were left out, as asked (--without-browser).')
  else suite(total, 'dist/test/journeys.json', 'node', ['tools/run.mjs', 'journeys'], (r) => r)

  process.exitCode = total.failed ? 1 : 0
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
})

/** Runs one suite and adds what it says of itself; a suite that says nothing, or skips something, has failed. */
function suite(total, report, command, args, read) {
  rmSync(report, { force: true })
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  const result = existsSync(report) ? read(JSON.parse(readFileSync(join(report), 'utf8'))) : { passed: 0, failed: 1 }
  total.passed += result.passed
  total.failed += result.failed + (result.other ?? 0)
  if (result.other) say(`${result.other} tests did not run; nothing is skipped in silence, so they count as failed.`)
  if (status !== 0 && !result.failed) total.failed++
}
