import { readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { systemActor } from '../../server/src/kernel/context.ts'
import { actorFor } from '../../server/src/kernel/jobs/job.ts'
import { startWorker } from '../../server/src/kernel/ports/queue/graphile.ts'
import { expect, house, password, test, world } from '../../server/src/testing/index.ts'
import { machine } from './testing.ts'

const h = house()
let worker: Awaited<ReturnType<typeof startWorker>> | undefined
afterAll(() => worker?.stop())

/** The house with its door open and somebody at work inside. */
async function open(): Promise<string> {
  const { server, program } = h.current
  worker ??= await startWorker({
    pool: program.worker,
    jobs: program.registry.jobs,
    ports: program.ports,
    concurrency: 2,
    log: program.log,
    open: (organization, requestId) => program.open(organization, systemActor, { requestId }),
    async as(organization, requestId, who) {
      const actor = await actorFor(program, organization, who)
      return actor && program.open(organization, actor, { requestId })
    },
  })
  if (!server.server.listening) await server.listen({ port: 0, host: '127.0.0.1' })
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

const people = [
  'First Name,Last Name,Email,Firm,Shoe = size',
  'Ann,Lee,ann@x.example,Acme,41',
  'Bo,Ek,bo@x.example,Acme,42',
  'Cy,Dahl,nonsense,Öster Byg,43',
]

test('a file is checked, imported, changes nothing the second time, and is taken back', async () => {
  const w = await world(h.current)
  const { banyan, cwd } = machine()
  const login = ['login', '--url', await open(), '--email', w.owner.email, '--password-stdin']
  expect((await banyan(login, { stdin: password })).code).toBe(0)
  writeFileSync(join(cwd, 'people.csv'), `${people.join('\r\n')}\r\n`)
  const contacts = async () => (await banyan(['list', 'contacts', '--all', '--csv', '--sort', 'email'])).out
  const before = await contacts()
  const bringIn = ['import', 'contacts', 'people.csv', '--map', 'Firm=company.name', '--match', 'email']

  const dry = await banyan([...bringIn, '--dry-run', '--json'])
  expect(dry).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(dry.out)).toMatchObject({
    expected: { create: 2, reject: 1 },
    groups: [{ columnName: 'Email', rows: 1, samples: [{ value: 'nonsense', lines: [4] }] }],
  })
  expect(await contacts()).toBe(before)
  expect((await banyan(['list', 'imports'])).err).toBe('No imports here.\n')

  const first = await banyan([...bringIn, '--yes'])
  expect(first).toMatchObject({ code: 0, err: expect.stringContaining('2 created, 1 rejected, 1 companies made') })
  const rejects = readFileSync(join(cwd, 'people.rejects.csv'), 'utf8')
  expect(rejects).toContain('Shoe = size,Line,Reason')
  expect(rejects).toMatch(/Cy,Dahl,nonsense,Öster Byg,43,4,.*Email/)
  const after = await contacts()
  expect(after).toMatch(/Ann Lee.*Acme/)

  expect((await banyan([...bringIn, '--yes'])).err).toContain('2 unchanged, 1 rejected')
  expect(await contacts()).toBe(after)

  expect(await banyan(['undo-import', first.out.trim()])).toMatchObject({ code: 0, err: 'The import is taken back.\n' })
  expect(await contacts()).toBe(before)
  expect((await banyan(['undo-import', first.out.trim()])).code).toBe(1)
})

test('what cannot be read is refused in a sentence, and nothing is left of it', async () => {
  const w = await world(h.current)
  const { banyan, cwd } = machine()
  await banyan(['login', '--url', await open(), '--email', w.owner.email, '--password-stdin'], { stdin: password })
  writeFileSync(join(cwd, 'picture.csv'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 255, 254, 0, 7]))
  const refused = await banyan(['import', 'contacts', 'picture.csv', '--yes'])
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err.length).toBeGreaterThan(20)
  expect(refused.err).not.toContain('Something failed on our side')
  writeFileSync(join(cwd, 'people.csv'), people.join('\n'))
  const wrong = await banyan(['import', 'contacts', 'people.csv', '--map', 'Firm=nonsense', '--yes'])
  expect(wrong.code).toBe(1)
  expect((await banyan(['list', 'imports'])).err).toBe('No imports here.\n')
})
