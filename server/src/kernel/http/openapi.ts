import { z } from 'zod'
import { createDocument } from 'zod-openapi'
import type { Registry } from '../registry.ts'
import { batchInput } from '../resource/batch.ts'
import { bulkInput } from '../resource/bulk.ts'
import { listQuery } from '../resource/list.ts'
import type { Resource } from '../resource/resource.ts'
import { summaryInput } from '../resource/summary.ts'
import { timelineQuery } from '../timeline.ts'
import { restoreInput } from './nouns.ts'
import { ownPaths } from './own-paths.ts'
import { verbPath } from './verb-routes.ts'

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    requestId: z.string(),
  })
  .loose()
  .meta({ id: 'Problem', description: 'RFC 9457 problem details. `code` is stable; sentences may change.' })

const event = z
  .object({
    id: z.uuid(),
    at: z.string(),
    type: z.string(),
    noun: z.string().nullable(),
    recordId: z.uuid().nullable(),
    version: z.number().int().nullable(),
    actor: z.object({ kind: z.enum(['person', 'key', 'system']), id: z.uuid().nullable(), name: z.string() }),
    changes: z.record(z.string(), z.array(z.unknown())).nullable(),
    data: z.record(z.string(), z.unknown()).nullable(),
    requestId: z.uuid(),
    batchId: z.uuid().nullable(),
    via: z.string(),
  })
  .meta({ id: 'Event' })

const content = (schema: z.ZodType) => ({ 'application/json': { schema } })
const answer = (description: string, schema?: z.ZodType) => ({
  description,
  ...(schema ? { content: content(schema) } : {}),
})
const failures = { default: { description: 'A problem', content: { 'application/problem+json': { schema: problem } } } }
const organization = z.string().optional().meta({ description: 'Id or slug; needed by people who belong to several' })
const idempotency = z
  .string()
  .optional()
  .meta({ description: 'Repeats of a request with the same key have one effect' })
const ifMatch = z.string().optional().meta({ description: 'The version you saw, such as "3"' })
const byId = z.object({ id: z.uuid() })
const header = (more: Record<string, z.ZodType> = {}) => z.object({ 'X-Organization': organization, ...more })
const posting = header({ 'Idempotency-Key': idempotency })

const counts = { count: z.number().int().optional(), countCapped: z.boolean().optional() }
const figure = z.union([z.number(), z.object({ amount: z.number(), currency: z.string() }), z.null()])
const results = z
  .object({
    results: z.array(
      z.object({
        status: z.number().int(),
        id: z.uuid().optional(),
        data: z.unknown().optional(),
        error: z.unknown().optional(),
      }),
    ),
  })
  .meta({ id: 'BatchResult' })
const bulkResult = z
  .object({ matched: z.number().int(), changed: z.number().int(), skipped: z.number().int(), batchId: z.uuid() })
  .meta({ id: 'BulkResult' })
const events = z.object({ data: z.array(event), nextCursor: z.string().nullable() }).meta({ id: 'EventPage' })

function pathsOf(r: Resource<any>): Record<string, any> {
  const base = `/api/v1/${r.path}`
  const tags = [r.label]
  const op = (operationId: string, summary: string, rest: object) => ({ operationId, summary, tags, ...rest })
  const has = (verb: string) => r.expose.includes(verb as never)
  const many = r.label.toLowerCase()
  const one = r.labelOne.toLowerCase()
  const named = (verb: string, plural = false) => `${verb}${plural ? r.component + 's' : r.component}`
  const page = z
    .object({ data: z.array(r.wire), nextCursor: z.string().nullable(), ...counts })
    .meta({ id: `${r.component}Page` })
  const paths: Record<string, any> = { [base]: {}, [`${base}/{id}`]: {} }
  if (has('list')) {
    paths[base].get = op(named('list', true), `List ${many}`, {
      requestParams: { query: listQuery, header: header() },
      responses: { 200: answer('A page', page), ...failures },
    })
    paths[`${base}/summary`] = {
      post: op(named('summarize', true), `Count ${many} and sum their figures`, {
        requestParams: { header: header() },
        requestBody: { content: content(summaryInput) },
        responses: {
          200: answer(
            'Figures',
            z.object({ count: z.number().int(), countCapped: z.boolean(), sums: z.array(figure) }),
          ),
          ...failures,
        },
      }),
    }
  }
  if (has('create'))
    paths[base].post = op(named('create'), `Make a ${one}`, {
      requestParams: { header: posting },
      requestBody: { content: content(r.createInput) },
      responses: { 201: answer('Made', r.wire), ...failures },
    })
  if (has('get')) {
    paths[`${base}/{id}`].get = op(named('get'), `Read a ${one}`, {
      requestParams: { path: byId, query: listQuery.pick({ include: true }), header: header() },
      responses: { 200: answer('The record; its version is the ETag', r.wire), ...failures },
    })
    paths[`${base}/{id}/timeline`] = {
      get: op(named('timelineOf'), `What happened to a ${one}`, {
        requestParams: { path: byId, query: timelineQuery, header: header() },
        responses: { 200: answer('Events, newest first', events), ...failures },
      }),
    }
  }
  if (has('update')) {
    paths[`${base}/{id}`].patch = op(named('update'), `Change a ${one}: absent keeps, null clears`, {
      requestParams: { path: byId, header: header({ 'If-Match': ifMatch }) },
      requestBody: { content: content(r.updateInput) },
      responses: { 200: answer('The record now', r.wire), ...failures },
    })
  }
  if (has('update') && !r.replace?.update) {
    paths[`${base}/bulk`] = {
      post: op(named('bulkChange', true), `Change or remove a selection of ${many}`, {
        requestParams: { header: posting },
        requestBody: { content: content(bulkInput) },
        responses: { 200: answer('What happened', bulkResult), ...failures },
      }),
    }
    paths[`${base}/batch`] = {
      post: op(named('batch', true), `Up to 1,000 writes of ${many} with a result each`, {
        requestParams: { query: z.object({ atomic: z.enum(['true', 'false']).optional() }), header: posting },
        requestBody: { content: content(batchInput) },
        responses: { 200: answer('A result per item', results), ...failures },
      }),
    }
  }
  if (has('remove')) {
    paths[`${base}/{id}`].delete = op(named('remove'), `Move a ${one} to the trash`, {
      requestParams: { path: byId, header: header() },
      responses: { 204: answer('Moved'), ...failures },
    })
    paths[`${base}/restore`] = {
      post: op(named('restore', true), `Take ${many} out of the trash`, {
        requestParams: { header: posting },
        requestBody: { content: content(restoreInput) },
        responses: { 200: answer('How many', z.object({ restored: z.number().int() })), ...failures },
      }),
    }
  }
  return Object.fromEntries(Object.entries(paths).filter(([, ops]) => Object.keys(ops).length))
}

