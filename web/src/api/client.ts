import { lostNetwork, reachedServer } from './network.ts'
import { currentOrganization, signInAddress } from './place.ts'
import { Problem } from './problem.ts'

export { Problem } from './problem.ts'

export type Query = Record<string, string | number | boolean | string[] | null | undefined>

export interface SendOptions {
  query?: Query
  body?: unknown
  /** Sent as If-Match. */
  version?: number
  /** Repeat with the same key and the server does the work once. Every POST has one; give your own to survive a retry. */
  idempotencyKey?: string
  signal?: AbortSignal
  /** Name or id of another organization than the one of the address; null sends none. */
  organization?: string | null
  /** A 401 is an answer here, not a reason to leave for the sign-in page. */
  stay?: boolean
}

export interface Answer<T> {
  data: T
  requestId: string | undefined
}

const mine: string[] = []

/** True when this tab caused the request: its own echo over the realtime connection changes nothing. */
export const isMine = (requestId: string | undefined) => requestId !== undefined && mine.includes(requestId)

const remember = (requestId: string) => {
  mine.push(requestId)
  if (mine.length > 300) mine.splice(0, 100)
}

const addressOf = (path: string, query: Query = {}) => {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '' || value === false) continue
    if (Array.isArray(value) && value.length === 0) continue
    search.set(key, Array.isArray(value) ? value.join(',') : String(value))
  }
  return `/api/v1${path}${search.size > 0 ? `?${search}` : ''}`
}

function headersOf(method: string, { body, version, idempotencyKey, organization }: SendOptions) {
  const headers: Record<string, string> = { accept: 'application/json' }
  const where = organization === undefined ? currentOrganization() : organization
  if (where) headers['x-organization'] = where
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (version !== undefined) headers['if-match'] = `"${version}"`
  if (method === 'POST') headers['idempotency-key'] = idempotencyKey ?? crypto.randomUUID()
  return headers
}

async function bodyOf(answer: Response): Promise<unknown> {
  if (answer.status === 204) return undefined
  const kind = answer.headers.get('content-type') ?? ''
  return kind.includes('json') ? await answer.json() : await answer.text()
}

/** Sends one request. Throws Problem for every answer that is not a success, with status 0 when none came. */
export async function send<T>(method: string, path: string, options: SendOptions = {}): Promise<Answer<T>> {
  const { query, body, signal } = options
  let answer: Response
  try {
    answer = await fetch(addressOf(path, query), {
      method,
      headers: headersOf(method, options),
      credentials: 'same-origin',
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    })
  } catch (error) {
    if (signal?.aborted) throw error
    lostNetwork()
    throw new Problem(0, { code: 'offline', detail: 'No network. Nothing is lost, it goes on when you are back.' })
  }
  reachedServer()
  const requestId = answer.headers.get('x-request-id') ?? undefined
  if (requestId && method !== 'GET') remember(requestId)
  const content = await bodyOf(answer)
  if (answer.ok) return { data: content as T, requestId }
  const problem = new Problem(answer.status, { requestId, ...(content && typeof content === 'object' ? content : {}) })
  if (answer.status === 401 && !options.stay) window.location.assign(signInAddress())
  throw problem
}

const only = async <T>(answer: Promise<Answer<T>>) => (await answer).data

/** The API under /api/v1 with the organization of the address; answers the body. */
export const api = {
  get: <T>(path: string, query?: Query, options?: SendOptions) => only(send<T>('GET', path, { ...options, query })),
  post: <T>(path: string, body?: unknown, options?: SendOptions) =>
    only(send<T>('POST', path, { ...options, body: body ?? {} })),
  patch: <T>(path: string, body: unknown, options?: SendOptions) => only(send<T>('PATCH', path, { ...options, body })),
  remove: (path: string, options?: SendOptions) => only(send<void>('DELETE', path, options)),
}
