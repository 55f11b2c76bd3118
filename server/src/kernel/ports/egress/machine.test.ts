import { expect, test } from 'vitest'
import { EgressRefused, openEgress, rulesOf } from './index.ts'

const names: Record<string, string[]> = {
  'mail.harbour.example': ['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'],
  'turned.example': ['93.184.216.34', '127.0.0.1'],
  'inner.example': ['10.0.0.7'],
}
const lookup = async (host: string) => names[host] ?? Promise.reject(new Error('unknown'))
const open = (allow = '', production = true) => openEgress(rulesOf(production, allow), { lookup })

test('machines of other protocols: every address is checked, ports are that protocol’s matter', async () => {
  const egress = open()
  for (const port of [25, 465, 587, 993])
    expect(await egress.addresses('Mail.Harbour.Example.', port)).toEqual(names['mail.harbour.example'])
  expect(await egress.addresses('93.184.216.34', 993)).toEqual(['93.184.216.34'])
  for (const host of [
    'turned.example',
    'inner.example',
    'localhost',
    'mail',
    'imap.corp',
    '127.0.0.1',
    '0x7f.1',
    '::1',
    '[::1]',
    '169.254.169.254',
    '2130706433',
  ])
    await expect(egress.addresses(host, 993), host).rejects.toThrow(EgressRefused)
  for (const host of ['', 'a b', 'x.example/y', 'user@x.example', 'x.example:25', 'x\n.example', 'x.example#'])
    await expect(egress.addresses(host, 993), host).rejects.toThrow()
  await egress.close()
})

test('own networks and places are reached where the installation opens them, and nowhere else', async () => {
  const ranges = open('10.0.0.0/8')
  expect(await ranges.addresses('inner.example', 25)).toEqual(['10.0.0.7'])
  await expect(ranges.addresses('turned.example', 25)).rejects.toThrow(EgressRefused)
  const place = open('inner.example:25')
  expect(await place.addresses('inner.example', 25)).toEqual(['10.0.0.7'])
  await expect(place.addresses('inner.example', 26)).rejects.toThrow(EgressRefused)
  await Promise.all([ranges.close(), place.close()])
})
