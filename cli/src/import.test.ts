import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { machine } from './testing.ts'

/** What the command line asked, in order, and the file that came. */
interface Heard {
  asked: string[]
  file: Buffer
  name: string
  mapping: any
}

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const id = '01920000-0000-7000-8000-000000000001'
const field = (name: string) => ({ name, label: name, kind: 'text', required: false, readOnly: false })
const contacts = {
  ...{ name: 'contacts', path: 'contacts', label: 'Contacts', labelOne: 'Contact', title: 'name', subtitle: null },
  ...{ can: { read: true, create: true, update: true, remove: true }, trash: true, fields: [field('email')] },
}
const columns = ['Mail', 'Full = name', 'Age'].map((name, index) => ({ index, name, samples: [] }))
const suggested = { columns: { 0: { field: 'email' }, 1: { field: 'fullName' }, 2: null }, match: { fields: [] } }
const expected = { create: 2, update: 1, unchanged: 0, skip: 0, reject: 1 }
const group = { columnName: 'Mail', message: 'Looks like name@example.com.', rows: 1 }
const problems = { groups: [{ ...group, samples: [{ value: 'x', count: 1, lines: [4] }] }], expected }
const counts = { created: 2, updated: 1, unchanged: 0, skipped: 0, rejected: 1, linked: {} }

/** A server of the contract that has one import; `away` answers that many requests for progress not at all. */
async function serving({ ends = 'done', away = 0 } = {}): Promise<{ url: string; heard: Heard }> {
  const heard: Heard = { asked: [], file: Buffer.alloc(0), name: '', mapping: suggested }
  let status = 'uploaded'
  let asks = 0
  const record = () => ({
    id,
    version: 3,
    status,
    rows: 4,
    columns,
    mapping: heard.mapping,
    warnings: [],
    problem: null,
  })
  const next: Record<string, [during: string, after: string]> = {
    check: ['checking', 'checked'],
    run: ['running', ends],
    undo: ['undoing', 'undone'],
  }
  const start = (work: string) => {
    status = next[work]![0]
    asks = 0
    return record()
  }
  const progress = () => {
    if (asks++ > 1) status = Object.values(next).find(([during]) => during === status)?.[1] ?? status
    return { status, phase: status, done: asks, rows: 4, perSecond: 1000, secondsLeft: 1 }
  }
  const conflict = { noun: 'contacts', id, title: 'Ann', field: 'email', reason: 'Changed since' }
  const answers: Record<string, (body: Buffer, request: IncomingMessage) => unknown> = {
    'GET /resources': () => ({ resources: [contacts] }),
    'POST /imports': (body, { headers }) => {
      Object.assign(heard, { file: body, name: decodeURIComponent(headers['x-file-name'] as string) })
      return record()
    },
    [`PATCH /imports/${id}`]: (body) => {
      heard.mapping = JSON.parse(String(body)).mapping
      return record()
    },
    [`POST /imports/${id}/check`]: () => start('check'),
    [`POST /imports/${id}/run`]: () => start('run'),
    [`POST /imports/${id}/undo`]: () => start('undo'),
    [`GET /imports/${id}/progress`]: progress,
    [`GET /imports/${id}/problems`]: () => problems,
    [`GET /imports/${id}/conflicts`]: () => ({ data: [conflict] }),
    [`GET /imports/${id}`]: () => ({ ...record(), result: counts }),
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request
      .on('data', (chunk) => chunks.push(chunk))
      .on('end', () => {
        const path = request.url!.replace('/api/v1', '').split('?')[0]!
        if (path.endsWith('/progress') && away-- > 0) return request.socket.destroy()
        if (!/progress|resources/.test(path))
          heard.asked.push(`${request.method} ${request.url!.replace('/api/v1', '')}`)
        if (path.endsWith('.csv'))
          return response.writeHead(200, { 'content-type': 'text/csv' }).end('Mail,Line,Reason\r\n')
        if (request.method === 'DELETE') return response.writeHead(204).end()
        const body = answers[`${request.method} ${path}`]!(Buffer.concat(chunks), request)
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      })
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard }
}

