import type { Report } from '../messages/index.ts'
import { messageIdIn } from './report.ts'

/**
 * What a mail server says about a mail of ours that it could not deliver (RFC 3464). Null when the mail is no such report, or
 * speaks of nobody's mail here: our Message-IDs begin with the message's own id.
 */
export function bounceIn(raw: Buffer, senderId: string | null, eventId: string): Report | null {
  const text = raw.subarray(0, 512 * 1024).toString('latin1')
  if (!/^content-type:\s*multipart\/report;[\s\S]{0,300}?report-type="?delivery-status/im.test(text)) return null
  const action = /^action:\s*(\w+)/im.exec(text)?.[1]?.toLowerCase()
  const status = /^status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(text)?.[1]
  if (!action || !status || !['failed', 'delivered'].includes(action)) return null
  const inside = text.slice(text.search(/^action:/im))
  const messageId = [...inside.matchAll(/^message-id:\s*<([0-9a-f-]{36})@[^>\s]+>/gim)]
    .map((m) => messageIdIn(m[1]))
    .find((id) => id !== null)
  if (!messageId) return null
  const said = /^diagnostic-code:\s*(?:[\w-]+;\s*)?(.*(?:\r?\n[ \t].*)*)/im.exec(text)?.[1]
  const address = /^(?:final|original)-recipient:\s*[\w-]+;\s*<?([^\s>]+)/im.exec(text)?.[1]
  return {
    messageId,
    senderId,
    what: action === 'failed' ? 'bounced' : 'delivered',
    permanent: status.startsWith('5'),
    code: status,
    detail: said?.replace(/\s+/g, ' ').slice(0, 400) ?? null,
    address: address ?? null,
    at: new Date(),
    eventId,
  }
}
