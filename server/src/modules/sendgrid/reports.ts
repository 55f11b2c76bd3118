import { messageIdIn, momentOf } from '../hooks/index.ts'
import type { Report } from '../messages/index.ts'

const meanings: Record<string, Report['what']> = {
  delivered: 'delivered',
  bounce: 'bounced',
  dropped: 'failed',
  spamreport: 'complained',
  unsubscribe: 'unsubscribed',
  group_unsubscribe: 'unsubscribed',
  open: 'opened',
  click: 'clicked',
}

const text = (value: unknown): string | null => (typeof value === 'string' && value ? value.slice(0, 400) : null)

/** What an event of SendGrid says about a message; null for what changes nothing: processed, deferred. */
export function reportOf(event: any, senderId: string): Report | null {
  const what = meanings[String(event?.event)]
  const eventId = text(event?.sg_event_id)
  if (!what || !eventId) return null
  return {
    messageId: messageIdIn(event.message),
    // What is accepted is known by the part before the first dot.
    providerId: text(event.sg_message_id)?.split('.')[0] ?? null,
    senderId,
    what,
    at: momentOf(event.timestamp),
    // “blocked” means that this mail was turned away, not that the address is dead.
    ...(what === 'bounced' ? { permanent: event.type !== 'blocked' } : {}),
    code: text(event.status)?.slice(0, 60) ?? null,
    detail: text(event.reason) ?? text(event.response),
    address: text(event.email),
    url: text(event.url),
    ...(event.sg_machine_open === true ? { automatic: true } : {}),
    eventId: `sendgrid:${eventId.slice(0, 200)}`,
  }
}
