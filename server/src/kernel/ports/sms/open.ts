import type { DriverParts } from '../mail/open.ts'
import { type SmsCredentials, type SmsDriver, type SmsProvider, smsCredentials } from './driver.ts'
import { inboxSms } from './inbox.ts'
import { twilioDriver } from './twilio-driver.ts'

const makers: { [P in SmsProvider]: (given: SmsCredentials<P>, parts: DriverParts) => SmsDriver } = {
  inbox: (_given, { inbox }) => inboxSms(inbox),
  twilio: (given, { egress, timeoutMs }) => twilioDriver(given, egress, timeoutMs),
}

/** A driver for one sender of text messages; see `openMail`. */
export function openSms<P extends SmsProvider>(provider: P, credentials: unknown, parts: DriverParts): SmsDriver {
  return makers[provider](smsCredentials[provider].parse(credentials) as SmsCredentials<P>, parts)
}
