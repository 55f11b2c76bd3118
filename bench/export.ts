import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { cpuMicros, memory } from './machine.ts'
import { median } from './rounds.ts'
import { type Place, ratio, type Scene, type Verdict } from './scene.ts'

/** What a file is asked for: the same columns in the same order as `bare/export.ts`. */
const columns = 'id,firstName,lastName,jobTitle,email,phone,stage,company.name,tags,source,createdAt'
const stage = 'customer'

interface Taken {
  first: number
  all: number
  bytes: number
  rows: number
  hash: string
  /** Processor time in milliseconds: the program and the database. */
  program: number
  database: number
}

/** P8: customers of the largest organization as a CSV file, again and again, ours and a COPY by turns. */
export async function exportFile(scene: Scene): Promise<Verdict> {
  const ours = await scene.ours()
  const bare = await scene.bare('export')
  const whale = scene.stage.tenants[0]!
  const query = `labels=false&columns=${columns}&filter=${encodeURIComponent(`stage = "${stage}"`)}`
  const own = () => take(ours, `/api/v1/contacts/export?${query}`, whale.key)
  const plain = () => take(bare, `/${whale.id}/export?stage=${stage}`)
  const [a, b] = [await own(), await plain()]
  if (a.hash !== b.hash)
    throw new Error(`our file has ${a.rows} rows, ${a.bytes} bytes; the bare one ${b.rows}, ${b.bytes}`)
  const before = memory([ours.pid]).rss
  let most = 0
  const rounds: { own: Taken; plain: Taken }[] = []
  for (let round = 0; round < scene.wish.rounds; round++) {
    const turns = round % 2 ? [await own(), await plain()] : [await plain(), await own()].reverse()
    rounds.push({ own: turns[0]!, plain: turns[1]! })
    most = Math.max(most, memory([ours.pid]).rss - before)
  }
  const ratios = rounds.map((r) => r.plain.all / r.own.all)
  const middle = (side: 'own' | 'plain', of: keyof Taken) => median(rounds.map((r) => r[side][of] as number))
  console.log(
    `\nP8  export: ${a.rows} rows, ${(a.bytes / 1e6).toFixed(1)} MB, 11 columns, one of another noun, one of side rows`,
  )
  for (const side of ['plain', 'own'] as const)
    console.log(
      `  ${(side === 'own' ? ours : bare).name.padEnd(22)} ${middle(side, 'all').toFixed(0)} ms, first byte ${middle(side, 'first').toFixed(0)} ms   CPU ${middle(side, 'program').toFixed(0)} + ${middle(side, 'database').toFixed(0)} ms (program + database)`,
    )
  console.log(`  rounds ${ratios.map((r) => r.toFixed(2)).join(' ')}; our memory grew by ${most.toFixed(0)} MB at most`)
  const cost = (side: 'own' | 'plain') => middle(side, 'program') + middle(side, 'database')
  console.log(`  by processor time ${(cost('plain') / cost('own')).toFixed(2)}x`)
  const verdict = ratio('P8', { median: median(ratios), worst: Math.min(...ratios) }, 0.5)
  const twenty = (middle('own', 'all') / a.rows) * 20_000
  const first = middle('own', 'first')
  return {
    id: 'P8',
    pass: verdict.pass && twenty <= 2000 && first <= 200 && most <= 64,
    words: `${verdict.words}; 20,000 rows ${(twenty / 1000).toFixed(2)} s (goal ≤ 2 s); first byte ${first.toFixed(0)} ms (goal ≤ 200 ms); memory + ${most.toFixed(0)} MB (goal ≤ 64 MB)`,
  }
}

async function take(place: Place, path: string, key?: string): Promise<Taken> {
  const cpu = () => [cpuMicros(place.pid), cpuMicros(place.postmaster, true)] as const
  const before = cpu()
  const started = performance.now()
  const hash = createHash('sha1')
  const taken = { first: 0, all: 0, bytes: 0, rows: -1 }
  await new Promise<void>((done, refuse) =>
    request(place.url + path, { headers: key ? { authorization: `Bearer ${key}` } : {} }, (answer) => {
      if (answer.statusCode !== 200) return refuse(new Error(`${place.name} answers ${answer.statusCode}`))
      answer.on('data', (chunk: Buffer) => {
        taken.first ||= performance.now() - started
        taken.bytes += chunk.length
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) taken.rows++
        hash.update(chunk)
      })
      answer.on('end', done).on('error', refuse)
    })
      .on('error', refuse)
      .end(),
  )
  taken.all = performance.now() - started
  const after = cpu()
  const used = { program: (after[0] - before[0]) / 1000, database: (after[1] - before[1]) / 1000 }
  return { ...taken, ...used, hash: hash.digest('hex') }
}
