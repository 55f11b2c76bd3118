import { messageIdIn } from '../hooks/index.ts'
import type { Incoming, Report } from '../messages/index.ts'

const meanings: Record<string, Report['what']> = { delivered: 'delivered', undelivered: 'failed', failed: 'failed' }

/** Codes that say that this number will never take a message: opted out, no such number, a landline, blocked for good. */
const final = new Set(['21610', '21211', '21614', '30004', '30005', '30006', '30011'])

/** What a status of Twilio says about a message; null for those on the way there. */
export function reportOf(form: URLSearchParams, senderId: string, message: unknown): Report | null {
  const sid = form.get('MessageSid') ?? form.get('SmsSid') ?? ''
  const status = form.get('MessageStatus') ?? form.get('SmsStatus') ?? ''
  const what = meanings[status]
  if (!what || !/^(SM|MM)[0-9a-f]{32}$/i.test(sid)) return null
  const code = form.get('ErrorCode')?.slice(0, 60) || null
  return {
    messageId: messageIdIn(message),
    providerId: sid,
    senderId,
    what,
    at: new Date(),
    ...(what === 'failed' ? { permanent: code !== null && final.has(code) } : {}),
    code,
    detail: form.get('ErrorMessage')?.slice(0, 400) || (code ? `Twilio’s code ${code}` : null),
    address: form.get('To'),
    eventId: `twilio:${sid}:${status}`,
  }
}

/** A text message that came in. Addresses of pictures stand below its text. */
export function incomingOf(form: URLSearchParams): Omit<Incoming, 'senderId'> | null {
  const sid = form.get('MessageSid') ?? form.get('SmsSid') ?? ''
  const [from, to] = [form.get('From'), form.get('To')]
  if (!/^(SM|MM)[0-9a-f]{32}$/i.test(sid) || !from || !to) return null
  const count = Math.min(Number(form.get('NumMedia')) || 0, 10)
  const media = Array.from({ length: count }, (_, i) => form.get(`MediaUrl${i}`) ?? '').filter((u) =>
    u.startsWith('https://'),
  )
  return {
    channel: 'sms',
    from,
    to,
    text: [form.get('Body') ?? '', ...media].filter(Boolean).join('\n').slice(0, 10_000),
    providerId: sid,
    at: new Date(),
  }
}
