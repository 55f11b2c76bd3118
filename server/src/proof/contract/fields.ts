import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import type { Field, Fields } from '../../kernel/resource/field.ts'
import type { Answer } from '../../testing/index.ts'
import { type Case, type Check, keyWithout } from './cases.ts'
import { body, made, vary } from './samples.ts'

/** Expects a 422 that names a field. */
export const problem = (answer: Answer, path: string, note: string) => {
  expect(answer, note).toMatchObject({ status: 422, body: { code: 'invalid_input' } })
  expect(
    answer.body.errors.map((e: any) => e.path),
    note,
  ).toContain(path)
}
const encoded = encodeURIComponent
export const fieldsOf = (c: Case) => Object.entries(c.resource.fields as Fields)
export const takes = (c: Case, verb: 'create' | 'update' | 'list' | 'get' | 'remove') =>
  c.resource.expose.includes(verb)

/** Every way a value could come out or be asked about, for somebody who may not see one field. */
export async function seen(
  c: Case,
  request: Case['w']['owner']['request'],
  id: string,
  name: string,
): Promise<string[]> {
  const { resource } = c
  const path = resource.path
  const found: string[] = []
  const value = c.resource.fields[name]! as Field
  const look = (where: string, data: any) => {
    if (data && typeof data === 'object' && name in data) found.push(where)
  }
  if (takes(c, 'get')) {
    look('get', (await request('GET', `${path}/${id}`)).body)
    const { body } = await request('GET', `${path}/${id}/timeline`)
    for (const event of body.data) look('timeline', event.changes)
  }
  if (takes(c, 'list')) {
    const only = `filter=${encoded(`id = "${id}"`)}`
    look('list', (await request('GET', `${path}?${only}`)).body.data[0])
    const refused: [string, string][] = [
      ['fields=', `${path}?fields=${name}`],
      ['sort=', `${path}?sort=${name}`],
      ['filter=', `${path}?filter=${encoded(`${name} = null`)}`],
      ['filter= through a negation', `${path}?filter=${encoded(`NOT (${name} != null)`)}`],
      ...(value.describe.ref
        ? ([
            ['include=', `${path}?include=${name}`],
            ['filter= through the relation', `${path}?filter=${encoded(`${name.replace(/Id$/, '')}.id = null`)}`],
          ] as [string, string][])
        : []),
    ]
    for (const [where, url] of refused) if ((await request('GET', url)).status !== 422) found.push(where)
    const [head] = parse((await request('GET', `${path}/export?labels=false&ids=${id}`)).text, {
      bom: true,
    }) as string[][]
    if (head!.some((column) => column.split('.')[0] === name)) found.push('export')
    if ((await request('GET', `${path}/export?columns=${name}`)).status !== 422) found.push('export by name')
    const sums = await request('POST', `${path}/summary`, { sums: [{ field: name, fn: 'filled' }] })
    if (sums.status !== 422) found.push('summary')
  }
  const events = await request('GET', `events?limit=200&filter=${encoded(`recordId = "${id}"`)}`)
  for (const event of events.body.data) look('events', event.changes)
  const described = (await request('GET', 'resources')).body.resources.find((r: any) => r.name === resource.name)
  if (described?.fields.some((f: any) => f.name === name)) found.push('resources')
  if (!value.system) {
    const sent = { [name]: (await body(c.w, resource, 91))[name] ?? value.example }
    if (
      takes(c, 'create') &&
      ![403, 422].includes((await request('POST', path, { ...(await body(c.w, resource, 92)), ...sent })).status)
    )
      found.push('create')
    if (takes(c, 'update') && ![403, 422].includes((await request('PATCH', `${path}/${id}`, sent)).status))
      found.push('update')
    if (takes(c, 'update') && !resource.replace?.update) {
      if (![403, 422].includes((await request('POST', `${path}/bulk`, { ids: [id], update: sent })).status))
        found.push('bulk')
      const batched = await request('POST', `${path}/batch`, { items: [{ op: 'update', id, data: sent }] })
      if (![403, 422].includes(batched.body.results?.[0].status)) found.push('batch')
    }
  }
  return found
}

/** A field a role hides is nowhere: not read, not asked about, not written. */
export const hiddenByRole: Check = async (c) => {
  const record = await made(c.w, c.resource, 20)
  // What its owner alone sees is hers, whoever asks.
  for (const owner of ['ownerId', 'memberId'])
    if (c.resource.limit && owner in c.resource.fields)
      await c.resource.set(c.w.system, record.id, { [owner]: c.veiled.person.member })
  await c.resource.set(c.w.system, record.id, { [firstText(c)]: vary(c.resource.fields[firstText(c)]!, 21) })
  for (const [name, f] of fieldsOf(c)) {
    if (f.hidden) continue
    await c.veiled.hide({ [c.resource.name]: [name] })
    expect(await seen(c, c.veiled.request, record.id, name), `${c.resource.name}.${name} hidden by the role`).toEqual(
      [],
    )
    const again = mirrorsOf(c, name)
    for (const other of again)
      expect(await seen(c, c.veiled.request, record.id, other), `${other}, which holds ${name}`).toEqual([])
  }
  await c.veiled.hide({})
}

