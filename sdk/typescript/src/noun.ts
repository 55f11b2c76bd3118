import { all, type CallOptions, call, type Operation, type Page } from './call.ts'
import type { Download } from './files.ts'
import type { Line, Query } from './send.ts'

/** A record of any noun. */
export interface Row {
  id: string
  version: number
  [field: string]: unknown
}

type Values = Record<string, unknown>

/** What every noun can, for programs that learn of nouns at run time. */
export interface Noun {
  list(query?: Query, options?: CallOptions): Promise<Page<Row> & { count?: number; countCapped?: boolean }>
  all(query?: Query, options?: CallOptions): AsyncGenerator<Row, void, undefined>
  get(id: string, query?: Query, options?: CallOptions): Promise<Row>
  create(values: Values, options?: CallOptions): Promise<Row>
  update(id: string, changes: Values, options?: CallOptions): Promise<Row>
  remove(id: string, options?: CallOptions): Promise<void>
  export(query?: Query, options?: CallOptions): Promise<Download>
}

const operations: Record<Exclude<keyof Noun, 'all'>, Operation> = {
  list: ['GET', '', 'query pages'],
  get: ['GET', '/{id}', 'query'],
  create: ['POST', '', 'body once'],
  update: ['PATCH', '/{id}', 'body'],
  remove: ['DELETE', '/{id}'],
  export: ['GET', '/export', 'query download'],
}

/** A noun by the path it has in addresses, such as "api-keys". */
export function nounOf(line: Line, path: string): Noun {
  const below = ([method, tail, has]: Operation): Operation => [method, `/${encodeURIComponent(path)}${tail}`, has]
  const methods = Object.entries(operations).map(([name, operation]) => [
    name,
    (...args: unknown[]) => call(line, below(operation), args),
  ])
  return {
    ...Object.fromEntries(methods),
    all: (query?: Query, options?: CallOptions) => all<Row>(line, below(operations.list), query, options),
  }
}
