import { expect, test } from '../../testing/index.ts'
import { mailboxes } from './mailbox.ts'
import { mail, until, watching, withMailboxes } from './testing/scene.ts'

const { h, came, place, read, scene, subjects } = withMailboxes()

test('mail is taken in from now on, as it comes, each once and without marking it as read', async () => {
  const { double, w, id } = await scene()
  double.deliver(mail('old'))
  read({ poll: 60_000 })
  await watching(double)
  double.deliver(mail(1))
  await until(async () => (await came(w)).length === 1)
  double.deliver(mail(2))
  double.deliver(mail(1))
  await until(async () => (await place(id)).uid_next === 5)
  expect(await subjects(w)).toEqual(['Mail 1', 'Mail 2'])
  expect((await came(w))[0]).toMatchObject({ from_address: 'ana@x.example', to_address: 'service@marlow.example' })
  expect(double.commands.some((c) => /^SELECT|STORE|BODY\[/.test(c))).toBe(false)
})

test('a server without IDLE is asked again and again', async () => {
  const { double, w } = await scene()
  double.can = ''
  read()
  await until(() => double.commands.some((c) => c.startsWith('UID FETCH')))
  double.deliver(mail(1))
  await until(async () => (await came(w)).length === 1)
})

test('two processes read a mailbox one at a time, and one takes over from the other', async () => {
  const { double, w, id } = await scene()
  const first = read()
  await watching(double)
  const { holder } = await place(id)
  const second = read()
  double.deliver(mail(1))
  await until(async () => (await came(w)).length === 1)
  expect(double.open()).toBe(1)
  await first.stop()
  await until(async () => ![null, holder].includes((await place(id)).holder))
  double.deliver(mail(2))
  await until(async () => (await came(w)).length === 2)
  await second.stop()
  expect(await subjects(w)).toEqual(['Mail 1', 'Mail 2'])
})

test('a reader whose lease was taken writes nothing more down', async () => {
  const { double, w, id } = await scene()
  read({ pause: 60_000, poll: 60_000 })
  await watching(double)
  await h.current.admin.query(
    `update mailbox_places set holder = 'another', held_until = now() + interval '1 hour' where id = $1`,
    [id],
  )
  const before = await place(id)
  double.deliver(mail(1))
  await until(() => double.open() === 0)
  expect(await place(id)).toEqual(before)
  // Whoever has the lease reads the mail again; it counts once.
  await h.current.admin.query(`update mailbox_places set held_until = '-infinity' where id = $1`, [id])
  read()
  await until(async () => (await place(id)).uid_next === 2)
  expect(await subjects(w)).toEqual(['Mail 1'])
})

test('pausing a mailbox ends the reading of it', async () => {
  const { double, w, id } = await scene()
  read()
  await watching(double)
  await mailboxes.update(w.owner.ctx, id, { status: 'paused' })
  await until(() => double.open() === 0)
  double.deliver(mail(1))
  await new Promise((r) => setTimeout(r, 300))
  expect(await came(w)).toEqual([])
  await mailboxes.update(w.owner.ctx, id, { status: 'active' })
  await until(async () => (await came(w)).length === 1)
})

test('a delivery report about a mail of ours is a bounce and no message', async () => {
  const { double, w } = await scene()
  const { rows } = await h.current.admin.query(
    `insert into messages (organization_id, id, direction, channel, status, to_address, purpose, thread_id, attempts)
     values ($1, gen_random_uuid(), 'out', 'email', 'sent', 'gone@x.example', 'transactional', gen_random_uuid(), 1) returning id`,
    [w.organization],
  )
  read()
  await watching(double)
  double.deliver(
    [
      'From: MAILER-DAEMON@x.example',
      'To: service@marlow.example',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
      '',
      '--r',
      'Content-Type: text/plain',
      '',
      'It could not be delivered.',
      '--r',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; x.example',
      '',
      'Final-Recipient: rfc822; gone@x.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 no such user',
      '',
      '--r',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${rows[0].id}@marlow.example>`,
      '',
      '--r--',
      '',
    ].join('\r\n'),
  )
  const status = async () =>
    (await h.current.admin.query('select status from messages where id = $1', [rows[0].id])).rows[0].status
  await until(async () => (await status()) === 'bounced')
  expect(await came(w)).toEqual([])
})

test('mailboxes and their passwords are for those who set the organization up', async () => {
  const { w, id, double } = await scene()
  expect((await w.member.request('GET', 'mailboxes')).status).toBe(403)
  const seen = await w.owner.request('GET', `mailboxes/${id}`)
  expect(seen.status).toBe(200)
  expect(seen.text).not.toContain(double.password)
  expect(seen.body.password).toMatchObject({ set: true })
})