const firstText = (c: Case) =>
  fieldsOf(c).find(([, f]) => f.kind === 'text' && !f.generated && !f.hidden)?.[0] ?? c.resource.title

/** `email` is the first of `emails`: who may not see one may not read it off the other. */
const mirrorsOf = (c: Case, name: string): string[] => {
  const own = c.resource.fields[name]!.collection?.primary
  return [
    ...(own ? [own] : []),
    ...fieldsOf(c)
      .filter(([, f]) => f.collection?.primary === name)
      .map(([n]) => n),
  ]
}

/** Fields that never leave the server, and fields with a permission of their own. */
export const hiddenByNature: Check = async (c) => {
  const record = await made(c.w, c.resource, 22)
  for (const [name, f] of fieldsOf(c)) {
    if (f.hidden) expect(await seen(c, c.w.owner.request, record.id, name), `${c.resource.name}.${name}`).toEqual([])
    if (f.readableBy) {
      const without = await keyWithout(c.w, f.readableBy)
      expect(await seen(c, without, record.id, name), `${c.resource.name}.${name} without ${f.readableBy}`).toEqual([])
      expect(await seen(c, c.w.owner.request, record.id, name), 'the look is able to see').not.toEqual([])
    }
  }
}

/** The same look over fields that are visible finds them everywhere: it is no look that sees nothing. */
export const lookSees: Check = async (c) => {
  const record = await made(c.w, c.resource, 23)
  const name = fieldsOf(c).find(([, f]) => !f.hidden && !f.system && !f.onCreate && f.sortable && !f.readableBy)?.[0]
  if (!name) return
  const found = await seen(c, c.w.owner.request, record.id, name)
  const wanted = [
    'get',
    'timeline',
    'list',
    'fields=',
    'sort=',
    'filter=',
    'summary',
    'events',
    'resources',
    'export by name',
  ]
  expect(found, name).toEqual(expect.arrayContaining(wanted))
}

/** A name that is no field is refused by its name, wherever it is written. */
export const unknownField: Check = async (c) => {
  const { request } = c.w.owner
  const record = await made(c.w, c.resource, 24)
  const path = c.resource.path
  for (const name of ['nonsense', 'organization_id', 'constructor', 'deleted_at', 'secretHash2']) {
    if (takes(c, 'create'))
      problem(
        await request('POST', path, { ...(await body(c.w, c.resource, 93)), [name]: 'x' }),
        name,
        `create ${name}`,
      )
    if (takes(c, 'update'))
      problem(await request('PATCH', `${path}/${record.id}`, { [name]: 'x' }), name, `update ${name}`)
    if (!takes(c, 'list')) continue
    problem(await request('GET', `${path}?fields=${name}`), 'fields', `fields ${name}`)
    problem(await request('GET', `${path}?sort=${name}`), 'sort', `sort ${name}`)
    const filtered = await request('GET', `${path}?filter=${encoded(`${name} = "x"`)}`)
    expect(filtered, `filter ${name}`).toMatchObject({ status: 422, body: { code: 'invalid_filter' } })
    expect(filtered.body.detail).toContain(name)
    problem(
      await request('POST', `${path}/summary`, { sums: [{ field: name, fn: 'filled' }] }),
      'sums.0.field',
      `sum ${name}`,
    )
    problem(await request('GET', `${path}?${name}=x`), name, `query ${name}`)
  }
}

/** What the product writes itself nobody else writes; what is chosen once stays. */
export const systemFields: Check = async (c) => {
  const { request } = c.w.owner
  const record = await made(c.w, c.resource, 25)
  const stamps = {
    id: record.id,
    version: 9,
    createdAt: record.createdAt,
    createdBy: null,
    updatedBy: null,
    deletedAt: record.createdAt,
    organizationId: c.w.organization,
  }
  const own = fieldsOf(c)
    .filter(([, f]) => f.system)
    .map(([name, f]) => [name, f.example] as const)
  const fixed = fieldsOf(c)
    .filter(([, f]) => f.onCreate)
    .map(([name, f]) => [name, f.example] as const)
  const path = c.resource.path
  for (const [name, value] of [...Object.entries(stamps), ...own])
    if (takes(c, 'create'))
      problem(
        await request('POST', path, { ...(await body(c.w, c.resource, 94)), [name]: value }),
        name,
        `create with ${name}`,
      )
  for (const [name, value] of [...Object.entries(stamps), ...own, ...fixed])
    if (takes(c, 'update'))
      problem(await request('PATCH', `${path}/${record.id}`, { [name]: value }), name, `update of ${name}`)
  const again = await c.resource.find(c.w.system, { ids: [record.id], whole: true })
  expect(again).toEqual([record])
}
