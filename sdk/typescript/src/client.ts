import { all, type CallOptions, call } from './call.ts'
import type { Download, FileBody, UploadOptions } from './files.ts'
import { operations } from './generated/operations.ts'
import type { Operations } from './generated/surface.ts'
import { type Noun, nounOf } from './noun.ts'
import { inTime, patient } from './patience.ts'
import { contentOf, type Line, type Query, type SendOptions, send } from './send.ts'
import { keepFresh, signed, type TokenSource, type Tokens } from './sign-in.ts'

export interface BanyanOptions {
  /** Where the installation is, such as https://crm.example.com. */
  url: string
  /** A key of Settings, API keys. It knows its organization. */
  apiKey?: string
  /** An access token, a pair that is kept fresh, or a source of your own. */
  token?: string | Tokens | TokenSource
  /** Hears of each new pair of tokens: keep it, the former refresh token is used up. */
  onTokens?: (tokens: Tokens) => unknown
  /** A session cookie as `name=value`; only for programs that act for a browser. */
  cookie?: string
  /** Id or slug; needed by people who belong to several. */
  organization?: string
  fetch?: typeof fetch
  /** Milliseconds until an answer begins; 30,000 when absent, 0 for no end. */
  timeout?: number
  /** How often reads, and writes with an Idempotency-Key, are sent again; 3 when absent. */
  retries?: number
  /** The longest pause before sending again, in milliseconds; 30,000 when absent. */
  longestWait?: number
}

export interface Banyan extends Operations {
  /** Any noun by its path, also one that this version does not know by name. */
  noun(path: string): Noun
  /** Any request below /api/v1; answers what came. */
  request<T = unknown>(method: string, path: string, options?: SendOptions): Promise<T>
  /** Sends a file to any path below /api/v1. */
  upload<T = unknown>(path: string, file: FileBody, query?: Query, options?: CallOptions & UploadOptions): Promise<T>
  /** Fetches a file from any path below /api/v1. */
  download(path: string, query?: Query, options?: CallOptions): Promise<Download>
  /** The same client for another organization. */
  in(organization: string): Banyan
}

const isSource = (token: Tokens | TokenSource): token is TokenSource => 'renew' in token

function credentials(options: BanyanOptions): Record<string, string> {
  const { url, apiKey, token, cookie } = options
  const bearer = apiKey ?? (typeof token === 'string' ? token : undefined)
  if (bearer) return { authorization: `Bearer ${bearer}` }
  // A cookie alone changes nothing: the server wants to hear that it comes from its own pages.
  return cookie ? { cookie, origin: new URL(url).origin } : {}
}

function lineOf(options: BanyanOptions): Line {
  const { token, organization, timeout = 30_000, retries = 3, longestWait = 30_000 } = options
  const url = options.url.replace(/\/+$/, '')
  const own = options.fetch ?? ((address, init) => globalThis.fetch(address, init))
  const plain = patient(inTime(own, timeout), { retries, longestWait })
  const fixed = { ...credentials(options), ...(organization ? { 'x-organization': organization } : {}) }
  const line = { url, fetch: plain, headers: () => fixed }
  if (!token || typeof token === 'string') return line
  const source = isSource(token) ? token : keepFresh({ url, fetch: plain }, token, options.onTokens)
  return { ...line, fetch: signed(plain, source) }
}

/** The API of an installation: a method per operation, typed by its contract. */
export function createBanyan(options: BanyanOptions): Banyan {
  return over(lineOf(options))
}

function over(line: Line): Banyan {
  const groups = Object.entries(operations).map(([group, members]) => {
    const methods: Record<string, unknown> = {}
    for (const [name, operation] of Object.entries(members)) {
      methods[name] = (...args: unknown[]) => call(line, operation, args)
      if (name === 'list' && operation[2]?.includes('pages'))
        methods.all = (query?: Query, more?: CallOptions) => all(line, operation, query, more)
    }
    return [group, methods]
  })
  return {
    ...(Object.fromEntries(groups) as Operations),
    noun: (path) => nounOf(line, path),
    request: async <T>(method: string, path: string, more?: SendOptions) =>
      (await contentOf(await send(line, method, path, more))) as T,
    upload: <T>(path: string, ...args: unknown[]) => call(line, ['POST', path, 'file query'], args) as Promise<T>,
    download: (path, ...args) => call(line, ['GET', path, 'query download'], args) as Promise<Download>,
    in: (organization) => over({ ...line, headers: () => ({ ...line.headers?.(), 'x-organization': organization }) }),
  }
}
