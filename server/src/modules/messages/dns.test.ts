import { createPublicKey } from 'node:crypto'
import { afterAll } from 'vitest'
import { opened } from '../../kernel/index.ts'
import { expect, house, test, world } from '../../testing/index.ts'
import { systemLook } from './dns.ts'
import { fillLook } from './index.ts'

const h = house()
afterAll(() => fillLook(systemLook))

test('a domain says which records it needs, what was found of each, and what to do', async () => {
  const w = await world(h.current)
  const made = (
    await w.owner.request('POST', 'sender-domains', { domain: ' Mail.Marlow.Example. ', include: 'mailgun.org' })
  ).body
  expect(made).toMatchObject({ domain: 'mail.marlow.example', state: 'pending' })
  expect(JSON.stringify(made)).not.toContain('PRIVATE KEY')
  const key = await opened(w.system, 'sender_domains', made.id, 'privateKey')
  expect(createPublicKey(key!).export({ type: 'spki', format: 'der' }).toString('base64')).toBe(made.publicKey)
  const dkim = made.records.find((r: any) => r.purpose === 'dkim')
  const check = async (answers: Record<string, string[]>) => {
    fillLook(async (host, type) => {
      if (answers[host]?.[0] === 'broken') throw Object.assign(new Error('no'), { code: 'ETIMEOUT' })
      return answers[`${host} ${type}`] ?? answers[host] ?? []
    })
    const { body } = await w.owner.request('POST', 'sender-domains/check', { id: made.id })
    return [
      body.state,
      ...['dkim', 'spf', 'dmarc', 'returnPath'].map((p) => body.records.find((r: any) => r.purpose === p).state),
    ]
  }
  expect(await check({})).toEqual(['pending', 'missing', 'missing', 'missing', 'missing'])
  const good = {
    [dkim.host]: [`v=DKIM1; k=rsa; p=${made.publicKey.slice(0, 200)} ${made.publicKey.slice(200)}`],
    'mail.marlow.example': ['google-site-verification=x', 'v=spf1 include:mailgun.org -all'],
    '_dmarc.mail.marlow.example': ['v=DMARC1; p=reject'],
    'bounce.mail.marlow.example MX': ['mx.marlow.example'],
  }
  expect(await check(good)).toEqual(['verified', 'ok', 'ok', 'ok', 'ok'])
  expect(await check({ ...good, [dkim.host]: ['v=DKIM1; p=MIIBother'] })).toEqual([
    'failing',
    'wrong',
    'ok',
    'ok',
    'ok',
  ])
  expect(await check({ ...good, 'mail.marlow.example': ['v=spf1 mx +all'] })).toEqual([
    'failing',
    'ok',
    'wrong',
    'ok',
    'ok',
  ])
  expect(await check({ ...good, 'mail.marlow.example': ['v=spf1 a', 'v=spf1 mx'] })).toEqual([
    'failing',
    'ok',
    'wrong',
    'ok',
    'ok',
  ])
  await check(good)
  // Name servers that do not answer say nothing about the domain.
  expect(await check({ ...good, [dkim.host]: ['broken'] })).toEqual(['verified', 'ok', 'ok', 'ok', 'ok'])
  expect((await w.owner.request('POST', 'sender-domains', { domain: 'mail.marlow.example' })).status).toBe(409)
  for (const domain of ['localhost', 'a..b', '-x.example', 'x y.example', '10.0.0.1'])
    expect((await w.owner.request('POST', 'sender-domains', { domain })).status, domain).toBe(422)
})
