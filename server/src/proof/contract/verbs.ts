import { expect } from 'vitest'
import type { Exposed } from '../../kernel/resource/resource.ts'
import type { Answer } from '../../testing/index.ts'
import { type Case, type Check, keyWithout, type Request } from './cases.ts'
import { body, made } from './samples.ts'

/** The generated routes of a noun as requests, with the permission each asks for and whether the noun has it. */
export interface Route {
  name: string
  exposed: boolean
  can: 'read' | 'write' | 'remove' | 'export'
  send(request: Request, id: string): Promise<Answer>
}

export async function routesOf({ resource, w }: Case): Promise<Route[]> {
  const has = (verb: Exposed) => resource.expose.includes(verb)
  const many = has('update') && !resource.replace?.update
  const path = resource.path
  const fresh = await body(w, resource, 77)
  const change = await body(w, resource, 78, 'update')
  const route = (
    name: string,
    exposed: boolean,
    can: Route['can'],
    method: string,
    at: (id: string) => string,
    data?: (id: string) => unknown,
  ): Route => ({
    name,
    exposed,
    can,
    send: (request, id) => request(method, at(id), data?.(id)),
  })
  return [
    route('list', has('list'), 'read', 'GET', () => path),
    route(
      'summary',
      has('list'),
      'read',
      'POST',
      () => `${path}/summary`,
      () => ({}),
    ),
    route('export', has('list'), 'export', 'GET', (id) => `${path}/export?ids=${id}`),
    route('get', has('get'), 'read', 'GET', (id) => `${path}/${id}`),
    route('timeline', has('get'), 'read', 'GET', (id) => `${path}/${id}/timeline`),
    route(
      'create',
      has('create'),
      'write',
      'POST',
      () => path,
      () => fresh,
    ),
    route(
      'update',
      has('update'),
      'write',
      'PATCH',
      (id) => `${path}/${id}`,
      () => change,
    ),
    route(
      'bulk',
      many,
      'write',
      'POST',
      () => `${path}/bulk`,
      (id) => ({ ids: [id], update: change }),
    ),
    route(
      'bulk remove',
      many,
      'remove',
      'POST',
      () => `${path}/bulk`,
      (id) => ({ ids: [id], remove: true }),
    ),
    route(
      'batch',
      many,
      'write',
      'POST',
      () => `${path}/batch?atomic=true`,
      (id) => ({ items: [{ op: 'update', id, data: change }] }),
    ),
    route(
      'batch remove',
      many,
      'remove',
      'POST',
      () => `${path}/batch?atomic=true`,
      (id) => ({ items: [{ op: 'remove', id }] }),
    ),
    route('remove', has('remove'), 'remove', 'DELETE', (id) => `${path}/${id}`),
    route(
      'restore',
      has('remove') && !resource.final,
      'remove',
      'POST',
      () => `${path}/restore`,
      (id) => ({ ids: [id] }),
    ),
  ]
}

/** What a record is in the database, whoever may see it: proof that a refused request changed nothing. */
export const stateOf = async (c: Case, id: string) =>
  (await c.house.admin.query(`select * from "${c.resource.name}" where id = $1`, [id])).rows[0]

