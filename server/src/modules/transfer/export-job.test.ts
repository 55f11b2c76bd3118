import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { systemActor } from '../../kernel/index.ts'
import { actorFor } from '../../kernel/jobs/job.ts'
import { startWorker } from '../../kernel/ports/queue/graphile.ts'
import { reactionJob } from '../../kernel/reactions.ts'
import { expect, house, type Person, settle, test, type World, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { members } from '../organizations/index.ts'
import { exportFiles } from './export-file.ts'
import { sweep, writeExport } from './export-job.ts'

const h = house()
let worker: { stop(): Promise<void> } | undefined

const as = async (
  organization: string,
  requestId: string,
  who: { member: string; scopes?: readonly string[] | null },
) => {
  const { program } = h.current
  const actor = await actorFor(program, organization, who)
  return actor && program.open(organization, actor, { requestId })
}
async function working(): Promise<void> {
  const { program } = h.current
  worker ??= await startWorker({
    pool: program.worker,
    jobs: [...program.registry.jobs, reactionJob(() => program.registry)],
    ports: program.ports,
    open: (organization, requestId) => program.open(organization, systemActor, { requestId }),
    as,
    concurrency: 2,
    log: program.log,
  })
}
beforeAll(working)
afterAll(() => worker?.stop())

/** Runs the job of an export as a worker would, with something in its way. */
const byHand = (w: World, id: string, attempt: number, more: Partial<Parameters<typeof writeExport.run>[0]> = {}) => {
  const { ports } = h.current.program
  const job = {
    ...ports,
    organization: w.organization,
    attempt,
    ctx: w.system,
    as: (who: any) => as(w.organization, w.system.requestId, who),
  }
  return writeExport.run({ ...job, ...more }, { id })
}
const running = (w: World, person: Person, more: object = {}) =>
  exportFiles.add(w.system, {
    name: 'x.csv',
    noun: 'contacts',
    format: 'csv',
    status: 'running',
    ownerId: person.member,
    wish: { format: 'csv' },
    scopes: null,
    ...more,
  })

async function finished(person: Person, id: string) {
  for (let i = 0; i < 200; i++) {
    const { body } = await person.request('GET', `exports/${id}`)
    if (body.status !== 'running') return body
    await new Promise((r) => setTimeout(r, 50))
  }
  throw new Error('The export does not end')
}
const events = async (w: World, type: string) =>
  (await w.owner.request('GET', `events?filter=${encodeURIComponent(`type = "${type}"`)}`)).body.data
const filesOf = (w: World) => {
  try {
    return readdirSync(join(h.current.program.config.dataDir, 'files', w.organization, 'exports'))
  } catch {
    return []
  }
}

test('a file is written in the background, waits for its owner alone, and goes with its record', async () => {
  const w = await world(h.current)
  await contacts.createMany(
    w.owner.ctx,
    Array.from({ length: 700 }, (_, i) => ({ firstName: `P${i}` })),
  )
  const wish = {
    noun: 'contacts',
    format: 'csv',
    columns: ['id', 'firstName'],
    sort: 'firstName',
    filter: 'firstName:"P1"',
  }
  const started = await w.manager.request('POST', 'exports', wish)
  expect(started).toMatchObject({
    status: 202,
    body: { status: 'running', noun: 'contacts', format: 'csv', ownerId: w.manager.member },
  })
  expect(started.body).not.toHaveProperty('scopes')
  const { id, name } = started.body
  const done = await finished(w.manager, id)
  const direct = await w.manager.request(
    'GET',
    `contacts/export?columns=id,firstName&sort=firstName&filter=${encodeURIComponent('firstName:"P1"')}`,
  )
  const rows = direct.text.split('\r\n').length - 2
  expect(done).toMatchObject({ status: 'done', rows, done: rows, size: Buffer.byteLength(direct.text), problem: null })
  expect(Date.parse(done.expiresAt) - Date.parse(done.finishedAt)).toBe(7 * 86_400_000)
  expect((await w.manager.request('GET', `exports/${id}/progress`)).body).toMatchObject({
    status: 'done',
    phase: null,
    done: rows,
    rows,
    secondsLeft: null,
  })
  const file = await w.manager.request('GET', `exports/${id}/file`)
  expect(file.text).toBe(direct.text)
  expect(file.headers['content-disposition']).toBe(`attachment; filename="${name}"`)
  expect(await events(w, 'exports.finished')).toMatchObject([{ recordId: id, data: { noun: 'contacts', rows } }])
  expect(await events(w, 'exports.downloaded')).toHaveLength(1)
  expect((await events(w, 'contacts.exported')).map((e: any) => e.data.export)).toContain(id)

  const other = await world(h.current)
  for (const person of [w.owner, other.owner])
    for (const path of [`exports/${id}`, `exports/${id}/file`, `exports/${id}/progress`])
      expect((await person.request('GET', path)).status, path).toBe(404)
  expect((await w.owner.request('POST', `exports/${id}/cancel`)).status).toBe(404)
  expect((await w.owner.request('GET', 'exports')).body.data).toEqual([])
  expect((await w.manager.request('GET', 'exports')).body.data.map((e: any) => e.id)).toEqual([id])

  expect(filesOf(w)).toEqual([`${id}.csv`])
  expect((await w.manager.request('DELETE', `exports/${id}`)).status).toBe(204)
  await settle(h.current)
  for (let i = 0; i < 100 && filesOf(w).length; i++) await new Promise((r) => setTimeout(r, 50))
  expect(filesOf(w)).toEqual([])
  expect((await w.manager.request('GET', `exports/${id}/file`)).status).toBe(404)
  const { rows: left } = await h.current.admin.query('select 1 from export_progress where export_id = $1', [id])
  expect(left).toEqual([])
})

test('what cannot be exported is refused at once', async () => {
  const w = await world(h.current)
  const start = (person: Person, wish: object) => person.request('POST', 'exports', { noun: 'contacts', ...wish })
  expect((await start(w.viewer, {})).status).toBe(403)
  expect((await start(w.manager, { noun: 'nonsense' })).body.errors[0].path).toBe('noun')
  expect((await start(w.manager, { columns: ['id', 'nonsense'] })).body.errors[0].path).toBe('columns')
  expect((await start(w.manager, { filter: 'nonsense = 1' })).status).toBe(422)
  expect((await w.manager.request('GET', 'exports')).body.data).toEqual([])
})

test('the job acts as its member may now, and ends for good when she may not any more', async () => {
  const w = await world(h.current)
  await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const cut = await running(w, w.manager, { scopes: ['contacts:read'] })
  await byHand(w, cut.id, 1)
  expect(await exportFiles.get(w.system, cut.id)).toMatchObject({
    status: 'failed',
    problem: 'Your role does not allow this.',
  })
  const mine = await running(w, w.manager)
  await members.set(w.system, w.manager.member, { status: 'suspended' })
  await byHand(w, mine.id, 1)
  expect(await exportFiles.get(w.system, mine.id)).toMatchObject({
    status: 'failed',
    problem: expect.stringContaining('not a member'),
  })
  expect(filesOf(w)).toEqual([])
})

test('a job that was killed starts again; one that fails three times says so', async () => {
  const w = await world(h.current)
  await contacts.createMany(
    w.owner.ctx,
    Array.from({ length: 30 }, (_, i) => ({ firstName: `P${i}` })),
  )
  const broken = { ...h.current.program.ports.files, put: () => Promise.reject(new Error('disk full')) }
  const record = await running(w, w.owner)
  await expect(byHand(w, record.id, 1, { files: broken })).rejects.toThrow('disk full')
  expect((await exportFiles.get(w.system, record.id)).status).toBe('running')
  await byHand(w, record.id, 2)
  expect(await exportFiles.get(w.system, record.id)).toMatchObject({ status: 'done', rows: 30 })
  await byHand(w, record.id, 3)
  expect(await events(w, 'exports.finished')).toHaveLength(1)
  const hopeless = await running(w, w.owner)
  await byHand(w, hopeless.id, 3, { files: broken })
  expect(await exportFiles.get(w.system, hopeless.id)).toMatchObject({
    status: 'failed',
    problem: expect.stringContaining('Start it again'),
  })
})

test('a running export is called off and leaves no file', async () => {
  const w = await world(h.current)
  await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const record = await running(w, w.owner)
  const { files } = h.current.program.ports
  const slow: typeof files = {
    ...files,
    async put(organization, key, body) {
      const put = files.put(organization, key, body)
      expect((await w.owner.request('POST', `exports/${record.id}/cancel`)).body.status).toBe('cancelled')
      return put
    },
  }
  await byHand(w, record.id, 1, { files: slow })
  expect(await exportFiles.get(w.system, record.id)).toMatchObject({ status: 'cancelled', rows: null })
  expect(filesOf(w)).toEqual([])
  expect((await w.owner.request('GET', `exports/${record.id}/file`)).status).toBe(409)
  const gone = await running(w, w.owner)
  await w.owner.request('DELETE', `exports/${gone.id}`)
  await byHand(w, gone.id, 1)
  expect(filesOf(w)).toEqual([])
})

test('after a week the sweep takes record and file', async () => {
  const w = await world(h.current)
  const old = await running(w, w.owner, { status: 'done', expiresAt: new Date(Date.now() - 1000).toISOString() })
  const young = await running(w, w.owner, { status: 'done', expiresAt: new Date(Date.now() + 60_000).toISOString() })
  await sweep(w.system)
  expect((await w.owner.request('GET', 'exports')).body.data.map((e: any) => e.id)).toEqual([young.id])
  expect((await w.owner.request('GET', `exports/${old.id}`)).status).toBe(404)
})
