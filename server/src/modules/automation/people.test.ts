import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { members } from '../organizations/index.ts'
import { allEnded, automation, busy, type Draft, hurry, runsOf } from './testing.ts'

const h = house()

const asks = (to: string[], timeout: object = { days: 2 }): Draft => ({
  nodes: [
    { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'ask' } },
    {
      id: 'ask',
      type: 'approve',
      with: { to, question: 'Take {{ record.firstName }} on?', timeout },
      next: { approved: 'yes', declined: 'no', timeout: 'late' },
    },
    { id: 'yes', type: 'record.update', with: { values: { stage: 'customer', source: '{{ steps.ask.comment }}' } } },
    { id: 'no', type: 'record.update', with: { values: { stage: 'former' } } },
    { id: 'late', type: 'record.update', with: { values: { stage: 'prospect' } } },
  ],
})

test('a person is asked, told, and her answer decides the way; others cannot answer', async () => {
  const w = await world(h.current)
  const made = await automation(w.owner, asks([w.manager.member]))
  const [ann, bob] = await contacts.createMany(w.owner.ctx, [{ firstName: 'Ann' }, { firstName: 'Bob' }])
  await busy(h.current, async () => {
    const waiting = async () =>
      (await w.manager.request('GET', 'automation-approvals?filter=status%20%3D%20%22waiting%22')).body.data
    await expect.poll(waiting, { timeout: 15_000 }).toHaveLength(2)
    const approvals = await waiting()
    const of = (id: string) => approvals.find((a: any) => a.recordId === id)
    expect(of(ann!.id)).toMatchObject({ question: 'Take Ann on?', noun: 'contacts', memberIds: [w.manager.member] })
    expect((await w.member.request('GET', 'automation-approvals')).body.data).toEqual([])
    expect((await w.member.request('POST', 'automations/approve', { id: of(ann!.id).id })).status).toBe(404)
    expect((await w.owner.request('POST', 'automations/approve', { id: of(ann!.id).id })).body.code).toBe(
      'automation.not_asked',
    )
    expect(
      (await w.manager.request('POST', 'automations/approve', { id: of(ann!.id).id, comment: 'Gladly' })).body,
    ).toMatchObject({ status: 'approved', answeredBy: w.manager.member })
    expect((await w.manager.request('POST', 'automations/decline', { id: of(ann!.id).id })).body.code).toBe(
      'automation.answered',
    )
    expect((await w.manager.request('POST', 'automations/decline', { id: of(bob!.id).id })).status).toBe(200)
    expect((await allEnded(w, made.id, 2)).map((r) => r.problem)).toEqual([null, null])
  })
  expect(await contacts.get(w.owner.ctx, ann!.id)).toMatchObject({ stage: 'customer', source: 'Gladly' })
  expect(await contacts.get(w.owner.ctx, bob!.id)).toMatchObject({ stage: 'former' })
  const { rows } = await h.current.admin.query(
    `select data from notifications where organization_id = $1 and type = 'approval_wanted' and member_id = $2`,
    [w.organization, w.manager.member],
  )
  expect(rows.map((r) => r.data.question).sort()).toEqual(['Take Ann on?', 'Take Bob on?'])
})

test('nobody answers in time: the question is over and the run goes the other way', async () => {
  const w = await world(h.current)
  const made = await automation(w.owner, asks([w.manager.member]))
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await busy(h.current, async () => {
    await expect.poll(async () => (await runsOf(w.owner, made.id))[0]?.status, { timeout: 15_000 }).toBe('waiting')
    await hurry(h.current, w.organization)
    await allEnded(w, made.id)
  })
  expect((await contacts.get(w.owner.ctx, c.id)).stage).toBe('prospect')
  expect((await w.manager.request('GET', 'automation-approvals')).body.data).toMatchObject([{ status: 'expired' }])
})

