import { expect, test } from 'vitest'
import { newId } from '../../ids.ts'
import { inMemory, wayOut } from '../testing/keeper.ts'
import { smtpDouble } from '../testing/smtp.ts'
import type { OutgoingMail } from './driver.ts'
import { openMail } from './open.ts'

const parts = { egress: wayOut(), inbox: inMemory(), timeoutMs: 700 }
const account = { user: 'marlow', password: 'canary-smtp-password' }
const mail = (): OutgoingMail => ({
  id: newId(),
  from: { address: 'service@marlow.example' },
  to: [{ address: 'ines@harbour.example' }],
  subject: 'Hello',
  text: 'Body',
})

test('where encryption is demanded and not offered, no password and no mail goes over', async () => {
  const double = await smtpDouble()
  const driver = openMail('smtp', { host: '127.0.0.1', port: double.port, ...account }, parts)
  expect(await driver.send(mail())).toMatchObject({ accepted: false, permanent: false })
  await driver.close()
  await double.close()
  expect(await double.seen()).toEqual([])
})

test('a certificate that nobody vouches for is not trusted, with STARTTLS as with TLS', async () => {
  let asked = 0
  const count = {
    onAuth(_given: unknown, _session: unknown, done: (error: null, found: object) => void) {
      asked++
      done(null, { user: 'x' })
    },
  }
  for (const secure of [false, true]) {
    const double = await smtpDouble({ secure, disabledCommands: [], ...(count as object) })
    const security = secure ? 'tls' : 'starttls'
    const driver = openMail('smtp', { host: '127.0.0.1', port: double.port, security, ...account }, parts)
    expect(await driver.send(mail())).toMatchObject({ accepted: false, permanent: false, code: 'ETLS' })
    await driver.close()
    await double.close()
    expect(await double.seen()).toEqual([])
  }
  expect(asked).toBe(0)
})

test('all senders of a process together hold at most three connections to one host', async () => {
  const double = await smtpDouble({ authOptional: true })
  const drivers = Array.from({ length: 4 }, () =>
    openMail('smtp', { host: '127.0.0.1', port: double.port, security: 'none' }, parts),
  )
  // Pools keep a connection for a while after a mail, so the most at once is asked of one driver.
  const sent = await Promise.all(Array.from({ length: 24 }, () => drivers[0]!.send(mail())))
  expect(sent.every((s) => s.accepted)).toBe(true)
  expect(double.most()).toBeLessThanOrEqual(3)
  let busy = 0
  let most = 0
  const slow = await smtpDouble({
    authOptional: true,
    onData: (stream, _session, done) => {
      most = Math.max(most, ++busy)
      const end = () => {
        busy--
        done()
      }
      stream.resume().on('end', () => setTimeout(end, 30))
    },
  })
  const others = Array.from({ length: 4 }, () =>
    openMail('smtp', { host: '127.0.0.1', port: slow.port, security: 'none' }, parts),
  )
  await Promise.all(others.flatMap((d) => [d.send(mail()), d.send(mail()), d.send(mail())]))
  expect(most).toBe(3)
  await Promise.all([...drivers, ...others].map((d) => d.close()))
  await Promise.all([double.close(), slow.close()])
})
