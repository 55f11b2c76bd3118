import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { automation, type Draft } from './testing.ts'

const h = house()
const created = { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'a' } }
const update = (id: string, values: object, next: Record<string, string> = {}) => ({
  id,
  type: 'record.update',
  with: { values },
  next,
})

test('what is wrong is said before anything runs, with the node, the setting and a sentence', async () => {
  const w = await world(h.current)
  const check = async (graph: Draft, who = w.owner) => {
    const { status, body } = await who.request('POST', 'automations/check', { graph })
    expect(status, JSON.stringify(body)).toBe(200)
    return body
  }
  const problems = async (graph: Draft) =>
    (await check(graph)).problems.map((p: any) => [p.node, p.path, p.code]) as [string | null, string, string][]

  expect(await problems({ nodes: [] })).toEqual([[null, '', 'no_trigger']])
  expect(await problems({ nodes: [{ ...created, next: {} }] })).toEqual([['in', 'next.next', 'missing']])
  expect(await problems({ nodes: [created, { id: 'a', type: 'nonsense' }] })).toEqual([['a', 'type', 'unknown_type']])
  expect(await problems({ nodes: [{ ...created, next: { next: 'gone' } }] })).toEqual([
    ['in', 'next.next', 'unknown_node'],
  ])
  expect(await problems({ nodes: [created, update('a', { source: 'x' }, { yes: 'in' })] })).toEqual([
    ['a', 'next.yes', 'unknown_way'],
    ['a', 'next.yes', 'unknown_way'],
    ['in', '', 'cycle'],
  ])
  expect(await problems({ nodes: [created, update('a', { source: 'x' }), update('b', { source: 'y' })] })).toEqual([
    ['b', '', 'unreachable'],
  ])
  expect(await problems({ nodes: [created, { id: 'a', type: 'if', with: { filter: 'stag = "x"' } }] })).toEqual([
    ['a', 'filter', 'filter'],
  ])
  expect(await problems({ nodes: [created, { id: 'a', type: 'wait', with: {} }] })).toEqual([['a', 'for', 'missing']])
  expect(await problems({ nodes: [created, update('a', { sorce: 'x', stage: 'nowhere' })] })).toEqual([
    ['a', 'values.sorce', 'unknown_field'],
    ['a', 'values.stage', 'wrong_value'],
  ])
  expect(
    await problems({ nodes: [created, update('a', { source: '{{ record.fistName }} {{ steps.b.id }} {{ wild }}' })] }),
  ).toEqual([
    ['a', 'values.source', 'unknown_field'],
    ['a', 'values.source', 'unknown_name'],
    ['a', 'values.source', 'unknown_name'],
  ])
  expect(await problems({ nodes: [created, update('a', { source: '{{ record.firstName' })] })).toEqual([
    ['a', 'values.source', 'template'],
  ])
  expect(
    await problems({
      nodes: [created, update('a', { source: '{{ steps.b.id }}' }, { next: 'b' }), update('b', { source: 'x' })],
    }),
  ).toEqual([['a', 'values.source', 'not_before']])
  expect(await problems({ nodes: [created, update('a', { source: '{{ secrets.token }}' })] })).toEqual([
    ['a', 'values.source', 'secret_place'],
  ])
  expect(
    await problems({
      nodes: [
        created,
        {
          id: 'a',
          type: 'http.call',
          with: { url: 'https://x.example', headers: { authorization: '{{ secrets.tokn }}' } },
        },
      ],
    }),
  ).toEqual([['a', 'headers.authorization', 'secret']])
  expect(
    await problems({ nodes: [{ id: 'in', type: 'on.webhook', next: { next: 'a' } }, update('a', { source: 'x' })] }),
  ).toEqual([['a', 'noun', 'no_record']])
  expect(
    await problems({
      nodes: [
        { id: 'in', type: 'on.created', with: { noun: 'deals' }, next: { next: 'a' } },
        { id: 'a', type: 'end' },
      ],
    }),
  ).toContainEqual(['in', 'noun', 'needs'])
  expect(await problems({ nodes: [created, { id: 'a', type: 'do', with: { verb: 'members.explode' } }] })).toEqual([
    ['a', 'verb', 'unknown_verb'],
  ])
  expect(
    await problems({
      nodes: [
        created,
        {
          id: 'a',
          type: 'split',
          with: {
            parts: [
              { name: 'a', percent: 50 },
              { name: 'b', percent: 40 },
            ],
          },
        },
      ],
    }),
  ).toEqual([['a', 'parts', 'sum']])
})

test('a cycle is drawn as the way that comes back', async () => {
  const w = await world(h.current)
  const nodes = [
    created,
    update('a', { source: 'x' }, { next: 'b' }),
    update('b', { source: 'y' }, { next: 'c' }),
    update('c', { source: 'z' }, { next: 'a' }),
  ]
  const made = await automation(w.owner, { nodes }, { live: false })
  const refused = await w.owner.request('POST', 'automations/publish', { id: made.id })
  expect(refused.status).toBe(422)
  expect(refused.body.code).toBe('automation.not_ready')
  expect(refused.body.problems).toEqual([
    expect.objectContaining({ code: 'cycle', cycle: ['a', 'b', 'c', 'a'], severity: 'error' }),
  ])
  expect(refused.body.errors[0].path).toBe('nodes.a')
  expect((await w.owner.request('GET', `automations/${made.id}`)).body).toMatchObject({ status: 'draft', published: 0 })
})

