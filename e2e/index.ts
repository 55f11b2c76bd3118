import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { journeys } from './journeys.ts'
import { launchBrowser } from './runner/browser.ts'
import type { Journey } from './runner/journey.ts'
import { searchKnows, startProduct } from './runner/product.ts'
import { type Outcome, walk } from './runner/run.ts'

const folder = 'dist/test/journeys'
const print = (line: string) => void process.stdout.write(`${line}\n`)

/** One line with its time; below it what was measured, and why it failed. */
function tell({ name, title }: Journey, { seconds, notes, failure }: Outcome): void {
  print(`${failure ? '✗' : '✓'} ${name}  ${seconds.toFixed(1)} s  ${title}`)
  for (const note of notes) print(`    ${note}`)
  if (failure) print(failure.replace(/^/gm, '    '))
}

/** `node tools/run.mjs journeys [name …]`: walks all journeys, or those named, against the product as it is built. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !journeys.some((each) => each.name === name))
  if (unknown.length > 0)
    throw new Error(
      `There is no journey ${unknown.join(', ')}. There are: ${journeys.map((each) => each.name).join(', ')}.`,
    )
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const product = await startProduct()
  const outcomes: Outcome[] = []
  try {
    await searchKnows(product.url)
    const browser = await launchBrowser()
    try {
      const walkAll = async (line: Journey[]) => {
        for (const each of line) {
          const outcome = await walk(each, browser, product.url, folder)
          outcomes.push(outcome)
          tell(each, outcome)
        }
      }
      const chosen = journeys.filter((each) => wanted.length === 0 || wanted.includes(each.name))
      await Promise.all([walkAll(chosen.filter((each) => !each.looks)), walkAll(chosen.filter((each) => each.looks))])
    } finally {
      await browser.close()
    }
  } finally {
    await product.stop()
  }
  const failed = outcomes.filter((each) => each.failure).length
  const result = { passed: outcomes.length - failed, failed, journeys: outcomes }
  writeFileSync('dist/test/journeys.json', `${JSON.stringify(result, null, 2)}\n`)
  if (failed > 0) print(`What failed left pictures and traces in ${folder} (npx playwright-core show-trace <file>).`)
  // The browser's pipes may outlive it for a moment; nothing is left to wait for.
  process.exit(failed > 0 ? 1 : 0)
}

main().catch((error: Error) => {
  process.stderr.write(`The journeys cannot be walked: ${error.message}\n`)
  process.exit(1)
})
