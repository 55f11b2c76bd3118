import { type Egress, EgressRefused } from '../../kernel/index.ts'
import { house } from './house.ts'
import { timeoutMs } from './schedule.ts'
import { keyOfSecret, signedHeaders } from './sign.ts'
import type { LiveSecret } from './webhook.ts'

/** A delivery that was taken to be sent. */
export interface Claimed {
  organization: string
  id: string
  webhook: string
  event: string
  /** Attempts before this one. */
  attempts: number
  body: string
  url: string
  secrets: readonly LiveSecret[]
}

/** What became of one attempt. */
export interface Attempt {
  organization: string
  id: string
  webhook: string
  ok: boolean
  status: number | null
  error: string | null
  ms: number
  sent: string
  /** When it is tried again; null when it is not. */
  next: string | null
  headers: Record<string, string>
  response: { status: number; headers: Record<string, string>; body: string } | null
}

/** How much of an answer is kept. */
const keptBytes = 2048
const keys = new Map<string, Buffer>()

function keyOf(sealed: string, webhook: string): Buffer {
  let key = keys.get(sealed)
  if (!key) {
    if (keys.size > 5000) keys.clear()
    keys.set(sealed, (key = keyOfSecret(house().sealer.open(sealed, webhook))))
  }
  return key
}

/** Signs and sends one delivery. Never throws: whatever goes wrong is the outcome. */
export async function attempt(
  egress: Egress,
  claimed: Claimed,
  sent: Date,
  next: (attempts: number) => Date | null,
): Promise<Attempt> {
  const { organization, id, webhook, event, body, url, secrets } = claimed
  const begun = performance.now()
  const outcome = { organization, id, webhook, sent: sent.toISOString(), headers: {} as Record<string, string> }
  const retry = () => next(claimed.attempts + 1)?.toISOString() ?? null
  try {
    const live = secrets.filter((s) => s.until === null || s.until > outcome.sent).map((s) => keyOf(s.sealed, webhook))
    outcome.headers = signedHeaders(live, event, Math.floor(sent.getTime() / 1000), body)
    const answer = await egress.request({
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Banyan-Webhooks/1', ...outcome.headers },
      body,
      timeoutMs,
    })
    const ok = answer.status >= 200 && answer.status < 300
    const text = wellFormed(answer.body.subarray(0, keptBytes).toString('utf8'))
    return {
      ...outcome,
      ok,
      status: answer.status,
      error: ok ? null : reasonOf(answer.status),
      ms: answer.ms,
      next: ok ? null : retry(),
      response: { status: answer.status, headers: keptHeaders(answer.headers), body: text },
    }
  } catch (error) {
    const ms = Math.round(performance.now() - begun)
    return { ...outcome, ok: false, status: null, error: sentenceOf(error), ms, next: retry(), response: null }
  }
}

/** Text that PostgreSQL can keep. */
const wellFormed = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

const keptHeaders = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .slice(0, 30)
      .map(([k, v]) => [k, wellFormed(v).slice(0, 300)]),
  )

const reasonOf = (status: number): string =>
  status >= 300 && status < 400 ? `It answered ${status}; redirects are not followed.` : `It answered ${status}.`

const known: Record<string, string> = {
  ECONNREFUSED: 'Nothing listens there.',
  ECONNRESET: 'The connection was cut.',
  UND_ERR_SOCKET: 'The connection was cut.',
  EHOSTUNREACH: 'The machine cannot be reached.',
  ENETUNREACH: 'The network cannot be reached.',
  CERT_HAS_EXPIRED: 'Its certificate is over.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Its certificate is signed by nobody known.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another name.',
}

function sentenceOf(error: unknown): string {
  const { code = '', message } = error as { code?: string; message: string }
  if (error instanceof EgressRefused) return message.slice(0, 500)
  return wellFormed(known[code] ?? message ?? 'It failed.').slice(0, 500)
}
