import { expect, test } from 'vitest'
import { inboxPage } from '../inbox-page.ts'
import { inMemory, wayOut } from '../testing/keeper.ts'
import { mail } from '../testing/lanes.ts'
import { messageIdOf } from './driver.ts'
import { openMail } from './open.ts'

test('the embedded inbox keeps a mail once for each recipient, and refuses what all refuse', async () => {
  const inbox = inMemory()
  const driver = openMail('inbox', {}, { egress: wayOut(), inbox })
  const one = mail({ cc: [{ address: 'bo@harbour.example' }], html: '<p>Hi</p>' })
  for (let i = 0; i < 2; i++) expect(await driver.send(one)).toEqual({ accepted: true, providerId: messageIdOf(one) })
  expect([...inbox.kept.values()].map((m) => [m.channel, m.to])).toEqual([
    ['email', 'ines@harbour.example'],
    ['email', 'bo@harbour.example'],
  ])
  expect(await driver.send(mail({ subject: 'a\nBcc: x@y.example' }))).toMatchObject({
    accepted: false,
    permanent: true,
  })
  expect(inbox.kept.size).toBe(2)
})

test('the page shows mails and texts, links them and lets no markup through', () => {
  const at = new Date()
  const page = inboxPage([
    { id: 2, at, channel: 'sms', to: '+4915112345678', subject: '', text: 'See https://a.example/x?y=1&z=2' },
    { id: 1, at, channel: 'email', to: '<i>@x', subject: '<script>', text: '<b>"' },
  ])
  expect(page).toContain('Text message')
  expect(page).toContain('<a href="https://a.example/x?y=1&#38;z=2">')
  expect(page).not.toMatch(/<script|<b>|<i>/)
})
