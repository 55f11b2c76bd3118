import { people } from '../server/src/kernel/testing/people.ts'
import { fetchOnce, type Request } from './drive.ts'
import { compare } from './rounds.ts'
import { type Place, ratio, type Scene, type Verdict } from './scene.ts'

const stages = ['subscriber', 'prospect', 'customer', 'former']
const crowd = people(5000, 99)

/** The body of a create; with `reach` also an e-mail address and a phone number. */
export function body(next: () => number, reach: boolean): Record<string, string> {
  const { firstName, lastName, jobTitle, email, phone } = crowd[Math.floor(next() * crowd.length)]!
  return { firstName, lastName, jobTitle, stage: stages[Math.floor(next() * 4)]!, ...(reach ? { email, phone } : {}) }
}

/** P5: a contact by POST. Ours checks, writes audit and outbox, tells open screens and fills the search; the bare one inserts. */
export async function create(scene: Scene): Promise<Verdict> {
  const ours = await scene.ours()
  const run = async (title: string, bare: Place, reach: boolean) => {
    const own = (): Request => ({
      method: 'POST',
      path: '/api/v1/contacts',
      key: scene.tenant().key,
      body: JSON.stringify(body(scene.next, reach)),
    })
    const plain = (): Request => {
      const { id, owner } = scene.tenant()
      return { method: 'POST', path: `/${id}/${owner}/contacts`, body: JSON.stringify(body(scene.next, reach)) }
    }
    await sameShape(ours, bare, scene, reach)
    return compare(
      title,
      { ...ours, next: own, settle: scene.settled },
      { ...bare, next: plain },
      { ...scene.wish, status: 201 },
    )
  }
  const single = await run('P5  create: name, title, stage (one row)', await scene.bare('create'), false)
  const whole = await run('P5  create with e-mail and phone (three rows)', await scene.bare('create-whole'), true)
  const verdict = ratio('P5', single, 0.6)
  // A reader of events that falls behind would make the figure above a loan.
  const late = Math.max(single.ours.after, whole.ours.after)
  return {
    ...verdict,
    pass: verdict.pass && late <= 2,
    words: `${verdict.words}; with e-mail and phone ${whole.median.toFixed(2)}x`,
  }
}

/** Both must answer the same record, but for what is made anew each time: ids and moments. */
async function sameShape(ours: Place, bare: Place, scene: Scene, reach: boolean): Promise<void> {
  const tenant = scene.tenant()
  const text = JSON.stringify({ ...body(scene.next, reach) })
  const own = await fetchOnce(ours.url, { method: 'POST', path: '/api/v1/contacts', key: tenant.key, body: text })
  const other = await fetchOnce(bare.url, {
    method: 'POST',
    path: `/${tenant.id}/${tenant.owner}/contacts`,
    body: text,
  })
  const blank = (s: string) =>
    s.replace(/"id":"[^"]+"/g, '"id":0').replace(/"(createdAt|updatedAt)":"[^"]+"/g, '"$1":0')
  if (own.status !== 201 || blank(own.body) !== blank(other.body))
    throw new Error(`Answers differ:\n  ${own.status} ${own.body}\n  ${other.status} ${other.body}`)
}
