import { text as textColumn, uuid } from 'drizzle-orm/pg-core'
import {
  choice,
  detail,
  hidden,
  initial,
  integer,
  json,
  longText,
  moment,
  personal,
  raw,
  ref,
  required,
  resource,
  system,
  text,
  valueTypes,
  z,
} from '../../kernel/index.ts'

const someId = () => ({
  ...raw(() => uuid(), z.uuid(), '01981f6e-0000-7000-8000-000000000000'),
  filter: { type: valueTypes.id, column: '', cast: 'uuid' },
})

/** Longest HTML of one message, in characters. */
export const mostHtml = 500_000
const html = z.string().max(mostHtml)
export const attachment = z.object({ fileId: z.uuid(), cid: z.string().max(100).nullish() })

/** Where a message stands. `sending` means that it may be on the wire; nothing stays there longer than a lease. */
export const states = [
  { value: 'planned', tone: 'info' },
  { value: 'queued', tone: 'info' },
  { value: 'sending', tone: 'info' },
  { value: 'sent', tone: 'neutral' },
  { value: 'delivered', tone: 'ok' },
  { value: 'bounced', tone: 'bad' },
  { value: 'complained', tone: 'bad' },
  { value: 'failed', tone: 'bad' },
  { value: 'suppressed', tone: 'warn' },
  { value: 'cancelled', tone: 'neutral' },
  { value: 'received', tone: 'ok' },
] as const

/**
 * One e-mail or text message, out or in: the send log and the items of a conversation at once. Written set-wise around the
 * ordinary writes; what people hear of it are the events `messages.sent` and its kin.
 */
export const messages = resource('messages', {
  title: 'subject',
  singular: 'message',
  subtitle: 'toAddress',
  expose: ['list', 'get'],
  fields: {
    direction: system(required(choice(['out', 'in']))),
    channel: system(
      required(
        choice([
          { value: 'email', label: 'E-mail' },
          { value: 'sms', label: 'SMS' },
        ]),
      ),
    ),
    status: system(required(choice(states))),
    fromAddress: system(personal(text({ max: 320 }))),
    fromName: system(personal(text({ max: 200 }))),
    toAddress: system(required(personal(text({ max: 320 })))),
    toName: system(personal(text({ max: 200 }))),
    subject: system(personal(text({ max: 500, search: 'B' }))),
    preview: system(personal(text({ max: 200 }))),
    text: system(detail(personal(longText({ search: 'D' })))),
    html: system(detail(personal(raw(() => textColumn(), html, '<p>Hello</p>')))),
    templateId: system(ref('message_templates')),
    templateVersion: system(integer({ min: 1 })),
    purpose: system(required(text({ max: 60 }))),
    noun: system(text({ max: 60 })),
    recordId: system(someId()),
    contactId: system(ref('contacts')),
    memberId: system(ref('members')),
    threadId: system(required(someId())),
    replyToId: system(ref('messages')),
    senderId: system(ref('senders')),
    messageId: system(text({ max: 998 })),
    providerId: system(text({ max: 300 })),
    sendKey: hidden(system(text({ max: 200 }))),
    attempts: system(initial(0, required(integer({ min: 0 })))),
    lastError: system(text({ max: 500 })),
    errorCode: system(text({ max: 60 })),
    segments: system(integer({ min: 0 })),
    attachments: system(detail(json(z.array(attachment).max(20), []))),
    headers: hidden(system(json(z.record(z.string().max(60), z.string().max(1000)), {}))),
    plannedAt: system(moment()),
    sentAt: system(moment()),
    deliveredAt: system(moment()),
    openedAt: system(moment()),
    clickedAt: system(moment()),
    repliedAt: system(moment()),
  },
  unique: [['sendKey']],
  indexes: [['threadId'], ['providerId'], ['toAddress']],
  subject: { noun: 'noun', id: 'record_id' },
  // Whoever sees only some records of the house sees the messages of those contacts, and those she wrote.
  limit: (actor, param) =>
    actor.scope('contacts:read') === 'all'
      ? undefined
      : `(t.created_by = ${param(actor.member)}::uuid or exists (select 1 from contacts k where k.organization_id = t.organization_id and k.id = t.contact_id and k.owner_id = any(${param(actor.scope('contacts:read') === 'team' ? actor.team : actor.scope('contacts:read') ? [actor.member] : [])}::uuid[])))`,
  sort: ['-createdAt'],
})
export type Status = (typeof states)[number]['value']
