import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { fail } from '../errors.ts'
import type { Program } from '../program.ts'
import { checked } from '../resource/verbs.ts'
import { idempotent } from './idempotency.ts'
import { actorOf } from './identity.ts'
import { strict } from './limits.ts'
import { type Answer, type Asked, isAnswer, type Route, routePath, text } from './route.ts'

const json = 'application/json; charset=utf-8'

/** The context of a request's actor. */
export function contextOf(program: Program, request: FastifyRequest): Context {
  const { organization, actor } = actorOf(request)
  return program.open(organization, actor, { requestId: request.id, via: request.via, log: request.log as never })
}

/** Gives a declared route to the server. */
export function addRoute(app: FastifyInstance, program: Program, r: Route): void {
  // In a room of its own without parsers: a signature is over the very bytes that came.
  if (r.accepts)
    app.register(async (room) => {
      room.removeContentTypeParser(['application/json', 'application/merge-patch+json'])
      handle(room, program, r)
    })
  else handle(app, program, r)
}

function handle(app: FastifyInstance, program: Program, r: Route): void {
  app.route({
    method: r.method,
    url: routePath(r),
    config: { ...(r.strict ? strict(program, r.strict) : {}), accepts: r.accepts },
    ...(r.accepts ? { bodyLimit: Number.MAX_SAFE_INTEGER } : {}),
    async handler(request, reply) {
      const asked = askedOf(program, request, reply, r)
      const result = r.once ? await onlyOnce(r, asked) : await r.run(asked)
      // A reply is awaited until it has gone out, and is then no value any more.
      if (reply.sent) return reply
      const answer = answerOf(r, result)
      if (answer.headers) reply.headers(answer.headers)
      reply.code(answer.status ?? 200)
      return answer.body === null ? reply.send() : reply.type(json).send(answer.body)
    },
  })
}

function onlyOnce(r: Route, asked: Asked): Promise<Answer> {
  const key = asked.request.headers['idempotency-key'] as string | undefined
  const request = { route: asked.request.url, body: asked.request.body }
  return idempotent(asked.ctx, key, request, async (ctx) =>
    answerOf(r, await r.run(Object.create(asked, { ctx: { value: ctx } }))),
  )
}

function answerOf(r: Route, result: unknown): Answer {
  if (isAnswer(result)) return result.status ? result : { ...result, status: r.status ?? 200 }
  if (result === undefined) return text(null, { status: 204 })
  return text(JSON.stringify(result), { status: r.status ?? 200 })
}

function askedOf(program: Program, request: FastifyRequest, reply: Asked['reply'], r: Route): Asked {
  const { identity } = request
  if (r.for !== 'anyone' && !identity) throw fail('not_signed_in')
  const ctx = r.for === 'organization' ? contextOf(program, request) : undefined
  if (r.can && !ctx?.actor.may(r.can)) throw fail('forbidden', { permission: r.can })
  return {
    program,
    request,
    reply,
    identity,
    params: request.params as Record<string, string>,
    query: r.query ? checked(r.query, request.query) : undefined,
    body: r.body && !r.unchecked ? checked(r.body, request.body ?? {}) : (request.body ?? {}),
    get ctx() {
      if (!ctx) throw new Error(`The route ${r.name} is not for organizations`)
      return ctx
    },
    get account() {
      if (!identity?.account) throw fail('not_signed_in')
      return identity.account
    },
    get session() {
      if (!identity?.session) throw fail('not_signed_in')
      return identity.session
    },
  }
}
