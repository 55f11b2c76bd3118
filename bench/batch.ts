import { body } from './create.ts'
import { drive, type Load } from './drive.ts'
import { median } from './rounds.ts'
import type { Scene, Verdict } from './scene.ts'

const perCall = 100

/** P6: rows a second in batches of 100 against one by one, both over HTTP, both with everything a write does. */
export async function batch(scene: Scene): Promise<Verdict> {
  const ours = await scene.ours()
  const fields = () => body(scene.next, true)
  const single = () => ({
    method: 'POST',
    path: '/api/v1/contacts',
    key: scene.tenant().key,
    body: JSON.stringify(fields()),
  })
  const many = () => ({
    method: 'POST',
    path: '/api/v1/contacts/batch?atomic=true',
    key: scene.tenant().key,
    body: JSON.stringify({ items: Array.from({ length: perCall }, () => ({ op: 'create', data: fields() })) }),
  })
  const ratios: number[] = []
  let last: { one: Load; hundred: Load } | undefined
  for (let round = 0; round <= scene.wish.rounds; round++) {
    const one = await drive(ours.url, single, { ...scene.wish, status: 201 })
    await scene.settled()
    const hundred = await drive(ours.url, many, { ...scene.wish, connections: 4 })
    await scene.settled()
    if (one.failed + hundred.failed) throw new Error(`${one.failed} creates and ${hundred.failed} batches failed`)
    if (round > 0) ratios.push((hundred.perSecond * perCall) / one.perSecond)
    last = { one, hundred }
  }
  const { one, hundred } = last!
  console.log(
    `\nP6  ${one.perSecond.toFixed(0)} rows/s one by one (32 connections), ${(hundred.perSecond * perCall).toFixed(0)} rows/s in batches of ${perCall} (4 connections, p95 ${hundred.p95.toFixed(0)} ms)`,
  )
  console.log(`  rounds ${ratios.map((r) => r.toFixed(1)).join(' ')}`)
  const ratio = median(ratios)
  return {
    id: 'P6',
    pass: ratio >= 8,
    words: `${ratio.toFixed(1)}x (goal 8x, worst round ${Math.min(...ratios).toFixed(1)}x)`,
  }
}