function atWork(url: string) {
  const m = machine({ BANYAN_URL: url, BANYAN_API_KEY: 'bny_live_x' })
  writeFileSync(join(m.cwd, 'people é.csv'), 'Mail,Full = name,Age\nann@x.example,Ann,4\n')
  return m
}

test('a file goes to the server, is imported, and comes back where it did not fit', async () => {
  const { url, heard } = await serving()
  const { cwd, banyan } = atWork(url)
  const done = await banyan(['import', 'contacts', 'people é.csv', '--match', 'email', '--found', 'skip', '--yes'])
  expect(done).toMatchObject({ code: 0, out: `${id}\n` })
  expect(heard.name).toBe('people é.csv')
  expect(String(heard.file)).toBe(readFileSync(join(cwd, 'people é.csv'), 'utf8'))
  expect(heard.asked).toEqual([
    'POST /imports?noun=contacts',
    `PATCH /imports/${id}`,
    `POST /imports/${id}/run`,
    `GET /imports/${id}`,
    `GET /imports/${id}/rejects.csv`,
  ])
  expect(heard.mapping).toEqual({ ...suggested, match: { fields: ['email'], found: 'skip' } })
  expect(done.err).toContain('2 created, 1 updated, 1 rejected in')
  expect(done.err).toContain(`banyan undo-import ${id}`)
  expect(readFileSync(join(cwd, 'people é.rejects.csv'), 'utf8')).toBe('Mail,Line,Reason\r\n')
})

test('columns go where they are sent, headers with equals signs too', async () => {
  const { url, heard } = await serving()
  const { banyan } = atWork(url)
  const map = ['--map', 'full = name=lastName', '--map', 'Mail=', '--map', 'Age=custom.age']
  expect((await banyan(['import', 'contacts', 'people é.csv', ...map, '--yes'])).code).toBe(0)
  expect(heard.mapping.columns).toEqual({ 0: null, 1: { field: 'lastName' }, 2: { field: 'custom.age' } })
  const wrong = await banyan(['import', 'contacts', 'people é.csv', '--map', 'Mial=email', '--yes'])
  expect(wrong).toMatchObject({ code: 2, err: 'The file has no column “Mial”. Did you mean Mail?\n' })
  expect(heard.asked.at(-1)).toBe(`DELETE /imports/${id}`)
})

test('a dry run checks everything, says what would happen, and leaves nothing', async () => {
  const { url, heard } = await serving()
  const { cwd, banyan } = atWork(url)
  const dry = await banyan(['import', 'contacts', 'people é.csv', '--dry-run'])
  expect(dry.code).toBe(0)
  expect(dry.err).toContain('Full = name → fullName')
  expect(dry.err).toContain('Age → left out')
  expect(dry.err).toContain('2 create, 1 update, 0 unchanged, 0 skip, 1 reject')
  expect(dry.err).toContain('Mail: Looks like name@example.com. 1 rows (line 4: “x”)')
  expect(heard.asked.at(-1)).toBe(`DELETE /imports/${id}`)
  expect(heard.asked.join()).not.toContain('/run')
  expect(existsSync(join(cwd, 'people é.rejects.csv'))).toBe(false)
  const json = await banyan(['import', 'contacts', 'people é.csv', '--dry-run', '--json'])
  expect(JSON.parse(json.out)).toEqual(problems)
})

test('a server that is away for a moment is waited for; a failed import is a failure', async () => {
  const back = await serving({ away: 5 })
  expect((await atWork(back.url).banyan(['import', 'contacts', 'people é.csv', '--yes'])).code).toBe(0)
  const failing = await serving({ ends: 'failed' })
  const failed = await atWork(failing.url).banyan(['import', 'contacts', 'people é.csv', '--yes'])
  expect(failed).toMatchObject({ code: 1, err: expect.stringContaining('The import ended as failed.') })
  expect(failing.heard.asked.join()).not.toContain('DELETE')
})

test('an import is taken back, and what others changed since is named', async () => {
  const { url } = await serving()
  const { code, err } = await atWork(url).banyan(['undo-import', id])
  expect(code).toBe(0)
  expect(err).toContain('The import is taken back.')
  expect(err).toContain('contacts Ann, email: Changed since')
})