test('an automation that would begin itself again is refused, unless each record goes through once', async () => {
  const w = await world(h.current)
  const check = async (graph: Draft) => (await w.owner.request('POST', 'automations/check', { graph })).body
  const itself = {
    nodes: [
      { id: 'in', type: 'on.updated', with: { noun: 'contacts' }, next: { next: 'a' } },
      update('a', { source: 'x' }),
    ],
  }
  const refused = await check(itself)
  expect(refused).toMatchObject({
    ok: false,
    problems: [{ node: 'a', code: 'feeds_itself', severity: 'error', cycle: ['in', 'a', 'in'] }],
  })
  expect(await check({ ...itself, rules: { enrol: 'once' } })).toMatchObject({
    ok: true,
    problems: [{ severity: 'warning' }],
  })
  const changed = (field: string) => ({
    nodes: [
      { id: 'in', type: 'on.changed', with: { noun: 'contacts', field }, next: { next: 'a' } },
      update('a', { source: 'x' }),
    ],
  })
  expect((await check(changed('stage'))).ok).toBe(true)
  expect((await check(changed('source'))).ok).toBe(false)
  const breeds = {
    rules: { enrol: 'once' as const },
    nodes: [created, { id: 'a', type: 'record.create', with: { noun: 'contacts', values: { firstName: 'Twin' } } }],
  }
  expect((await check(breeds)).problems[0]).toMatchObject({ code: 'feeds_itself', severity: 'error' })
  // By way of another one that is live already: told, not refused; such a chain ends.
  await automation(
    w.owner,
    {
      nodes: [
        { id: 'in', type: 'on.changed', with: { noun: 'contacts', field: 'source' }, next: { next: 'a' } },
        update('a', { language: 'de' }),
      ],
    },
    { name: 'Other' },
  )
  const pair = await check({
    nodes: [
      { id: 'in', type: 'on.changed', with: { noun: 'contacts', field: 'language' }, next: { next: 'a' } },
      update('a', { source: 'x' }),
    ],
  })
  expect(pair).toMatchObject({
    ok: true,
    problems: [{ code: 'loops_with', severity: 'warning', message: expect.stringContaining('Other') }],
  })
})

test('the member it acts as must be allowed to do what it does, and nobody lends more than she has', async () => {
  const w = await world(h.current)
  const graph: Draft = { nodes: [created, update('a', { source: 'x' })] }
  const asViewer = (await w.owner.request('POST', 'automations/check', { graph, ownerId: w.viewer.member })).body
  expect(asViewer.problems).toEqual([expect.objectContaining({ node: 'a', code: 'forbidden' })])
  const lent = await w.member.request('POST', 'automations', { name: 'Lent', graph, ownerId: w.owner.member })
  expect([lent.status, lent.body.code]).toEqual([403, 'automation.beyond_own'])
  const own = await w.member.request('POST', 'automations', { name: 'Own', graph })
  expect(own.status).toBe(201)
  expect((await w.member.request('PATCH', `automations/${own.body.id}`, { ownerId: w.owner.member })).status).toBe(403)
  const secret: Draft = {
    nodes: [created, { id: 'a', type: 'http.call', with: { url: 'https://x.example', body: '{{ secrets.token }}' } }],
  }
  expect((await w.owner.request('POST', 'automation-secrets', { name: 'token', value: 'geheim-4711' })).status).toBe(
    201,
  )
  expect((await w.owner.request('POST', 'automations/check', { graph: secret })).body.ok).toBe(true)
  expect((await w.member.request('POST', 'automations/check', { graph: secret })).body.problems[0]).toMatchObject({
    code: 'forbidden',
  })
  expect((await w.viewer.request('POST', 'automations/check', { graph })).status).toBe(403)
  const role = await w.owner.request('POST', 'roles', {
    name: 'Narrow',
    grants: { 'contacts:read': 'all', 'contacts:write': 'all', 'automations:write': 'all', 'automations:read': 'all' },
    hidden: { contacts: ['source'] },
  })
  await w.owner.request('PATCH', `members/${w.manager.member}`, { roleId: role.body.id })
  h.current.program.signals.send('actors')
  const hidden = await w.manager.request('POST', 'automations/check', {
    graph: { nodes: [created, update('a', { jobTitle: '{{ record.source }}' })] },
  })
  expect(hidden.body.problems).toEqual([
    expect.objectContaining({ node: 'a', path: 'values.jobTitle', code: 'unreadable' }),
  ])
  expect(await contacts.find(w.owner.ctx, {})).toEqual([])
})
