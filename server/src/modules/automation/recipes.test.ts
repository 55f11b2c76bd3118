import { systemActor } from '../../kernel/index.ts'
import { expect, house, test, type World, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { received } from '../messages/index.ts'
import { recipes } from './recipes/index.ts'
import { allEnded, busy, hurry, runsOf } from './testing.ts'

const h = house()

async function live(w: World, recipe: string): Promise<any> {
  const made = await w.owner.request('POST', 'automations/adopt', { recipe })
  expect(made.status, made.text).toBe(200)
  const published = await w.owner.request('POST', 'automations/publish', { id: made.body.id })
  expect(published.status, published.text).toBe(200)
  return published.body.automation
}
const waiting = (w: World, id: string) =>
  expect.poll(async () => (await runsOf(w.owner, id)).map((r) => r.status), { timeout: 15_000 }).toContain('waiting')
const mails = async (w: World) =>
  (
    await h.current.admin.query(
      `select to_address as to, subject, status from messages where organization_id = $1 and starts_with(send_key, 'automation:') order by created_at`,
      [w.organization],
    )
  ).rows
const answers = (w: World, from: string) =>
  received(w.system, {
    channel: 'email',
    from,
    to: 'us@example.com',
    subject: 'Re',
    text: 'Yes, please.',
    providerId: `in-${from}`,
    at: new Date(),
  })
const told = async (w: World) =>
  (
    await h.current.admin.query(`select data from notifications where organization_id = $1 and type = 'announcement'`, [
      w.organization,
    ])
  ).rows.map((r) => r.data.title)

test('every recipe is there, says what it needs, and is refused with that when it is not there', async () => {
  const w = await world(h.current)
  const { data } = (await w.owner.request('GET', 'automations/recipes')).body
  expect(data.map((r: any) => r.key)).toEqual([
    'onboarding',
    'follow-up',
    'stage-automation',
    'stuck-deals',
    'ticket-escalation',
    'failed-payment',
    're-engagement',
    'incident-response',
  ])
  for (const r of data) {
    const { body } = await w.owner.request('POST', 'automations/check', { graph: r.graph })
    if (r.missing.length)
      expect(
        body.problems.map((p: any) => p.code),
        r.key,
      ).toContain('needs')
    else expect(body, r.key).toMatchObject({ ok: true })
  }
  expect(data.filter((r: any) => r.missing.length).map((r: any) => [r.key, r.missing[0]])).toEqual([
    ['stuck-deals', 'deals'],
    ['ticket-escalation', 'tickets'],
    ['failed-payment', 'payments'],
  ])
  expect(recipes.every((r) => r.graph.nodes.every((n) => n.title))).toBe(true)
})

test('onboarding: a new customer is greeted, the owner told, and after three days asked', async () => {
  const w = await world(h.current)
  const made = await live(w, 'onboarding')
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann', email: 'ann@example.com', ownerId: w.member.member })
  await contacts.update(w.owner.ctx, c.id, { stage: 'customer' })
  await busy(h.current, async () => {
    await waiting(w, made.id)
    expect(await mails(w)).toMatchObject([{ to: 'ann@example.com', subject: 'Welcome, Ann' }])
    expect(await told(w)).toEqual(['Ann became a customer'])
    await hurry(h.current, w.organization)
    await allEnded(w, made.id)
  })
  expect((await mails(w)).map((m) => m.subject)).toEqual(['Welcome, Ann', 'How is it going?'])
})

test('follow-up: an answer ends the waiting, silence reminds the owner', async () => {
  const w = await world(h.current)
  const made = await live(w, 'follow-up')
  const [ann, bob] = await contacts.createMany(w.owner.ctx, [
    { firstName: 'Ann', email: 'ann@example.com', stage: 'prospect' },
    { firstName: 'Bob', email: 'bob@example.com', stage: 'prospect' },
  ])
  await busy(h.current, async () => {
    await expect
      .poll(async () => (await runsOf(w.owner, made.id)).filter((r) => r.status === 'waiting').length, {
        timeout: 15_000,
      })
      .toBe(2)
    await answers(w, 'ann@example.com')
    await allEnded(w, made.id, 1)
    await hurry(h.current, w.organization)
    await allEnded(w, made.id, 2)
  })
  expect((await contacts.get(w.owner.ctx, ann!.id)).tags).toEqual(['Answered'])
  expect((await contacts.get(w.owner.ctx, bob!.id)).tags).toEqual([])
  const notes = (await w.owner.request('GET', 'notes')).body.data
  expect(notes).toMatchObject([{ recordId: bob!.id, body: expect.stringContaining('A call is due') }])
  expect(await told(w)).toEqual(['Bob has not answered for four days'])
})

test('stage automation: a subscriber who writes becomes a prospect with an owner', async () => {
  const w = await world(h.current)
  const made = await live(w, 'stage-automation')
  const c = await contacts.create(w.system, { firstName: 'Ann', email: 'ann@example.com' })
  await answers(w, 'ann@example.com')
  await busy(h.current, () => allEnded(w, made.id))
  expect(await contacts.get(w.owner.ctx, c.id)).toMatchObject({ stage: 'prospect', ownerId: w.owner.member })
  expect(await told(w)).toEqual(['Ann wrote and is a prospect now'])
})

test('re-engagement: quiet customers are written to on Monday; who stays silent is asked about', async () => {
  const w = await world(h.current)
  const made = await live(w, 're-engagement')
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann', email: 'ann@example.com', stage: 'customer' })
  await contacts.create(w.owner.ctx, { firstName: 'Bob', email: 'bob@example.com' })
  await h.current.admin.query('update automation_triggers set next_at = now() where automation_id = $1', [made.id])
  await busy(h.current, async () => {
    await waiting(w, made.id)
    await hurry(h.current, w.organization)
    const asked = async () => (await w.owner.request('GET', 'automation-approvals')).body.data
    await expect
      .poll(asked, { timeout: 15_000 })
      .toMatchObject([{ question: 'Is Ann lost? No answer to our message.', recordId: c.id }])
    await w.owner.request('POST', 'automations/approve', { id: (await asked())[0].id })
    await allEnded(w, made.id)
  })
  expect((await contacts.get(w.owner.ctx, c.id)).stage).toBe('former')
  expect(await mails(w)).toHaveLength(1)
})

test('incident response: somebody is told and asked; without an answer it is said again', async () => {
  const w = await world(h.current)
  const made = await live(w, 'incident-response')
  const hook = await w.owner.request('POST', 'webhooks', { url: 'https://erp.example.com/in', events: ['contacts.*'] })
  const system = h.current.program.open(w.organization, systemActor)
  await system.emit(
    'webhooks.disabled',
    { url: 'https://erp.example.com/in', reason: 'It failed for a day.' },
    { noun: 'webhooks', id: hook.body.id },
  )
  await busy(h.current, async () => {
    await waiting(w, made.id)
    await hurry(h.current, w.organization)
    await allEnded(w, made.id)
  })
  expect((await runsOf(w.owner, made.id))[0]).toMatchObject({ status: 'done', noun: 'webhooks' })
  expect((await told(w)).sort()).toEqual([
    'Nobody is on it: https://erp.example.com/in is still switched off',
    'Nothing is sent to https://erp.example.com/in any more',
  ])
})
