import { z } from 'zod'
import type { Fields } from '../../kernel/resource/field.ts'
import type { Resource } from '../../kernel/resource/resource.ts'
import type { GeneratedVerb } from './sql.ts'

function fieldLines(fields: Fields, keep: (f: Fields[string]) => boolean): string[] {
  const rows = Object.entries(fields).filter(([, f]) => keep(f))
  const wide = Math.max(0, ...rows.map(([name]) => name.length))
  return rows.map(([name, f]) => {
    const marks = [
      f.required && f.initial === undefined && !f.system ? 'needed' : '',
      f.describe.ref ? `→ ${f.describe.ref}` : '',
      f.describe.choices ? f.describe.choices.map((c) => c.value).join(' | ') : '',
      f.detail ? 'not in lists' : '',
    ]
    return `${name.padEnd(wide)}  ${f.kind}${marks
      .filter(Boolean)
      .map((m) => `, ${m}`)
      .join('')}`
  })
}

/** What a generated verb takes, a line per field. */
export function input(r: Resource<any>, verb: GeneratedVerb): string[] {
  const fields = r.fields as Fields
  const custom = r.custom ? ['custom  the organization’s own fields, by key'] : []
  if (verb === 'create') return [...fieldLines(fields, (f) => !f.system), ...custom]
  if (verb === 'update')
    return [
      'If-Match: the version, to refuse a change of a newer record',
      ...fieldLines(fields, (f) => !f.system && !f.onCreate),
      ...custom,
    ]
  if (verb === 'list') return ['filter, sort, limit, cursor, search, count, fields, include, deleted']
  if (verb === 'get') return ['fields, include']
  if (verb === 'restore') return ['ids']
  if (verb === 'bulk') return ['ids, or filter and search, or all; with update, remove, addTags or removeTags']
  return verb === 'batch' ? ['items: {op: create | update | remove, id, version, data}; ?atomic=true'] : []
}

/** What a generated verb answers, a line per field. */
export function output(r: Resource<any>, verb: GeneratedVerb): string[] {
  if (verb === 'remove') return ['204, nothing']
  if (verb === 'restore') return ['restored: how many']
  if (verb === 'bulk') return ['matched, changed, skipped, batchId']
  if (verb === 'batch') return ['results: {status, id, data, error} per item']
  const record = [
    'id, version, createdAt, updatedAt, createdBy, updatedBy, deletedAt',
    ...fieldLines(r.fields as Fields, (f) => !f.hidden),
  ]
  return verb === 'list' ? ['{ data: [record], nextCursor, count } with', ...record] : record
}

/** The members of a schema with their types, as far as JSON Schema can say them. */
export function members(schema: z.ZodType): string[] {
  const shape = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as {
    properties?: Record<string, { type?: string; format?: string; anyOf?: { type?: string }[] }>
    required?: string[]
  }
  const rows = Object.entries(shape.properties ?? {})
  const wide = Math.max(0, ...rows.map(([name]) => name.length))
  return rows.map(([name, s]) => {
    const type = s.type ?? s.anyOf?.map((a) => a.type ?? 'any').join(' | ') ?? 'any'
    return `${name.padEnd(wide)}  ${s.format ?? type}${shape.required?.includes(name) ? ', needed' : ''}`
  })
}
