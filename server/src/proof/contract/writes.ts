import { expect } from 'vitest'
import { newId } from '../../kernel/index.ts'
import type { Fields } from '../../kernel/resource/field.ts'
import type { Case, Check } from './cases.ts'
import { body, made } from './samples.ts'
import { stateOf } from './verbs.ts'

const takes = (c: Case, verb: 'create' | 'update' | 'list' | 'get' | 'remove') => c.resource.expose.includes(verb)
const many = (c: Case) => takes(c, 'update') && !c.resource.replace?.update
const encoded = encodeURIComponent

async function eventsOf(c: Case, id: string): Promise<any[]> {
  return (await c.w.owner.request('GET', `events?limit=200&filter=${encoded(`recordId = "${id}"`)}`)).body.data
}

/** A write that knows an old version is refused, says what is there now, and changes nothing. */
export const versions: Check = async (c) => {
  if (!takes(c, 'update')) return
  const record = await made(c.w, c.resource, 40)
  const at = `${c.resource.path}/${record.id}`
  const first = await c.w.owner.request('PATCH', at, await body(c.w, c.resource, 41, 'update'), { 'if-match': '"1"' })
  expect(first.status).toBe(200)
  const before = await stateOf(c, record.id)
  for (const stale of ['"1"', 'W/"1"', '1', '"999999999"']) {
    const answer = await c.w.owner.request('PATCH', at, await body(c.w, c.resource, 42, 'update'), {
      'if-match': stale,
    })
    expect(answer, stale).toMatchObject({
      status: 412,
      body: { code: 'version_conflict', current: { id: record.id, version: first.body.version } },
    })
    for (const [name, f] of Object.entries(c.resource.fields as Fields))
      if (f.hidden) expect(answer.body.current).not.toHaveProperty(name)
  }
  for (const odd of ['x', '"-1"', '""', '"1", "2"'])
    expect((await c.w.owner.request('PATCH', at, {}, { 'if-match': odd })).status, odd).toBe(422)
  expect(await stateOf(c, record.id), 'untouched').toEqual(before)
}

/** Every write is an event with who, what, which request; the answer carries that request's id. */
export const audit: Check = async (c) => {
  const { request } = c.w.owner
  const told = async (answer: any, id: string, type: string) => {
    const found = (await eventsOf(c, id)).filter((e) => e.requestId === answer.headers['x-request-id'])
    expect(found, `${c.resource.name}.${type}`).toHaveLength(1)
    expect(found[0]).toMatchObject({
      type: `${c.resource.name}.${type}`,
      noun: c.resource.name,
      recordId: id,
      via: 'api',
      actor: { kind: 'person', id: c.w.owner.member },
    })
    return found[0]
  }
  let id = (await made(c.w, c.resource, 43)).id
  if (takes(c, 'create')) {
    const sent = await body(c.w, c.resource, 44)
    const answer = await request('POST', c.resource.path, sent)
    id = answer.body.id
    const event = await told(answer, id, 'created')
    for (const [name, value] of Object.entries(sent))
      if (value !== null) expect(event.changes[name]?.[0], name).toBeNull()
  }
  if (takes(c, 'update')) {
    const before = (await c.resource.find(c.w.owner.ctx, { ids: [id] }))[0]!
    const answer = await request('PATCH', `${c.resource.path}/${id}`, await body(c.w, c.resource, 45, 'update'))
    const event = await told(answer, id, 'updated')
    for (const [name, [old, now]] of Object.entries(event.changes) as any) {
      expect(old, `${name} before`).toEqual(before[name])
      expect(now, `${name} after`).toEqual(answer.body[name])
    }
    const changed = Object.keys(c.resource.fields).filter(
      (n) => n in answer.body && JSON.stringify(before[n]) !== JSON.stringify(answer.body[n]),
    )
    expect(Object.keys(event.changes).sort(), 'all that changed and nothing else').toEqual(changed.sort())
  }
  if (takes(c, 'remove')) {
    await told(await request('DELETE', `${c.resource.path}/${id}`), id, 'removed')
    if (!c.resource.final)
      await told(await request('POST', `${c.resource.path}/restore`, { ids: [id] }), id, 'restored')
  }
  const order = (await eventsOf(c, id)).map((e) => e.version)
  expect(order, 'versions only grow').toEqual([...order].sort((a, b) => b - a))
}

