import { z } from 'zod'
import { createDocument } from 'zod-openapi'
import type { Registry } from '../registry.ts'
import { problem } from './answers.ts'
import { type Route, routePath } from './route.ts'
import { routesOf } from './routes.ts'

const content = (schema: z.ZodType) => ({ 'application/json': { schema } })
const bytes = (types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]))
const failures = { default: { description: 'A problem', content: { 'application/problem+json': { schema: problem } } } }
const organization = z.string().optional().meta({ description: 'Id or slug; needed by people who belong to several' })
const idempotency = z
  .string()
  .optional()
  .meta({ description: 'Repeats of a request with the same key have one effect' })
const ifMatch = z.string().optional().meta({ description: 'The version you saw, such as "3"' })

const documented = (path: string) => path.replace(/:(\w+)/g, '{$1}')

function operation(r: Route): object {
  const names = [...r.path.matchAll(/:(\w+)/g)].map((m) => m[1]!)
  const header = {
    ...(r.for === 'organization' ? { 'X-Organization': organization } : {}),
    ...(r.once ? { 'Idempotency-Key': idempotency } : {}),
    ...(r.versioned ? { 'If-Match': ifMatch } : {}),
  }
  const requestParams = {
    ...(names.length ? { path: z.object(Object.fromEntries(names.map((n) => [n, z.uuid()]))) } : {}),
    ...(r.query ? { query: r.query } : {}),
    ...(Object.keys(header).length ? { header: z.object(header) } : {}),
  }
  const status = String(r.status ?? (r.method === 'DELETE' ? 204 : 200))
  return {
    operationId: r.name,
    summary: r.about,
    tags: [r.tag],
    ...(r.for === 'anyone' ? { security: [] } : {}),
    ...(Object.keys(requestParams).length ? { requestParams } : {}),
    ...(r.accepts ? { requestBody: { content: bytes(r.accepts) } } : {}),
    ...(r.body ? { requestBody: { content: content(r.body) } } : {}),
    responses: { [status]: { description: 'Done', ...(r.answer ? { content: content(r.answer) } : {}) }, ...failures },
  }
}

/** The OpenAPI 3.1 document of a registry: a map over its routes. */
export function openapi(registry: Registry): Record<string, any> {
  const paths: Record<string, any> = {}
  for (const r of routesOf(registry)) {
    const path = documented(routePath(r))
    paths[path] = { ...paths[path], [r.method.toLowerCase()]: operation(r) }
  }
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
