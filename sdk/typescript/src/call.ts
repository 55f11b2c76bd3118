import { downloadOf, type FileBody, typeOf, type UploadOptions, uploadOf } from './files.ts'
import { contentOf, type Line, type Query, type SendOptions, send } from './send.ts'

/**
 * One operation: method, path below /api/v1 and what else it has. `body` JSON, `file` a file as the body, `query`,
 * `once` takes an Idempotency-Key, `pages` answers `data` and `nextCursor`, `download` answers a file.
 */
export type Operation = readonly [method: string, path: string, has?: string]

/** What every method takes last. */
export interface CallOptions {
  /** The version you saw: a change is refused (412) when somebody was faster. */
  version?: number
  /** Your own key instead of one per call, to repeat a request later. */
  idempotencyKey?: string
  organization?: string | null
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** Puts ids into a path; each is one segment whatever it contains. */
const filled = (path: string, ids: unknown[]) => path.replace(/\{\w+\}/g, () => encodeURIComponent(String(ids.shift())))

/** No is an answer of its own where yes is the default. */
const spoken = (query: Query | undefined): Query | undefined =>
  query && Object.fromEntries(Object.entries(query).map(([name, v]) => [name, v === false ? 'false' : v]))

/** Calls an operation: ids of the path, then the body, then the query, then options, each where the operation has it. */
export async function call(line: Line, [method, path, has = '']: Operation, args: unknown[]): Promise<unknown> {
  const rest = [...args]
  const ids = [...path.matchAll(/\{\w+\}/g)].map(() => rest.shift())
  const flags = has.split(' ')
  const takes = (flag: string) => (flags.includes(flag) ? rest.shift() : undefined)
  const body = takes('body')
  const file = takes('file') as FileBody | undefined
  const query = spoken(takes('query') as Query | undefined)
  const options = (rest.shift() ?? {}) as CallOptions & UploadOptions
  const sent: SendOptions = { ...options, query }
  if (flags.includes('body')) sent.body = body ?? {}
  if (flags.includes('once')) sent.idempotencyKey ??= crypto.randomUUID()
  if (file) {
    sent.content = { type: options.type ?? typeOf(options.name), body: uploadOf(file, options.onProgress) }
    if (options.name) sent.headers = { 'x-file-name': encodeURIComponent(options.name), ...options.headers }
  }
  if (flags.includes('download')) sent.headers = { accept: '*/*', ...sent.headers }
  const answer = await send(line, method, filled(path, ids), sent)
  return flags.includes('download') ? downloadOf(answer) : contentOf(answer)
}

export interface Page<T> {
  data: T[]
  nextCursor: string | null
}

/** Every record of a list, page after page; leaving the loop stops asking. */
export async function* all<T>(
  line: Line,
  operation: Operation,
  query: Query = {},
  options: CallOptions = {},
): AsyncGenerator<T, void, undefined> {
  for (let cursor: string | null | undefined = query.cursor as string | undefined; cursor !== null; ) {
    const page = (await call(line, operation, [{ limit: 200, ...query, cursor }, options])) as Page<T>
    yield* page.data
    cursor = page.nextCursor
  }
}
