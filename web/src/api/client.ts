import { contentOf, type Query, type SendOptions as Sending, send as sendTo } from '@banyan/sdk/send'
import { lostNetwork, reachedServer } from './network.ts'
import { currentOrganization, signInAddress } from './place.ts'
import { Problem } from './problem.ts'

export type { Query } from '@banyan/sdk/send'
export { Problem } from './problem.ts'

export interface SendOptions extends Pick<Sending, 'query' | 'body' | 'version' | 'signal' | 'organization'> {
  /** Repeat with the same key and the server does the work once. Every POST has one; give your own to survive a retry. */
  idempotencyKey?: string
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

const requestIdOf = (answer: Response) => answer.headers.get('x-request-id') ?? undefined

/** Notices whether the server can be reached, and which requests were ours. */
const watched: typeof fetch = async (address, init) => {
  let answer: Response
  try {
    answer = await fetch(address, init)
  } catch (error) {
    if (init?.signal?.aborted) throw error
    lostNetwork()
    throw new Problem(0, { code: 'offline', detail: 'No network. Nothing is lost, it goes on when you are back.' })
  }
  reachedServer()
  const requestId = requestIdOf(answer)
  if (requestId && init?.method !== 'GET') remember(requestId)
  return answer
}

const line = { url: '', fetch: watched }

/** Sends one request. Throws Problem for every answer that is not a success, with status 0 when none came. */
export async function send<T>(method: string, path: string, options: SendOptions = {}): Promise<Answer<T>> {
  const { stay, organization = currentOrganization() ?? null, ...rest } = options
  if (method === 'POST') rest.idempotencyKey ??= crypto.randomUUID()
  try {
    const answer = await sendTo(line, method, path, { ...rest, organization })
    return { data: (await contentOf(answer)) as T, requestId: requestIdOf(answer) }
  } catch (error) {
    if (error instanceof Problem && error.status === 401 && !stay) window.location.assign(signInAddress())
    throw error
  }
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
