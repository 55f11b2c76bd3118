import { messageIdIn, momentOf } from '../hooks/index.ts'
import type { Report } from '../messages/index.ts'

const meanings: Record<string, Report['what']> = {
  delivered: 'delivered',
  failed: 'bounced',
  rejected: 'failed',
  complained: 'complained',
  unsubscribed: 'unsubscribed',
  opened: 'opened',
  clicked: 'clicked',
}

const said = (...texts: unknown[]): string | null =>
  texts.find((t): t is string => typeof t === 'string' && t !== '')?.slice(0, 400) ?? null

/** What an event of Mailgun says about a message; null for what changes nothing, such as a temporary failure, which Mailgun repeats itself. */
export function reportOf(event: any, senderId: string): Report | null {
  const what = meanings[String(event?.event)]
  if (!what || typeof event.id !== 'string') return null
  if (event.event === 'failed' && event.severity !== 'permanent') return null
  const status = event['delivery-status'] ?? {}
  const code = status['enhanced-code'] || status.code || event.reason
  return {
    messageId: messageIdIn(event['user-variables']?.message),
    providerId: said(event.message?.headers?.['message-id']),
    senderId,
    what,
    at: momentOf(event.timestamp),
    ...(event.event === 'failed' ? { permanent: true } : {}),
    code: code ? String(code).slice(0, 60) : null,
    detail: said(status.description, status.message, event.reason, event.reject?.reason),
    address: said(event.recipient),
    url: said(event.url),
    eventId: `mailgun:${event.id.slice(0, 200)}`,
  }
}
