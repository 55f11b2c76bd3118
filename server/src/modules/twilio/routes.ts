import { type Asked, fail, type Route, route } from '../../kernel/index.ts'
import { bodyOf, senderOf, settleAll } from '../hooks/index.ts'
import { received } from '../messages/index.ts'
import { incomingOf, reportOf } from './reports.ts'
import { verifyTwilio } from './verify.ts'

/** A provider calls from few addresses, for everybody. */
const strict = 60_000
const accepts = ['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=utf-8']
/** Bytes of a form: a text, and addresses of ten pictures. */
const most = 256 * 1024

/** The sender, and what was said; throws unless Twilio said it. */
async function said(asked: Asked) {
  const sender = await senderOf(asked.program, 'twilio', asked.params.sender, asked.request.id)
  if (!sender) throw fail('not_found')
  const form = new URLSearchParams((await bodyOf(asked, most)).toString('utf8'))
  const url = `${asked.program.publicUrl()}${asked.request.url}`
  const signature = String(asked.request.headers['x-twilio-signature'] ?? '')
  verifyTwilio(sender.credentials.authToken, url, form, signature)
  if (form.has('AccountSid') && form.get('AccountSid') !== sender.credentials.accountSid)
    throw fail('hooks.not_verified')
  return { sender, form }
}

/** Open to anyone, because a provider has no account here: what a call says is believed for its signature alone. */
export const twilioRoutes: Route[] = [
  route('twilioReport', 'POST /hooks/twilio/:sender/status', {
    for: 'anyone',
    about: 'Takes the status of a text message from Twilio.',
    tag: 'Hooks',
    strict,
    accepts,
    async run(asked) {
      const { sender, form } = await said(asked)
      const message = (asked.request.query as { message?: unknown }).message
      const report = reportOf(form, sender.id, message)
      await settleAll(sender.ctx, report ? [report] : [])
    },
  }),
  route('twilioIncoming', 'POST /hooks/twilio/:sender', {
    for: 'anyone',
    about: 'Takes a text message that came in at Twilio.',
    tag: 'Hooks',
    strict,
    accepts,
    async run(asked) {
      const { sender, form } = await said(asked)
      const sms = incomingOf(form)
      if (!sms) throw fail('hooks.unreadable')
      await received(sender.ctx, { ...sms, senderId: sender.id })
      // Answers to words such as STOP are messages of our own; Twilio itself has nothing to say.
      return asked.reply.type('text/xml; charset=utf-8').send('<?xml version="1.0" encoding="UTF-8"?><Response/>')
    },
  }),
]
