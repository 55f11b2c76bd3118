import { route, z } from '../../kernel/index.ts'
import { checkDomain } from './dns.ts'
import { senderDomains } from './domain.ts'
import { healthAnswer, messagesHealth } from './health.ts'
import { countSegments } from './segments.ts'
import { changeSettings, messageSettings, organizationOf, settingsChange } from './settings.ts'
import { namesFor } from './templates/names.ts'
import { preview, previewInput, testInput, testSend } from './templates/preview.ts'
import { templates } from './templates/template.ts'
import { threads, threadsAnswer, threadsQuery } from './threads.ts'

const inside = { for: 'organization' as const, tag: 'Messages' }
const problem = z.object({ path: z.string(), message: z.string() })
const segments = z.object({
  encoding: z.enum(['GSM-7', 'UCS-2']),
  segments: z.number().int(),
  units: z.number().int(),
  left: z.number().int(),
  because: z.array(z.string()),
})

/** What no noun and no verb gives. */
export const messageRoutes = [
  route('messagesHealth', 'GET /messages/health', {
    ...inside,
    can: 'messages:read',
    about: 'What waits, what is late, and how each sender did in the last 24 hours',
    answer: healthAnswer,
    run: ({ ctx }) => messagesHealth(ctx),
  }),
  route('messagesThreads', 'GET /messages/threads', {
    ...inside,
    can: 'messages:read',
    about: 'Conversations, the liveliest first',
    query: threadsQuery,
    answer: threadsAnswer,
    run: ({ ctx, query }) => threads(ctx, query),
  }),
  route('messagesSettings', 'GET /messages/settings', {
    ...inside,
    can: 'message_templates:read',
    about: 'How messages look, when they may be sent, and what is counted',
    answer: messageSettings,
    run: async ({ ctx }) => (await organizationOf(ctx)).settings,
  }),
  route('updateMessagesSettings', 'PATCH /messages/settings', {
    ...inside,
    can: 'senders:write',
    about: 'Change how messages look, when they may be sent, and what is counted',
    body: settingsChange,
    answer: messageSettings,
    run: ({ ctx, body }) => changeSettings(ctx, body),
  }),
  route('messagesSegments', 'POST /messages/segments', {
    ...inside,
    can: 'messages:read',
    about: 'How many text messages a text costs',
    body: z.strictObject({ text: z.string().max(10_000) }),
    answer: segments,
    run: async ({ body }) => countSegments(body.text),
  }),
  route('messageTemplatesPreview', 'POST /message-templates/preview', {
    ...inside,
    can: 'message_templates:read',
    about: 'What a template would look like to a contact, with every place that could never be filled',
    body: previewInput,
    answer: z.object({
      subject: z.string().nullable(),
      text: z.string(),
      html: z.string().nullable(),
      segments: segments.nullable(),
      problems: z.array(problem),
    }),
    run: ({ ctx, body }) => preview(ctx, body),
  }),
  route('messageTemplatesTest', 'POST /message-templates/test', {
    ...inside,
    can: 'message_templates:write',
    strict: 100,
    about: 'Send the draft of a template to yourself, or to an address you name',
    body: testInput,
    answer: z.object({ id: z.uuid(), status: z.string() }),
    run: ({ ctx, body }) => testSend(ctx, body),
  }),
  route('messageTemplatesNames', 'GET /message-templates/names', {
    ...inside,
    can: 'message_templates:read',
    about: 'What a template may name: null is a value, “anything” takes whatever stands below it',
    query: z.strictObject({ id: z.uuid().optional() }),
    answer: z.object({ names: z.record(z.string(), z.unknown()) }),
    async run({ ctx, query }) {
      const template = query.id ? await templates.get(ctx, query.id) : null
      return { names: await namesFor(ctx, template?.data ?? []) }
    },
  }),
  route('senderDomainsCheck', 'POST /sender-domains/check', {
    ...inside,
    can: 'sender_domains:write',
    strict: 200,
    about: 'Look the records of a domain up in the DNS, and answer what was found of each',
    body: z.strictObject({ id: z.uuid() }),
    answer: senderDomains.wire,
    run: ({ ctx, body }) => checkDomain(ctx, body.id),
  }),
]
