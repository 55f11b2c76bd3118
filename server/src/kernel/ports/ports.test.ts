import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { expect, house, test } from '../../testing/index.ts'
import { newId } from '../ids.ts'
import { diskFiles, inboxMailer, smtpMailer } from './index.ts'

const h = house()

test('the inbox keeps a mail, and the same key once', async () => {
  const mailer = inboxMailer(h.current.program.ports.inbox)
  const key = newId()
  const first = await mailer.send({ to: 'a@b.example', subject: 'Hello', text: 'Body', key })
  expect(await mailer.send({ to: 'a@b.example', subject: 'Hello', text: 'Body', key })).toEqual(first)
  const { rows } = await h.current.admin.query('select subject, body from kernel.inbox where key = $1', [key])
  expect(rows).toEqual([{ subject: 'Hello', body: 'Body' }])
})

test('SMTP hands the mail to a real server', async () => {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => void text(stream).then((body) => (received.push(body), done())),
  })
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.server.address() as { port: number }).port)),
  )
  const sent = await smtpMailer(`smtp://127.0.0.1:${port}`, 'Banyan <no-reply@banyan.example>').send({
    to: 'a@b.example',
    subject: 'Grüße',
    text: 'Hello\n.\nEnd',
  })
  expect(sent.id).toMatch(/@/)
  expect(received[0]).toContain('To: a@b.example')
  expect(received[0]).toContain('Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=')
  await new Promise<void>((resolve) => server.close(resolve))
})

test('files appear whole or not at all, and never outside their organization', async () => {
  const root = mkdtempSync(join(tmpdir(), 'banyan-files-'))
  const files = diskFiles(root)
  const organization = newId()
  expect(await files.put(organization, 'a/b.txt', Readable.from(['hello ', 'world']))).toEqual({ size: 11 })
  expect(await text(await files.get(organization, 'a/b.txt'))).toBe('hello world')
  const broken = new Readable({
    read() {
      this.destroy(new Error('cut'))
    },
  })
  await expect(files.put(organization, 'c.txt', broken)).rejects.toThrow('cut')
  expect(readdirSync(join(root, organization))).toEqual(['a'])
  for (const key of ['../x', '/etc/passwd', 'a/../../x', 'a\0b', '.'])
    await expect(files.put(organization, key, Readable.from(['x']))).rejects.toThrow('outside')
  await expect(files.get('../other', 'x')).rejects.toThrow('outside')
  await files.remove(organization, 'a/b.txt')
  await expect(files.get(organization, 'a/b.txt')).rejects.toMatchObject({ code: 'ENOENT' })
})
