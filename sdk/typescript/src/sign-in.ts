import { contentOf, type Line, send } from './send.ts'

/** What signing in with a password gives a program. */
export interface Tokens {
  accessToken: string
  refreshToken: string
}

/** Where the access token of each request comes from, and a new one after the server refused it. */
export interface TokenSource {
  current(): string | Promise<string>
  /** A token other than the refused one, or null when there is none: then the 401 is handed on. */
  renew(refused: string): Promise<string | null>
}

/** Exchanges a refresh token. Each works once: keep the new ones before anything else. */
export async function refreshTokens(line: Line, refreshToken: string): Promise<Tokens> {
  return (await contentOf(await send(line, 'POST', '/auth/refresh', { body: { refreshToken } }))) as Tokens
}

/** Keeps a pair of tokens fresh. `changed` hears of each new pair, so that it can be stored before it is used. */
export function keepFresh(line: Line, tokens: Tokens, changed?: (tokens: Tokens) => unknown): TokenSource {
  let now = tokens
  let renewing: Promise<string | null> | undefined
  async function exchange() {
    try {
      now = await refreshTokens(line, now.refreshToken)
      await changed?.(now)
      return now.accessToken
    } finally {
      renewing = undefined
    }
  }
  return {
    current: () => now.accessToken,
    // Requests that were refused together renew together.
    renew: async (refused) => (refused === now.accessToken ? (renewing ??= exchange()) : now.accessToken),
  }
}

/** Signs each request, and once more after a 401 when there is a newer token. */
export const signed =
  (fetch: typeof globalThis.fetch, source: TokenSource): typeof globalThis.fetch =>
  async (address, init) => {
    const as = (token: string): RequestInit => {
      const headers = new Headers(init?.headers)
      headers.set('authorization', `Bearer ${token}`)
      return { ...init, headers }
    }
    const token = await source.current()
    const answer = await fetch(address, as(token))
    if (answer.status !== 401 || init?.body instanceof ReadableStream) return answer
    // Why it cannot be renewed matters less than that the server refused.
    const next = await source.renew(token).catch(() => null)
    if (!next) return answer
    await answer.body?.cancel()
    return fetch(address, as(next))
  }
