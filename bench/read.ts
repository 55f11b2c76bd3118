import type { Request } from './drive.ts'
import { compare, sameAnswers } from './rounds.ts'
import { ratio, type Scene, type Verdict } from './scene.ts'

/** P1: one contact by API key, random over all tenants. */
export async function read(scene: Scene): Promise<Verdict> {
  const ours = await scene.ours()
  const bare = await scene.bare('read')
  const own = ({ id, tenant }: ReturnType<Scene['contact']>): Request => ({
    path: `/api/v1/contacts/${id}`,
    key: tenant.key,
  })
  const plain = ({ id, tenant }: ReturnType<Scene['contact']>): Request => ({ path: `/${tenant.id}/contacts/${id}` })
  const sides = [
    { ...ours, next: () => own(scene.contact()) },
    { ...bare, next: () => plain(scene.contact()) },
  ] as const
  const sample = Array.from({ length: 200 }, scene.contact)
  await sameAnswers(
    ...sides,
    sample.map((c) => [own(c), plain(c)]),
  )
  return ratio('P1', await compare('P1  one contact by API key', ...sides, scene.wish), 0.65)
}
