import { insist, writers } from './client.ts'
import { importEnd, importState, startImport } from './load.ts'
import { openScene, pause } from './scene.ts'
import { openSink } from './sink.ts'
import type { Say, Verdict } from './verdict.ts'

/** R1.1: `kill -9` of the server while an import, normal writes and webhooks are under way. Nothing lost, nothing doubled. */
export async function killServer(say: Say, quick: boolean): Promise<Verdict> {
  const [rows, moments] = quick ? [20_000, 8] : [100_000, 50]
  const sink = await openSink()
  const scene = await openScene(say, { EGRESS_ALLOW: `127.0.0.1:${sink.port}` })
  try {
    await scene.up()
    const hook = await insist(scene, 'POST', 'webhooks', { url: sink.url, events: ['companies.created'] })
    if (hook.status !== 201) throw new Error(`The webhook was refused: ${hook.text}`)
    const people = writers(scene, 4)
    const file = await startImport(scene, rows)
    let during = 0
    for (let n = 1; n <= moments; n++) {
      await pause(60 + Math.random() * 700)
      await scene.kill()
      const took = await scene.up()
      const { status, done } = await importState(scene, file)
      if (status === 'running') during++
      if (n % 10 === 0)
        say(`  killed ${n} times, up again after ${took.toFixed(0)} ms, import at ${done} of ${rows} (${status})`)
    }
    await people.stop()
    const { status, result } = await importEnd(scene, file, 600)
    if (status !== 'done') throw new Error(`The import ended as ${status}`)
    const admin = await scene.admin()
    const counted = async (sql: string, values: unknown[] = []) => Number((await admin.query(sql, values)).rows[0].n)
    const live = 'organization_id = $1 and deleted_at is null'
    const own = [scene.organization]
    const found = await counted(`select count(*) n from contacts where ${live}`, own)
    const different = await counted(`select count(distinct email_key) n from contacts where ${live}`, own)
    const told = await counted(
      `select count(*) n from events where organization_id = $1 and type = 'contacts.created'`,
      own,
    )
    const { rows: written } = await admin.query<{ id: string; name: string }>(
      `select id, name from companies where ${live} and name like 'Written %'`,
      own,
    )
    const lost = [...people.kept].filter(([id, name]) => !written.some((c) => c.id === id && c.name === name)).length
    const names = new Set(written.map((c) => c.name))
    const { rows: events } = await admin.query<{ id: string }>(
      `select id from events where organization_id = $1 and type = 'companies.created'`,
      own,
    )
    for (const until = Date.now() + 90_000; Date.now() < until && sink.received.size < events.length; ) await pause(200)
    const unheard = events.filter((e) => !sink.received.has(e.id)).length
    await admin.end()
    const problems = [
      found !== rows && `${found} contacts instead of ${rows}`,
      different !== found && `${found - different} contacts twice`,
      told !== rows && `${told} events instead of ${rows}`,
      result.created !== rows && `the result says ${result.created} created`,
      lost && `${lost} acknowledged writes lost`,
      names.size !== written.length && `${written.length - names.size} writes twice`,
      unheard && `${unheard} webhooks never came`,
      sink.twice() > moments * 64 && `${sink.twice()} webhooks came again`,
      during < moments / 4 && `only ${during} kills met the import`,
    ].filter(Boolean)
    return {
      pass: problems.length === 0,
      words: problems.length
        ? problems.join('; ')
        : `${moments} kills, ${during} of them during the import of ${rows} rows: 0 lost, 0 doubled; ${written.length} writes kept; ${events.length} webhooks delivered, ${sink.twice()} of them again with the same id`,
    }
  } finally {
    await scene.stop()
    sink.stop()
  }
}
