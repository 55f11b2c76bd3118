import { invalid } from '../../kernel/index.ts'
import { emailField, phoneKey } from './formats.ts'

/** The form in which an address is compared: e-mail in small letters, numbers in E.164. Refuses what is neither. */
export function addressKey(channel: 'email' | 'sms', address: string, path = 'to.address'): string {
  const key = addressKeyOrNull(channel, address)
  if (key) return key
  throw invalid([
    {
      path,
      message:
        channel === 'email'
          ? 'An e-mail address looks like name@example.com.'
          : 'Write the number with its country, such as +46 40 555 01 20.',
    },
  ])
}

export function addressKeyOrNull(channel: 'email' | 'sms', address: string): string | null {
  if (channel === 'sms') return phoneKey(address)
  const read = emailField.schema.safeParse(address)
  return read.success ? read.data.toLowerCase() : null
}
