import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What of an OpenAPI document matters here. */
interface Described {
  operationId: string
  summary?: string
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { content?: Record<string, unknown> }>
}
type Document = { paths: Record<string, Record<string, Described>> }

/** An operation of the document as a method of the SDK: `contacts.list`. */
export interface Method {
  group: string
  name: string
  method: string
  path: string
  flags: string[]
  ids: string[]
  operation: Described
}

const folder = 'sdk/typescript/src/generated'
const camel = (words: string) =>
  words.replace(/[^A-Za-z0-9]+(\w)?/g, (_all, next?: string) => next?.toUpperCase() ?? '')
const pascal = (name: string) => camel(name).replace(/^./, (first) => first.toUpperCase())
const isId = (segment: string) => segment.startsWith('{')

/** Files that travel as they are have no JSON to describe. */
const isFile = (path: string, answer: Record<string, unknown> | undefined) =>
  answer ? !('application/json' in answer) : /\/(export|file)$|\.(csv|xlsx)$/.test(path)

const plain: Record<string, string> = {
  'GET *': 'get',
  'POST ': 'create',
  'PATCH *': 'update',
  'DELETE *': 'remove',
}

/**
 * The name of an operation within the first segment of its path: of a noun `list get create update remove`, of one word
 * below it that word (`timeline`, `bulk`), of everything else its operationId.
 */
function nameOf(method: string, tail: string[], id: string): string {
  const shape = tail.map((s) => (isId(s) ? '*' : s)).join('/')
  if (shape === '' && method === 'GET') return id.startsWith('list') ? 'list' : 'get'
  if (plain[`${method} ${shape}`]) return plain[`${method} ${shape}`]!
  const words = tail.filter((s) => !isId(s))
  return words.length === 1 && (method === 'GET' || method === 'POST') ? camel(words[0]!) : id
}

/** Every operation of a document, in its order. Throws when two would have one name. */
export function methodsOf(document: Document): Method[] {
  const seen = new Set<string>()
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([verb, operation]) => {
      const method = verb.toUpperCase()
      const below = path.replace('/api/v1', '')
      const [first = '', ...tail] = below.split('/').filter(Boolean)
      const group = camel(first)
      let name = nameOf(method, tail, operation.operationId)
      if (seen.has(`${group}.${name}`)) name = operation.operationId
      if (seen.has(`${group}.${name}`)) throw new Error(`Two operations would be ${group}.${name} in the SDK`)
      seen.add(`${group}.${name}`)
      const ids = [...below.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!)
      return { group, name, method, path: below, flags: flagsOf(below, operation), ids, operation }
    }),
  )
}

function flagsOf(path: string, { parameters = [], requestBody, responses }: Described): string[] {
  const header = (name: string) => parameters.some((p) => p.in === 'header' && p.name === name)
  const names = parameters.filter((p) => p.in === 'query').map((p) => p.name)
  const answer = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1]
  const json = requestBody && 'application/json' in requestBody.content
  return [
    ...(requestBody ? [json ? 'body' : 'file'] : []),
    ...(names.length ? ['query'] : []),
    ...(header('Idempotency-Key') ? ['once'] : []),
    ...(names.includes('cursor') ? ['pages'] : []),
    ...(isFile(path, answer?.content) ? ['download'] : []),
  ]
}

const byGroup = (methods: Method[], body: (m: Method) => string) =>
  [...new Set(methods.map((m) => m.group))].map(
    (group) => [group, methods.filter((m) => m.group === group).map(body)] as const,
  )

const head = '// Generated from contract/openapi.json by npm run gen. Do not change it by hand.\n'

/** The operations as data, for the run time. */
export function operationsFile(methods: Method[]): string {
  const groups = byGroup(methods, (m) => {
    const has = m.flags.length ? `, '${m.flags.join(' ')}'` : ''
    return `    ${m.name}: ['${m.method}', '${m.path}'${has}],\n`
  }).map(([group, lines]) => `  ${group}: {\n${lines.join('')}  },\n`)
  return `${head}import type { Operation } from '../call.ts'\n\nexport const operations: Record<string, Record<string, Operation>> = {\n${groups.join('')}}\n`
}

/** The operations as an interface, for the compiler. */
export function surfaceFile(methods: Method[]): string {
  const groups = byGroup(methods, signature).map(([group, lines]) => `  ${group}: {\n${lines.join('')}  }\n`)
  return `${head}import type { CallOptions } from '../call.ts'
import type { Download, FileBody, UploadOptions } from '../files.ts'
import type * as contract from './contract.ts'

/** Yes and no are booleans here, and lists by comma may be lists. */
type Ask<Q> = { [K in keyof Q]: Q[K] | (string extends Q[K] ? readonly string[] : never) | ('true' extends Q[K] ? boolean : never) }
type Body<D extends { body?: unknown }> = NonNullable<D['body']>
type Item<P> = P extends { data: (infer T)[] } ? T : never

export interface Operations {
${groups.join('')}}
`
}

function signature({ name, flags, ids, operation }: Method): string {
  const type = pascal(operation.operationId)
  const data = `contract.${type}Data`
  const has = (flag: string) => flags.includes(flag)
  const query = `query?: Ask<NonNullable<${data}['query']>>`
  const options = `options?: CallOptions${has('file') ? ' & UploadOptions' : ''}`
  const before = [
    ...ids.map((id) => `${id}: string`),
    ...(has('body') ? [`body: Body<${data}>`] : []),
    ...(has('file') ? ['file: FileBody'] : []),
  ]
  const known = Object.entries(operation.responses).some(([status, r]) => status.startsWith('2') && r.content)
  const empty = '204' in operation.responses
  const answer = has('download') ? 'Download' : empty ? 'void' : known ? `contract.${type}Response` : 'T'
  const generic = answer === 'T' ? '<T = unknown>' : ''
  const all =
    name === 'list' && has('pages')
      ? `    /** Every one, page after page. */\n    all(${query}, options?: CallOptions): AsyncGenerator<Item<contract.${type}Response>, void, undefined>\n`
      : ''
  const about = operation.summary ? `    /** ${operation.summary.replaceAll('*/', '')}. */\n` : ''
  return `${about}    ${name}${generic}(${[...before, ...(has('query') ? [query] : []), options].join(', ')}): Promise<${answer}>\n${all}`
}

/** The contract as types, written by openapi-ts. Throws with its output when it fails. */
function contractFile(document: object): string {
  const work = mkdtempSync(join(tmpdir(), 'banyan-contract-'))
  try {
    writeFileSync(join(work, 'openapi.json'), JSON.stringify(document))
    const program = 'node_modules/@hey-api/openapi-ts/bin/run.js'
    const input = ['-i', join(work, 'openapi.json'), '-o', join(work, 'out'), '-p', '@hey-api/typescript']
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...input, '-s', '--no-log-file'], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`openapi-ts failed: ${stdout}\n${stderr}`)
    const text = readFileSync(join(work, 'out/types.gen.ts'), 'utf8')
    return `${head}${text.replace(/^\/\/.*\n/, '')}`
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** The generated part of the SDK, by path. */
export function sdkFiles(document: Record<string, unknown>): [string, string][] {
  const methods = methodsOf(document as Document)
  return [
    [`${folder}/contract.ts`, contractFile(document)],
    [`${folder}/operations.ts`, operationsFile(methods)],
    [`${folder}/surface.ts`, surfaceFile(methods)],
  ]
}
