import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Context } from '../context.ts'
import type { Program } from '../program.ts'
import type { Identity } from './identity.ts'

/** Who may call a route: anyone, whoever is signed in, or an actor inside an organization. */
export type Caller = 'anyone' | 'account' | 'organization'

/** A request as a route sees it: checked, and refused already where the caller or the input does not fit. */
export interface Asked<Q = any, B = any> {
  readonly program: Program
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly query: Q
  readonly body: B
  readonly params: Readonly<Record<string, string>>
  readonly identity: Identity | null
  /** The actor in her organization; only on routes for organizations. */
  readonly ctx: Context
  /** Who is signed in; refuses keys. */
  readonly account: NonNullable<Identity['account']>
  readonly session: string
}

interface Spec<Q, B> {
  for: Caller
  /** What it does, in one sentence for the documents. */
  about: string
  tag: string
  /** The permission it takes inside the organization, where the route itself asks for it. */
  can?: string
  /** Requests per quarter of an hour and address, where the usual limit is too generous. */
  strict?: number
  query?: z.ZodType<Q, any>
  body?: z.ZodType<B, any>
  /** The body is checked by the verb behind the route; the schema is for the documents. */
  unchecked?: boolean
  /** Content types of a body that is not JSON: `request.body` is then a stream, and how much of it is read is the route's matter. */
  accepts?: readonly string[]
  /** Repeats with the same Idempotency-Key have one effect. */
  once?: boolean
  /** Takes If-Match, and answers an ETag. */
  versioned?: boolean
  status?: number
  answer?: z.ZodType
  /** Answers a value, a `text`, nothing (204), or the reply itself when it was sent already. */
  run(asked: Asked<Q, B>): Promise<unknown>
}

/** One route of the product. All of them are declared, so that documents, probes and the inventory know each. */
export interface Route<Q = any, B = any> extends Spec<Q, B> {
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below /api/v1, parameters as `:id`. */
  readonly path: string
}

/** Declares a route: `route('search', 'GET /search', { … })`. The name is its operation in the documents. */
export function route<Q = undefined, B = undefined>(
  name: string,
  line: `${Route['method']} /${string}`,
  spec: Spec<Q, B>,
): Route<Q, B> {
  const [method, path] = line.split(' ') as [Route['method'], string]
  return { name, method, path, ...spec }
}

export const routePath = (r: Pick<Route, 'path'>): string => `/api/v1${r.path}`

const ready = Symbol('answer')

/** An answer whose JSON is written already. */
export interface Answer {
  readonly [ready]: true
  readonly status?: number
  readonly body: string | null
  readonly headers?: Record<string, string>
}

export const text = (
  body: string | null,
  more: { status?: number; headers?: Record<string, string> } = {},
): Answer => ({
  [ready]: true,
  body,
  ...more,
})
export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && ready in value
