import { randomUUID } from 'node:crypto'
import { ask, type Reply } from './client.ts'
import { openScene, pause } from './scene.ts'
import type { Say, Verdict } from './verdict.ts'

/** R1.3: equal requests at once under one key, through kills of the server: one effect and one answer per key. */
export async function storm(say: Say, quick: boolean): Promise<Verdict> {
  const [keys, twins, kills] = quick ? [100, 20, 2] : [1000, 20, 5]
  const scene = await openScene(say)
  try {
    await scene.up()
    let killing = true
    let killed = 0
    const killer = (async () => {
      for (let n = 0; n < kills && killing; n++) {
        await pause(1500 + Math.random() * 2500)
        await scene.kill()
        await scene.up()
        killed++
      }
    })()
    let different = 0
    let effects = 0
    let changed = 0
    const one = async (n: number) => {
      const key = randomUUID()
      const same = () => answered(() => ask(scene, 'POST', 'companies', { name: `Storm ${n}` }, { key }))
      const replies = await Promise.all(Array.from({ length: twins }, same))
      effects += new Set(replies.map((r) => r.body.id)).size
      if (new Set(replies.map((r) => `${r.status} ${r.text}`)).size !== 1 || replies[0]!.status !== 201) different++
      const other = await answered(() => ask(scene, 'POST', 'companies', { name: `Other ${n}` }, { key }))
      if (other.status < 400 || other.status >= 500) changed++
    }
    for (let n = 0; n < keys; n += 10) {
      await Promise.all(Array.from({ length: 10 }, (_, i) => one(n + i)))
      if (n % 250 === 0 && n) say(`  ${n} keys`)
    }
    killing = false
    await killer
    const admin = await scene.admin()
    const { rows } = await admin.query(
      `select count(*)::int n, count(distinct name)::int as names from companies where organization_id = $1`,
      [scene.organization],
    )
    await admin.end()
    const problems = [
      rows[0].n !== keys && `${rows[0].n} records of ${keys} keys`,
      rows[0].names !== keys && `${rows[0].names} names of ${keys} keys`,
      effects !== keys && `${effects} ids in the answers`,
      different && `${different} keys with different answers`,
      changed && `${changed} changed bodies were taken`,
    ].filter(Boolean)
    return {
      pass: problems.length === 0,
      words: problems.length
        ? problems.join('; ')
        : `${keys} keys, ${twins} equal requests each, ${killed} kills: one effect and one answer per key, changed bodies refused`,
    }
  } finally {
    await scene.stop()
  }
}

/** Again and again until the server itself has an answer. */
async function answered(send: () => Promise<Reply>): Promise<Reply> {
  for (let tries = 0; ; tries++) {
    const reply = await send().catch(() => null)
    if (reply && reply.status < 500) return reply
    if (tries > 400) throw new Error(`No answer: ${reply?.text ?? 'the line broke'}`)
    await pause(40)
  }
}
