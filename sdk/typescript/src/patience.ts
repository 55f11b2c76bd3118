import { BanyanError } from './problem.ts'

type Fetch = typeof fetch

/** Waits, unless the caller gives up first. */
function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((done, failed) => {
    const over = () => {
      clearTimeout(timer)
      failed(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', over)
      done()
    }, ms)
    signal?.addEventListener('abort', over, { once: true })
  })
}

/** Milliseconds that an answer asks to wait (Retry-After in seconds or as a date), or undefined. */
export function waitAsked(answer: Response): number | undefined {
  const header = answer.headers.get('retry-after')
  if (!header) return undefined
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}

/** Gives a request this long until its answer begins; what streams afterwards may take its time. */
export const inTime =
  (fetch: Fetch, ms: number): Fetch =>
  async (address, init) => {
    // A body that streams is as slow as its source.
    if (ms <= 0 || init?.body instanceof ReadableStream) return fetch(address, init)
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), ms)
    try {
      return await fetch(address, {
        ...init,
        signal: init?.signal ? AbortSignal.any([init.signal, late.signal]) : late.signal,
      })
    } catch (error) {
      if (!late.signal.aborted || init?.signal?.aborted) throw error
      throw new BanyanError(0, { code: 'timeout', detail: `The server did not answer within ${ms / 1000} seconds.` })
    } finally {
      clearTimeout(timer)
    }
  }

export interface Patience {
  /** How often a request is sent again. */
  retries: number
  /** The longest wait, in milliseconds; an answer that asks for more is handed on. */
  longestWait: number
}

/** Only what does no harm twice: reads, and what the server does once per key. */
const repeatable = (init: RequestInit | undefined) => {
  if (init?.body instanceof ReadableStream) return false
  const { method = 'GET', headers } = init ?? {}
  return method === 'GET' || new Headers(headers).has('idempotency-key')
}

/** How long to wait before sending again, or null when the answer is to be handed on. */
function waitAfter(answer: Response, own: number, longest: number): number | null {
  if (answer.status !== 429 && answer.status !== 503) return null
  const wait = waitAsked(answer) ?? own
  return wait > longest ? null : wait
}

/** Sends again after a lost connection, 429 and 503, with growing pauses or the one the server asks for. */
export const patient =
  (fetch: Fetch, { retries, longestWait }: Patience): Fetch =>
  async (address, init) => {
    for (let tries = 0; tries < retries && repeatable(init); tries++) {
      let wait = Math.min(longestWait, 250 * 2 ** tries) * (0.75 + Math.random() / 2)
      try {
        const answer = await fetch(address, init)
        const asked = waitAfter(answer, wait, longestWait)
        if (asked === null) return answer
        wait = asked
        await answer.body?.cancel()
      } catch (error) {
        if (init?.signal?.aborted) throw error
      }
      await pause(wait, init?.signal)
    }
    return fetch(address, init)
  }
