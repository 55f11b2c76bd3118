import { module, schedule, z } from '../../kernel/index.ts'
import { choicesRoutes } from './consent/choices-routes.ts'
import { consents } from './consent/consent.ts'
import { suppressions } from './consent/suppression.ts'
import { trackingRoutes } from './consent/tracking.ts'
import { senderDomains } from './domain.ts'
import { fillHouse } from './house.ts'
import { startDispatcher } from './leaving/dispatch.ts'
import { messages } from './message.ts'
import { messageRoutes } from './routes.ts'
import { senders } from './sender.ts'
import { templates, templateVersions } from './templates/template.ts'
import { cancelVerb, publishVerb, restoreVerb, sendVerb } from './verbs.ts'

export { consents, recordConsent } from './consent/consent.ts'
export { suppress, suppressions } from './consent/suppression.ts'
export { fillLook } from './dns.ts'
export { senderDomains } from './domain.ts'
export { type Incoming, received } from './incoming/received.ts'
export { type Report, settle } from './incoming/settle.ts'
export { type DispatchOptions, startDispatcher } from './leaving/dispatch.ts'
export { messages, type Status } from './message.ts'
export { type SendInput, type Sending, send, sendMany } from './send.ts'
export { type Sender, senders } from './sender.ts'
export { changeSettings as changeMessageSettings } from './settings.ts'
export { publishTemplate } from './templates/save.ts'
export { templates as messageTemplates } from './templates/template.ts'
export { cancelMessages } from './verbs.ts'

const told = z.object({ messageId: z.uuid(), channel: z.enum(['email', 'sms']) }).loose()
const happenings = [
  'queued',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'failed',
  'suppressed',
  'cancelled',
  'opened',
  'clicked',
  'unsubscribed',
  'received',
  'replied',
]

/** Reports are remembered for as long as a provider might repeat them. */
const forgetReports = schedule('messages.reports', '23 4 * * *', ({ each }) =>
  each(async (ctx) => {
    await ctx.run({
      text: `delete from message_reports where at < $1::timestamptz - interval '60 days'`,
      values: [ctx.now().toISOString()],
    })
  }),
)

export default module('messages', {
  ring: 'base',
  needs: ['accounts', 'access', 'organizations', 'files'],
  resources: [senders, senderDomains, templates, templateVersions, messages, suppressions, consents],
  commands: [sendVerb, cancelVerb, publishVerb, restoreVerb],
  events: {
    ...Object.fromEntries(happenings.map((h) => [`messages.${h}`, told])),
    'messages.settings_changed': z.object({ change: z.record(z.string(), z.unknown()) }),
  },
  errors: {
    'messages.domain_taken': [409, 'This domain is there already.'],
    'messages.no_template': [422, 'There is no published template with this key.'],
    'messages.cannot_render': [422, 'The template cannot be filled with these values.'],
  },
  schedules: [forgetReports],
  routes: [...messageRoutes, ...trackingRoutes, ...choicesRoutes],
  plug: (_app, program) => fillHouse(program),
  // What was queued is looked at as soon as the stream says so, in whichever process sends.
  async hear(program, events, _client, afterwards) {
    if (events.some((e) => e.type === 'messages.queued')) afterwards(() => program.signals.send('messages'))
  },
  work(program) {
    fillHouse(program)
    return startDispatcher(program)
  },
})
