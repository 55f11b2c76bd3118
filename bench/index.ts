// `npm run bench -- P1 P3 … [--full] [--quick]`: measures the promises and ends with one line per id.
import { beAside } from '../faults/worker-aside.ts'
import { batch } from './batch.ts'
import { cache } from './cache.ts'
import { create } from './create.ts'
import { exportFile } from './export.ts'
import { importFile } from './import.ts'
import { jobs, recovery } from './jobs.ts'
import { list } from './list.ts'
import { mail } from './mail.ts'
import { policy } from './policy.ts'
import { read } from './read.ts'
import { openScene, type Scene, type Verdict } from './scene.ts'
import { search } from './search.ts'
import { sizeOf } from './size.ts'
import { openStage } from './stage.ts'
import { start } from './start.ts'
import { webhooks } from './webhooks.ts'

const measurements: Record<string, (scene: Scene) => Promise<Verdict>> = {
  P1: read,
  P2: policy,
  P3: list,
  P4: search,
  P5: create,
  P6: batch,
  P7: importFile,
  P8: exportFile,
  P10: jobs,
  P11: recovery,
  P13: webhooks,
  P14: mail,
  P19: start,
  CACHE: cache,
}

if (await beAside()) await new Promise(() => {})

const words = process.argv.slice(2)
const flags = new Set(words.filter((w) => w.startsWith('--')))
const asked = words.filter((w) => !w.startsWith('--')).map((w) => w.toUpperCase())
const unknown = [
  ...asked.filter((id) => !measurements[id]),
  ...[...flags].filter((f) => f !== '--full' && f !== '--quick'),
]
if (unknown.length) {
  console.error(
    `There is no ${unknown.join(', ')}. Measured are ${Object.keys(measurements).join(', ')}; --full loads a million contacts, --quick looks shortly.`,
  )
  process.exit(2)
}

const size = sizeOf(flags.has('--full'), Number(process.env.BENCH_SCALE ?? 1))
// Many short rounds rather than few long ones: on a machine that does other things too, the median then means something.
const wish = flags.has('--quick')
  ? { seconds: 1.5, rounds: 7, connections: 32 }
  : { seconds: 2, rounds: 15, connections: 32 }
const stage = await openStage(size, process.env.BENCH_DATA, (line) =>
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`),
)
const verdicts: Verdict[] = []
try {
  const scene = await openScene(stage, wish)
  for (const id of asked.length ? asked : Object.keys(measurements))
    verdicts.push(
      await measurements[id]!(scene).catch((error) => ({
        id,
        pass: false,
        words: `could not be measured: ${(error as Error).message}`,
      })),
    )
} finally {
  await stage.stop()
}
console.log('')
for (const { id, pass, words } of verdicts) console.log(`${id} ${pass ? 'pass' : 'fail'} ${words}`)
process.exitCode = verdicts.every((v) => v.pass) ? 0 : 1
