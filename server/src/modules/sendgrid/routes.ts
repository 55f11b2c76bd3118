import { type Asked, fail, type Route, route } from '../../kernel/index.ts'
import { bodyOf, formOf, jsonOf, mostOfMessage, mostOfReport, same, senderOf, settleAll } from '../hooks/index.ts'
import { received } from '../messages/index.ts'
import { incomingOf } from './incoming.ts'
import { reportOf } from './reports.ts'
import { verifySendgrid } from './verify.ts'

/** A provider calls from few addresses, for everybody. */
const strict = 60_000

async function senderIn(asked: Asked) {
  const sender = await senderOf(asked.program, 'sendgrid', asked.params.sender, asked.request.id)
  if (!sender) throw fail('not_found')
  return sender
}

/** The inbound parse may be signed or not; where it is not, it knows the password in its address. */
async function incoming(asked: Asked) {
  const sender = await senderIn(asked)
  const { publicKey, inboundPassword } = sender.credentials
  const body = await bodyOf(asked, mostOfMessage)
  const given = asked.params.password
  if (given === undefined || !inboundPassword || !same(inboundPassword, given))
    verifySendgrid(publicKey, asked, body, sender.ctx.now())
  const mail = await incomingOf(formOf(body, String(asked.request.headers['content-type'])))
  await received(sender.ctx, { ...mail, senderId: sender.id })
  return { taken: 1 }
}

/** Open to anyone, because a provider has no account here: what a call says is believed for its signature or password alone. */
export const sendgridRoutes: Route[] = [
  route('sendgridReport', 'POST /hooks/sendgrid/:sender', {
    for: 'anyone',
    about: 'Takes reports of SendGrid about messages.',
    tag: 'Hooks',
    strict,
    accepts: ['application/json', 'application/json; charset=utf-8'],
    async run(asked) {
      const sender = await senderIn(asked)
      const body = await bodyOf(asked, mostOfReport)
      verifySendgrid(sender.credentials.publicKey, asked, body, sender.ctx.now())
      const events = jsonOf(body)
      if (!Array.isArray(events)) throw fail('hooks.unreadable')
      const reports = events.map((event) => reportOf(event, sender.id)).filter((r) => r !== null)
      await settleAll(sender.ctx, reports)
      return { taken: reports.length }
    },
  }),
  ...['', '/:password'].map((more) =>
    route(`sendgridIncoming${more ? 'WithPassword' : ''}`, `POST /hooks/sendgrid/:sender/inbound${more}`, {
      for: 'anyone',
      about: 'Takes a mail from the inbound parse of SendGrid.',
      tag: 'Hooks',
      strict,
      accepts: ['multipart/form-data'],
      run: incoming,
    }),
  ),
]
