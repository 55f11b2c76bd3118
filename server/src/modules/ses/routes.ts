import { type Asked, fail, type Route, route } from '../../kernel/index.ts'
import { bodyOf, incomingMail, jsonOf, mostOfReport, type Reporting, senderOf, settleAll } from '../hooks/index.ts'
import { received } from '../messages/index.ts'
import { isPlaceOfSns } from './certificate.ts'
import { reportOf } from './reports.ts'
import { type Notification, verifySns } from './verify.ts'

/** A provider calls from few addresses, for everybody. */
const strict = 60_000

/** Open to anyone, because a provider has no account here: what a call says is believed for its signature and topic alone. */
export const sesRoutes: Route[] = [
  route('sesReport', 'POST /hooks/ses/:sender', {
    for: 'anyone',
    about: 'Takes reports and mails of Amazon SES by way of Amazon SNS.',
    tag: 'Hooks',
    strict,
    accepts: [
      'text/plain; charset=utf-8',
      'text/plain;charset=utf-8',
      'text/plain',
      'application/json',
      'application/json; charset=utf-8',
    ],
    async run(asked) {
      const sender = await senderOf(asked.program, 'ses', asked.params.sender, asked.request.id)
      if (!sender) throw fail('not_found')
      const said: Notification = jsonOf(await bodyOf(asked, mostOfReport))
      await verifySns(asked.program, sender.credentials.topicArn, said, sender.ctx.now())
      if (said.Type === 'SubscriptionConfirmation') return confirm(asked, said)
      if (said.Type === 'Notification') return take(sender, said)
      return { taken: 0 }
    },
  }),
]

/** Says yes to a subscription by looking at the address that came with it, which must be Amazon's. */
async function confirm(asked: Asked, said: Notification) {
  if (!isPlaceOfSns(said.SubscribeURL)) throw fail('hooks.not_verified')
  const { egress } = asked.program.ports
  const answer = await egress.request({ url: said.SubscribeURL, method: 'GET', timeoutMs: 8000 }).catch(() => null)
  if (answer?.status !== 200) throw fail('try_again', { detail: 'Amazon SNS cannot be reached now.' })
  return { taken: 0 }
}

async function take(sender: Reporting<unknown>, said: Notification) {
  // SNS itself says hello in plain words when a topic is set up; that is no event.
  if (!said.Message.trimStart().startsWith('{')) return { taken: 0 }
  const event = jsonOf(said.Message)
  if (event.notificationType === 'Received') {
    if (typeof event.content !== 'string') return { taken: 0 }
    const encoding = event.receipt?.action?.encoding === 'BASE64' ? 'base64' : 'utf8'
    const to = Array.isArray(event.receipt?.recipients) ? event.receipt.recipients.map(String) : undefined
    const mail = await incomingMail(Buffer.from(event.content, encoding), { to, fallbackId: said.MessageId })
    await received(sender.ctx, { ...mail, senderId: sender.id })
    return { taken: 1 }
  }
  const report = reportOf(event, sender.id, said.MessageId)
  await settleAll(sender.ctx, report ? [report] : [])
  return { taken: report ? 1 : 0 }
}
