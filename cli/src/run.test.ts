import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, house, password, test, type World, world } from '../../server/src/testing/index.ts'
import { machine } from './testing.ts'

const h = house()

async function address(): Promise<string> {
  const { server } = h.current
  if (!server.server.listening) await server.listen({ port: 0, host: '127.0.0.1' })
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

/** Somebody at her machine who has signed in. */
async function atWork(who: keyof Pick<World, 'owner' | 'viewer'> = 'owner') {
  const w = await world(h.current)
  const url = await address()
  const m = machine()
  const login = await m.banyan(['login', '--url', url, '--email', w[who].email, '--password-stdin'], {
    stdin: `${password}\n`,
  })
  expect(login).toMatchObject({ code: 0, out: '' })
  return { w, url, login, ...m }
}

const lines = (text: string) => text.trim().split('\n')

test('signing in is remembered for this person alone, and forgotten on the server too', async () => {
  const { w, url, login, banyan, settings } = await atWork()
  expect(login.err).toContain(`Signed in to ${url} as ${w.owner.email}, in ${w.slug}.`)
  expect(statSync(settings).mode & 0o777).toBe(0o600)
  expect(readFileSync(settings, 'utf8')).not.toContain(password)
  const who = await banyan(['whoami'])
  expect(who.out).toContain(w.slug)
  expect(who.out).toContain(w.owner.email)
  const { accessToken } = JSON.parse(readFileSync(settings, 'utf8')).accounts[url]
  expect((await banyan(['logout'])).code).toBe(0)
  expect(readFileSync(settings, 'utf8')).not.toContain(accessToken)
  const after = await fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${accessToken}` } })
  expect(after.status).toBe(401)
  expect(await banyan(['list', 'contacts'])).toMatchObject({ code: 2, out: '' })
})

test('a wrong password is refused, and nobody is asked where nobody sits', async () => {
  const { w, url } = await atWork()
  const { banyan } = machine()
  const wrong = await banyan(['login', '--url', url, '--email', w.owner.email, '--password-stdin'], {
    stdin: 'no no no',
  })
  expect(wrong).toMatchObject({ code: 1, out: '', err: 'E-mail or password is wrong.\n' })
  expect(await banyan(['login', '--url', url])).toMatchObject({ code: 2, err: expect.stringContaining('--email') })
  expect(await banyan(['login'])).toMatchObject({ code: 2, err: expect.stringContaining('--url') })
  const away = await banyan(['login', '--url', 'localhost:9', '--key', 'bny_live_x'])
  expect(away.code).toBe(1)
  expect(away.err).toContain('http://localhost:9 cannot be reached.')
})

test('a key of the environment comes before what is stored', async () => {
  const { w, url, cwd } = await atWork()
  const key = (await w.owner.request('POST', 'api-keys', { name: 'Script', scopes: ['contacts:read'] })).body.secret
  const { banyan } = machine({ BANYAN_URL: url, BANYAN_API_KEY: key, XDG_CONFIG_HOME: join(cwd, '.config') })
  expect((await banyan(['whoami'])).out).toContain('a key of Olga Owner')
  expect(await banyan(['list', 'contacts'])).toMatchObject({ code: 0, err: 'No contacts here.\n' })
  expect(await banyan(['create', 'contacts', 'firstName=A'])).toMatchObject({ code: 1 })
  const stored = machine()
  expect((await stored.banyan(['login', '--url', url, '--key'], { stdin: `${key}\n` })).code).toBe(0)
  expect((await stored.banyan(['nouns'])).out).toMatch(/contacts +Contacts +list get/)
})

test('records are made, listed, read, changed and removed by what the server says of them', async () => {
  const { banyan } = await atWork()
  const company = await banyan(['create', 'companies', 'name=Acme', 'annualRevenue=1840.5 EUR'])
  const made = await banyan([
    ...['create', 'contacts', 'firstName=Ann', 'lastName=Lee', 'tags=vip, fair'],
    ...[`companyId=${company.out.trim()}`, 'emails:=[{"email":"ann@acme.example"}]'],
  ])
  expect(made).toMatchObject({ code: 0, err: 'Made contact “Ann Lee”, version 1.\n' })
  const id = made.out.trim()
  const table = lines((await banyan(['list', 'contacts', '--fields', 'fullName,email,companyId,tags'])).out)
  expect(table[0]!.split(/ {2,}/)).toEqual(['ID', 'FULLNAME', 'EMAIL', 'COMPANYID', 'TAGS'])
  expect(table[1]!.split(/ {2,}/)).toEqual([id, 'Ann Lee', 'ann@acme.example', 'Acme', 'vip, fair'])
  expect((await banyan(['get', 'Contact', id])).out).toMatch(/companyId +Acme\n/)
  expect((await banyan(['get', 'companies', company.out.trim()])).out).toContain('1840.50 EUR')
  expect((await banyan(['update', 'contacts', id, 'jobTitle=Boss', '--version', '1'])).err).toContain('version 2')
  const late = await banyan(['update', 'contacts', id, 'jobTitle=Clerk', '--version', '1'])
  expect(late).toMatchObject({ code: 1, err: expect.stringContaining('repeat with its --version') })
  expect((await banyan(['update', 'contacts', id, 'jobTitle=', '--json'])).out).toContain('"jobTitle": null')
  expect(await banyan(['remove', 'contacts', id])).toMatchObject({ code: 0, err: '1 contact moved to the trash.\n' })
  expect(await banyan(['get', 'contacts', id])).toMatchObject({ code: 1, err: 'There is nothing here.\n' })
  expect(lines((await banyan(['list', 'contacts', '--deleted', '--csv', '--fields', 'fullName'])).out)).toHaveLength(2)
})

test('many come in as JSON, those that fit land, and all of them come out again', async () => {
  const { banyan } = await atWork()
  const people = Array.from({ length: 230 }, (_, i) => ({ firstName: `P${i}`, jobTitle: i % 2 ? '=1+1' : 'Clerk' }))
  const made = await banyan(['create', 'contacts'], { stdin: JSON.stringify([...people, { email: 'nonsense' }]) })
  expect(made).toMatchObject({ code: 1, err: expect.stringMatching(/Record 231: .*email/s) })
  expect(lines(made.out)).toHaveLength(230)
  const some = await banyan(['list', 'contacts', '--limit', '20', '--json'])
  expect(JSON.parse(some.out)).toHaveLength(20)
  expect(some.err).toContain('--all lists every one')
  expect(JSON.parse((await banyan(['list', 'contacts', '--all', '--json'])).out)).toHaveLength(230)
  const csv = await banyan(['list', 'contacts', '--filter', 'firstName = "P1"', '--fields', 'jobTitle', '--csv'])
  expect(csv.out).toMatch(/^id,jobTitle\r\n[0-9a-f-]{36},'=1\+1\r\n$/)
})

test('what is written wrong is told with what was meant, and never reaches the server', async () => {
  const { banyan } = await atWork()
  const refused = async (args: string[], says: string) => {
    const { code, err } = await banyan(args)
    expect(err).toContain(says)
    expect(lines(err).length).toBeLessThan(4)
    expect(code).toBe(2)
  }
  await refused(['list', 'contcts'], 'There is no noun “contcts” for you here. Did you mean contacts?')
  await refused(['create', 'contacts', 'fristName=A'], 'Did you mean firstName?')
  await refused(['create', 'contacts', 'firstName'], 'write it like firstName=Ann')
  await refused(['create', 'companies', 'annualRevenue=much'], 'annualRevenue: “much” is no amount')
  await refused(['create', 'contacts'], 'Say what to write')
  await refused(['create', 'contacts', 'emails:={'], 'is no JSON')
  await refused(['list', 'contacts', '--limit', 'x'], 'is no count')
  await refused(['list', 'contacts', '--json', '--csv'], 'Choose one')
  await refused(['lits', 'contacts'], 'Did you mean list?')
  await refused(['import', 'contacts', 'people.csv'], 'Say --yes')
  await refused(['import', 'contacts', 'people.csv', '--yes'], 'There is no file')
  await refused(['export', 'contacts', '--format', 'pdf'], '--format is one of csv, xlsx')
  await refused(['organizations', 'use', 'elsewhere'], 'You do not belong to “elsewhere”')
})

test('what the server refuses names the field and how to mend it', async () => {
  const { banyan } = await atWork('viewer')
  expect(await banyan(['create', 'contacts', 'firstName=A'])).toMatchObject({ code: 1, out: '' })
  const filter = await banyan(['list', 'contacts', '--filter', 'fristName = "A"'])
  expect(filter).toMatchObject({ code: 1, err: expect.stringContaining('Did you mean “firstName”?') })
})

test('commands at the same time share one renewal of the session', async () => {
  const { url, banyan, settings } = await atWork()
  const kept = JSON.parse(readFileSync(settings, 'utf8'))
  const before = kept.accounts[url].refreshToken
  kept.accounts[url].accessToken = 'over'
  writeFileSync(settings, JSON.stringify(kept))
  const all = await Promise.all(Array.from({ length: 6 }, () => banyan(['list', 'contacts'])))
  expect(all.map((each) => each.code)).toEqual([0, 0, 0, 0, 0, 0])
  expect(JSON.parse(readFileSync(settings, 'utf8')).accounts[url].refreshToken).not.toBe(before)
  expect((await banyan(['whoami'])).code).toBe(0)
})

test('an export is a file, whole or not at all, or goes to the next program', async () => {
  const { banyan, cwd } = await atWork()
  await banyan(['create', 'contacts'], { stdin: '[{"firstName":"Ann","jobTitle":"=1+1"},{"firstName":"Bo"}]' })
  const piped = await banyan([
    'export',
    'contacts',
    '--no-labels',
    '--columns',
    'firstName,jobTitle',
    '--sort',
    'firstName',
  ])
  expect(piped).toMatchObject({ code: 0, err: '' })
  expect(piped.out.replaceAll('"', '')).toBe("\ufefffirstName,jobTitle\r\nAnn,'=1+1\r\nBo,\r\n")
  const saved = await banyan(['export', 'contacts', '--filter', 'firstName = "Bo"', '-o', 'out.xlsx'])
  expect(saved).toMatchObject({ code: 0, out: '', err: 'out.xlsx is written.\n' })
  expect(readFileSync(join(cwd, 'out.xlsx')).subarray(0, 2).toString()).toBe('PK')
  const wrong = await banyan(['export', 'contacts', '--columns', 'nonsense', '-o', 'none.csv'])
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('nonsense') })
  expect(existsSync(join(cwd, 'none.csv'))).toBe(false)
  expect(await banyan(['export', 'contacts', '-o', 'missing/a.csv'])).toMatchObject({ code: 2 })
})

test('events are printed as they happen, those that were asked for', async () => {
  const { w, banyan } = await atWork()
  await w.owner.request('POST', 'contacts', { firstName: 'Before' })
  const tail = banyan(['tail', '--events', 'contacts.*', '--interval', '0.1', '--count', '3', '--json'])
  await new Promise((done) => setTimeout(done, 400))
  await w.owner.request('POST', 'companies', { name: 'Not asked for' })
  for (const firstName of ['A', 'B', 'C']) await w.owner.request('POST', 'contacts', { firstName })
  const seen = lines((await tail).out).map((line) => JSON.parse(line))
  expect(seen.map((e) => e.type)).toEqual(['contacts.created', 'contacts.created', 'contacts.created'])
  expect(new Set(seen.map((e) => e.recordId)).size).toBe(3)
})

test('any request can be sent, help and completion come from the commands themselves', async () => {
  const { banyan } = await atWork()
  const made = await banyan(['api', 'post', '/contacts', '--data', '{"firstName":"Api"}'])
  expect(JSON.parse(made.out)).toMatchObject({ fullName: 'Api' })
  const help = await banyan(['--help'])
  expect(help).toMatchObject({ code: 0, err: '' })
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, out } = await banyan(['completion', shell])
    expect(code).toBe(0)
    for (const command of ['login', 'list', 'import', 'undo-import', 'tail']) {
      expect(out).toContain(command)
      expect(help.out).toMatch(new RegExp(`^  ${command} `, 'm'))
    }
  }
  expect(lines((await banyan(['_nouns'])).out)).toContain('api-keys')
  expect(await banyan([])).toMatchObject({ code: 2 })
  expect((await banyan(['-V'])).out).toBe('0.1.0\n')
})
