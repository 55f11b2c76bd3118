import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Redis } from 'ioredis'
import { Failure, fail } from '../errors.ts'
import type { Program } from '../program.ts'
import { limitHits } from './metrics.ts'

const window = 15 * 60_000
/** Requests per 15 minutes; the numbers are those of the plans (rows C-47 to C-49). */
export const limits = { stranger: 100, person: 1000, signIn: 10 }

/**
 * Counts requests per person or key, and per address before sign-in. Two processes share counters through Redis when
 * there is one. Answers the standard RateLimit headers.
 */
export async function limited(app: FastifyInstance, program: Program): Promise<void> {
  const factor = program.config.RATE_LIMIT_FACTOR
  const redis = program.config.REDIS_URL
    ? new Redis(program.config.REDIS_URL, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true })
    : undefined
  redis?.on('error', () => {})
  app.addHook('onClose', async () => redis?.disconnect())
  await app.register(rateLimit, {
    global: true,
    hook: 'preHandler',
    timeWindow: window,
    redis,
    skipOnError: true,
    cache: 20_000,
    enableDraftSpec: true,
    keyGenerator: keyOf,
    max: (request) => Math.ceil((request.identity ? limits.person : limits.stranger) * factor),
    errorResponseBuilder: (request, context) => {
      limitHits.inc({ bucket: request.identity ? 'person' : 'stranger' })
      const failure = fail('too_many_requests', {
        detail: `Try again in ${context.after}.`,
        retryAfter: Math.ceil(context.ttl / 1000),
      })
      return Object.assign(new Failure(failure.code, 429, failure.message, failure.details), { statusCode: 429 })
    },
  })
}

function keyOf(request: FastifyRequest): string {
  const { identity } = request
  if (!identity) return `ip:${request.ip}`
  return identity.actor?.kind === 'key' ? `key:${identity.actor.id}` : `account:${identity.account?.id}`
}

/** The stricter bucket of sign-in routes: per address and route. Guesses per account are counted where passwords are checked. */
export const strict = (program: Program, max = limits.signIn) => ({
  rateLimit: {
    max: Math.ceil(max * program.config.RATE_LIMIT_FACTOR),
    timeWindow: window,
    keyGenerator: (r: FastifyRequest) => `strict:${r.routeOptions.url}:${r.ip}`,
  },
})
