import { newId } from '../../kernel/index.ts'

/** One way of naming a record in a request. */
export interface Probe {
  route: string
  position: string
  method: string
  url: string
  body?: unknown
}

const uuidLike = (schema: any): boolean => schema?.format === 'uuid' || (schema?.anyOf ?? []).some(uuidLike)

/** Follows references of a document. */
export function resolved(document: any, schema: any): any {
  return schema?.$ref
    ? resolved(
        document,
        schema.$ref
          .split('/')
          .slice(1)
          .reduce((at: any, key: string) => at?.[key], document),
      )
    : schema
}

/** A body of a route that its schema takes as far as can be told, with the given id at one place that holds an id. */
export function bodies(document: any, schema: any, id: string, depth = 0): { at: string; body: any }[] {
  const s = resolved(document, schema)
  if (!s || depth > 4) return []
  if (uuidLike(s)) return [{ at: '', body: id }]
  if (s.anyOf || s.oneOf) return (s.anyOf ?? s.oneOf).flatMap((option: any) => bodies(document, option, id, depth + 1))
  if (s.type === 'array')
    return bodies(document, s.items, id, depth + 1).map(({ at, body }) => ({ at: `[]${at && `.${at}`}`, body: [body] }))
  if (s.type !== 'object') return []
  return Object.entries(s.properties ?? {}).flatMap(([name, inner]) =>
    bodies(document, inner, id, depth + 1).map(({ at, body }) => ({
      at: at ? `${name}.${at}` : name,
      body: { ...required(document, s, depth + 1), [name]: body },
    })),
  )
}

function required(document: any, s: any, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    (s.required ?? []).map((name: string) => [name, filler(document, s.properties[name], depth)]),
  )
}

/** Any value a schema takes. */
function filler(document: any, schema: any, depth: number): unknown {
  const s = resolved(document, schema)
  if (!s || depth > 5) return null
  if ('const' in s) return s.const
  if (s.enum) return s.enum[0]
  if (s.anyOf || s.oneOf) return filler(document, (s.anyOf ?? s.oneOf)[0], depth + 1)
  if (uuidLike(s)) return newId()
  if (s.type === 'object') return required(document, s, depth + 1)
  if (s.type === 'array') return s.minItems ? [filler(document, s.items, depth + 1)] : []
  if (s.type === 'boolean') return false
  if (s.type === 'integer' || s.type === 'number') return 1
  return s.format === 'email' ? 'a@b.example' : s.format === 'date-time' ? '2030-01-01T00:00:00Z' : 'Probe'
}

const encoded = encodeURIComponent

/** Every route of a document × every place where an id can stand: path, query, filter, cursor, body, lists in bodies. */
export function probesOf(document: any, id: string, refs: Record<string, string[]>): Probe[] {
  const probes: Probe[] = []
  for (const [path, operations] of Object.entries(document.paths as Record<string, Record<string, any>>)) {
    if (/\/auth\/(logout|change-password)|revoke-others/.test(path)) continue
    for (const [verb, operation] of Object.entries(operations)) {
      const method = verb.toUpperCase()
      const route = `${method} ${path}`
      const inPath = path.includes('{')
      const url = path.replace(/\{[^}]+\}/g, inPath ? id : '')
      const schema = operation.requestBody?.content?.['application/json']?.schema
      const plain = schema ? filler(document, schema, 0) : undefined
      const add = (position: string, at: string, body: unknown = plain) =>
        probes.push({ route, position, method, url: at, body })
      if (inPath) add('path', url)
      for (const { at, body } of schema ? bodies(document, schema, id) : []) add(`body ${at}`, url, body)
      const query = new Set((operation.parameters ?? []).filter((p: any) => p.in === 'query').map((p: any) => p.name))
      for (const name of query)
        if (!['limit', 'count', 'deleted', 'filter', 'cursor'].includes(name as string))
          add(`query ${name}`, `${url}?${name}=${id}`)
      if (query.has('cursor'))
        for (const keys of [[id], ['Probe', id]])
          add('cursor', `${url}?cursor=${Buffer.from(JSON.stringify(keys)).toString('base64url')}`)
      if (query.has('filter'))
        for (const field of ['id', 'createdBy', 'updatedBy', 'recordId', 'actorId', ...(refs[path] ?? [])])
          for (const text of [`${field} = "${id}"`, `${field} IN ("${id}")`, `NOT (${field} != "${id}")`])
            add(`filter ${text.replace(id, '…')}`, `${url}?filter=${encoded(text)}`)
      if (/\/(summary|bulk)$/.test(path))
        for (const change of [{}, { remove: true }])
          add('body filter', url, { filter: `id = "${id}"`, ...(path.endsWith('bulk') ? change : {}) })
      if (/\/batch$/.test(path))
        for (const item of [
          { op: 'update', id, data: {} },
          { op: 'remove', id },
        ])
          for (const atomic of ['', '?atomic=true']) add(`batch ${item.op}`, url + atomic, { items: [item] })
    }
  }
  return probes
}
