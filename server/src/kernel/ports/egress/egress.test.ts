import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createPlain } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isPublic } from './address.ts'
import { EgressRefused, openEgress, rulesOf } from './index.ts'

/** Listens on loopback, in both families; no request of a test with closed rules may reach it. */
let canary: Server
let connections = 0
let port = 0
let handle: Parameters<typeof createServer>[1] = (_request, response) => void response.end('ok')

beforeAll(async () => {
  canary = createServer((request, response) => handle!(request, response))
  canary.on('connection', () => void connections++)
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done))
  port = (canary.address() as AddressInfo).port
})
afterAll(() => {
  canary.closeAllConnections()
  canary.close()
})

const closed = rulesOf(false)
const open = rulesOf(false, '127.0.0.0/8')
/** Names under `inside.example` lead to what their first label says. */
const inside: Record<string, string[]> = {
  'loop.inside.example': ['127.0.0.1'],
  'loop6.inside.example': ['::1'],
  'private.inside.example': ['10.0.0.5'],
  'mixed.inside.example': ['93.184.216.34', '127.0.0.1'],
  'mixed6.inside.example': ['2606:2800:220:1:248:1893:25c8:1946', 'fd00::1'],
  'metadata.inside.example': ['169.254.169.254'],
  'mapped.inside.example': ['::ffff:127.0.0.1'],
  'nat.inside.example': ['64:ff9b::7f00:1'],
  'azure.inside.example': ['168.63.129.16'],
  'nothing.inside.example': ['not an address'],
}
const lookup = async (host: string) => inside[host] ?? ['127.0.0.1']

const hosts4 =
  `127.0.0.1 127.1 127.0.1 127.255.255.254 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 0x7f.0.0.0x1 0 0.0.0.0
0.1.2.3 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 192.168.255.255 169.254.169.254 169.254.0.1 0xa9fea9fe
2852039166 100.64.0.1 100.100.100.200 100.127.255.255 192.0.0.1 192.0.0.192 192.0.2.1 192.88.99.1 198.18.0.1 198.19.255.255
198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 168.63.129.16 127.0.0.1. 10.1 192.168.257
0x0a000001 012.0.0.1 3232235521 １２７.０.０.１ 127。0。0。1 ①②⑦.⓪.⓪.① %31%32%37.0.0.1 0300.0250.0.1`.split(/\s+/)
const hosts6 =
  `::1 :: ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:10.0.0.1 ::ffff:a9fe:a9fe ::127.0.0.1 0:0:0:0:0:0:0:1 ::ffff:0:127.0.0.1
64:ff9b::127.0.0.1 64:ff9b::a00:1 64:ff9b:1::1 2002:7f00:1:: 2002:a00:1::1 2001:0:7f00:1::1 2001::1 fe80::1 feb0::1 fec0::1
fc00::1 fd00::1 fd00:ec2::254 ff02::1 ff05::2 2001:db8::1 100::1 2001:10::1 2001:20::1 3fff::1 4000::1 5f00::1 ::ffff:8.8.8.8
2002:808:808::1 1::1 ::2`.split(/\s+/)
const names =
  `localhost LOCALHOST localhost. a.localhost foo.local printer.localdomain metadata.google.internal x.internal db.intranet
nas.lan router.home wiki.corp gw.home.arpa server ip6-localhost kubernetes.default metadata host.docker.internal`
    .split(/\s+/)
    .filter((n) => n !== 'kubernetes.default')
const strange = (p: number) => [
  `file:///etc/passwd`,
  `gopher://127.0.0.1:${p}/_x`,
  `ftp://127.0.0.1/`,
  `data:text/plain,hello`,
  `unix:/var/run/docker.sock`,
  `http+unix://%2Fvar%2Frun%2Fdocker.sock/info`,
  `javascript:alert(1)`,
  `dict://127.0.0.1:11211/stat`,
  `ws://127.0.0.1:${p}/`,
  `//127.0.0.1:${p}/`,
  `/127.0.0.1:${p}`,
  `127.0.0.1:${p}`,
  `http:127.0.0.1:${p}/`,
  `http:/127.0.0.1:${p}/`,
  `http:///127.0.0.1:${p}/`,
  `http:\\\\127.0.0.1:${p}\\`,
  `http://93.184.216.34\\@127.0.0.1:${p}/`,
  `http://good.example@127.0.0.1:${p}/`,
  `http://127.0.0.1:${p}@good.example/`,
  `http://user:pass@good.example/`,
  `http://@good.example/`,
  `http://:@good.example/`,
  `http://good.example:${p}#@127.0.0.1/ `,
  ` http://127.0.0.1:${p}/`,
  `http://127.0.0.1:${p}/ x`,
  `http://good.example/\r\nHost: 127.0.0.1`,
  `http://good.example/\tx`,
  `http://good.example/\u0000`,
  `http://[::1%25lo]:${p}/`,
  `http://[::1%lo]:${p}/`,
  `http://[fe80::1%25eth0]/`,
  `http://[::1`,
  `http://127.0.0.1:99999/`,
  `http://`,
  ``,
  `http://${'a'.repeat(3000)}.example/`,
]
const ports = [22, 23, 25, 53, 110, 143, 389, 465, 587, 993, 2375, 3306, 5432, 6379, 6443, 9200, 10250, 11211, 27017]

