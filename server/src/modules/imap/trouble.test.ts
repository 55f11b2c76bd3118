import { expect, test, type World } from '../../testing/index.ts'
import { mailboxes } from './mailbox.ts'
import { mail, until, watching, withMailboxes } from './testing/scene.ts'

const { came, hurry, place, read, scene, subjects } = withMailboxes()

test('a connection that breaks off in the middle of a mail loses nothing and doubles nothing', async () => {
  const { double, w, id } = await scene()
  read()
  await watching(double)
  double.cutAt = 2
  for (const n of [1, 2, 3]) double.deliver(mail(n))
  await until(async () => (await place(id)).failures > 0)
  expect(await subjects(w)).toEqual(['Mail 1'])
  expect((await mailboxes.get(w.owner.ctx, id)).problem).toBeNull()
  double.cutAt = undefined
  await hurry(id)
  await until(async () => (await came(w)).length === 3)
  expect(await subjects(w)).toEqual(['Mail 1', 'Mail 2', 'Mail 3'])
})

test('when the server numbers anew, what came since is read again and nothing is doubled', async () => {
  const { double, w, id } = await scene()
  const first = read()
  await watching(double)
  double.deliver(mail(1))
  await until(async () => (await came(w)).length === 1)
  await first.stop()
  double.uidValidity = 8
  double.mails = [
    { uid: 1, raw: Buffer.from(mail('ancient')), at: new Date(Date.now() - 10 * 86_400_000) },
    { uid: 2, raw: Buffer.from(mail(1)), at: new Date() },
    { uid: 3, raw: Buffer.from(mail(2)), at: new Date() },
  ]
  double.uidNext = 4
  read()
  await until(async () => (await place(id)).uid_validity === 8 && (await place(id)).uid_next === 4)
  expect(await subjects(w)).toEqual(['Mail 1', 'Mail 2'])
})

test('a wrong password is told to the people, without the password, and passes when it is mended', async () => {
  const { double, w, id } = await scene({ password: 'wrong-canary' })
  read()
  for (let failures = 0; failures < 2; failures++) {
    await until(async () => (await place(id))?.failures > failures)
    await hurry(id)
  }
  await until(async () => (await mailboxes.get(w.owner.ctx, id)).problem !== null)
  const answer = await w.owner.request('GET', `mailboxes/${id}`)
  expect(answer.body.problem).toBe('The server does not take this user name and password.')
  expect(answer.text).not.toContain('wrong-canary')
  await mailboxes.update(w.owner.ctx, id, { password: double.password })
  await until(async () => (await mailboxes.get(w.owner.ctx, id)).problem === null)
  double.deliver(mail(1))
  await until(async () => (await came(w)).length === 1)
})

test('a server that says nothing, a folder that is not there and an inner address are told apart', async () => {
  const quiet = await scene()
  quiet.double.silent = true
  const nowhere = await scene({ folder: 'Archive' })
  const inner = await scene({ host: '10.1.2.3', port: 993 })
  read({ timeoutMs: 800 })
  const told = async (s: { w: World; id: string }) => {
    await until(async () => {
      await hurry(s.id)
      return (await mailboxes.get(s.w.owner.ctx, s.id)).problem !== null
    })
    return (await mailboxes.get(s.w.owner.ctx, s.id)).problem
  }
  expect(await told(quiet)).toBe('The server does not answer.')
  expect(await told(nowhere)).toBe('There is no folder of this name.')
  expect(await told(inner)).toContain('not on the public internet')
})

test('a huge mail comes in as its head, a strange one as what can be read of it', async () => {
  const { double, w } = await scene()
  read()
  await watching(double)
  double.deliver(mail('huge'), { size: 61 * 1024 * 1024 })
  double.deliver(Buffer.from([0, 255, 0, 13, 10, 13, 10, 200, 0]))
  double.deliver(`${mail('empty').split('Body')[0]}`)
  double.deliver(
    mail('files', 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n').replace(
      'Body files\r\n',
      '--b\r\nContent-Type: text/plain\r\n\r\nSee the plan.\r\n--b\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Disposition: attachment; filename=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b--\r\n',
    ),
  )
  await until(async () => (await came(w)).length === 4)
  const all = await came(w)
  expect(all[0]).toMatchObject({ subject: 'Mail huge', text: expect.stringContaining('61 MB is still in the mailbox') })
  expect(all[3].text).toContain('See the plan.')
  expect(all[3].attachments).toHaveLength(1)
})
