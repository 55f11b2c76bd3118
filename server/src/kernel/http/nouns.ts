import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { fail, invalid } from '../errors.ts'
import type { Program } from '../program.ts'
import { demand } from '../resource/access.ts'
import { batch } from '../resource/batch.ts'
import { bulk } from '../resource/bulk.ts'
import { includes, listJson, listQuery } from '../resource/list.ts'
import { readJson } from '../resource/read.ts'
import type { Exposed, Resource } from '../resource/resource.ts'
import { summary } from '../resource/summary.ts'
import { checked, createJson } from '../resource/verbs.ts'
import { timeline, timelineQuery } from '../timeline.ts'
import { type Answer, idempotent } from './idempotency.ts'
import { actorOf } from './identity.ts'

const json = 'application/json; charset=utf-8'
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The context of a request's actor. */
export function contextOf(program: Program, request: FastifyRequest): Context {
  const { organization, actor } = actorOf(request)
  return program.open(organization, actor, { requestId: request.id, via: request.via, log: request.log as never })
}

/** A POST: at most once per Idempotency-Key. */
export async function post(
  program: Program,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (ctx: Context) => Promise<Answer>,
): Promise<FastifyReply> {
  const ctx = contextOf(program, request)
  const key = request.headers['idempotency-key'] as string | undefined
  const answer = await idempotent(ctx, key, { route: request.url, body: request.body }, work)
  if (answer.headers) reply.headers(answer.headers)
  reply.code(answer.status)
  return answer.body === null ? reply.send() : reply.type(json).send(answer.body)
}

const idOf = (request: FastifyRequest): string => {
  const { id } = request.params as { id: string }
  // What is no id names nothing: the same answer as for an id that does not exist.
  if (!uuid.test(id)) throw fail('not_found')
  return id
}

/** `If-Match: "3"`, or nothing. */
function expectedVersion(request: FastifyRequest): number | undefined {
  const header = request.headers['if-match']
  if (header === undefined || header === '*') return undefined
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1]
  if (!version)
    throw invalid([{ path: 'If-Match', message: 'Send the version that GET answered as ETag, such as "3".' }])
  return Number(version)
}

/** The version stands in the first characters of every record's JSON. */
const etag = (body: string) => `"${/"version":(\d+)/.exec(body.slice(0, 120))?.[1]}"`

/** The routes every noun has, as far as it exposes them. */
export function nounRoutes(app: FastifyInstance, program: Program, resource: Resource<any>): void {
  const base = `/api/v1/${resource.path}`
  const has = (verb: Exposed) => resource.expose.includes(verb)
  const getQuery = listQuery.pick({ include: true, fields: true })

  if (has('list')) {
    app.get(base, async (request, reply) => {
      const q = checked<z.output<typeof listQuery>>(listQuery, request.query)
      const ctx = contextOf(program, request)
      return reply
        .type(json)
        .send(await listJson(ctx, resource, { ...q, count: q.count === 'true', deleted: q.deleted === 'true' }))
    })
    app.post(`${base}/summary`, async (request, reply) =>
      reply.type(json).send(JSON.stringify(await summary(contextOf(program, request), resource, request.body ?? {}))),
    )
  }
  if (has('get')) {
    app.get(`${base}/:id`, async (request, reply) => {
      const q = checked<z.output<typeof getQuery>>(getQuery, request.query)
      const ctx = contextOf(program, request)
      demand(ctx.actor, resource, 'read')
      const body = await readJson(ctx, resource, idOf(request), { include: includes(ctx, resource, q) })
      if (body === undefined) throw fail('not_found')
      const tag = etag(body)
      reply.header('etag', tag)
      if (request.headers['if-none-match'] === tag) return reply.code(304).send()
      return reply.type(json).send(body)
    })
    app.get(`${base}/:id/timeline`, async (request, reply) => {
      const q = checked<z.output<typeof timelineQuery>>(timelineQuery, request.query)
      return reply
        .type(json)
        .send(JSON.stringify(await timeline(contextOf(program, request), resource, idOf(request), q)))
    })
  }
  if (has('create'))
    app.post(base, (request, reply) =>
      post(program, request, reply, async (ctx) => {
        const [body] = await createJson(ctx, resource, [(request.body ?? {}) as Record<string, unknown>])
        return { status: 201, body: body!, headers: { etag: etag(body!) } }
      }),
    )
  if (has('update')) {
    app.patch(`${base}/:id`, async (request, reply) => {
      const record = await resource.update(
        contextOf(program, request),
        idOf(request),
        (request.body ?? {}) as never,
        expectedVersion(request),
      )
      return reply.header('etag', `"${record.version}"`).type(json).send(JSON.stringify(record))
    })
  }
  if (has('update') && !resource.replace?.update) {
    app.post(`${base}/bulk`, (request, reply) =>
      post(program, request, reply, async (ctx) => ({
        status: 200,
        body: JSON.stringify(await bulk(ctx, resource, request.body)),
      })),
    )
    app.post(`${base}/batch`, (request, reply) => {
      const atomic = (request.query as { atomic?: string }).atomic === 'true'
      return post(program, request, reply, async (ctx) => ({
        status: 200,
        body: JSON.stringify({ results: await batch(ctx, resource, request.body, atomic) }),
      }))
    })
  }
  if (has('remove')) {
    app.delete(`${base}/:id`, async (request, reply) => {
      await resource.remove(contextOf(program, request), idOf(request))
      return reply.code(204).send()
    })
    app.post(`${base}/restore`, (request, reply) =>
      post(program, request, reply, async (ctx) => {
        const { ids } = checked<{ ids: string[] }>(restoreInput, request.body)
        return { status: 200, body: JSON.stringify({ restored: await resource.restore(ctx, ids) }) }
      }),
    )
  }
}

export const restoreInput = z.strictObject({ ids: z.array(z.uuid()).min(1).max(1000) })