test('it acts with what its member may do at that moment, and pauses when she is gone', async () => {
  const w = await world(h.current)
  const graph: Draft = {
    nodes: [
      { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'wait' } },
      { id: 'wait', type: 'wait', with: { for: { days: 3 } }, next: { next: 'set' } },
      { id: 'set', type: 'record.update', with: { values: { source: 'Late' } } },
    ],
  }
  const made = await automation(w.owner, graph, { ownerId: w.manager.member })
  expect(made.ownerId).toBe(w.manager.member)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await busy(h.current, async () => {
    await expect.poll(async () => (await runsOf(w.owner, made.id))[0]?.status, { timeout: 15_000 }).toBe('waiting')
    // She may only look from now on.
    await members.set(w.system, w.manager.member, { roleId: w.roles.viewer })
    h.current.program.signals.send('actors')
    await hurry(h.current, w.organization)
    const [run] = await allEnded(w, made.id)
    expect(run).toMatchObject({ status: 'failed', node: 'set', problem: expect.stringContaining('role') })
    expect((await contacts.get(w.owner.ctx, c.id)).source).toBe(null)
    await members.set(w.system, w.manager.member, { status: 'suspended' })
    h.current.program.signals.send('actors')
    await contacts.create(w.owner.ctx, { firstName: 'Bob' })
    await expect
      .poll(async () => (await w.owner.request('GET', `automations/${made.id}`)).body, { timeout: 15_000 })
      .toMatchObject({ status: 'paused', pausedReason: expect.stringContaining('has left') })
  })
  expect(await runsOf(w.owner, made.id)).toHaveLength(1)
})

test('records are given to colleagues in turn, without those who are suspended', async () => {
  const w = await world(h.current)
  await members.set(w.system, w.viewer.member, { status: 'suspended' })
  const made = await automation(w.owner, {
    nodes: [
      { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'give' } },
      { id: 'give', type: 'record.assign', with: { members: [w.member.member, w.viewer.member, w.manager.member] } },
    ],
  })
  await contacts.createMany(
    w.owner.ctx,
    Array.from({ length: 6 }, (_, i) => ({ firstName: `N${i}` })),
  )
  await busy(h.current, () => allEnded(w, made.id, 6))
  const owners = (await contacts.find(w.owner.ctx, {})).map((c) => c.ownerId)
  expect(owners.filter((o) => o === w.member.member)).toHaveLength(3)
  expect(owners.filter((o) => o === w.manager.member)).toHaveLength(3)
})

test('a verb that offers itself is a step: its input is checked before, and filled in when it runs', async () => {
  const w = await world(h.current)
  const graph = (id: string): Draft => ({
    nodes: [
      { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'pause' } },
      { id: 'pause', type: 'do', with: { verb: 'automations.pause', input: { id } } },
    ],
  })
  const other = await automation(w.owner, asks([w.manager.member]), { name: 'Other' })
  const bad = await w.owner.request('POST', 'automations/check', { graph: { nodes: graph('no id').nodes } })
  expect(bad.body.problems).toMatchObject([{ node: 'pause', path: 'input.id', code: 'wrong_value' }])
  const closed = {
    nodes: [graph('x').nodes[0]!, { id: 'pause', type: 'do', with: { verb: 'webhooks.rotate', input: {} } }],
  }
  expect((await w.owner.request('POST', 'automations/check', { graph: closed })).body.problems).toMatchObject([
    { code: 'unknown_verb' },
  ])
  expect((await w.owner.request('GET', 'automations/steps')).body.verbs.map((v: any) => v.verb)).toContain(
    'automations.pause',
  )
  const made = await automation(w.owner, graph('{{ record.source }}'))
  await contacts.create(w.owner.ctx, { firstName: 'Ann', source: other.id })
  const [run] = await busy(h.current, () => allEnded(w, made.id))
  expect(run).toMatchObject({ status: 'done', problem: null })
  expect((await w.owner.request('GET', `automations/${other.id}`)).body).toMatchObject({
    status: 'paused',
    pausedReason: 'Somebody paused it.',
  })
})