const camel = (verb: string) =>
  verb
    .split(/[.-]/)
    .map((w, i) => (i ? w.charAt(0).toUpperCase() + w.slice(1) : w))
    .join('')

/** The OpenAPI 3.1 document of a registry. */
export function openapi(registry: Registry): Record<string, any> {
  const paths: Record<string, any> = {}
  for (const r of registry.resources) Object.assign(paths, pathsOf(r))
  for (const c of registry.commands)
    paths[verbPath(c)] = {
      post: {
        operationId: camel(c.verb),
        summary: c.about ?? c.verb,
        tags: [c.verb.split('.')[0]!],
        requestParams: { header: posting },
        requestBody: { content: content(c.input) },
        responses: { 200: answer('Done', c.output), ...failures },
      },
    }
  Object.assign(paths, ownPaths({ answer, failures, content, header, event, events }))
  const document = createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Banyan',
      version: '1',
      description:
        'The public API: the web app, the SDKs and the command line use it too. Limits: 1,000 requests per 15 minutes and person or key, 100 per address without sign-in.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { cookie: [] }],
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An access token or an API key' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'banyan' },
      },
    },
    paths,
  })
  return withoutPatterns(document) as Record<string, any>
}

/** Zod adds long regular expressions beside `format`; they repeat thousands of times and upset generators. */
function withoutPatterns(node: any): any {
  if (Array.isArray(node)) return node.map(withoutPatterns)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([k, v]) => !(k === 'pattern' && typeof v === 'string' && typeof node.format === 'string'))
      .map(([k, v]) => [k, withoutPatterns(v)]),
  )
}

/** The same document for tools that read OpenAPI 3.0 only. */
export function downgrade(document: Record<string, any>): Record<string, any> {
  const { license, ...info } = document.info
  return { ...older(document), openapi: '3.0.3', info: { ...info, license: { name: license.name } } }
}

function older(node: any): any {
  if (Array.isArray(node)) return node.map(older)
  if (typeof node !== 'object' || node === null) return node
  const n: Record<string, any> = { ...node }
  for (const branch of ['anyOf', 'oneOf'])
    if (Array.isArray(n[branch]) && n[branch].some((x: any) => x?.type === 'null')) {
      const rest = n[branch].filter((x: any) => x?.type !== 'null')
      delete n[branch]
      if (rest.length === 1 && !rest[0].$ref) Object.assign(n, rest[0])
      else n[rest.length === 1 ? 'allOf' : branch] = rest
      n.nullable = true
    }
  if (Array.isArray(n.type)) {
    n.nullable = n.type.includes('null')
    n.type = n.type.find((t: string) => t !== 'null')
  }
  if ('const' in n && typeof n.const !== 'object') {
    n.enum = [n.const]
    delete n.const
  }
  if (typeof n.exclusiveMinimum === 'number') Object.assign(n, { minimum: n.exclusiveMinimum, exclusiveMinimum: true })
  if (typeof n.exclusiveMaximum === 'number') Object.assign(n, { maximum: n.exclusiveMaximum, exclusiveMaximum: true })
  if (Array.isArray(n.prefixItems)) {
    n.items = { anyOf: n.prefixItems }
    delete n.prefixItems
  }
  if (n.propertyNames && n.type === 'object') delete n.propertyNames
  if (n.type === 'array' && !n.items) n.items = {}
  return Object.fromEntries(Object.entries(n).map(([k, v]) => [k, older(v)]))
}
