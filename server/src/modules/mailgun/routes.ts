import { type Asked, fail, type Route, route } from '../../kernel/index.ts'
import { bodyOf, formOf, jsonOf, mostOfMessage, mostOfReport, senderOf, settleAll, textOf } from '../hooks/index.ts'
import { received } from '../messages/index.ts'
import { incomingOf } from './incoming.ts'
import { reportOf } from './reports.ts'
import { useToken, verifyMailgun, withToken } from './verify.ts'

/** A provider calls from few addresses, for everybody. */
const strict = 60_000
const forms = [
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-8',
]

async function senderIn(asked: Asked) {
  const sender = await senderOf(asked.program, 'mailgun', asked.params.sender, asked.request.id)
  if (!sender) throw fail('hooks.refused', { detail: 'There is no such sender.' })
  return sender
}

/** Open to anyone, because a provider has no account here: what a call says is believed for its signature alone. */
export const mailgunRoutes: Route[] = [
  route('mailgunReport', 'POST /hooks/mailgun/:sender', {
    for: 'anyone',
    about: 'Takes a report of Mailgun about a message.',
    tag: 'Hooks',
    strict,
    accepts: ['application/json', 'application/json; charset=utf-8'],
    async run(asked) {
      const sender = await senderIn(asked)
      const said = jsonOf(await bodyOf(asked, mostOfReport))
      const token = verifyMailgun(sender.credentials.signingKey, said.signature ?? {}, sender.ctx.now())
      const report = reportOf(said['event-data'], sender.id)
      await sender.ctx.transaction(async (tx) => {
        await useToken(tx, token)
        await settleAll(tx, report ? [report] : [])
      })
      return { taken: report ? 1 : 0 }
    },
  }),
  route('mailgunIncoming', 'POST /hooks/mailgun/:sender/inbound', {
    for: 'anyone',
    about: 'Takes a mail that a route of Mailgun forwards.',
    tag: 'Hooks',
    strict,
    accepts: forms,
    async run(asked) {
      const sender = await senderIn(asked)
      const body = await bodyOf(asked, mostOfMessage)
      const fields = formOf(body, String(asked.request.headers['content-type']))
      const [timestamp, token, signature] = ['timestamp', 'token', 'signature'].map((name) => textOf(fields, name))
      const once = verifyMailgun(sender.credentials.signingKey, { timestamp, token, signature }, sender.ctx.now())
      const mail = await incomingOf(fields, once)
      await withToken(sender.ctx, once, () => received(sender.ctx, { ...mail, senderId: sender.id }))
      return { taken: 1 }
    },
  }),
]
