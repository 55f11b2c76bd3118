import type { Context } from '../../kernel/index.ts'
import { actingWith, expect, house, settle, test, type World, world } from '../../testing/index.ts'
import { companies, contacts } from '../contacts/index.ts'
import { bench, send, workOn } from './testing/desk.ts'

const h = house()

/** Rows that repeat keys, name firms, and are wrong now and then. */
const table = (n: number) =>
  `Vorname,Nachname,E-Mail,Firma,Tags\n${Array.from({ length: n }, (_, i) => {
    const key = i % 11 === 10 ? i - 4 : i
    const mail = i % 97 === 5 ? 'nonsense' : `p${key}@x${key % 40}.example`
    return `First ${i},Last ${key},${mail},Firm ${key % 37},"t${i % 3}, all"`
  }).join('\n')}\n`

/** What the organization holds, without ids and moments. */
async function content(w: World): Promise<unknown[]> {
  const { rows } = await h.current.admin.query(
    `select c.first_name, c.last_name, c.email, c.version, f.name as firm, array(select tag from contact_tags t where t.organization_id = c.organization_id and t.record_id = c.id order by position) as tags,
            array(select email from contact_emails e where e.organization_id = c.organization_id and e.record_id = c.id order by position) as mails,
            (select count(*)::int from events e where e.organization_id = c.organization_id and e.record_id = c.id) as events
     from contacts c left join companies f on f.organization_id = c.organization_id and f.id = c.company_id where c.organization_id = $1 order by c.email, c.first_name`,
    [w.organization],
  )
  return rows
}

/** Every stored byte of the organization's records. */
async function checksum(w: World): Promise<string> {
  const tables = [
    'contacts',
    'companies',
    'contact_emails',
    'contact_phones',
    'contact_tags',
    'contact_addresses',
    'company_emails',
    'company_tags',
    'notes',
  ]
  const sums = await Promise.all(
    tables.map((t) =>
      h.current.admin.query(
        `select coalesce(md5(string_agg(t::text, '|' order by id)), '-') as sum from ${t} t where organization_id = $1`,
        [w.organization],
      ),
    ),
  )
  return sums.map((s) => s.rows[0].sum).join()
}

async function started(w: World, csv: string): Promise<string> {
  const { body } = await send(h.current, w.owner, 'noun=contacts', csv)
  expect((await w.owner.request('POST', `imports/${body.id}/run`)).status).toBe(202)
  return body.id
}
const recordOf = async (w: World, id: string) => (await w.owner.request('GET', `imports/${id}`)).body

/** A context that dies at the end of its n-th transaction, before it commits. */
function mortal(ctx: Context, life: { left: number }): Context {
  return {
    ...ctx,
    with: (change) => mortal(ctx.with(change), life),
    transaction: (work) =>
      ctx.transaction(async (tx) => {
        const result = await work(tx)
        if (--life.left < 0) throw new Error('killed')
        return result
      }),
  }
}

test('a run that dies between slices and inside them goes on to the same result', { timeout: 120_000 }, async () => {
  const file = table(2300)
  const whole = await world(h.current)
  const id = await started(whole, file)
  await workOn(whole, id)
  const wanted = await recordOf(whole, id)
  expect(wanted.status).toBe('done')

  const w = await world(h.current)
  const other = await started(w, file)
  let tries = 0
  while ((await recordOf(w, other)).status === 'running') {
    tries++
    expect(tries).toBeLessThan(30)
    const own = bench(w)
    const life = { left: tries % 2 }
    const as: typeof own.as = async (who) => mortal((await own.as(who))!, life)
    await workOn(w, other, { as }).catch((error) => expect(error.message).toBe('killed'))
  }
  expect(tries).toBeGreaterThan(2)
  expect((await recordOf(w, other)).result).toEqual(wanted.result)
  expect(await content(w)).toEqual(await content(whole))
  const rejects = (x: World, i: string) =>
    x.owner.request('GET', `imports/${i}/rejects?limit=500`).then((r) => r.body.data)
  expect(await rejects(w, other)).toEqual(await rejects(whole, id))
})

