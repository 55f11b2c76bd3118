import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { tablesOf } from '../../kernel/db/tables.ts'
import { openapi } from '../../kernel/http/openapi.ts'
import type { Fields } from '../../kernel/resource/field.ts'
import { snake } from '../../kernel/resource/names.ts'
import type { House } from '../../testing/index.ts'

/** Paths that are no part of the described API: pages, health, the documents themselves and the socket. */
export const undescribed = /^(?!\/api\/)|^\/api\/v1\/realtime$/

/** Every route the running process answers, as `GET /api/v1/contacts/{id}`. */
export function runningRoutes(app: FastifyInstance): string[] {
  const found: string[] = []
  const path: string[] = []
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, rest] = /^([│├└─\s]*)(.*)$/u.exec(line) ?? []
    if (!rest) continue
    const depth = Math.round(indent!.length / 4) - 1
    const [, segment, methods] = /^(.*?)(?: \(([A-Z, ]+)\))?$/.exec(rest) ?? []
    path.splice(depth)
    path[depth] = segment!
    const url = path.join('').replace(/:([a-zA-Z]+)/g, '{$1}')
    for (const method of methods?.split(', ') ?? [])
      if (!['HEAD', 'OPTIONS'].includes(method)) found.push(`${method} ${url}`)
  }
  return [...new Set(found)].sort()
}

/** Every operation of a document. */
export const described = (document: any): string[] =>
  Object.entries(document.paths)
    .flatMap(([path, ops]) => Object.keys(ops as object).map((method) => `${method.toUpperCase()} ${path}`))
    .sort()

/** The committed document, the one this process would write, and the routes it answers: where they differ. */
export function inventory(house: House, committed = true): string[] {
  const running = runningRoutes(house.server).filter((r) => !undescribed.test(r.split(' ')[1]!))
  const document = openapi(house.program.registry)
  const told = described(document)
  const file = new URL('../../../../contract/openapi.json', import.meta.url)
  const kept = committed ? described(JSON.parse(readFileSync(file, 'utf8'))) : told
  const missing = (what: string, from: string[], of: string[]) =>
    from.filter((r) => !of.includes(r)).map((r) => `${r} ${what}`)
  return [
    ...missing('is answered but not described', running, told),
    ...missing('is described but not answered', told, running),
    ...missing('is not in the committed document', told, kept),
    ...missing('is in the committed document only', kept, told),
  ]
}

/** Per noun: its tables, columns and the indexes that lists, refs and uniqueness live from. */
export async function storage(house: House, admin: pg.Client): Promise<string[]> {
  const { rows: columns } = await admin.query(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
  )
  const { rows: indexes } = await admin.query(
    `select tablename || ' ' || replace(regexp_replace(indexdef, '^.*USING btree ', ''), '"', '') as name from pg_indexes where schemaname = 'public'`,
  )
  const has = new Set(columns.map((c) => c.name))
  const led = (table: string, ...columns: string[]) =>
    indexes.some((i) => i.name.startsWith(`${table} (organization_id, ${columns.join(', ')}`))
  const problems: string[] = []
  for (const name of Object.keys(tablesOf(house.program.registry)))
    if (!has.has(`${name}.organization_id`)) problems.push(`${name} has no table`)
  for (const r of house.program.registry.resources) {
    for (const column of ['id', 'updated_at', 'created_at'])
      if (!led(r.name, column)) problems.push(`${r.name} has no index by ${column}`)
    for (const [name, f] of Object.entries(r.fields as Fields)) {
      for (const suffix of Object.keys(f.columns))
        if (!has.has(`${r.name}.${snake(name)}${suffix}`)) problems.push(`${r.name}.${name} has no column`)
      if (f.describe.ref && !led(r.name, snake(name)))
        problems.push(`${r.name}.${name} has no index: whoever is pointed at cannot be removed fast`)
      if (f.collection && !led(f.collection.table, 'record_id', 'position') && !led(f.collection.table, 'record_id'))
        problems.push(`${f.collection.table} has no index by its record`)
    }
    for (const names of r.unique ?? [])
      if (!led(r.name, ...names.map((n: string) => snake(n) + (r.fields[n]?.filter?.column ?? ''))))
        problems.push(`${r.name} has no index for ${names}`)
  }
  return problems
}
