import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { fail, invalid } from '../errors.ts'
import { demand, visibleFields } from '../resource/access.ts'
import { batch, batchInput } from '../resource/batch.ts'
import { bulk, bulkInput } from '../resource/bulk.ts'
import { includes, listJson, listQuery } from '../resource/list.ts'
import { readJson } from '../resource/read.ts'
import type { Exposed, Resource } from '../resource/resource.ts'
import { reveal, revealable } from '../resource/sealing.ts'
import { summary, summaryInput } from '../resource/summary.ts'
import { createJson } from '../resource/verbs.ts'
import { timeline, timelineQuery } from '../timeline.ts'
import * as answers from './answers.ts'
import { type Asked, type Route, route, text } from './route.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What is no id names nothing: the same answer as for an id that does not exist. */
function idOf({ params }: Asked): string {
  if (!uuid.test(params.id!)) throw fail('not_found')
  return params.id!
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
const etag = (body: string) => ({ etag: `"${/"version":(\d+)/.exec(body.slice(0, 120))?.[1]}"` })

const getQuery = listQuery.pick({ include: true })
const restoreInput = z.strictObject({ ids: z.array(z.uuid()).min(1).max(1000) })
const batchQuery = z.strictObject({ atomic: z.enum(['true', 'false']).optional() })

/** The routes every noun has, as far as it exposes them. */
export function nounRoutes(resource: Resource<any>): Route[] {
  const has = (verb: Exposed) => resource.expose.includes(verb)
  return [
    ...(has('list') ? readMany(resource) : []),
    ...(has('get') ? readOne(resource) : []),
    ...(has('create') ? [create(resource)] : []),
    ...(has('update') ? [update(resource)] : []),
    ...(has('update') && !resource.replace?.update ? changeMany(resource) : []),
    ...(has('remove') ? [remove(resource)] : []),
    ...(has('remove') && !resource.final ? [restore(resource)] : []),
    ...(revealable(resource).length ? [revealing(resource)] : []),
  ]
}

const inside = (r: Resource<any>) => ({ for: 'organization' as const, tag: r.label })
const many = (r: Resource<any>) => r.label.toLowerCase()
const one = (r: Resource<any>) => r.labelOne.toLowerCase()

const readMany = (r: Resource<any>): Route[] => [
  route(`list${r.component}s`, `GET /${r.path}`, {
    ...inside(r),
    about: `List ${many(r)}`,
    query: listQuery,
    answer: answers.pageOf(r),
    run: async ({ ctx, query: q }) =>
      text(await listJson(ctx, r, { ...q, count: q.count === 'true', deleted: q.deleted === 'true' })),
  }),
  route(`summarize${r.component}s`, `POST /${r.path}/summary`, {
    ...inside(r),
    about: `Count ${many(r)} and sum their figures`,
    body: summaryInput,
    unchecked: true,
    answer: answers.figures,
    run: ({ ctx, body }) => summary(ctx, r, body),
  }),
]

const readOne = (r: Resource<any>): Route[] => [
  route(`get${r.component}`, `GET /${r.path}/:id`, {
    ...inside(r),
    about: `Read a ${one(r)}; its version is the ETag`,
    query: getQuery,
    answer: r.wire,
    async run(asked) {
      const { ctx, request, query } = asked
      demand(ctx.actor, r, 'read')
      const body = await readJson(ctx, r, idOf(asked), { include: includes(ctx, r, query) })
      if (body === undefined) throw fail('not_found')
      const headers = etag(body)
      return request.headers['if-none-match'] === headers.etag
        ? text(null, { status: 304, headers })
        : text(body, { headers })
    },
  }),
  route(`timelineOf${r.component}`, `GET /${r.path}/:id/timeline`, {
    ...inside(r),
    about: `What happened to a ${one(r)}, newest first`,
    query: timelineQuery,
    answer: answers.events,
    run: (asked) => timeline(asked.ctx, r, idOf(asked), asked.query),
  }),
]

const create = (r: Resource<any>): Route =>
  route(`create${r.component}`, `POST /${r.path}`, {
    ...inside(r),
    about: `Make a ${one(r)}`,
    body: r.createInput as z.ZodType<Record<string, unknown>>,
    unchecked: true,
    once: true,
    status: 201,
    answer: r.wire,
    async run({ ctx, body }) {
      const [made] = await createJson(ctx, r, [body])
      return text(made!, { headers: etag(made!) })
    },
  })

const update = (r: Resource<any>): Route =>
  route(`update${r.component}`, `PATCH /${r.path}/:id`, {
    ...inside(r),
    about: `Change a ${one(r)}: absent keeps, null clears`,
    body: r.updateInput,
    unchecked: true,
    versioned: true,
    answer: r.wire,
    async run(asked) {
      const record: any = await r.update(asked.ctx, idOf(asked), asked.body, expectedVersion(asked.request))
      return text(JSON.stringify(record), { headers: { etag: `"${record.version}"` } })
    },
  })

const changeMany = (r: Resource<any>): Route[] => [
  route(`bulkChange${r.component}s`, `POST /${r.path}/bulk`, {
    ...inside(r),
    about: `Change or remove a selection of ${many(r)}`,
    body: bulkInput,
    unchecked: true,
    once: true,
    answer: answers.bulkResult,
    run: ({ ctx, body }) => bulk(ctx, r, body),
  }),
  route(`batch${r.component}s`, `POST /${r.path}/batch`, {
    ...inside(r),
    about: `Up to 1,000 writes of ${many(r)} with a result each`,
    query: batchQuery,
    body: batchInput,
    unchecked: true,
    once: true,
    answer: answers.batchResults,
    run: async ({ ctx, body, query }) =>
      text(`{"results":[${(await batch(ctx, r, body, query.atomic === 'true')).join(',')}]}`),
  }),
]

const remove = (r: Resource<any>): Route =>
  route(`remove${r.component}`, `DELETE /${r.path}/:id`, {
    ...inside(r),
    about: r.final ? `Remove a ${one(r)} for good` : `Move a ${one(r)} to the trash`,
    run: (asked) => r.remove(asked.ctx, idOf(asked)),
  })

const restore = (r: Resource<any>): Route =>
  route(`restore${r.component}s`, `POST /${r.path}/restore`, {
    ...inside(r),
    about: `Take ${many(r)} out of the trash`,
    body: restoreInput,
    once: true,
    answer: z.object({ restored: z.number().int() }),
    run: async ({ ctx, body }) => ({ restored: await r.restore(ctx, body.ids) }),
  })

const revealing = (r: Resource<any>): Route =>
  route(`reveal${r.component}`, `POST /${r.path}/:id/reveal`, {
    ...inside(r),
    about: `Read encrypted values of a ${one(r)}; each reading is written down`,
    strict: 60,
    body: z.strictObject({
      fields: z
        .array(z.enum(revealable(r)))
        .min(1)
        .max(20),
    }),
    answer: z.object({ values: z.record(z.string(), z.unknown()) }),
    async run(asked) {
      const names = visibleFields(asked.ctx.actor, r)
      if (asked.body.fields.some((name) => !names.includes(name))) throw fail('forbidden')
      return { values: await reveal(asked.ctx, r, idOf(asked), asked.body.fields) }
    },
  })
