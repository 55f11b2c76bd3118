import { afterAll, describe, expect, test } from 'vitest'
import { newId } from '../../ids.ts'
import { inMemory, wayOut } from '../testing/keeper.ts'
import { twilioAccount, twilioDouble } from '../testing/twilio.ts'
import type { OutgoingSms } from './driver.ts'
import { openSms } from './open.ts'

const egress = wayOut()
const inbox = inMemory()
const parts = { egress, inbox, timeoutMs: 700 }
const { messagingServiceSid, ...plainAccount } = twilioAccount
const double = await twilioDouble()
const twilio = openSms('twilio', { ...plainAccount, endpoint: double.url }, parts)
const embedded = openSms('inbox', {}, parts)

afterAll(() => Promise.all([double.close(), egress.close()]))

const sms = (more: Partial<OutgoingSms> = {}): OutgoingSms => ({
  id: newId(),
  from: '+4930901820',
  to: '+4915112345678',
  text: 'Ihr Termin: Dienstag 9 Uhr 🌡️ + Büro & Söhne = 100 %',
  ...more,
})

describe.each([
  ['inbox', embedded],
  ['twilio', twilio],
] as const)('text messages by %s', (_name, driver) => {
  test('a message is taken as it was written', async () => {
    const one = sms()
    expect(await driver.send(one)).toMatchObject({ accepted: true, providerId: expect.stringMatching(/./) })
    const seen =
      driver === twilio
        ? (await double.seen()).at(-1)!
        : { ...inbox.kept.get(one.id)!, from: inbox.kept.get(one.id)!.from! }
    expect(seen).toMatchObject({ to: one.to, from: one.from, text: one.text })
    expect(double.wrong).toEqual([])
  })

  test('what is no number, no sender or no text is refused before anything is sent', async () => {
    const before = (await double.seen()).length + inbox.kept.size
    const tries: Partial<OutgoingSms>[] = [
      { to: '0151 12345678' },
      { to: '+49151\r\nX' },
      { to: '+1&From=+1900' },
      { from: 'Marlow Heatworks' },
      { from: '+49\n30' },
      { text: '' },
      { text: 'x'.repeat(1601) },
    ]
    for (const one of tries)
      expect(await driver.send(sms(one)), JSON.stringify(one)).toMatchObject({ accepted: false, permanent: true })
    expect((await double.seen()).length + inbox.kept.size).toBe(before)
  })
})

test('the inbox keeps the same id once', async () => {
  const one = sms()
  const before = inbox.kept.size
  await embedded.send(one)
  await embedded.send(one)
  expect(inbox.kept.size).toBe(before + 1)
})

test('Twilio gets the service, pictures and where to report; an address that is not https is left out', async () => {
  const driver = openSms('twilio', { ...twilioAccount, endpoint: double.url }, parts)
  const callbackUrl = 'https://banyan.example/api/v1/hooks/twilio/x/status?message=1'
  const mediaUrls = ['https://banyan.example/a.png', 'https://banyan.example/b.png']
  const sent = await driver.send(sms({ from: undefined, callbackUrl, mediaUrls }))
  expect(sent).toMatchObject({ accepted: true, segments: 2 })
  expect((await double.seen()).at(-1)).toMatchObject({ from: null, callback: callbackUrl, media: mediaUrls })
  await driver.send(sms({ callbackUrl: 'http://localhost:3000/x' }))
  expect((await double.seen()).at(-1)!.callback).toBeNull()
  expect(double.wrong).toEqual([])
})

test('Twilio’s refusals keep their codes: opted out is permanent, too many is not, a wrong token is the account’s matter', async () => {
  double.next = ['refuse', 'busy', 'fault', 'unauthorised']
  expect(await twilio.send(sms())).toMatchObject({ accepted: false, permanent: true, code: '21610' })
  expect(await twilio.send(sms())).toMatchObject({
    accepted: false,
    permanent: false,
    code: '20429',
    retryAfterMs: 7000,
  })
  expect(await twilio.send(sms())).toMatchObject({ accepted: false, permanent: false })
  const sent = await twilio.send(sms())
  expect(sent).toMatchObject({ accepted: false, permanent: false, code: '20003', retryAfterMs: 300_000 })
  expect(JSON.stringify(sent)).not.toContain(twilioAccount.authToken)
})

test.each(['half', 'nonsense', 'late', 'cut'] as const)(
  'an answer of Twilio that is %s leaves us unsure',
  async (how) => {
    double.next = [how]
    const error = await twilio.send(sms()).then(
      (sent) => Promise.reject(new Error(JSON.stringify(sent))),
      (e: Error) => e,
    )
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(twilioAccount.authToken)
    expect(error).toHaveProperty('code')
  },
)
