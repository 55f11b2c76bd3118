import type { Inbox } from '../inbox.ts'
import { badSms } from './checked.ts'
import type { SmsDriver } from './driver.ts'

/** The embedded driver: text messages are read at /dev/inbox, beside mails. */
export function inboxSms(inbox: Inbox): SmsDriver {
  return {
    provider: 'inbox',
    async send({ id, from, to, text, mediaUrls = [] }) {
      const bad = badSms({ id, from, to, text, mediaUrls }, 'none needed')
      if (bad) return bad
      const body = [text, ...mediaUrls].filter(Boolean).join('\n')
      await inbox.keep({ channel: 'sms', to, from, subject: '', text: body, key: id })
      return { accepted: true, providerId: id }
    },
    async close() {},
  }
}
