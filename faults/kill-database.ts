import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writers } from './client.ts'
import { importEnd, startImport } from './load.ts'
import { openScene, pause } from './scene.ts'
import type { Say, Verdict } from './verdict.ts'

/** R1.2: `kill -9` of the database, some of the time together with the server. What was acknowledged is there, and soon. */
export async function killDatabase(say: Say, quick: boolean): Promise<Verdict> {
  const [rows, moments] = quick ? [20_000, 4] : [100_000, 20]
  const scene = await openScene(say)
  try {
    await scene.up()
    const people = writers(scene, 4)
    const file = await startImport(scene, rows)
    let slowest = 0
    for (let n = 1; n <= moments; n++) {
      // Whoever keeps the database running gives up on one that ends six times in a minute: that is no fault, that is broken.
      await pause((quick ? 300 : 12_500) + Math.random() * 1500)
      const both = n % 4 === 0
      process.kill(postmaster(scene.folder), 'SIGKILL')
      if (both) await scene.kill()
      const back = await databaseBack(scene.admin)
      const answering = await scene.up()
      slowest = Math.max(slowest, answering)
      if (n % 5 === 0)
        say(
          `  killed ${n} times, database back after ${back.toFixed(0)} ms, answering ${answering.toFixed(0)} ms later`,
        )
    }
    await people.stop()
    const { status } = await importEnd(scene, file, 600)
    const admin = await scene.admin()
    const { rows: written } = await admin.query<{ id: string; name: string }>(
      `select id, name from companies where organization_id = $1 and deleted_at is null`,
      [scene.organization],
    )
    const there = new Map(written.map((c) => [c.id, c.name]))
    const lost = [...people.kept].filter(([id, name]) => there.get(id) !== name).length
    const twice = written.length - new Set(written.map((c) => c.name)).size
    const {
      rows: [count],
    } = await admin.query(
      `select count(*)::int n, count(distinct email_key)::int as different, (select count(*)::int from events where organization_id = $1 and type = 'contacts.created') as told from contacts where organization_id = $1`,
      [scene.organization],
    )
    await admin.end()
    const problems = [
      status !== 'done' && `the import ended as ${status}`,
      lost && `${lost} acknowledged writes lost`,
      twice && `${twice} writes twice`,
      count.n !== rows && `${count.n} contacts instead of ${rows}`,
      count.different !== count.n && `${count.n - count.different} contacts twice`,
      count.told !== count.n && `${count.told} events for ${count.n} contacts`,
      slowest > 10_000 && `once ${slowest.toFixed(0)} ms until the service answered`,
    ].filter(Boolean)
    return {
      pass: problems.length === 0,
      words: problems.length
        ? problems.join('; ')
        : `${moments} kills: ${people.kept.size} acknowledged writes and ${rows} imported rows all there once; answering at most ${slowest.toFixed(0)} ms after the database`,
    }
  } finally {
    await scene.stop()
  }
}

const postmaster = (folder: string): number =>
  Number(readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])

/** Milliseconds until the database answers again; the program that started it brings it back. */
async function databaseBack(admin: () => Promise<{ query(q: string): unknown; end(): Promise<void> }>) {
  const started = performance.now()
  for (;;) {
    try {
      const client = await admin()
      await client.query('select 1')
      await client.end()
      return performance.now() - started
    } catch {
      if (performance.now() - started > 60_000) throw new Error('The database did not come back within a minute')
      await pause(25)
    }
  }
}