/** The same key and request has one effect and one answer; the same key with another request is refused. */
export const idempotency: Check = async (c) => {
  if (!takes(c, 'create')) return
  const sent = await body(c.w, c.resource, 46)
  const key = { 'idempotency-key': `proof-${newId()}` }
  const twins = await Promise.all([1, 2, 3].map(() => c.w.owner.request('POST', c.resource.path, sent, key)))
  const [first] = twins
  for (const twin of twins) expect(twin, 'twins').toMatchObject({ status: 201, text: first!.text })
  expect(twins.filter((t) => t.headers['idempotent-replay'] === 'true')).toHaveLength(2)
  expect((await eventsOf(c, first!.body.id)).filter((e) => e.type.endsWith('.created'))).toHaveLength(1)
  const other = await c.w.owner.request('POST', c.resource.path, { ...sent, ...(await body(c.w, c.resource, 47)) }, key)
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_mismatch' } })
  const failed = { 'idempotency-key': `proof-${newId()}` }
  expect((await c.w.owner.request('POST', c.resource.path, { nonsense: 1 }, failed)).status).toBe(422)
  expect(
    (await c.w.owner.request('POST', c.resource.path, await body(c.w, c.resource, 48), failed)).status,
    'a failure is not kept',
  ).toBe(201)
  const neighbour = await c.other.owner.request('POST', c.resource.path, { nonsense: 1 }, key)
  expect(neighbour.body.code, 'keys of another organization are others').toBe('invalid_input')
}

/** Good items of a batch land beside bad ones; an atomic batch is all or nothing. */
export const batches: Check = async (c) => {
  if (!many(c) || !takes(c, 'create')) return
  const { request } = c.w.owner
  const path = `${c.resource.path}/batch`
  const record = await made(c.w, c.resource, 49)
  const mixed = async (n: number) => [
    { op: 'create', data: await body(c.w, c.resource, n) },
    { op: 'create', data: { nonsense: 1 } },
    { op: 'update', id: record.id, data: await body(c.w, c.resource, n + 1, 'update') },
    { op: 'update', id: newId(), data: {} },
    { op: 'remove', id: newId() },
  ]
  const loose = await request('POST', path, { items: await mixed(50) })
  expect(loose.body.results.map((r: any) => r.status)).toEqual([201, 422, 200, 404, 404])
  expect(loose.body.results[1].error.errors.map((e: any) => e.path)).toContain('nonsense')
  const events = await eventsOf(c, record.id)
  expect(events[0].batchId, 'one batch').toBe((await eventsOf(c, loose.body.results[0].id))[0].batchId)
  const before = await stateOf(c, record.id)
  const total = async () =>
    (
      await c.house.admin.query(`select count(*)::int as n from "${c.resource.name}" where organization_id = $1`, [
        c.w.organization,
      ])
    ).rows[0].n
  const rows = await total()
  const atomic = await request('POST', `${path}?atomic=true`, { items: await mixed(53) })
  expect(atomic.status).toBe(422)
  expect([await stateOf(c, record.id), await total()], 'nothing of it stays').toEqual([before, rows])
  const stale = await request('POST', path, { items: [{ op: 'update', id: record.id, version: 1, data: {} }] })
  expect(stale.body.results[0]).toMatchObject({ status: 412, error: { code: 'version_conflict' } })
  expect((await request('POST', path, { items: [] })).status).toBe(422)
}

/** One change to a selection by ids or by filter, one batch id, and taken back by it. */
export const bulkChanges: Check = async (c) => {
  if (!many(c)) return
  const { request } = c.w.owner
  const records = [await made(c.w, c.resource, 56, true), await made(c.w, c.resource, 57, true)]
  const ids = records.map((r) => r.id)
  const change = await body(c.w, c.resource, 58, 'update')
  for (const name of c.resource.unique?.flat() ?? []) delete change[name]
  const before = await c.resource.find(c.w.owner.ctx, { ids })
  const answer = await request('POST', `${c.resource.path}/bulk`, { ids: [...ids, newId()], update: change })
  expect(answer.body).toMatchObject({ matched: 2, changed: 2, skipped: 0 })
  const undone = await request('POST', 'history/undo', { batchId: answer.body.batchId })
  expect(undone.body, 'undo').toEqual({ undone: 2, conflicts: [] })
  const content = (all: any[]) =>
    all.map(({ version, updatedAt, updatedBy, ...rest }) =>
      JSON.parse(JSON.stringify(rest, (k, v) => (k === 'id' && v !== rest.id ? undefined : v))),
    )
  expect(content(await c.resource.find(c.w.owner.ctx, { ids })), 'as before').toEqual(content(before))
  const by = await request('POST', `${c.resource.path}/bulk`, { filter: `id IN ("${ids[0]}")`, remove: true })
  expect(by.body).toMatchObject({ matched: 1, changed: 1 })
  expect((await stateOf(c, ids[0]!)).deleted_at).not.toBeNull()
  expect((await stateOf(c, ids[1]!)).deleted_at).toBeNull()
  for (const bad of [{}, { update: {} }, { ids, nonsense: 1, update: {} }, { ids: ['x'], remove: true }, { ids: [] }])
    expect((await request('POST', `${c.resource.path}/bulk`, bad)).status, JSON.stringify(bad)).toBe(422)
}

