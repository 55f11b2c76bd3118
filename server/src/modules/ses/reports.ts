import { messageIdIn, momentOf } from '../hooks/index.ts'
import type { Report } from '../messages/index.ts'

interface Told {
  what: Report['what']
  at: unknown
  permanent?: boolean
  code?: unknown
  detail?: unknown
  address?: unknown
  url?: unknown
}

const bounce = (b: any): Told => ({
  what: 'bounced',
  at: b?.timestamp,
  permanent: b?.bounceType === 'Permanent',
  code: b?.bouncedRecipients?.[0]?.status ?? b?.bounceSubType,
  detail: b?.bouncedRecipients?.[0]?.diagnosticCode ?? `${b?.bounceType} ${b?.bounceSubType}`,
  address: b?.bouncedRecipients?.[0]?.emailAddress,
})

const kinds: Record<string, (event: any) => Told> = {
  Delivery: (e) => ({
    what: 'delivered',
    at: e.delivery?.timestamp,
    detail: e.delivery?.smtpResponse,
    address: e.delivery?.recipients?.[0],
  }),
  Bounce: (e) => bounce(e.bounce),
  Complaint: (e) => ({
    what: 'complained',
    at: e.complaint?.timestamp,
    code: e.complaint?.complaintFeedbackType,
    address: e.complaint?.complainedRecipients?.[0]?.emailAddress,
  }),
  Reject: (e) => ({ what: 'failed', at: e.mail?.timestamp, detail: e.reject?.reason, permanent: true }),
  'Rendering Failure': (e) => ({ what: 'failed', at: e.mail?.timestamp, detail: e.failure?.errorMessage }),
  Open: (e) => ({ what: 'opened', at: e.open?.timestamp }),
  Click: (e) => ({ what: 'clicked', at: e.click?.timestamp, url: e.click?.link }),
}

const text = (value: unknown): string | null => (typeof value === 'string' && value ? value.slice(0, 400) : null)

/** What an event of SES says about a message; null for what changes nothing, such as a delay. `id` is the one of the call. */
export function reportOf(event: any, senderId: string, id: string): Report | null {
  const told = kinds[String(event?.eventType ?? event?.notificationType)]?.(event)
  if (!told) return null
  return {
    messageId: messageIdIn(event.mail?.tags?.message?.[0]),
    providerId: text(event.mail?.messageId),
    senderId,
    what: told.what,
    at: momentOf(told.at),
    ...(told.permanent === undefined ? {} : { permanent: told.permanent }),
    code: text(told.code)?.slice(0, 60) ?? null,
    detail: text(told.detail),
    address: text(told.address),
    url: text(told.url),
    eventId: `ses:${id.slice(0, 200)}`,
  }
}
