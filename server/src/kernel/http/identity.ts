import type { FastifyRequest } from 'fastify'
import type { Actor, Via } from '../context.ts'
import { fail } from '../errors.ts'
import type { Program } from '../program.ts'

/** Who sent a request, before any route runs. */
export interface Identity {
  readonly account: { id: string; name: string; email: string; emailVerified: boolean } | null
  readonly session: string | null
  /** The organization the request speaks for, when it names one the account belongs to or there is only one. */
  readonly organization: string | null
  readonly actor: Actor | null
  readonly organizations: number
}

export interface Credential {
  kind: 'cookie' | 'bearer'
  token: string
}

/** Tells who a credential belongs to; null when it is none. Filled by the module that keeps accounts. */
export type Identify = (
  program: Program,
  credential: Credential,
  organization: string | undefined,
) => Promise<Identity | null>
let identifySlot: Identify = async () => null
export const fillIdentify = (slot: Identify) => void (identifySlot = slot)

export const cookieName = (secure: boolean) => (secure ? '__Host-banyan' : 'banyan')

declare module 'fastify' {
  interface FastifyRequest {
    identity: Identity | null
    via: Via
  }
  interface FastifyContextConfig {
    /** Content types of a body that is streamed instead of parsed. */
    accepts?: readonly string[]
  }
}

/** Browsers name themselves by this header; programs do not send it. */
export const isBrowser = (request: FastifyRequest): boolean => request.headers['sec-fetch-site'] !== undefined

/** Finds out who sent a request. A credential that is given but wrong is refused: nobody should think they are signed in. */
export async function identify(program: Program, request: FastifyRequest): Promise<void> {
  const header = request.headers.authorization
  const organization = headerText(request.headers['x-organization'])
  request.via = isBrowser(request) ? 'web' : 'api'
  if (header !== undefined) {
    const token = /^Bearer ([\x21-\x7e]{1,4096})$/i.exec(header)?.[1]
    request.identity = token ? await identifySlot(program, { kind: 'bearer', token }, organization) : null
    if (!request.identity)
      throw fail('not_signed_in', { detail: 'This access token or API key is not valid (any more).' })
    return
  }
  const cookies = request.cookies as Record<string, string | undefined>
  const token = cookies[cookieName(program.publicUrl().startsWith('https:'))]
  request.identity = token ? await identifySlot(program, { kind: 'cookie', token }, organization) : null
  if (request.identity && !['GET', 'HEAD', 'OPTIONS'].includes(request.method)) refuseForeignOrigin(program, request)
}

const headerText = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value)?.slice(0, 200) || undefined

/** A cookie is sent along by other sites too; only our own pages may change something with it. */
export function refuseForeignOrigin(program: Program, request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site']
  if (site === 'same-origin' || site === 'none') return
  const origin = request.headers.origin
  if (origin && (origin === program.publicUrl() || origin === `${request.protocol}://${request.host}`)) return
  throw fail('foreign_origin')
}

/** The actor of a request inside an organization; refuses strangers and undecided callers. */
export function actorOf(request: FastifyRequest): { organization: string; actor: Actor; identity: Identity } {
  const identity = request.identity
  if (!identity) throw fail('not_signed_in')
  if (identity.actor && identity.organization)
    return { organization: identity.organization, actor: identity.actor, identity }
  if (request.headers['x-organization'] || identity.organizations === 0)
    throw fail('not_found', { detail: 'You do not belong to this organization.' })
  throw fail('organization_required')
}