/** A record's way from its making to the trash and back, over HTTP, as the owner. */
export const life: Check = async (c) => {
  const { resource, w } = c
  const { request } = w.owner
  const has = (verb: Exposed) => resource.expose.includes(verb)
  let record: any
  if (has('create')) {
    const sent = await body(w, resource, 1)
    const answer = await request('POST', resource.path, sent)
    expect(answer, 'create').toMatchObject({ status: 201 })
    record = answer.body
    expect(answer.headers.etag).toBe('"1"')
    expect(record).toMatchObject({ version: 1, deletedAt: null, createdBy: w.owner.member, updatedBy: w.owner.member })
    for (const [name, value] of Object.entries(sent)) same(resource.fields[name]!, record[name], value, name)
  } else record = await made(w, resource, 1)
  const at = `${resource.path}/${record.id}`
  if (has('get')) {
    const got = await request('GET', at)
    expect(got.status).toBe(200)
    if (has('create')) expect({ ...got.body, secret: record.secret }).toEqual({ ...record, secret: record.secret })
    record = got.body
    expect((await request('GET', at, undefined, { 'if-none-match': got.headers.etag })).status).toBe(304)
    expect((await request('GET', at.toUpperCase().replace(resource.path.toUpperCase(), resource.path))).status).toBe(
      200,
    )
    expect((await request('GET', `${resource.path}/nonsense`)).status).toBe(404)
  }
  if (has('list')) {
    const listed = await request(
      'GET',
      `${resource.path}?filter=${encodeURIComponent(`id = "${record.id}"`)}&count=true`,
    )
    expect(listed.body, 'list').toMatchObject({ count: 1, nextCursor: null })
    expect(listed.body.data[0]).toMatchObject({ id: record.id, version: record.version })
  }
  if (has('update')) {
    const change = await body(w, resource, 2, 'update')
    const answer = await request('PATCH', at, change)
    expect(answer, 'update').toMatchObject({ status: 200 })
    expect(answer.body.version).toBe(record.version + 1)
    for (const [name, value] of Object.entries(change)) same(resource.fields[name]!, answer.body[name], value, name)
    const again = await request('PATCH', at, change)
    expect(again.body.version, 'nothing changed, so no new version').toBe(answer.body.version + (hasRows(c) ? 1 : 0))
  }
  if (has('remove')) {
    expect((await request('DELETE', at)).status, 'remove').toBe(204)
    if (has('get')) expect((await request('GET', at)).status).toBe(404)
    expect((await request('DELETE', at)).status, 'remove twice').toBe(404)
    const trash = await request('GET', `${resource.path}?deleted=true&limit=200`)
    expect(trash.body.data.map((r: any) => r.id)).toContain(record.id)
    if (resource.final) {
      expect((await request('POST', `${resource.path}/restore`, { ids: [record.id] })).status, 'gone for good').toBe(
        404,
      )
      return
    }
    const restored = await request('POST', `${resource.path}/restore`, { ids: [record.id] })
    expect(restored.body, 'restore').toEqual({ restored: 1 })
    expect((await request('POST', `${resource.path}/restore`, { ids: [record.id] })).body).toEqual({ restored: 0 })
    if (has('get')) expect((await request('GET', at)).status).toBe(200)
  }
}

const hasRows = ({ resource }: Case) => Object.values(resource.fields as Record<string, any>).some((f) => f.collection)

/** The value that comes back is the one that was sent; rows get ids, web addresses and moments their canonical form. */
function same(f: any, got: any, sent: any, name: string): void {
  const wanted = f.schema.parse(sent)
  if (f.sealed) expect(got, name).toMatchObject({ set: true, ref: expect.any(String) })
  else if (f.collection && !f.collection.value)
    expect(
      got.map(({ id, ...rest }: any) => rest),
      name,
    ).toMatchObject(wanted)
  else expect(got, name).toEqual(wanted)
}

/** What a noun does not offer is not there, for nobody. */
export const unexposed: Check = async (c) => {
  const record = await made(c.w, c.resource, 3)
  for (const route of await routesOf(c)) {
    if (route.exposed || ownRoute(c, route.name)) continue
    const { status } = await route.send(c.w.owner.request, record.id)
    expect([404, 405], `${c.resource.name} ${route.name}`).toContain(status)
  }
  expect(await stateOf(c, record.id)).toMatchObject({ version: 1, deleted_at: null })
}

/** Whether a module has a route of its own at the same address: its records begin or change in its own way. */
const ownRoute = ({ house, resource }: Case, name: string) => {
  const line = { create: `POST /${resource.path}`, update: `PATCH /${resource.path}/:id` }[name]
  return house.program.registry.modules.some((m) => m.routes.some((r) => `${r.method} ${r.path}` === line))
}

/** Each route asks for its permission: a key that has all others is refused and changes nothing. */
export const permissions: Check = async (c) => {
  const record = await made(c.w, c.resource, 4)
  const before = await stateOf(c, record.id)
  for (const route of await routesOf(c)) {
    if (!route.exposed) continue
    const permission = c.resource.can[route.can]
    const refused = await route.send(await keyWithout(c.w, permission), record.id)
    expect(refused, `${c.resource.name} ${route.name} without ${permission}`).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
    const stranger = await route.send((method, path, data) => plain(c, method, path, data), record.id)
    expect(stranger.status, `${c.resource.name} ${route.name} without signing in`).toBe(401)
  }
  expect(await stateOf(c, record.id), 'untouched').toEqual(before)
}

const plain = async (c: Case, method: string, path: string, data?: unknown) => {
  const answer = await c.house.server.inject({
    method: method as 'GET',
    url: `/api/v1/${path}`,
    payload: data as never,
  })
  return { status: answer.statusCode, text: answer.body, body: JSON.parse(answer.body), headers: answer.headers }
}
