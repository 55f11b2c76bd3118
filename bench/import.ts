import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { people } from '../server/src/kernel/testing/people.ts'
import { drive } from './drive.ts'
import type { Tenant } from './load.ts'
import { memory } from './machine.ts'
import { median } from './rounds.ts'
import { type Place, ratio, type Scene, type Verdict } from './scene.ts'

/** What Directus 11.3.5 brought in on a machine of this size, in rows a second. */
const directus = 407
const crowd = people(5000, 7)

interface Row {
  firstName: string
  lastName: string
  email: string
  jobTitle: string
}

/** A kept database knows the people of an earlier run. */
const run = Date.now().toString(36)

/** People whose addresses nobody has yet. */
const fresh = (rows: number, round: number): Row[] =>
  Array.from({ length: rows }, (_, n) => ({
    ...crowd[n % crowd.length]!,
    email: `${run}-${round}-${n}@import.example`,
  }))

/** P7: a file of new people through the whole import, against COPY of the same rows into the same table with its indexes. */
export async function importFile(scene: Scene): Promise<Verdict> {
  const ours = await scene.ours()
  const [, tenant, other] = scene.stage.tenants as [Tenant, Tenant, Tenant]
  const rows = scene.wish.rounds > 10 ? 40_000 : 10_000
  const rounds = Math.min(5, scene.wish.rounds)
  const before = memory([ours.pid]).rss
  const quiet = await latency(scene, ours, other, 6)
  const rates = { own: [] as number[], copy: [] as number[] }
  const others: number[] = []
  let most = 0
  for (let round = 0; round < rounds; round++) {
    rates.copy.push(await copied(scene, tenant, fresh(rows, round * 2), round))
    const watch = setInterval(() => (most = Math.max(most, memory([ours.pid]).rss - before)), 100)
    const done = imported(ours, tenant, fresh(rows, round * 2 + 1))
    if (round === 0) {
      // One round shows what others feel meanwhile; it does not count for speed.
      others.push((await latency(scene, ours, other, 3)) / quiet)
      await done
    } else rates.own.push(await done)
    clearInterval(watch)
    await scene.settled()
  }
  const ratios = rates.own.map((own, n) => own / rates.copy[n + 1]!)
  const rate = median(rates.own)
  console.log(
    `\nP7  import: ${rows} rows a file; ${rate.toFixed(0)} rows/s from upload to the last row, COPY ${median(rates.copy).toFixed(0)} rows/s`,
  )
  console.log(
    `  rounds ${ratios.map((r) => r.toFixed(2)).join(' ')}; memory + ${most.toFixed(0)} MB; others’ p99 ${others[0]!.toFixed(2)}x`,
  )
  const verdict = ratio('P7', { median: median(ratios), worst: Math.min(...ratios) }, 0.4)
  return {
    id: 'P7',
    pass: verdict.pass && rate >= 25 * directus && most <= 64 && others[0]! <= 1.5,
    words: `${verdict.words}; ${rate.toFixed(0)} rows/s, ${(rate / directus).toFixed(1)}x of ${directus} (goal 25x); memory + ${most.toFixed(0)} MB (goal ≤ 64 MB); others’ p99 ${others[0]!.toFixed(2)}x (goal ≤ 1.5x)`,
  }
}

/** Rows a second of COPY as administrator, from a file the server reads itself. */
async function copied(scene: Scene, tenant: Tenant, rows: Row[], round: number): Promise<number> {
  const file = join(tmpdir(), `banyan-bench-copy-${process.pid}-${round}.csv`)
  const { rows: ids } = await scene.stage.admin.query<{ id: string }>(
    'select uuidv7() as id from generate_series(1, $1)',
    [rows.length],
  )
  writeFileSync(
    file,
    rows
      .map((r, n) =>
        [
          tenant.id,
          ids[n]!.id,
          tenant.owner,
          r.firstName,
          r.lastName,
          r.email,
          r.email,
          r.jobTitle,
          'subscriber',
        ].join(),
      )
      .join('\n'),
  )
  chmodSync(file, 0o644)
  try {
    const started = performance.now()
    await scene.stage.admin.query(
      `copy contacts (organization_id, id, owner_id, first_name, last_name, email, email_key, job_title, stage) from '${file}' with (format csv)`,
    )
    return (rows.length / (performance.now() - started)) * 1000
  } finally {
    rmSync(file)
  }
}

const mapping = {
  columns: {
    0: { field: 'firstName' },
    1: { field: 'lastName' },
    2: { field: 'email' },
    3: { field: 'jobTitle' },
  },
  match: { fields: ['email'], found: 'update', missing: 'create' },
}

/** Rows a second of an import, from the first byte of the upload to the end of the run. */
async function imported(ours: Place, tenant: Tenant, rows: Row[]): Promise<number> {
  const ask = async (method: string, path: string, body?: string, type = 'application/json') => {
    const response = await fetch(`${ours.url}/api/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${tenant.key}`, ...(body ? { 'content-type': type } : {}) },
      body,
    })
    const answer: any = await response.json()
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`)
    return answer
  }
  const file = `First name,Last name,E-mail,Job title\n${rows.map((r) => `${r.firstName},${r.lastName},${r.email},${r.jobTitle}`).join('\n')}\n`
  const started = performance.now()
  const { id } = await ask('POST', 'imports?noun=contacts', file, 'text/csv')
  await ask('PATCH', `imports/${id}`, JSON.stringify({ mapping }))
  await ask('POST', `imports/${id}/run`, '{}')
  for (;;) {
    const { status, result } = await ask('GET', `imports/${id}/progress`)
    if (status === 'done' && result.created === rows.length) break
    if (status !== 'running') throw new Error(`The import ended as ${status}: ${JSON.stringify(result)}`)
    await new Promise((r) => setTimeout(r, 25))
  }
  return (rows.length / (performance.now() - started)) * 1000
}

/** p99 of reading one contact of another organization, a few at a time. */
async function latency(scene: Scene, ours: Place, tenant: Tenant, seconds: number): Promise<number> {
  const { rows } = await scene.stage.admin.query<{ id: string }>(
    'select id from contacts where organization_id = $1 limit 500',
    [tenant.id],
  )
  const next = () => ({
    path: `/api/v1/contacts/${rows[Math.floor(scene.next() * rows.length)]!.id}`,
    key: tenant.key,
  })
  return (await drive(ours.url, next, { seconds, connections: 2 })).p99
}
