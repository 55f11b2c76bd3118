import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { newId } from '../../ids.ts'
import { signedForAws } from '../signed-request.ts'
import { inMemory, wayOut } from '../testing/keeper.ts'
import { smtpDouble } from '../testing/smtp.ts'
import type { OutgoingMail } from './driver.ts'
import { rawMail } from './mime.ts'
import { openMail } from './open.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

const mail = (): OutgoingMail => ({
  id: newId(),
  from: { address: 'service@marlow.example', name: 'Söhne' },
  to: [{ address: 'ines@harbour.example' }],
  subject: 'Wärme  mit  Abstand',
  text: 'One\n\n  two \n\n\n',
  html: '<p>One</p>',
  dkim: { domain: 'marlow.example', selector: 'banyan', privateKey },
})

const relaxed = (header: string) => {
  const colon = header.indexOf(':')
  const value = header
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return `${header.slice(0, colon).trim().toLowerCase()}:${value}`
}

/** Checks a signature by RFC 6376, relaxed/relaxed, as a receiver does. */
function checked(raw: string): {
  domain: string
  selector: string
  signed: string[]
  body: boolean
  signature: boolean
} {
  const end = raw.indexOf('\r\n\r\n')
  const headers = raw.slice(0, end).split(/\r\n(?![ \t])/)
  const own = headers.find((h) => /^dkim-signature:/i.test(h))!
  const tags = Object.fromEntries(
    own
      .slice(own.indexOf(':') + 1)
      .split(';')
      .map((t) => [t.slice(0, t.indexOf('=')).trim(), t.slice(t.indexOf('=') + 1).replace(/\s+/g, '')]),
  )
  expect(tags).toMatchObject({ v: '1', a: 'rsa-sha256', c: 'relaxed/relaxed' })
  const body = raw
    .slice(end + 4)
    .replace(/[ \t]+(?=\r\n)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(\r\n)*$/, '\r\n')
  const left = [...headers]
  const signed = tags.h!.split(':')
  const lines = signed.flatMap((name) => {
    const at = left.findLastIndex((h) => h.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    return at < 0 ? [] : [relaxed(left.splice(at, 1)[0]!)]
  })
  const data = [...lines, relaxed(own.replace(/(\bb=)[^;]*$/, '$1'))].join('\r\n')
  return {
    domain: tags.d!,
    selector: tags.s!,
    signed: signed.map((n) => n.toLowerCase()),
    body: createHash('sha256').update(body, 'latin1').digest('base64') === tags.bh,
    signature: verify(
      'sha256',
      Buffer.from(data, 'latin1'),
      createPublicKey(publicKey),
      Buffer.from(tags.b!, 'base64'),
    ),
  }
}

test('mail over SMTP carries a DKIM signature that a receiver can check, and a change breaks it', async () => {
  const double = await smtpDouble({ authOptional: true })
  const egress = wayOut()
  const driver = openMail(
    'smtp',
    { host: '127.0.0.1', port: double.port, security: 'none' },
    { egress, inbox: inMemory() },
  )
  expect(await driver.send(mail())).toMatchObject({ accepted: true })
  await Promise.all([driver.close(), double.close(), egress.close()])
  const raw = (await double.seen())[0]!.raw!.toString('latin1')
  const found = checked(raw)
  expect(found).toMatchObject({ domain: 'marlow.example', selector: 'banyan', body: true, signature: true })
  expect(found.signed).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'message-id']))
  expect(checked(raw.replace('One', 'Two'))).toMatchObject({ body: false })
  expect(checked(raw.replace('ines@', 'eve@'))).toMatchObject({ signature: false })
})

test('the whole mail that SES gets is signed too, and unsigned without a key', async () => {
  const raw = (await rawMail(mail())).toString('latin1')
  expect(checked(raw)).toMatchObject({ body: true, signature: true })
  const plain = (await rawMail({ ...mail(), dkim: undefined })).toString('latin1')
  expect(plain).not.toMatch(/dkim-signature/i)
})

test('requests to AWS are signed as its published example says', () => {
  const headers = signedForAws(
    { method: 'GET', url: 'https://example.amazonaws.com/' },
    { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
    { region: 'us-east-1', service: 'service' },
    new Date('2015-08-30T12:36:00Z'),
  )
  expect(headers.authorization).toContain(
    'SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  )
})
