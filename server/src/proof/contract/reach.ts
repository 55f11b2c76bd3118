import { expect } from 'vitest'
import { newId } from '../../kernel/index.ts'
import type { Answer } from '../../testing/index.ts'
import { type Case, type Check, everything, personWith, type Request } from './cases.ts'
import { made, series } from './samples.ts'
import { routesOf, stateOf } from './verbs.ts'

/** To another organization a record is as if it had never been: the same bytes, and no effect. */
export const foreign: Check = async (c) => {
  const record = await made(c.w, c.resource, 5)
  const never = newId()
  const before = await stateOf(c, record.id)
  const bytes = (a: Answer, id: string) =>
    `${a.status} ${a.text.replaceAll(id, '<id>').replace(/"(requestId|batchId)":"[^"]+"/g, '"$1":"…"')}`
  for (const route of await routesOf(c)) {
    if (!route.exposed || ['list', 'summary', 'create', 'export'].includes(route.name)) continue
    const real = await route.send(c.other.owner.request, record.id)
    const absent = await route.send(c.other.owner.request, never)
    expect(bytes(real, record.id), `${c.resource.name} ${route.name}`).toBe(bytes(absent, never))
    if (!/bulk|restore/.test(route.name)) expect(real.status).toBe(404)
  }
  expect(await stateOf(c, record.id), 'untouched').toEqual(before)
  if (!c.resource.expose.includes('list')) return
  const all = await c.other.owner.request(
    'GET',
    `${c.resource.path}?limit=200&filter=${encodeURIComponent(`id = "${record.id}"`)}`,
  )
  expect(all.body.data, 'no list of another organization holds it').toEqual([])
  const file = await c.other.owner.request('GET', `${c.resource.path}/export?ids=${record.id}`)
  expect(file.status).toBe(200)
  expect(file.text, 'no file of another organization holds it').not.toContain(record.id)
}

/** A role that reaches its own records only reaches no other, by no route. */
export const rowScope: Check = async (c) => {
  const owner = c.resource.rows?.owner
  if (!owner) return
  const [mine, theirs] = await series(c.w, c.resource, 2)
  await c.resource.set(c.w.system, mine!.id, { [owner]: c.w.owner.member })
  await c.resource.set(c.w.system, theirs!.id, { [owner]: c.w.admin.member })
  const request = await ownKey(c)
  const before = await stateOf(c, theirs!.id)
  for (const route of await routesOf(c)) {
    if (!route.exposed || ['list', 'summary', 'create', 'export'].includes(route.name)) continue
    const answer = await route.send(request, theirs!.id)
    if (/bulk|restore/.test(route.name)) expect(answer.body.matched ?? answer.body.restored, route.name).toBe(0)
    else expect(answer.status, `${c.resource.name} ${route.name} of a record of somebody else`).toBe(404)
  }
  expect(await stateOf(c, theirs!.id), 'untouched').toEqual(before)
  const list = await request('GET', `${c.resource.path}?limit=200`)
  expect(list.body.data.map((r: any) => r.id)).toContain(mine!.id)
  expect(list.body.data.map((r: any) => r.id)).not.toContain(theirs!.id)
  const file = await request('GET', `${c.resource.path}/export?columns=id`)
  expect(file.text).toContain(mine!.id)
  expect(file.text).not.toContain(theirs!.id)
  const counted = await request('POST', `${c.resource.path}/summary`, {})
  expect(counted.body.count).toBe(list.body.data.length)
}

async function ownKey(c: Case): Promise<Request> {
  const own = Object.fromEntries(Object.keys(everything(c.house)).map((p) => [p, 'own' as const]))
  const { person } = await personWith(c.w, { ...own })
  const records = await c.resource.find(c.w.system, { filter: `${c.resource.rows!.owner} = "${c.w.owner.member}"` })
  for (const r of records) await c.resource.set(c.w.system, r.id, { [c.resource.rows!.owner]: person.member })
  return person.request
}
