import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { dayBefore, nextAt } from './clock.ts'
import { momentOf } from './steps/waits.ts'
import { allEnded, automation, busy, type Draft, hurry, runsOf } from './testing.ts'

const h = house()
const node = (type: string, settings: object) => ({
  id: 'x',
  type,
  with: settings as Record<string, unknown>,
  next: {},
})

test('a clock rings at its hour in its zone, once when the hour comes twice, and at the next one when it is left out', () => {
  const at = (moment: string, settings: object) =>
    nextAt(node('on.schedule', settings), new Date(moment), 'Europe/Berlin')
  expect(at('2026-11-20T12:00:00Z', { cron: '0 9 * * 1' })).toBe('2026-11-23T08:00:00.000Z')
  expect(at('2026-11-20T12:00:00Z', { cron: '0 9 * * 1', zone: 'America/New_York' })).toBe('2026-11-23T14:00:00.000Z')
  // In October the hour from two to three comes twice, in March it is left out.
  const twice = at('2026-10-24T23:00:00Z', { cron: '30 2 * * *' })!
  expect(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']).toContain(twice)
  expect(at('2026-10-25T01:31:00Z', { cron: '30 2 * * *' })).toBe('2026-10-26T01:30:00.000Z')
  expect(at('2027-03-27T12:00:00Z', { cron: '30 2 * * *' })!.slice(0, 10)).toBe('2027-03-28')
  expect(
    nextAt(
      node('on.date', { noun: 'contacts', field: 'birthday', at: '07:30' }),
      new Date('2026-11-20T12:00:00Z'),
      'UTC',
    ),
  ).toBe('2026-11-21T07:30:00.000Z')
  expect(nextAt(node('on.created', { noun: 'contacts' }), new Date(), 'UTC')).toBe(null)
})

test('days are days of the zone', () => {
  expect(dayBefore(new Date('2026-11-20T23:30:00Z'), 'Europe/Berlin', 0)).toBe('2026-11-21')
  expect(dayBefore(new Date('2026-11-20T23:30:00Z'), 'UTC', 3)).toBe('2026-11-17')
  expect(dayBefore(new Date('2026-11-20T23:30:00Z'), 'UTC', -3)).toBe('2026-11-23')
  expect(momentOf('2026-11-20', 'Europe/Berlin')?.toISOString()).toBe('2026-11-20T08:00:00.000Z')
  expect(momentOf('2026-11-20T10:00:00.000Z', 'UTC')?.toISOString()).toBe('2026-11-20T10:00:00.000Z')
  expect(momentOf('soon', 'UTC')).toBe(null)
})

test('a schedule goes through the records that match, a birthday through those of the day, each once', async () => {
  const w = await world(h.current)
  const today = new Date().toISOString().slice(5, 10)
  await contacts.createMany(w.owner.ctx, [
    { firstName: 'Ann', source: 'Fair' },
    { firstName: 'Bob', source: 'Fair' },
    { firstName: 'Cleo', birthday: `1980-${today}` },
    { firstName: 'Dan', birthday: '1980-01-02' },
  ])
  const scheduled = await automation(w.owner, {
    nodes: [
      {
        id: 'at',
        type: 'on.schedule',
        with: { cron: '0 9 * * *', noun: 'contacts', filter: 'source = "Fair"' },
        next: { next: 'tag' },
      },
      { id: 'tag', type: 'record.tag', with: { add: ['Rang'] } },
    ],
  })
  const dated = await automation(w.owner, {
    nodes: [
      {
        id: 'on',
        type: 'on.date',
        with: { noun: 'contacts', field: 'birthday', yearly: true, at: '09:00' },
        next: { next: 'tag' },
      },
      { id: 'tag', type: 'record.tag', with: { add: ['Birthday'] } },
    ],
  })
  // Their hour is now.
  await h.current.admin.query(`update automation_triggers set next_at = now() where organization_id = $1`, [
    w.organization,
  ])
  await busy(h.current, async () => {
    await allEnded(w, scheduled.id, 2)
    await allEnded(w, dated.id, 1)
    await expect
      .poll(async () => {
        const { rows } = await h.current.admin.query(
          'select min(next_at) > now() and count(next_at) = 2 as anew from automation_triggers where organization_id = $1',
          [w.organization],
        )
        return rows[0].anew
      })
      .toBe(true)
  })
  expect((await contacts.find(w.owner.ctx, { filter: 'tags = "Rang"' })).map((c) => c.firstName).sort()).toEqual([
    'Ann',
    'Bob',
  ])
  expect((await contacts.find(w.owner.ctx, { filter: 'tags = "Birthday"' })).map((c) => c.firstName)).toEqual(['Cleo'])
})

test('a record goes through once, or again only after days', async () => {
  const w = await world(h.current)
  const graph = (rules: Draft['rules']): Draft => ({
    rules,
    nodes: [
      { id: 'in', type: 'on.changed', with: { noun: 'contacts', field: 'source' }, next: { next: 'end' } },
      { id: 'end', type: 'end', with: { reason: 'Enough' } },
    ],
  })
  const once = await automation(w.owner, graph({ enrol: 'once' }))
  const again = await automation(w.owner, graph({ enrol: 'again', againAfterDays: 7 }))
  const always = await automation(w.owner, graph({}))
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await busy(h.current, async () => {
    for (const source of ['a', 'b']) await contacts.update(w.owner.ctx, c.id, { source })
    await allEnded(w, always.id, 2)
    await allEnded(w, again.id, 1)
    await h.current.admin.query(`update automation_starts set at = at - interval '8 days' where organization_id = $1`, [
      w.organization,
    ])
    await contacts.update(w.owner.ctx, c.id, { source: 'c' })
    await allEnded(w, always.id, 3)
    await allEnded(w, again.id, 2)
  })
  expect(await runsOf(w.owner, once.id)).toHaveLength(1)
  expect(await runsOf(w.owner, again.id)).toHaveLength(2)
  expect(await runsOf(w.owner, always.id)).toHaveLength(3)
})

test('a record leaves as soon as the condition of the automation stops holding', async () => {
  const w = await world(h.current)
  const made = await automation(w.owner, {
    rules: { while: 'stage = "prospect"' },
    nodes: [
      { id: 'in', type: 'on.stage', with: { noun: 'contacts', to: 'prospect' }, next: { next: 'wait' } },
      { id: 'wait', type: 'wait', with: { for: { days: 5 } }, next: { next: 'tag' } },
      { id: 'tag', type: 'record.tag', with: { add: ['Late'] } },
    ],
  })
  const [ann, bob] = await contacts.createMany(w.owner.ctx, [
    { firstName: 'Ann', stage: 'prospect' },
    { firstName: 'Bob', stage: 'prospect' },
  ])
  await busy(h.current, async () => {
    await expect
      .poll(async () => (await runsOf(w.owner, made.id)).filter((r) => r.status === 'waiting').length, {
        timeout: 15_000,
      })
      .toBe(2)
    await contacts.update(w.owner.ctx, ann!.id, { stage: 'customer' })
    await hurry(h.current, w.organization)
    await allEnded(w, made.id, 2)
  })
  expect((await contacts.get(w.owner.ctx, ann!.id)).tags).toEqual([])
  expect((await contacts.get(w.owner.ctx, bob!.id)).tags).toEqual(['Late'])
})

test('an automation that begins too many runs in a minute is paused and its member told', async () => {
  const w = await world(h.current)
  const made = await automation(w.owner, {
    rules: { runsPerMinute: 5 },
    nodes: [
      { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'end' } },
      { id: 'end', type: 'end' },
    ],
  })
  await contacts.createMany(
    w.owner.ctx,
    Array.from({ length: 20 }, (_, i) => ({ firstName: `N${i}` })),
  )
  await busy(h.current, async () => {
    await expect
      .poll(async () => (await w.owner.request('GET', `automations/${made.id}`)).body.status, { timeout: 15_000 })
      .toBe('paused')
    await allEnded(w, made.id, 5)
  })
  expect((await runsOf(w.owner, made.id)).filter((r) => r.status === 'done')).toHaveLength(5)
  const { rows } = await h.current.admin.query(
    `select member_id, data from notifications where organization_id = $1 and type = 'automation_paused'`,
    [w.organization],
  )
  expect(rows).toEqual([
    {
      member_id: w.owner.member,
      data: expect.objectContaining({ reason: expect.stringContaining('more than 5 runs') }),
    },
  ])
  expect((await w.owner.request('POST', 'automations/resume', { id: made.id })).body).toMatchObject({
    status: 'live',
    pausedReason: null,
  })
})
