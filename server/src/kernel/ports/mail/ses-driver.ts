import { accepted, ask, objectOf, refusal, refused } from '../answers.ts'
import type { Egress } from '../egress/index.ts'
import { signedForAws } from '../signed-request.ts'
import { badMail } from './checked.ts'
import type { MailCredentials } from './credentials.ts'
import type { MailDriver, OutgoingMail } from './driver.ts'
import { rawMail } from './mime.ts'

/** What passes by itself, or once somebody has mended the account: the mail is not to blame. */
const passing =
  /^(TooManyRequests|Throttling|LimitExceeded|SendingPaused|AccountSuspended|ServiceUnavailable|InternalFailure)/
const mending = /^(SendingPaused|AccountSuspended|MailFromDomainNotVerified)/
/** The keys are wrong, or the clock. */
const unknown =
  /^(UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AccessDenied|ExpiredToken)/

/** Hands whole mails to Amazon SES (v2). SES writes a Message-ID of its own over ours: its id followed by its domain. */
export function sesDriver(credentials: MailCredentials<'ses'>, egress: Egress, timeoutMs?: number): MailDriver {
  const { region, endpoint } = credentials
  const url = `${endpoint ?? `https://email.${region}.amazonaws.com`}/v2/email/outbound-emails`
  return {
    provider: 'ses',
    async send(mail) {
      const bad = badMail(mail)
      if (bad) return bad
      const body = JSON.stringify(await bodyOf(mail, credentials.configurationSet))
      const request = { method: 'POST' as const, url, headers: { 'content-type': 'application/json' }, body }
      const headers = signedForAws(request, credentials, { region, service: 'ses' }, new Date())
      const answer = await ask(egress, 'Amazon SES', { ...request, headers, timeoutMs })
      if ('accepted' in answer) return answer
      const said = objectOf(answer)
      if (answer.status === 200) return accepted(said?.MessageId, 'Amazon SES')
      const code = String(answer.headers['x-amzn-errortype'] ?? said?.__type ?? answer.status).replace(/^.*#|:.*$/g, '')
      const reason = said && String(said.message ?? said.Message ?? code)
      if (unknown.test(code)) return refused(false, code, 'Amazon SES does not take the keys of this sender.', 300_000)
      const meant = refusal(answer, 'Amazon SES', code, reason)
      if (!passing.test(code) && !mending.test(code)) return meant
      return { ...meant, permanent: false, ...(mending.test(code) ? { retryAfterMs: 300_000 } : {}) }
    },
    async close() {},
  }
}

async function bodyOf(mail: OutgoingMail, set: string | undefined) {
  const raw = await rawMail(mail)
  const plain = (people: OutgoingMail['to'] = []) => people.map((p) => p.address)
  return {
    Destination: { ToAddresses: plain(mail.to), CcAddresses: plain(mail.cc), BccAddresses: plain(mail.bcc) },
    Content: { Raw: { Data: raw.toString('base64') } },
    EmailTags: [{ Name: 'message', Value: mail.id }],
    ...(set ? { ConfigurationSetName: set } : {}),
  }
}
