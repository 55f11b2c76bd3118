// `npm run faults -- R1.1 R1.3 … [--quick]`: breaks things on purpose and ends with one line per id.
import { history } from './history.ts'
import { killDatabase } from './kill-database.ts'
import { killServer } from './kill-server.ts'
import { outbox } from './outbox.ts'
import { storm } from './storm.ts'
import { stuck } from './stuck.ts'
import type { Say, Verdict } from './verdict.ts'
import { beAside } from './worker-aside.ts'

if (await beAside()) await new Promise(() => {})

const suites: Record<string, (say: Say, quick: boolean) => Promise<Verdict>> = {
  'R1.1': killServer,
  'R1.2': killDatabase,
  'R1.3': storm,
  'R1.4': outbox,
  'R1.5': stuck,
  'R1.6': history,
}

const words = process.argv.slice(2)
const quick = words.includes('--quick')
const asked = words.filter((w) => !w.startsWith('--')).map((w) => w.toUpperCase())
const unknown = [...asked.filter((id) => !suites[id]), ...words.filter((w) => w.startsWith('--') && w !== '--quick')]
if (unknown.length) {
  console.error(
    `There is no ${unknown.join(', ')}. There are ${Object.keys(suites).join(', ')}; --quick does less of each.`,
  )
  process.exit(2)
}

const verdicts: (Verdict & { id: string })[] = []
for (const id of asked.length ? asked : Object.keys(suites)) {
  console.log(`\n${id}`)
  const verdict = await suites[id]!((line) => console.log(line), quick).catch((error) => ({
    pass: false,
    words: `could not be tried: ${(error as Error).message}`,
  }))
  verdicts.push({ id, ...verdict })
}
console.log('')
for (const { id, pass, words: said } of verdicts) console.log(`${id} ${pass ? 'pass' : 'fail'} ${said}`)
process.exit(verdicts.every((v) => v.pass) ? 0 : 1)
