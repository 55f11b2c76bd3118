import { fetchOnce, type Request } from './drive.ts'
import { compare, median, sameAnswers } from './rounds.ts'
import { ratio, type Scene, type Verdict } from './scene.ts'

const stages = ['subscriber', 'prospect', 'customer', 'former']
const filtered = (stage: string) => `filter=${encodeURIComponent(`stage = "${stage}"`)}&sort=-updatedAt&limit=50`

interface Turn {
  tenant: { id: string; key: string }
  stage: string
  cursor?: string
}
const own = ({ tenant, stage, cursor }: Turn): Request => ({
  path: `/api/v1/contacts?${filtered(stage)}${cursor ? `&cursor=${cursor}` : ''}`,
  key: tenant.key,
})
const plain = ({ tenant, stage, cursor }: Turn): Request => ({
  path: `/${tenant.id}/contacts?stage=${stage}${cursor ? `&cursor=${cursor}` : ''}`,
})

/** P3: pages of 50, filtered and sorted; half of them begin behind a cursor. Then page 2,000 against page 1. */
export async function list(scene: Scene): Promise<Verdict> {
  const ours = await scene.ours()
  const bare = await scene.bare('list')
  const turns = await turnsOf(scene, ours.url)
  const turn = () => turns[Math.floor(scene.next() * turns.length)]!
  const sides = [
    { ...ours, next: () => own(turn()) },
    { ...bare, next: () => plain(turn()) },
  ] as const
  await sameAnswers(
    ...sides,
    turns.slice(0, 60).map((t) => [own(t), plain(t)]),
  )
  const paged = ratio('P3', await compare('P3  list of 50: filter, sort, keyset', ...sides, scene.wish), 0.6)
  const deep = await depth(scene)
  return {
    id: 'P3',
    pass: paged.pass && deep <= 1.2,
    words: `${paged.words}; page 2,000 takes ${deep.toFixed(2)}x of page 1 (goal ≤ 1.2x)`,
  }
}

/** Pages over all tenants and stages, with the cursors of their second to twentieth pages. */
async function turnsOf(scene: Scene, url: string): Promise<Turn[]> {
  const turns: Turn[] = []
  while (turns.length < 400) {
    const turn: Turn = { tenant: scene.tenant(), stage: stages[Math.floor(scene.next() * 4)]! }
    turns.push(turn)
    let cursor: string | null = null
    for (let page = Math.ceil(scene.next() * 19); page > 0; page--) {
      const next: string | null = JSON.parse(
        (await fetchOnce(url, own({ ...turn, cursor: cursor ?? undefined }))).body,
      ).nextCursor
      if (next === null) break
      cursor = next
    }
    turns.push({ ...turn, cursor: cursor ?? undefined })
  }
  return turns
}

/** How many times as long page 2,000 of the whale takes as its page 1. */
async function depth(scene: Scene): Promise<number> {
  const ours = await scene.ours()
  const whale = scene.stage.tenants[0]!
  const base = '/api/v1/contacts?sort=-updatedAt&filter=' + encodeURIComponent('email != null')
  const page = (cursor: string | null, limit = 50): Request => ({
    path: `${base}&limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`,
    key: whale.key,
  })
  const pages = Math.min(2000, Math.floor(whale.contacts / 50))
  let cursor: string | null = null
  for (let rows = (pages - 1) * 50; rows > 0; rows -= 200) {
    const { status, body } = await fetchOnce(ours.url, page(cursor, Math.min(200, rows)))
    if (status !== 200) throw new Error(body)
    cursor = JSON.parse(body).nextCursor
  }
  const last = JSON.parse((await fetchOnce(ours.url, page(cursor))).body)
  if (last.data.length !== 50) throw new Error(`page ${pages} has ${last.data.length} rows`)
  const times: [number[], number[]] = [[], []]
  for (let i = 0; i < 400; i++)
    for (const which of [0, 1] as const) {
      const at = performance.now()
      await fetchOnce(ours.url, page(which ? cursor : null))
      times[which].push(performance.now() - at)
    }
  const [first, deep] = times.map((t) => median(t.slice(50))) as [number, number]
  console.log(
    `  page 1 ${first.toFixed(2)} ms, page ${pages} ${deep.toFixed(2)} ms (one at a time, a new connection each)`,
  )
  return deep / first
}
