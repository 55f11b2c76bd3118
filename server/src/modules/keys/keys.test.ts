import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { compose } from '../../compose.ts'
import { readConfig } from '../../config.ts'
import { type JobContext, opened, SealBroken, systemActor } from '../../kernel/index.ts'
import { openVault } from '../../kernel/ports/index.ts'
import { house, testSecret, type World, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { forget } from './keeping.ts'
import { reseal } from './reseal.ts'
import { keyRotations } from './rotation.ts'

const h = house()

/** Runs both looks of a rotation, as the worker would. */
async function resealed(w: World, rotation: string) {
  const job = { ctx: w.system } as JobContext
  for (const again of [false, true]) await reseal.run(job, { rotation, again })
}
const keysOf = async (w: World) =>
  (
    await h.current.admin.query(
      'select key, count(*)::int as n from sealed_values where organization_id = $1 group by 1 order by 1',
      [w.organization],
    )
  ).rows.map((r) => [r.key, r.n])

test('a new key seals what is written, and what there was is sealed anew while its plain value stays', async () => {
  const w = await world(h.current)
  const ids: string[] = []
  for (let i = 0; i < 450; i += 50) {
    const some = Array.from({ length: 50 }, (_, n) => ({ firstName: 'Ida', nationalId: `id-${i + n}` }))
    ids.push(...(await contacts.addMany(w.system, some)).map((c) => c.id))
  }
  const before = await contacts.get(w.system, ids[7]!)
  const { status, body } = await w.owner.request('POST', 'keys/rotate', {})
  expect({ status, body }).toMatchObject({ status: 200, body: { key: 2, total: 450 } })
  expect((await w.owner.request('POST', 'keys/rotate', {})).body.code).toBe('keys.rotating')
  expect((await w.manager.request('POST', 'keys/rotate', {})).status).toBe(403)
  await contacts.add(w.system, { firstName: 'New', nationalId: 'new' })
  expect(await keysOf(w)).toEqual([
    [1, 450],
    [2, 1],
  ])
  await resealed(w, body.id)
  expect(await keysOf(w)).toEqual([[2, 451]])
  expect((await w.owner.request('GET', `key-rotations/${body.id}`)).body).toMatchObject({
    status: 'done',
    done: 450,
    total: 450,
    broken: 0,
  })
  expect(await opened(w.system, 'contacts', ids[7]!, 'nationalId')).toBe('id-7')
  expect(await contacts.get(w.system, ids[7]!), 'records do not notice').toEqual(before)
})

test('a rotation that was stopped in the middle goes on with what is left, and a broken value holds nothing up', async () => {
  const w = await world(h.current)
  const some = Array.from({ length: 300 }, (_, n) => ({ firstName: 'Ida', nationalId: `id-${n}` }))
  const ids = (await contacts.addMany(w.system, some)).map((c) => c.id)
  await h.current.admin.query(`update sealed_values set sealed = 'v1.1.AAAA' where record_id = $1`, [ids[3]])
  const { body } = await w.owner.request('POST', 'keys/rotate', {})
  let portions = 0
  const dying = {
    ...w.system,
    transaction: (work: any) => (++portions === 2 ? Promise.reject(new Error('killed')) : w.system.transaction(work)),
  }
  const job = { ctx: dying } as unknown as JobContext
  await expect(reseal.run(job, { rotation: body.id, again: false })).rejects.toThrow('killed')
  const halfway = await keyRotations.get(w.system, body.id)
  expect(halfway.done).toBeGreaterThan(100)
  expect(halfway.done).toBeLessThan(300)
  await resealed(w, body.id)
  expect(await keysOf(w)).toEqual([
    [1, 1],
    [2, 299],
  ])
  expect(await keyRotations.get(w.system, body.id)).toMatchObject({ status: 'done', done: 299, broken: 1 })
})

test('another key of the installation: keys are wrapped anew, values are not touched, the old key is needed no more', async () => {
  const w = await world(h.current)
  const { program, admin } = h.current
  const { id } = await contacts.add(w.system, { firstName: 'Ida', nationalId: 'kept' })
  const sealed = (await admin.query('select sealed from sealed_values where record_id = $1', [id])).rows[0].sealed
  const fresh = randomBytes(32)
  const stranger = openVault(program.db, [fresh])
  await expect(stranger.keys(w.organization)).rejects.toThrow(SealBroken)
  const both = openVault(program.db, [fresh, testSecret])
  expect(await both.rewrap(w.organization)).toBe(2)
  expect(await both.rewrap(w.organization)).toBe(0)
  const alone = openVault(program.db, [fresh])
  expect(await alone.open(w.organization, sealed, ['contacts', id, 'nationalId'].join('\0'))).toBe('"kept"')
  await expect(openVault(program.db, [testSecret]).keys(w.organization)).rejects.toThrow(SealBroken)
  expect((await admin.query('select sealed from sealed_values where record_id = $1', [id])).rows[0].sealed).toBe(sealed)
})

test('wrapped keys do not open in another organization or under another number', async () => {
  const [a, b] = [await world(h.current), await world(h.current)]
  const { program, admin } = h.current
  for (const w of [a, b]) await contacts.add(w.system, { firstName: 'Ida', nationalId: 'x' })
  await admin.query(
    'update data_keys d set wrapped = (select wrapped from data_keys where organization_id = $1 and number = 1) where organization_id = $2 and number = 1',
    [a.organization, b.organization],
  )
  await expect(openVault(program.db, [testSecret]).keys(b.organization)).rejects.toThrow(SealBroken)
  await admin.query(
    'update data_keys d set wrapped = (select wrapped from data_keys where organization_id = $1 and number = 0) where organization_id = $1 and number = 1',
    [a.organization],
  )
  await expect(openVault(program.db, [testSecret]).keys(a.organization)).rejects.toThrow(SealBroken)
})

test('many who are first at once share the same keys', async () => {
  const w = await world(h.current)
  const vaults = Array.from({ length: 8 }, () => openVault(h.current.program.db, [testSecret]))
  const sealed = await Promise.all(vaults.map((v, i) => v.seal(w.organization, `text ${i}`, 'here')))
  for (const [i, text] of sealed.entries())
    expect(await vaults[(i + 3) % 8]!.open(w.organization, text, 'here')).toBe(`text ${i}`)
  expect(await vaults[0]!.renew(w.organization)).toBe(2)
  const later = await vaults[0]!.seal(w.organization, 'with the second', 'here')
  expect(await vaults[5]!.open(w.organization, later, 'here'), 'who has not heard of a key looks again').toBe(
    'with the second',
  )
})

test('a key outlives the transaction in which it was first needed', async () => {
  const w = await world(h.current)
  const failing = w.system.transaction(async (tx) => {
    await contacts.add(tx, { firstName: 'Ida', nationalId: 'gone' })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  const { id } = await contacts.add(w.system, { firstName: 'Ida', nationalId: 'there' })
  const other = openVault(h.current.program.db, [testSecret])
  const { rows } = await h.current.admin.query('select sealed from sealed_values where record_id = $1', [id])
  expect(await other.open(w.organization, rows[0].sealed, ['contacts', id, 'nationalId'].join('\0'))).toBe('"there"')
  expect(rows).toHaveLength(1)
})

test('values that nobody has any more end after their time, and no others', async () => {
  const w = await world(h.current)
  const { admin } = h.current
  const { id } = await contacts.add(w.system, { firstName: 'Ida', nationalId: 'first' })
  await contacts.set(w.system, id, { nationalId: 'second' })
  const left = async () =>
    (await admin.query('select count(*)::int as n from sealed_values where record_id = $1', [id])).rows[0].n
  await forget(w.system)
  expect(await left()).toBe(2)
  await admin.query(`update sealed_values set at = now() - interval '31 days' where record_id = $1`, [id])
  await forget(w.system)
  expect(await left()).toBe(1)
  expect(await opened(w.system, 'contacts', id, 'nationalId')).toBe('second')
})

test('the settings take several earlier keys, and refuse what is none', async () => {
  const key = randomBytes(32).toString('base64')
  const env = { BANYAN_ENV: 'test', ENCRYPTION_KEY: key }
  expect(readConfig({ ...env, ENCRYPTION_KEY_PREVIOUS: `${key}, ${key}` }).previousSecrets).toHaveLength(2)
  expect(() => readConfig({ ...env, ENCRYPTION_KEY_PREVIOUS: `${key},short` })).toThrow('ENCRYPTION_KEY_PREVIOUS')
  expect(() => readConfig({ BANYAN_ENV: 'production', PUBLIC_URL: 'https://crm.example.com' })).toThrow(
    'ENCRYPTION_KEY: required in production',
  )
})

test('the plain value stands nowhere: no table and no line of the log', async () => {
  const w = await world(h.current)
  const { program, adminUrl, admin } = h.current
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  const loud = await compose(program.config, adminUrl, log)
  const ctx = loud.open(w.organization, systemActor, { log })
  const canary = ['CANARYone7391', 'CANARYtwo8842', 'CANARYthree5520']
  const made = await w.owner.request('POST', 'contacts', { firstName: 'Ida', nationalId: canary[0] })
  const { id } = made.body
  const changed = await w.owner.request('PATCH', `contacts/${id}`, { nationalId: canary[1] })
  await w.owner.request('POST', 'history/undo', { requestId: changed.headers['x-request-id'] })
  await w.owner.request(
    'POST',
    'contacts/batch',
    { items: [{ op: 'create', data: { firstName: 'B', nationalId: canary[2] } }] },
    { 'idempotency-key': 'canary-key-0001' },
  )
  await w.owner.request('POST', 'contacts', { firstName: 7, nationalId: canary[2] })
  await w.owner.request('POST', `contacts/${id}/reveal`, { fields: ['nationalId'] })
  await contacts.add(ctx, { firstName: 'C', nationalId: canary[2] })
  await expect(contacts.add(ctx, { nationalId: canary[2] })).rejects.toThrow()
  log.info({ body: { firstName: 'Ida' } }, 'seen')
  const { rows: tables } = await admin.query(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  expect(tables.length).toBeGreaterThan(30)
  const found: string[] = []
  let seen = 0
  for (const { name } of tables) {
    const { rows } = await admin.query(`select t::text as row from ${name} t`)
    seen += rows.length
    for (const { row } of rows)
      for (const form of canary.flatMap((c) => [c, Buffer.from(c).toString('hex'), Buffer.from(c).toString('base64')]))
        if (row.toLowerCase().includes(form.toLowerCase())) found.push(`${name}: ${form}`)
  }
  expect(seen).toBeGreaterThan(50)
  expect(found).toEqual([])
  const statements = await admin.query('select query from pg_stat_activity')
  expect(statements.rows.filter((r) => /CANARY/.test(r.query))).toEqual([])
  expect(lines.join('')).toContain('seen')
  expect(lines.filter((l) => /CANARY/i.test(l))).toEqual([])
  expect(made.text).not.toContain(canary[0])
  await loud.end()
})
