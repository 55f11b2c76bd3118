import { fetchOnce, type Request } from './drive.ts'
import { compare, sameAnswers } from './rounds.ts'
import type { Scene, Verdict } from './scene.ts'

/** What screens ask of a saved view and a dashboard: its count beside the first rows, and the figures under its columns. */
const views = ['stage = "customer"', 'stage = "prospect" AND email != null', 'company.name:"North"', 'source = null']
const routes = {
  'count of a view': (view: string, key: string): Request => ({
    path: `/api/v1/contacts?limit=1&fields=fullName&count=true&filter=${encodeURIComponent(view)}`,
    key,
  }),
  'figures of a view': (view: string, key: string): Request => ({
    method: 'POST',
    path: '/api/v1/contacts/summary',
    body: JSON.stringify({ filter: view, sums: [{ field: 'email', fn: 'filled' }] }),
    key,
  }),
}

/** CACHE: the same server with and without its cache, the largest organization's views; the answers are the same bytes. */
export async function cache(scene: Scene): Promise<Verdict> {
  const kept = await scene.ours()
  const bare = { ...(await scene.ours({ CACHE: 'off' })), name: 'without cache' }
  const { key } = scene.stage.tenants[0]!
  const lower: string[] = []
  let pass = true
  for (const [name, request] of Object.entries(routes)) {
    const next = () => request(views[Math.floor(scene.next() * views.length)]!, key)
    const sides = [
      { ...kept, name: 'with cache', next },
      { ...bare, next },
    ] as const
    const pairs = views.map((view): [Request, Request] => [request(view, key), request(view, key)])
    await sameAnswers(...sides, [...pairs, ...pairs])
    // Few at a time: how long one waits is asked here, not how many fit.
    const { ours, bare: plain } = await compare(`CACHE  ${name}`, ...sides, { ...scene.wish, connections: 4 })
    const saved = 1 - ours.p50 / plain.p50
    pass &&= saved >= 0.6
    lower.push(`${name} ${(saved * 100).toFixed(0)} % lower (${plain.p50.toFixed(1)} → ${ours.p50.toFixed(1)} ms)`)
  }
  await forgets(kept.url, key)
  return { id: 'CACHE', pass, words: `${lower.join(', ')}; goal 60 %` }
}

/** A write is seen by the next answer. */
async function forgets(url: string, key: string): Promise<void> {
  const count = async () =>
    JSON.parse(
      (await fetchOnce(url, { path: '/api/v1/contacts?limit=1&count=true&filter=source%20%3D%20%22cache%22', key }))
        .body,
    ).count
  const before = await count()
  await fetchOnce(url, { method: 'POST', path: '/api/v1/contacts', body: '{"firstName":"Ida","source":"cache"}', key })
  const after = await count()
  if (after !== before + 1) throw new Error(`after a write the count is ${after} and was ${before}`)
}
