import { accepted, ask, basic, objectOf, refusal, refused } from '../answers.ts'
import type { Egress } from '../egress/index.ts'
import { badSms } from './checked.ts'
import type { OutgoingSms, SmsCredentials, SmsDriver } from './driver.ts'

/** Codes of Twilio that pass: too many requests, a full queue, an account that is over its rate. */
const passing = new Set(['20429', '14107', '21611', '30001', '30022', '63018'])
/** Codes about the account: nothing is wrong with the message, somebody has to mend the account. */
const mending = new Set(['20003', '20005', '20006', '21212', '30002'])

/** Hands text messages to Twilio (Messages, API 2010-04-01). */
export function twilioDriver(credentials: SmsCredentials<'twilio'>, egress: Egress, timeoutMs?: number): SmsDriver {
  const { accountSid, authToken, keySid, keySecret, endpoint } = credentials
  const authorization = keySid && keySecret ? basic(keySid, keySecret) : basic(accountSid, authToken)
  return {
    provider: 'twilio',
    async send(sms) {
      const bad = badSms(sms, credentials.messagingServiceSid)
      if (bad) return bad
      const answer = await ask(egress, 'Twilio', {
        url: `${endpoint ?? 'https://api.twilio.com'}/2010-04-01/Accounts/${accountSid}/Messages.json`,
        headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
        body: formOf(sms, credentials.messagingServiceSid).toString(),
        timeoutMs,
      })
      if ('accepted' in answer) return answer
      const said = objectOf(answer)
      if (answer.status !== 201)
        return meaningOf(said, () => refusal(answer, 'Twilio', said?.code, said && String(said.message ?? '')))
      if (said?.error_code || said?.status === 'failed')
        return refused(
          true,
          String(said.error_code ?? 'failed'),
          `Twilio: ${said.error_message ?? 'The message failed.'}`,
        )
      const segments = Number(said?.num_segments)
      return { ...accepted(said?.sid, 'Twilio'), ...(segments > 0 ? { segments } : {}) }
    },
    async close() {},
  }
}

function meaningOf(said: Record<string, any> | undefined, otherwise: () => ReturnType<typeof refused>) {
  const code = String(said?.code ?? '')
  const meant = otherwise()
  if (passing.has(code)) return { ...meant, permanent: false }
  if (mending.has(code)) return { ...meant, permanent: false, retryAfterMs: 300_000 }
  return meant
}

function formOf(sms: OutgoingSms, service: string | undefined): URLSearchParams {
  const form = new URLSearchParams({ To: sms.to })
  if (sms.from) form.set('From', sms.from)
  if (service) form.set('MessagingServiceSid', service)
  if (sms.text) form.set('Body', sms.text)
  for (const url of sms.mediaUrls ?? []) form.append('MediaUrl', url)
  // Twilio refuses a message whose address for reports it cannot reach.
  if (sms.callbackUrl?.startsWith('https://')) form.set('StatusCallback', sms.callbackUrl)
  return form
}
