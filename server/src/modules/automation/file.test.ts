import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { allEnded, automation, busy, type Draft, hurry, runsOf } from './testing.ts'

const h = house()
const graph = (source: string, more: Draft['nodes'] = []): Draft => ({
  nodes: [
    { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'wait' } },
    { id: 'wait', type: 'wait', with: { for: { days: 2 } }, next: { next: 'set' } },
    { id: 'set', type: 'record.update', with: { values: { source } } },
    ...more,
  ],
})

test('an automation is a file, the same text each time, and comes back from it', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const made = await automation(w.owner, graph('One'), { name: 'Greet “all”' })
  const file = await w.owner.request('GET', `automations/${made.id}/file`)
  expect(file.headers['content-disposition']).toBe('attachment; filename="greet-all.json"')
  expect(JSON.parse(file.text)).toMatchObject({
    banyan: 'automation',
    name: 'Greet “all”',
    graph: { format: 1, nodes: [{ id: 'in' }, { id: 'wait' }, { id: 'set' }] },
  })
  const copy = await other.owner.request('POST', 'automations/import', { text: file.text })
  expect(copy.body).toMatchObject({ name: 'Greet “all”', status: 'draft', published: 0, ownerId: other.owner.member })
  expect((await other.owner.request('GET', `automations/${copy.body.id}/file`)).text).toBe(file.text)
  const bad = async (text: string) => (await w.owner.request('POST', 'automations/import', { text })).body.errors?.[0]
  expect(await bad('{ nope')).toMatchObject({ path: 'text', message: expect.stringContaining('no JSON') })
  expect(await bad('{}')).toMatchObject({ path: 'text' })
  expect(await bad(file.text.replace('"in"', '"In it"'))).toMatchObject({
    message: expect.stringContaining('graph.nodes.0.id'),
  })
  expect((await other.owner.request('GET', `automations/${made.id}/file`)).status).toBe(404)
})

test('what runs goes on with its version; what is new begins with the next; the difference is told', async () => {
  const w = await world(h.current)
  const made = await automation(w.owner, graph('One'))
  const ann = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await busy(h.current, async () => {
    await expect.poll(async () => (await runsOf(w.owner, made.id))[0]?.status, { timeout: 15_000 }).toBe('waiting')
    await w.owner.request('PATCH', `automations/${made.id}`, { graph: graph('Two', [{ id: 'x', type: 'end' }]) })
    const refused = await w.owner.request('POST', 'automations/publish', { id: made.id })
    expect(refused.body.problems).toMatchObject([{ node: 'x', code: 'unreachable' }])
    await w.owner.request('PATCH', `automations/${made.id}`, { graph: graph('Two') })
    const second = await w.owner.request('POST', 'automations/publish', { id: made.id, note: 'Another word' })
    expect(second.body).toMatchObject({ version: 2, waiting: 1, automation: { published: 2, status: 'live' } })
    const bob = await contacts.create(w.owner.ctx, { firstName: 'Bob' })
    await expect
      .poll(async () => (await runsOf(w.owner, made.id)).filter((r) => r.status === 'waiting').length, {
        timeout: 15_000,
      })
      .toBe(2)
    await hurry(h.current, w.organization)
    const ended = await allEnded(w, made.id, 2)
    expect(ended.map((r) => r.version).sort()).toEqual([1, 2])
    expect((await contacts.get(w.owner.ctx, ann.id)).source).toBe('One')
    expect((await contacts.get(w.owner.ctx, bob.id)).source).toBe('Two')
  })
  const { data } = (
    await w.owner.request('GET', `automation-versions?filter=${encodeURIComponent(`automationId = "${made.id}"`)}`)
  ).body
  expect(data.map((v: any) => [v.number, v.note])).toEqual([
    [2, 'Another word'],
    [1, null],
  ])
  await w.owner.request('PATCH', `automations/${made.id}`, { graph: { ...graph('Two'), rules: { enrol: 'once' } } })
  const diff = async (from: unknown, to: unknown) =>
    (await w.owner.request('POST', 'automations/diff', { id: made.id, from, to })).body
  expect(await diff(1, 2)).toEqual({
    changes: [{ kind: 'changed', node: 'set', path: 'with.values.source', before: 'One', after: 'Two' }],
    text: '- set.with.values.source: "One"\n+ set.with.values.source: "Two"',
  })
  expect((await diff(2, 'draft')).changes).toEqual([
    { kind: 'changed', node: null, path: 'enrol', before: 'always', after: 'once' },
  ])
  expect((await diff(2, 7)).code).toBe('automation.no_version')
  expect((await w.owner.request('DELETE', `automations/${made.id}`)).body.code).toBe('automation.live')
  await w.owner.request('POST', 'automations/pause', { id: made.id })
  expect((await w.owner.request('DELETE', `automations/${made.id}`)).status).toBe(204)
})

test('the catalogue names every kind of node with its settings, and buttons show where they may be pressed', async () => {
  const w = await world(h.current)
  const { body } = await w.owner.request('GET', 'automations/steps')
  const send = body.data.find((k: any) => k.type === 'message.send')
  expect(send).toMatchObject({
    group: 'action',
    available: true,
    settings: { type: 'object', properties: { text: { control: 'longTemplate', title: 'Text' } } },
  })
  expect(body.data.find((k: any) => k.type === 'on.form')).toMatchObject({ available: false, missing: 'forms' })
  expect(body.events.map((e: any) => e.type)).toContain('contacts.created')
  const made = await automation(w.owner, {
    nodes: [
      {
        id: 'go',
        type: 'on.manual',
        with: { noun: 'contacts', button: 'Greet', filter: 'stage = "customer"' },
        next: { next: 'tag' },
      },
      { id: 'tag', type: 'record.tag', with: { add: ['Greeted by {{ event.actor.name | slice: 0, 6 }}'] } },
    ],
  })
  const [yes, no] = await contacts.createMany(w.owner.ctx, [
    { firstName: 'Ann', stage: 'customer' },
    { firstName: 'Bob' },
  ])
  const buttons = async (id: string) =>
    (await w.member.request('GET', `automations/buttons?noun=contacts&recordId=${id}`)).body.data
  expect(await buttons(yes!.id)).toEqual([{ id: made.id, name: 'Test', button: 'Greet' }])
  expect(await buttons(no!.id)).toEqual([])
  const start = (recordId?: string) => w.member.request('POST', 'automations/start', { id: made.id, recordId })
  expect((await start()).body.errors[0].path).toBe('recordId')
  expect((await start(no!.id)).body.code).toBe('automation.does_not_begin')
  expect((await start(yes!.id)).status).toBe(200)
  await busy(h.current, () => allEnded(w, made.id))
  expect((await contacts.get(w.owner.ctx, yes!.id)).tags).toEqual(['Greeted by member'])
})
