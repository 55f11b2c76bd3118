import { refused } from '../answers.ts'
import type { Refused } from '../sent.ts'
import type { OutgoingSms } from './driver.ts'

const number = /^\+[1-9]\d{6,14}$/
/** A number, a short code, or a name of at most eleven letters and digits. */
const sender = /^(\+[1-9]\d{6,14}|\d{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$/

/** Why a text message cannot be sent as it stands, or null. `service` is what stands for a sender that is not named. */
export function badSms(sms: OutgoingSms, service: string | undefined): Refused | null {
  if (!number.test(sms.to)) return refused(true, 'bad_address', 'The number is none: it begins with + and the country.')
  if (sms.from ? !sender.test(sms.from) : !service)
    return refused(true, 'bad_sender', 'The sender of this message is none.')
  if (!sms.text && !sms.mediaUrls?.length) return refused(true, 'empty', 'The message is empty.')
  if ([...sms.text].length > 1600) return refused(true, 'too_long', 'A text message has at most 1,600 characters.')
  return null
}
