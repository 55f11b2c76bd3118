/** The part of JSON Schema that the vendors' descriptions of our calls use. */
export interface Schema {
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  maxItems?: number
  maxProperties?: number
  uniqueItems?: boolean
  nullable?: boolean
  additionalProperties?: boolean
}

const known = new Set([
  'type',
  'properties',
  'required',
  'items',
  'enum',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'maxItems',
  'maxProperties',
  'uniqueItems',
  'nullable',
  'additionalProperties',
])

const formats: Record<string, RegExp> = {
  email: /^[^\s@]+@[^\s@]+$/,
  uri: /^https?:\/\/\S+$/,
  'phone-number': /^(\+\d{7,15}|\d{3,8}|[A-Za-z0-9 ]{1,11})$/,
  'date-time': /^\d{4}-\d\d-\d\dT/,
}

/** Where a value is not what a schema says. Members that the schema does not name are wrong too: a typing error is one. */
export function violations(schema: Schema, value: unknown, path = ''): string[] {
  const strange = Object.keys(schema).filter((k) => !known.has(k))
  if (strange.length) throw new Error(`This schema says ${strange.join(', ')}, which nobody checks here`)
  if (value === null && schema.nullable) return []
  if (schema.type && kindOf(value, schema.type) !== schema.type) return [`${path || 'it'} is no ${schema.type}`]
  const found: string[] = []
  if (schema.enum && !schema.enum.includes(value)) found.push(`${path} is none of ${schema.enum.join(', ')}`)
  if (typeof value === 'string') found.push(...ofText(schema, value, path))
  if (Array.isArray(value)) found.push(...ofList(schema, value, path))
  else if (typeof value === 'object' && value !== null) found.push(...ofObject(schema, value as object, path))
  return found
}

function kindOf(value: unknown, wanted: string): string {
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return wanted === 'integer' && Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

function ofText(s: Schema, value: string, path: string): string[] {
  const found: string[] = []
  if (s.minLength !== undefined && value.length < s.minLength) found.push(`${path} is too short`)
  if (s.maxLength !== undefined && value.length > s.maxLength) found.push(`${path} is too long`)
  if (s.pattern && !new RegExp(s.pattern).test(value)) found.push(`${path} does not match ${s.pattern}`)
  const format = s.format && formats[s.format]
  if (s.format && !format) throw new Error(`The format ${s.format} is not checked here`)
  if (format && !format.test(value)) found.push(`${path} is no ${s.format}`)
  return found
}

function ofList(s: Schema, value: unknown[], path: string): string[] {
  const found = s.items ? value.flatMap((v, i) => violations(s.items!, v, `${path}[${i}]`)) : []
  if (s.maxItems !== undefined && value.length > s.maxItems) found.push(`${path} has too many members`)
  if (s.uniqueItems && new Set(value.map((v) => JSON.stringify(v))).size < value.length)
    found.push(`${path} says something twice`)
  return found
}

function ofObject(s: Schema, value: object, path: string): string[] {
  const members = Object.entries(value)
  const found = (s.required ?? []).filter((n) => !(n in value)).map((n) => `${path}.${n} is missing`)
  if (s.maxProperties !== undefined && members.length > s.maxProperties) found.push(`${path} has too many members`)
  if (!s.properties) return found
  for (const [name, v] of members) {
    const one = s.properties[name]
    found.push(...(one ? violations(one, v, `${path}.${name}`) : [`${path}.${name} is not known`]))
  }
  return found
}
