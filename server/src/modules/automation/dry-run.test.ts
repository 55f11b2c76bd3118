import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { automation, type Draft } from './testing.ts'

const h = house()

test('a test goes the whole way with a real record, shows what would leave, and leaves nothing behind', async () => {
  const w = await world(h.current)
  await w.owner.request('POST', 'automation-secrets', { name: 'token', value: 'geheim-4711' })
  const graph: Draft = {
    nodes: [
      {
        id: 'in',
        type: 'on.stage',
        with: { noun: 'contacts', to: 'prospect', filter: 'source = "Fair"' },
        next: { next: 'vip' },
      },
      { id: 'vip', type: 'if', with: { filter: 'jobTitle = "Director"' }, next: { yes: 'mail', no: 'end' } },
      {
        id: 'mail',
        type: 'message.send',
        with: { subject: 'Hello {{ record.firstName }}', text: 'From {{ organization.name }}' },
        next: { next: 'wait' },
      },
      { id: 'wait', type: 'wait', with: { for: { days: 30 } }, next: { next: 'set' } },
      { id: 'set', type: 'record.update', with: { values: { stage: 'customer' } }, next: { next: 'ask' } },
      {
        id: 'ask',
        type: 'approve',
        with: { to: ['{{ actor.id }}'], question: 'Now {{ record.stage }}?', timeout: { days: 1 } },
        next: { approved: 'call', declined: 'end' },
      },
      {
        id: 'call',
        type: 'http.call',
        with: {
          url: 'https://crm.example/x',
          headers: { authorization: '{{ secrets.token }}' },
          body: { who: '{{ record.email }}' },
        },
        next: { next: 'all' },
      },
      { id: 'all', type: 'each', with: { noun: 'contacts' }, next: { each: 'tag' } },
      { id: 'tag', type: 'record.tag', with: { add: ['Looped'] } },
      { id: 'end', type: 'end' },
    ],
  }
  const made = await automation(w.owner, graph, { live: false })
  await contacts.createMany(w.owner.ctx, [
    { firstName: 'Ann', email: 'ann@example.com', jobTitle: 'Director', source: 'Fair' },
    { firstName: 'Bob', source: 'Fair' },
    { firstName: 'Cleo' },
  ])
  const [ann] = await contacts.find(w.owner.ctx, { filter: 'firstName = "Ann"' })
  const state = async () =>
    (
      await h.current.admin.query(
        `select (select count(*)::int from events where organization_id = $1) as events, (select count(*)::int from graphile_worker.jobs) as jobs, (select count(*)::int from messages) as messages,
        (select count(*)::int from notifications) as notifications, (select count(*)::int from automation_approvals) as approvals, (select count(*)::int from runs) as runs, (select count(*)::int from automation_recipients) as paced`,
        [w.organization],
      )
    ).rows[0]
  const before = await state()
  const { status, body } = await w.owner.request('POST', 'automations/test', { id: made.id, recordId: ann!.id })
  expect(status, JSON.stringify(body)).toBe(200)
  expect(await state()).toEqual(before)
  expect(body).toMatchObject({ ended: 'done', problem: null, recordId: ann!.id })
  expect(body.path.map((p: any) => [p.node, p.way])).toEqual([
    ['vip', 'yes'],
    ['mail', 'next'],
    ['wait', 'next'],
    ['set', 'next'],
    ['ask', 'approved'],
    ['call', 'next'],
    ['tag', 'next'],
    ['all', 'next'],
  ])
  const at = (node: string) => body.path.find((p: any) => p.node === node)
  expect(at('mail').would).toMatchObject({ subject: 'Hello Ann', text: expect.stringMatching(/^From World/) })
  // Later steps see what earlier ones would have done.
  expect(at('ask').would).toMatchObject({ question: 'Now customer?' })
  expect(at('call').would).toEqual({
    method: 'POST',
    url: 'https://crm.example/x',
    headers: { authorization: '••••' },
    body: { who: 'ann@example.com' },
  })
  expect(JSON.stringify(body)).not.toContain('geheim')
  expect(body.counts).toEqual({ noun: 'contacts', of: 3, pass: 2, nodes: { vip: { yes: 1, no: 1 } } })
  expect((await contacts.get(w.owner.ctx, ann!.id)).stage).toBe('subscriber')

  const declined = await w.owner.request('POST', 'automations/test', {
    id: made.id,
    recordId: ann!.id,
    answers: { ask: 'declined' },
  })
  expect(declined.body.path.at(-1)).toMatchObject({ node: 'end', way: null })
  // Without a record the first that matches is taken; a draft that is not saved can be tried.
  expect((await w.owner.request('POST', 'automations/test', { id: made.id })).body.recordId).toBe(ann!.id)
  const bob = (await contacts.find(w.owner.ctx, { filter: 'firstName = "Bob"' }))[0]!
  const noMail = {
    nodes: [
      { ...graph.nodes[0]!, next: { next: 'mail' } },
      { ...graph.nodes[2]!, next: {} },
    ],
  }
  const failed = await w.owner.request('POST', 'automations/test', { id: made.id, graph: noMail, recordId: bob.id })
  expect(failed.body).toMatchObject({
    ended: 'failed',
    path: [{ node: 'mail', error: { code: 'automation.no_address' } }],
  })
  expect((await w.viewer.request('POST', 'automations/test', { id: made.id })).status).toBe(403)
})
