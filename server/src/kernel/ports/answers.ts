import { type Egress, type EgressAnswer, EgressRefused, type EgressRequest } from './egress/index.ts'
import { type Refused, type Sent, Unsure } from './sent.ts'

export const refused = (permanent: boolean, code: string, reason: string, retryAfterMs?: number): Refused => ({
  accepted: false,
  permanent,
  code,
  reason: reason.replace(/\p{Cc}+/gu, ' ').slice(0, 500),
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
})

/** Failures before a single byte was sent: the message cannot have arrived. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH'])

/** What a failure of the network means for a message. Throws when nobody knows. */
export function unreached(error: unknown, provider: string): Refused {
  const { code = '' } = error as { code?: string }
  if (error instanceof EgressRefused) return refused(true, 'address_refused', error.message)
  if (neverLeft.has(code)) return refused(false, code, `${provider} could not be reached.`)
  throw new Unsure(code || 'no_answer', `${provider} gave no whole answer${code ? ` (${code})` : ''}.`)
}

/** Asks a provider over HTTP. Answers a refusal when it was never reached; throws when nobody knows. */
export async function ask(egress: Egress, provider: string, request: EgressRequest): Promise<EgressAnswer | Refused> {
  try {
    return await egress.request({ maxBytes: 262_144, timeoutMs: 20_000, ...request })
  } catch (error) {
    return unreached(error, provider)
  }
}

/** The JSON object of an answer; undefined when it is none. */
export function objectOf(answer: EgressAnswer): Record<string, any> | undefined {
  if (answer.truncated || !/^application\/(\w+\+)?json/i.test(answer.headers['content-type'] ?? '')) return undefined
  try {
    const value = JSON.parse(answer.body.toString('utf8'))
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** Milliseconds to wait that an answer asks for: seconds, or a date; at most a day. */
export function retryAfter(headers: Record<string, string>, now = Date.now()): number | undefined {
  const given = headers['retry-after']?.trim()
  const ms = !given ? undefined : /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now
  if (ms === undefined || Number.isNaN(ms)) return undefined
  return Math.min(Math.max(ms, 0), 86_400_000)
}

/** Milliseconds to wait where the credentials are wrong: somebody has to mend them first. */
const untilMended = 300_000

/**
 * A refusal from a status that is not 2xx. Wrong credentials are temporary: the message is not to blame. A gateway's error
 * says nothing about what happened behind it, so it throws.
 */
export function refusal(answer: EgressAnswer, provider: string, code?: string | number, reason?: string): Refused {
  const { status, headers } = answer
  const word = String(code ?? status)
  const sentence = reason ? `${provider}: ${reason}` : `${provider} answered ${status}.`
  if (status === 401) return refused(false, word, sentence, untilMended)
  if (status === 429 || status === 503) return refused(false, word, sentence, retryAfter(headers))
  if (status === 408 || status === 502 || status === 504) throw new Unsure(word, `${provider} answered ${status}.`)
  if (status >= 500) return refused(false, word, sentence, retryAfter(headers))
  return refused(true, word, sentence)
}

/** An acceptance with the provider's id; without one nobody knows what was accepted. */
export function accepted(id: unknown, provider: string): Sent {
  if (typeof id !== 'string' || !id || id.length > 500)
    throw new Unsure('unreadable', `${provider} answered something that cannot be read.`)
  return { accepted: true, providerId: id }
}

export const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
