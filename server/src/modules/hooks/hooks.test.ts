import { createHmac, randomBytes } from 'node:crypto'
import { type AddressInfo, connect } from 'node:net'
import { newId } from '../../kernel/index.ts'
import { formWithFiles } from '../../kernel/ports/form.ts'
import { expect, house, test } from '../../testing/index.ts'
import { scene } from '../../testing/provider.ts'
import { bounceIn } from './dsn.ts'
import { formOf, textOf } from './form.ts'
import { incomingMail, within } from './mail.ts'
import { momentOf } from './report.ts'
import { senderOf } from './sender.ts'

const h = house()

test('a form with files is read as it was written, whatever stands in it', () => {
  const strange = 'a"b\r\nc; name="x"\r\n--banyan-\r\n\u0000🌡️'
  const content = randomBytes(3000)
  const { type, body } = formWithFiles(
    [
      ['text', strange],
      ['empty', ''],
    ],
    [{ field: 'attachment-1', name: 'Größe "7".bin', type: 'application/x-thing', content }],
  )
  const fields = formOf(body, type)
  expect(fields.map((f) => f.name)).toEqual(['text', 'empty', 'attachment-1'])
  expect(textOf(fields, 'text')).toBe(strange)
  expect(textOf(fields, 'nothing')).toBeUndefined()
  expect(fields[2]).toMatchObject({ fileName: 'Größe "7".bin', type: 'application/x-thing' })
  expect(fields[2]!.content.equals(content)).toBe(true)
})

test('a form that is cut off anywhere is refused, never half read', () => {
  const { type, body } = formWithFiles(
    [
      ['a', '1'],
      ['b', '2'],
    ],
    [{ field: 'f', name: 'f', type: 'text/plain', content: Buffer.from('three') }],
  )
  // The last line break after the end says nothing any more.
  for (let end = 0; end < body.length - 2; end++) expect(() => formOf(body.subarray(0, end), type), `${end}`).toThrow()
  expect(formOf(body, type)).toHaveLength(3)
  const many = formWithFiles(
    Array.from({ length: 1001 }, (_, i) => [`f${i}`, 'x'] as const),
    [],
  )
  expect(() => formOf(many.body, many.type)).toThrow()
})

test('texts of other character sets are read as they were meant, and unknown sets do no harm', () => {
  const fields = [{ name: 'text', content: Buffer.from('Gr\u00fc\u00dfe', 'latin1') }]
  expect(textOf(fields, 'text', 'iso-8859-1')).toBe('Grüße')
  expect(textOf(fields, 'text', 'klingon')).toContain('Gr')
})

test('a mail is read with its names, its thread and its files; what is too much is named instead of kept', async () => {
  const raw = [
    'From: =?utf-8?q?In=C3=AAs?= <ines@harbour.example>',
    'To: a@x.example, Team: b@x.example;',
    'Subject: Re: Test',
    'Message-ID: <1@harbour.example>',
    'In-Reply-To: <2@x.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Yes</p>',
  ].join('\r\n')
  const mail = await incomingMail(Buffer.from(raw))
  expect(mail).toMatchObject({
    from: 'ines@harbour.example',
    fromName: 'Inês',
    providerId: '1@harbour.example',
    html: expect.stringContaining('<p>Yes</p>'),
    headers: { 'in-reply-to': '<2@x.example>' },
  })
  const file = (name: string, size: number) => ({ name, type: 'x/y', content: Buffer.alloc(size) })
  const { kept, note } = within([
    file('small', 10),
    file('vast', 30 * 1024 * 1024),
    ...Array.from({ length: 30 }, () => file('more', 1)),
  ])
  expect(kept).toHaveLength(20)
  expect(note).toContain('vast')
  expect((await incomingMail(Buffer.from('no mail at all'))).providerId).toMatch(/^[0-9a-f]{64}$/)
})

test('only a report about a mail of ours is a bounce', () => {
  const id = newId()
  const report = (action: string, status: string, messageId: string) =>
    Buffer.from(
      `Content-Type: multipart/report;\r\n report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nAction: ${action}\r\nStatus: ${status}\r\nFinal-Recipient: rfc822;x@y.example\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${messageId}>\r\n\r\n--b--\r\n`,
    )
  expect(bounceIn(report('failed', '5.1.1', `${id}@x.example`), null, 'e')).toMatchObject({
    messageId: id,
    what: 'bounced',
    permanent: true,
    code: '5.1.1',
    address: 'x@y.example',
  })
  expect(bounceIn(report('failed', '4.2.2', `${id}@x.example`), null, 'e')).toMatchObject({
    what: 'bounced',
    permanent: false,
  })
  expect(bounceIn(report('delayed', '4.2.2', `${id}@x.example`), null, 'e')).toBeNull()
  expect(bounceIn(report('failed', '5.1.1', 'somebody@else.example'), null, 'e')).toBeNull()
  expect(
    bounceIn(Buffer.from(`Message-ID: <${id}@x>\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n`), null, 'e'),
  ).toBeNull()
})

test('moments that cannot be are now', () => {
  const now = new Date('2026-11-20T12:00:00Z')
  expect(momentOf(1_763_000_000, now).toISOString()).toBe('2025-11-13T02:13:20.000Z')
  for (const value of ['yesterday', undefined, -1, 9_999_999_999, {}, Number.NaN])
    expect(momentOf(value, now)).toBe(now)
})

test('a sender is found by its own provider and its own id alone', async () => {
  const s = await scene(h.current, 'mailgun', { key: 'k', domain: 'mg.x.example', signingKey: 'secret' }, 'a@x.example')
  const { program } = h.current
  expect(await senderOf(program, 'mailgun', s.sender)).toMatchObject({
    id: s.sender,
    credentials: { signingKey: 'secret' },
  })
  expect((await senderOf(program, 'mailgun', s.sender))!.ctx.organization).toBe(s.w.organization)
  for (const [provider, id] of [
    ['sendgrid', s.sender],
    ['mailgun', newId()],
    ['mailgun', s.sender.toUpperCase()],
    ['mailgun', `${s.sender}' or true --`],
    ['mailgun', undefined],
  ] as const)
    expect(await senderOf(program, provider, id)).toBeNull()
  await s.w.owner.request('DELETE', `senders/${s.sender}`)
  expect(await senderOf(program, 'mailgun', s.sender)).toBeNull()
})

test('a call whose line breaks off in the middle changes nothing, and is taken when it comes again', async () => {
  const s = await scene(h.current, 'mailgun', { key: 'k', domain: 'mg.x.example', signingKey: 'secret' }, 'a@x.example')
  const { server } = h.current
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const message = await s.message()
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', 'secret').update(`${timestamp}token`).digest('hex')
  const event = { id: newId(), event: 'delivered', 'user-variables': { message } }
  const body = JSON.stringify({ signature: { timestamp, token: 'token', signature }, 'event-data': event })
  const head = `POST /api/v1/hooks/mailgun/${s.sender} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`
  const call = (part: string, cut: boolean) =>
    new Promise<string>((resolve) => {
      let answer = ''
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(head + part, () => cut && setTimeout(() => socket.destroy(), 100)),
      )
      socket.on('data', (d) => void (answer += d))
      socket.on('error', () => {})
      socket.on('close', () => resolve(answer))
    })
  expect(await call(body.slice(0, body.length / 2), true)).toBe('')
  expect(await s.status(message)).toBe('sent')
  expect(await call(body, false)).toContain('200 OK')
  expect(await s.status(message)).toBe('delivered')
})
