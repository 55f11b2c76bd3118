import { BanyanError } from './problem.ts'

export type QueryValue = string | number | boolean | readonly string[] | null | undefined
export type Query = Readonly<Record<string, QueryValue>>

/** Where requests go and who sends them. */
export interface Line {
  /** Origin without a slash at its end; empty for the page's own. */
  readonly url: string
  /** Sends one request; whatever watches, repeats or signs requests is a fetch around another. */
  readonly fetch: typeof fetch
  /** Headers of every request: credentials, organization. */
  readonly headers?: () => Record<string, string>
}

/** Whatever fetch sends: bytes, a blob, a stream. */
export type Bytes = NonNullable<RequestInit['body']>

export interface SendOptions {
  query?: Query
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, instead of a JSON body. */
  content?: { type: string; body: Bytes }
  /** Sent as If-Match. */
  version?: number
  /** Repeat with the same key and the server does the work once. */
  idempotencyKey?: string
  /** Id or slug of the organization; null sends none. */
  organization?: string | null
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** Lists travel by comma; what is absent, empty or false is left out. */
export function addressOf(url: string, path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '' || value === false) continue
    if (typeof value !== 'object') search.set(key, String(value))
    else if (value.length > 0) search.set(key, value.join(','))
  }
  return `${url}/api/v1${path}${search.size > 0 ? `?${search}` : ''}`
}

function headersOf(line: Line, { body, content, version, idempotencyKey, organization, headers }: SendOptions) {
  const all: Record<string, string> = { accept: 'application/json', ...line.headers?.() }
  if (organization === null) delete all['x-organization']
  else if (organization) all['x-organization'] = organization
  if (content) all['content-type'] = content.type
  else if (body !== undefined) all['content-type'] = 'application/json'
  if (version !== undefined) all['if-match'] = `"${version}"`
  if (idempotencyKey) all['idempotency-key'] = idempotencyKey
  return { ...all, ...headers }
}

/** What an answer carries: JSON read, other text as it is, nothing for 204. */
export async function contentOf(answer: Response): Promise<unknown> {
  if (answer.status === 204) return undefined
  return answer.headers.get('content-type')?.includes('json') ? await answer.json() : await answer.text()
}

/** Sends one request. Throws BanyanError for every answer that is not a success, with status 0 when none came. */
export async function send(line: Line, method: string, path: string, options: SendOptions = {}): Promise<Response> {
  const { body, content, signal } = options
  const init: RequestInit & { duplex?: 'half' } = {
    method,
    headers: headersOf(line, options),
    credentials: 'same-origin',
    body: content?.body ?? (body === undefined ? undefined : JSON.stringify(body)),
    signal,
  }
  if (content?.body instanceof ReadableStream) init.duplex = 'half'
  let answer: Response
  try {
    answer = await line.fetch(addressOf(line.url, path, options.query), init)
  } catch (error) {
    if (signal?.aborted || error instanceof BanyanError) throw error
    const problem = new BanyanError(0, { detail: `${line.url || 'The server'} cannot be reached.` })
    throw Object.assign(problem, { cause: error })
  }
  if (answer.ok) return answer
  // A proxy between may answer in words of its own.
  const problem = await contentOf(answer).catch(() => undefined)
  const requestId = answer.headers.get('x-request-id') ?? undefined
  throw new BanyanError(answer.status, { requestId, ...(problem && typeof problem === 'object' ? problem : {}) })
}