/** Tags added to a selection are a change of the field like any other: who may not see it may not write it. */
export const bulkTags: Check = async (c) => {
  const field = Object.entries(c.resource.fields as Fields).find(([, f]) => f.collection?.value)?.[0]
  if (!many(c) || !field) return
  const { id } = await made(c.w, c.resource, 59)
  const url = `${c.resource.path}/bulk`
  const now = async () => (await c.resource.find(c.w.system, { ids: [id], whole: true }))[0] as any
  await c.veiled.hide({ [c.resource.name]: [field] })
  const before = await now()
  for (const change of [{ addTags: ['Unseen'] }, { removeTags: before[field] }])
    expect((await c.veiled.request('POST', url, { ids: [id], ...change })).status, JSON.stringify(change)).toBe(403)
  await c.veiled.hide({})
  expect(await now(), 'untouched').toEqual(before)
  const answer = await c.w.owner.request('POST', url, { ids: [id], addTags: ['Seen'], removeTags: ['Reference'] })
  expect(answer.body).toMatchObject({ matched: 1, changed: 1 })
  expect((await now())[field]).toContain('Seen')
  expect((await now())[field]).not.toContain('Reference')
}

/** Custom values that a change does not name stay as they are, however the change is made. */
export const customValues: Check = async (c) => {
  if (!c.resource.custom) return
  const { request } = c.w.owner
  const key = () => `own${newId().slice(-12).replace(/-/g, '')}`
  const [a, b] = [key(), key()]
  for (const k of [a, b]) {
    const field = await request('POST', 'custom-fields', { noun: c.resource.name, key: k, label: k, kind: 'text' })
    expect(field.status, field.text).toBe(201)
  }
  await expect.poll(async () => (await request('GET', 'resources')).text.includes(b), { timeout: 5000 }).toBe(true)
  const { [Object.keys(c.resource.fields)[0]!]: _x, ...rest } = await body(c.w, c.resource, 60)
  const first = await request('POST', c.resource.path, {
    ...rest,
    [Object.keys(c.resource.fields)[0]!]: _x,
    custom: { [a]: 'one', [b]: 'two' },
  })
  expect(first, first.text).toMatchObject({ status: 201, body: { custom: { [a]: 'one', [b]: 'two' } } })
  const { id } = first.body
  const patched = await request('PATCH', `${c.resource.path}/${id}`, { custom: { [a]: 'three' } })
  expect(patched.body.custom, 'patch').toEqual({ [a]: 'three', [b]: 'two' })
  await request('POST', `${c.resource.path}/batch`, {
    items: [{ op: 'update', id, data: { custom: { [a]: 'four' } } }],
  })
  const current = async () => (await request('GET', `${c.resource.path}/${id}`)).body.custom
  expect(await current(), 'batch').toEqual({ [a]: 'four', [b]: 'two' })
  await request('POST', `${c.resource.path}/bulk`, { ids: [id], update: { custom: { [a]: 'five' } } })
  expect(await current(), 'bulk').toEqual({ [a]: 'five', [b]: 'two' })
  await request('POST', `${c.resource.path}/bulk`, { ids: [id], update: { custom: { [a]: null } } })
  expect(await current(), 'bulk that clears one').toEqual({ [b]: 'two' })
  const unknown = await request('PATCH', `${c.resource.path}/${id}`, { custom: { nonsense: 1 } })
  expect(unknown).toMatchObject({ status: 422, body: { errors: [{ path: 'custom.nonsense' }] } })
  const found = await request('GET', `${c.resource.path}?filter=${encoded(`custom.${b} = "two"`)}`)
  expect(found.body.data.map((r: any) => r.id)).toContain(id)
}