test('hostile addresses are refused, and nothing on loopback is ever asked', { timeout: 60_000 }, async () => {
  const egress = openEgress(closed, { lookup })
  const table = [
    ...hosts4.flatMap((h) => [`http://${h}:${port}/`, `https://${h}:${port}/hook`]),
    ...hosts6.map((h) => `http://[${h}]:${port}/`),
    ...names.map((h) => `http://${h}:${port}/`),
    ...Object.keys(inside).map((h) => `http://${h}:${port}/`),
    ...strange(port),
    ...ports.map((p) => `http://good.example:${p}/`),
  ]
  expect(table.length).toBeGreaterThan(200)
  connections = 0
  const outcomes = await Promise.all(
    table.map((url) =>
      egress.request({ url, timeoutMs: 3000 }).then(
        () => `${url} was asked`,
        (error) => (error instanceof EgressRefused ? '' : `${url}: ${error}`),
      ),
    ),
  )
  expect(outcomes.filter(Boolean)).toEqual([])
  expect(connections).toBe(0)
  await egress.close()
})

test('a name is resolved once and the connection goes to the address that was checked', async () => {
  let asked = 0
  // Good at first sight, own network at the second: what connects by name would be led inward.
  const rebinding = async () => (asked++ ? ['127.0.0.1'] : ['127.0.0.2'])
  const egress = openEgress(rulesOf(false, '127.0.0.2/32'), { lookup: rebinding })
  connections = 0
  await expect(egress.request({ url: `http://rebind.example:${port}/`, timeoutMs: 2000 })).rejects.toThrow(/ECONN/)
  expect(asked).toBe(1)
  await expect(egress.request({ url: `http://rebind.example:${port}/`, timeoutMs: 2000 })).rejects.toThrow(
    EgressRefused,
  )
  expect(connections).toBe(0)
  await egress.close()
})

test('redirects are not followed, and no proxy of the environment', async () => {
  for (const name of ['http_proxy', 'HTTP_PROXY', 'ALL_PROXY']) vi.stubEnv(name, 'http://127.0.0.1:9/')
  const egress = openEgress(open, { lookup })
  let asked = 0
  handle = (_request, response) => {
    asked++
    response.writeHead(302, { location: `http://127.0.0.1:${port}/again` }).end()
  }
  expect((await egress.request({ url: `http://127.0.0.1:${port}/` })).status).toBe(302)
  expect(asked).toBe(1)
  vi.unstubAllEnvs()
  await egress.close()
})

test('answers are cut by size and by time', async () => {
  const egress = openEgress(open, { lookup })
  handle = (_request, response) => {
    const more = () => {
      while (response.write('x'.repeat(10_000)));
    }
    response.on('drain', more)
    more()
  }
  const endless = await egress.request({ url: `http://127.0.0.1:${port}/`, maxBytes: 65_536 })
  expect([endless.body.length, endless.truncated]).toEqual([65_536, true])
  handle = (_request, response) => void setInterval(() => response.write('.'), 50).unref()
  const begun = performance.now()
  await expect(egress.request({ url: `http://127.0.0.1:${port}/`, timeoutMs: 400 })).rejects.toMatchObject({
    code: 'ETIMEDOUT',
  })
  handle = () => {}
  await expect(egress.request({ url: `http://127.0.0.1:${port}/`, timeoutMs: 400 })).rejects.toThrow('0.4 seconds')
  expect(performance.now() - begun).toBeLessThan(3000)
  await egress.close()
})

test('a port that takes connections and says nothing ends in time too', async () => {
  const mute = createPlain(() => {})
  await new Promise<void>((done) => mute.listen(0, '127.0.0.1', done))
  const egress = openEgress(open, { lookup })
  const url = `https://127.0.0.1:${(mute.address() as AddressInfo).port}/`
  await expect(egress.request({ url, timeoutMs: 300 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  await egress.close()
  mute.close()
})

test('own networks open by range or place, and http in production only there', async () => {
  handle = (request, response) => void response.end(`${request.method} ${request.headers.host}`)
  const place = openEgress(rulesOf(true, `erp.corp:${port}`), { lookup })
  const answer = await place.request({ url: `http://erp.corp:${port}/`, method: 'GET' })
  expect(answer.body.toString()).toBe(`GET erp.corp:${port}`)
  expect(place.refusal(`http://erp.corp:${port + 1}/`)).toContain('https')
  expect(place.refusal('http://good.example/')).toContain('https')
  expect(place.refusal('https://good.example/')).toBe(null)
  const range = openEgress(rulesOf(true, '127.0.0.0/8, 10.0.0.0/8'), { lookup: async () => ['93.184.216.34'] })
  expect((await range.request({ url: `http://127.0.0.1:${port}/` })).status).toBe(200)
  await expect(range.request({ url: 'http://good.example/' })).rejects.toThrow('https')
  expect(range.refusal('http://127.0.0.1:25/')).toContain('Port 25')
  await Promise.all([place.close(), range.close()])
})

test('public addresses are public', () => {
  for (const address of ['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e'])
    expect(isPublic(address), address).toBe(true)
  for (const address of ['', 'x', '127.0.0.1', '8.8.8.8/8', 'fe80::1%eth0']) expect(isPublic(address)).toBe(false)
})
