import pg from 'pg'
import { Burst } from '../server/src/kernel/db/burst.ts'
import { tenantSql } from '../server/src/kernel/db/pool.ts'
import type { Fields } from '../server/src/kernel/resource/field.ts'
import { projection } from '../server/src/kernel/resource/projection.ts'
import { contacts } from '../server/src/modules/contacts/index.ts'
import { median } from './rounds.ts'
import type { Scene, Verdict } from './scene.ts'

const names = Object.keys(contacts.fields)
const listed = names.filter((n) => !(contacts.fields as Fields)[n]!.detail)

/** The statements of the product; the tenant stands in them once more, so that both sides read through the same index. */
const statements = {
  'one by key': `select row_to_json(r)::text as json from (select ${projection(contacts, names, 't')} from contacts t where t.organization_id = $1 and t.id = $2 and t.deleted_at is null) r`,
  'list of 50': `select (select row_to_json(r)::text from (select ${projection(contacts, listed, 't')}) r) as json from contacts t where t.organization_id = $1 and t.updated_at < (select updated_at from contacts where organization_id = $1 and id = $2) and t.deleted_at is null order by t.updated_at desc, t.id desc limit 50`,
}
type Name = keyof typeof statements

/** How a connection runs a statement for a tenant; all of its connections work at once, one statement each at a time. */
type Way = (client: pg.Client, name: Name, values: [string, string]) => Promise<unknown>
const plain: Way = (client, name, values) => client.query({ name, text: statements[name], values })
const burst: Way = (client, name, values) =>
  new Promise((done, refuse) => {
    const query = new Burst(values[0], { name, text: statements[name], values }, (error, result) =>
      error ? refuse(error) : done(result),
    )
    client.query(query as never)
  })

const connections = 4
const seconds = 2

interface Crew {
  clients: pg.Client[]
  /** Set once per connection where the way does not set it. */
  tenant: { id: string; ids: string[] }
}

/** P2: what the policies cost in SQL: with the tenant set before, and with setting it each time as requests do. */
export async function policy(scene: Scene): Promise<Verdict> {
  const { stage } = scene
  const whale = stage.tenants[0]!
  const { rows } = await stage.admin.query<{ id: string }>(
    'select id from contacts where organization_id = $1 and deleted_at is null order by random() limit 20000',
    [whale.id],
  )
  const tenant = { id: whale.id, ids: rows.map((r) => r.id) }
  const free: Crew = { tenant, clients: await connect(stage.bareUrl) }
  const preset: Crew = { tenant, clients: await connect(stage.appUrl) }
  const fresh: Crew = { tenant, clients: await connect(stage.appUrl) }
  for (const client of preset.clients)
    await client.query(`select set_config('app.organization_id', $1, false)`, [whale.id])
  for (const client of fresh.clients) await client.query(`prepare tenant(text) as ${tenantSql}`)
  try {
    await sameRows(free, preset, fresh)
    const ratios: Record<string, { median: number; worst: number }> = {}
    for (const name of Object.keys(statements) as Name[]) {
      const rounds: { preset: number[]; fresh: number[] } = { preset: [], fresh: [] }
      const speeds: number[][] = []
      for (let i = 0; i <= scene.wish.rounds; i++) {
        const base = await pace(scene, free, plain, name)
        const [set, each] = [await pace(scene, preset, plain, name), await pace(scene, fresh, burst, name)]
        // The first round warms up.
        if (i === 0) continue
        rounds.preset.push(set / base)
        rounds.fresh.push(each / base)
        speeds.push([base, set, each])
      }
      const [base, set, each] = [0, 1, 2].map((n) => median(speeds.map((s) => s[n]!)).toFixed(0))
      console.log(
        `\nP2  ${name}: ${base}/s without policies, ${set}/s with the tenant set before, ${each}/s setting it each time`,
      )
      for (const [way, all] of Object.entries(rounds)) {
        ratios[`${name} ${way}`] = { median: median(all), worst: Math.min(...all) }
        console.log(`  ${way.padEnd(7)} rounds ${all.map((r) => r.toFixed(2)).join(' ')}`)
      }
    }
    const least = (way: string) =>
      Math.min(
        ...Object.entries(ratios)
          .filter(([k]) => k.endsWith(way))
          .map(([, r]) => r.median),
      )
    const [set, each] = [least('preset'), least('fresh')]
    return {
      id: 'P2',
      pass: set >= 0.95 && each >= 0.75,
      words: `${set.toFixed(2)}x with the tenant set before (goal 0.95x), ${each.toFixed(2)}x including setting it (goal 0.75x)`,
    }
  } finally {
    for (const client of [...free.clients, ...preset.clients, ...fresh.clients]) await client.end()
  }
}

const connect = (connectionString: string) =>
  Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString, pipeline: true } as pg.ClientConfig)
      await client.connect()
      return client
    }),
  )

/** Statements a second. */
async function pace(scene: Scene, crew: Crew, way: Way, name: Name): Promise<number> {
  const started = performance.now()
  const until = started + seconds * 1000
  let count = 0
  await Promise.all(
    crew.clients.map(async (client) => {
      while (performance.now() < until) {
        const id = crew.tenant.ids[Math.floor(scene.next() * crew.tenant.ids.length)]!
        await way(client, name, [crew.tenant.id, id])
        count++
      }
    }),
  )
  return count / ((performance.now() - started) / 1000)
}

async function sameRows(free: Crew, preset: Crew, fresh: Crew): Promise<void> {
  for (const name of Object.keys(statements) as Name[])
    for (const id of free.tenant.ids.slice(0, 20)) {
      const answers = await Promise.all(
        (
          [
            [free, plain],
            [preset, plain],
            [fresh, burst],
          ] as [Crew, Way][]
        ).map(async ([crew, way]) =>
          JSON.stringify(((await way(crew.clients[0]!, name, [crew.tenant.id, id])) as { rows: unknown[] }).rows),
        ),
      )
      if (answers[0] === '[]' || new Set(answers).size > 1)
        throw new Error(`${name} answers differently with and without policies`)
    }
}