test('two workers at the same import do not double a row', { timeout: 120_000 }, async () => {
  const w = await world(h.current)
  const id = await started(w, table(1500))
  await Promise.all([workOn(w, id), workOn(w, id), workOn(w, id)])
  const { status, result } = await recordOf(w, id)
  expect([status, result.created + result.updated + result.unchanged + result.rejected]).toEqual(['done', 1500])
  expect(await content(w)).toHaveLength(result.created)
})

test('an import that is stopped keeps what has landed, and is taken back to the byte', {
  timeout: 120_000,
}, async () => {
  const w = await world(h.current)
  const firm = await companies.create(w.owner.ctx, { name: 'Firm 3' })
  await contacts.createMany(w.owner.ctx, [
    { firstName: 'Ann', lastName: 'Berg', email: 'someone@else.example', tags: ['VIP'], companyId: firm.id },
    { firstName: 'Bo', phone: '+46 40 555 01 20' },
  ])
  const before = await checksum(w)
  const id = await started(w, table(2500))
  const own = bench(w)
  const as: typeof own.as = async (who) => mortal((await own.as(who))!, { left: 2 })
  await expect(workOn(w, id, { as })).rejects.toThrow('killed')
  const cancelled = await w.owner.request('POST', `imports/${id}/cancel`)
  expect(cancelled.body).toMatchObject({ status: 'cancelled', result: { created: expect.any(Number) } })
  await workOn(w, id)
  expect(cancelled.body.result.created).toBeGreaterThan(300)
  expect(await checksum(w)).not.toBe(before)
  expect((await w.owner.request('POST', `imports/${id}/undo`)).status).toBe(202)
  await workOn(w, id)
  expect(await recordOf(w, id)).toMatchObject({ status: 'undone' })
  expect((await w.owner.request('GET', `imports/${id}/conflicts`)).body).toEqual({ data: [] })
  expect(await checksum(w)).toBe(before)
  await settle(h.current)
  expect((await contacts.find(w.owner.ctx, { search: 'First', limit: 10 })).length).toBe(0)
  expect((await w.owner.request('POST', `imports/${id}/undo`)).body.code).toBe('transfer.wrong_status')
})

test('what somebody has changed since stays theirs and is listed', async () => {
  const w = await world(h.current)
  const ann = await contacts.create(w.owner.ctx, {
    firstName: 'Ann',
    lastName: 'Old',
    email: 'ann@x.example',
    tags: ['VIP'],
  })
  const id = await started(
    w,
    'First Name,Last Name,E-Mail,Job title,Company,Tags\nAnn,New,ANN@x.example,Boss,Nordhav,Ref\nBo,Ek,bo@x.example,,Nordhav,\nCia,Lu,cia@x.example,,Alone,\nDan,Ro,dan@x.example,,,\n',
  )
  await workOn(w, id)
  const byMail = async (mail: string) => (await contacts.find(w.owner.ctx, { filter: `email = "${mail}"` }))[0] as any
  expect(await byMail('ann@x.example')).toMatchObject({ id: ann.id, lastName: 'New', version: 2, tags: ['VIP', 'Ref'] })
  await contacts.update(w.manager.ctx, ann.id, { jobTitle: 'Chair' })
  const bo = await byMail('bo@x.example')
  await contacts.update(w.manager.ctx, bo.id, { stage: 'customer' })
  const dan = await byMail('dan@x.example')
  const note = await w.manager.request('POST', 'notes', { noun: 'contacts', recordId: dan.id, body: 'Called.' })
  expect(note.status).toBe(201)
  await w.owner.request('POST', `imports/${id}/undo`)
  let tries = 0
  while ((await recordOf(w, id)).status === 'undoing' && tries++ < 10) {
    const own = bench(w)
    const as: typeof own.as = async (who) => mortal((await own.as(who))!, { left: tries - 1 })
    await workOn(w, id, { as }).catch((error) => expect(error.message).toBe('killed'))
  }
  expect(tries).toBeGreaterThan(1)
  const { data } = (await w.owner.request('GET', `imports/${id}/conflicts`)).body
  expect(data.map((c: any) => [c.title, c.field, c.reason]).sort()).toEqual([
    ['Ann New', 'jobTitle', 'Somebody has changed it since.'],
    ['Bo Ek', null, 'Somebody has changed it since.'],
    ['Dan Ro', null, 'Other records point at it by now.'],
    ['Nordhav', null, 'Other records point at it by now.'],
  ])
  expect(await contacts.get(w.owner.ctx, ann.id)).toMatchObject({
    lastName: 'Old',
    email: 'ann@x.example',
    jobTitle: 'Chair',
    tags: ['VIP'],
    companyId: null,
  })
  expect((await contacts.find(w.owner.ctx, { sort: ['firstName'] })).map((c: any) => c.firstName)).toEqual([
    'Ann',
    'Bo',
    'Dan',
  ])
  expect((await companies.find(w.owner.ctx)).map((c: any) => c.name)).toEqual(['Nordhav'])
})

