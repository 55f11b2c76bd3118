import { createHmac } from 'node:crypto'
import { fail } from '../../kernel/index.ts'
import { same } from '../hooks/index.ts'

/**
 * Checks that Twilio made this call: HMAC-SHA1 under the account's token over the address it was given and the fields of the
 * form, sorted. Throws 401.
 */
export function verifyTwilio(token: string, url: string, form: URLSearchParams, signature: string): void {
  const names = [...new Set(form.keys())].sort()
  const fields = names.flatMap((name) => [...new Set(form.getAll(name))].sort().map((value) => name + value))
  const right = createHmac('sha1', token)
    .update(url + fields.join(''), 'utf8')
    .digest('base64')
  if (!same(right, signature)) throw fail('hooks.not_verified')
}
