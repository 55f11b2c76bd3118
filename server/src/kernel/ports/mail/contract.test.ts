import { createHash } from 'node:crypto'
import { type AddressInfo, createServer } from 'node:net'
import { afterAll, describe, expect, test } from 'vitest'
import type { Behaviour } from '../testing/http-double.ts'
import { wayOut } from '../testing/keeper.ts'
import { againstPort, egress, type Lane, lanes, mail, parts } from '../testing/lanes.ts'
import { messageIdOf, type OutgoingMail } from './driver.ts'
import { openMail } from './open.ts'

/** One contract for every driver. Each stands before a vendor on a local port that checks what it is asked. */

const opened: Lane[] = []

afterAll(async () => {
  for (const { driver, double } of opened) await Promise.all([driver.close(), double.close()])
  await egress.close()
})

const picture = Buffer.from('89504e470d0a1a0a00', 'hex')
const hash = (b: Buffer) => createHash('sha256').update(b).digest('hex')

describe.each(Object.keys(lanes))('mail by %s', (name) => {
  let lane: Lane
  const open = async () => {
    if (!lane) opened.push((lane = await lanes[name]!()))
    return lane
  }
  /** Sends one mail; nobody but the vendor's description may find something wrong with the request. */
  async function send(one: OutgoingMail, ...next: Behaviour[]) {
    const { driver, double } = await open()
    double.next = next
    const sent = await driver.send(one)
    expect(double.wrong).toEqual([])
    return sent
  }
  const last = async () => (await (await open()).double.seen()).at(-1)!

  test('a plain mail arrives as it was written, with our Message-ID', async () => {
    const one = mail({
      headers: { 'List-Unsubscribe': '<https://a.example/u>', 'X-Job': '17' },
      inReplyTo: '<x@y.example>',
    })
    const sent = await send(one)
    expect(sent).toMatchObject({ accepted: true, providerId: expect.stringMatching(/./) })
    const seen = await last()
    expect(seen).toMatchObject({
      messageId: messageIdOf(one),
      from: one.from,
      to: one.to,
      subject: one.subject,
      text: one.text,
      html: null,
      attachments: [],
    })
    expect(seen.id ?? one.id).toBe(one.id)
    expect(seen.headers).toMatchObject({
      'list-unsubscribe': '<https://a.example/u>',
      'x-job': '17',
      'in-reply-to': '<x@y.example>',
      references: '<x@y.example>',
    })
  })

  test('text and HTML, files and pictures inside', async () => {
    const pdf = Buffer.from('%PDF-1.7\r\n--boundary\r\n\0\u00ff', 'latin1')
    await send(
      mail({
        html: '<p>Dear Inês</p><img src="cid:logo@marlow">',
        attachments: [
          { name: 'Angebot "Größe" №7.pdf', type: 'application/pdf', content: pdf },
          { name: 'logo.png', type: 'image/png', content: picture, cid: 'logo@marlow' },
        ],
      }),
    )
    const seen = await last()
    expect(seen.html).toContain('cid:logo@marlow')
    expect(seen.text).toContain('Dear Inês')
    const file = seen.attachments.find((a) => !a.cid)!
    const inside = seen.attachments.find((a) => a.cid)!
    expect(file).toMatchObject({ name: expect.stringMatching(/^Angebot .*Größe.* №7\.pdf$/), type: 'application/pdf' })
    expect(hash(file.content)).toBe(hash(pdf))
    expect(inside).toMatchObject({ cid: 'logo@marlow', type: 'image/png' })
    expect(hash(inside.content)).toBe(hash(picture))
  })

  test('every language in subject, name and text', async () => {
    const one = mail({
      subject: 'Wärmepumpe: 熱ポンプ 🌡️ — "fertig", <bald>; نعم',
      from: { address: 'service@marlow.example', name: 'Marlow "Heat" & Söhne, GmbH 🔥' },
      to: [{ address: 'ines@harbour.example', name: 'Łukasz O\\Brien (北)' }],
      text: 'Zeile mit Ümläüten 🌡️\n.\nFrom here on\n\u200fنعم',
    })
    await send(one)
    const seen = await last()
    expect(seen).toMatchObject({ subject: one.subject, from: one.from, to: one.to })
    expect(seen.text.replace(/\r\n/g, '\n')).toBe(one.text)
  })

  test('what could smuggle in a header or a recipient is refused before anything is sent', async () => {
    const { driver, double } = await open()
    const before = (await double.seen()).length
    const evil = 'x\r\nBcc: thief@evil.example'
    const tries: Partial<OutgoingMail>[] = [
      { subject: evil },
      { subject: 'x\nBcc: thief@evil.example' },
      { from: { address: 'service@marlow.example', name: evil } },
      { from: { address: 'a@b.example>\r\nBcc: thief@evil.example' } },
      { to: [{ address: 'a@b.example, thief@evil.example' }] },
      { to: [{ address: 'a@b.example', name: evil }] },
      { to: [] },
      { replyTo: { address: 'a@b.example', name: evil } },
      { headers: { 'X-Job': evil } },
      { headers: { 'X-Job\r\nBcc': 'thief@evil.example' } },
      { headers: { Bcc: 'thief@evil.example' } },
      { headers: { 'content-type': 'text/html' } },
      { inReplyTo: `<a@b>${evil}` },
      { references: [evil] },
      { returnPath: evil },
      { attachments: [{ name: evil, type: 'text/plain', content: picture }] },
      { attachments: [{ name: 'x', type: 'text/plain\r\nX: y', content: picture }] },
      { attachments: [{ name: 'x', type: 'image/png', content: picture, cid: 'a"\r\nb' }] },
    ]
    for (const one of tries)
      expect(await driver.send(mail(one)), JSON.stringify(one)).toMatchObject({ accepted: false, permanent: true })
    expect(await double.seen()).toHaveLength(before)
  })

  test('told to come back, it says so and when', async () => {
    const sent = await send(mail(), 'busy')
    expect(sent).toMatchObject({ accepted: false, permanent: false })
    if (name !== 'smtp') expect(sent).toMatchObject({ retryAfterMs: 7000 })
  })

  test('a failure inside the provider is temporary', async () => {
    expect(await send(mail(), 'fault')).toMatchObject({ accepted: false, permanent: false })
  })

  test('a refusal for good is permanent, with the provider’s code and words', async () => {
    const sent = await send(mail(), 'refuse')
    expect(sent).toMatchObject({ accepted: false, permanent: true })
    const { code, reason } = sent as { code: string; reason: string }
    expect(`${code} ${reason}`).toMatch(
      {
        smtp: /^5\.1\.1 .*No such user/,
        mailgun: /valid address/,
        sendgrid: /verified Sender/,
        ses: /^MessageRejected /,
      }[name]!,
    )
  })

  test('wrong credentials are nobody’s fault but the sender’s: temporary, and never repeated in words', async () => {
    const { driver, secrets } = await open()
    // A connection of the pool is signed in already: a driver of its own signs in anew.
    const one = name === 'smtp' ? await lanes.smtp!() : undefined
    if (one) opened.push(one)
    const use = one ?? { driver, double: lane.double }
    use.double.next = ['unauthorised']
    const sent = await use.driver.send(mail())
    expect(sent).toMatchObject({ accepted: false, permanent: false, retryAfterMs: 300_000 })
    for (const secret of secrets) expect(JSON.stringify(sent)).not.toContain(secret)
  })

  test.each(['half', 'nonsense', 'late', 'cut'] as const)(
    'an answer that is %s leaves us unsure, and the repeat has the same id',
    async (behaviour) => {
      const { driver, double, secrets } = await open()
      const one = mail()
      double.next = [behaviour]
      const begun = performance.now()
      const error = await driver.send(one).then(
        (sent) => Promise.reject(new Error(`It was ${JSON.stringify(sent)}`)),
        (e: Error) => e,
      )
      expect(error.name, String(error)).toBe('Error')
      expect(performance.now() - begun).toBeLessThan(5000)
      for (const secret of secrets) expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(secret)
      expect(await driver.send(one)).toMatchObject({ accepted: true })
      const ids = (await double.seen()).filter((m) => m.messageId === messageIdOf(one))
      expect(ids).toHaveLength(2)
      expect(double.wrong).toEqual([])
    },
  )

  test('a provider that cannot be reached is temporary, and an inner address is refused', async () => {
    const { double } = await open()
    const none = againstPort(name, await freePort())
    expect(await none.send(mail())).toMatchObject({ accepted: false, permanent: false })
    const closed = wayOut('')
    const inner = againstPort(name, double.port, closed)
    expect(await inner.send(mail())).toMatchObject({ accepted: false, permanent: true, code: 'address_refused' })
    await Promise.all([none.close(), inner.close(), closed.close()])
  })

  test('credentials that do not fit are told by name, never by value', () => {
    const attempt = () =>
      openMail(name as 'smtp', { host: 7, key: 'canary-value', secretAccessKey: 'canary-value' }, parts)
    expect(attempt).toThrow()
    try {
      attempt()
    } catch (error) {
      expect(String(error)).not.toContain('canary-value')
    }
  })
})

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