test('another tenant and whoever may not do not see, run or stop an import', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const { body } = await send(h.current, w.owner, 'noun=contacts', table(5))
  const reads = ['', '/fields', '/preview', '/progress', '/problems', '/rejects', '/rejects.csv', '/conflicts']
  const acts = ['/check', '/run', '/cancel', '/undo']
  for (const path of reads)
    expect((await other.owner.request('GET', `imports/${body.id}${path}`)).status, path).toBe(404)
  for (const path of acts) {
    expect((await other.owner.request('POST', `imports/${body.id}${path}`)).status, path).toBe(404)
    expect((await w.viewer.request('POST', `imports/${body.id}${path}`)).status, path).toBe(403)
  }
  expect((await other.owner.request('PATCH', `imports/${body.id}`, {})).status).toBe(404)
  expect((await w.viewer.request('PATCH', `imports/${body.id}`, {})).status).toBe(403)
  expect((await w.viewer.request('GET', `imports/${body.id}/preview`)).status).toBe(403)
  expect((await send(h.current, w.viewer, 'noun=contacts', 'a\n1\n')).status).toBe(403)
  expect((await send(h.current, w.owner, 'noun=members', 'Name\nAnn\n')).body).toMatchObject({ code: 'invalid_input' })
  expect((await send(h.current, w.owner, 'noun=ghosts', 'Name\nAnn\n')).body).toMatchObject({ code: 'invalid_input' })
  expect((await recordOf(w, body.id)).status).toBe('uploaded')
})

test('a run obeys the scope, the hidden fields and the permission of whoever started it, as they are then', async () => {
  const w = await world(h.current)
  await contacts.create(w.owner.ctx, { firstName: 'Hers', email: 'hers@x.example' })
  const { body } = await send(
    h.current,
    w.member,
    'noun=contacts',
    'First Name,E-Mail\nChanged,hers@x.example\nOwn,own@x.example\n',
  )
  await w.member.request('POST', `imports/${body.id}/run`)
  await workOn(w, body.id)
  const done = (await w.member.request('GET', `imports/${body.id}`)).body
  expect(done.result).toMatchObject({ created: 1, rejected: 1, updated: 0 })
  expect((await w.member.request('GET', `imports/${body.id}/rejects`)).body.data[0].errors).toEqual([
    { column: null, message: 'Your role does not change this record.' },
  ])
  const { body: second } = await send(h.current, w.member, 'noun=contacts', 'First Name\nLate\n')
  await w.member.request('POST', `imports/${second.id}/run`)
  await w.owner.request('PATCH', `members/${w.member.member}`, { roleId: w.roles.viewer })
  await workOn(w, second.id)
  expect(await recordOf(w, second.id)).toMatchObject({ status: 'failed', problem: expect.stringContaining('role') })
  const blind = actingWith(
    w,
    { 'contacts:read': 'all', 'contacts:write': 'all', 'imports:read': 'all', 'imports:write': 'all' },
    { contacts: ['phone'] },
  )
  const { fieldGroups } = await import('./fields.ts')
  const names = (await fieldGroups(blind, contacts))[0]!.fields.map((f) => f.field)
  expect(names).toContain('email')
  expect(names.filter((n) => /phone/.test(n))).toEqual([])
})
