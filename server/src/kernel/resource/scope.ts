import type { Actor } from '../context.ts'
import type { Scope, Target } from '../filter/index.ts'
import { valueTypes } from '../filter/index.ts'
import { reachOf, visibleFields } from './access.ts'
import { customTargets } from './custom.ts'
import type { Field, Fields } from './field.ts'
import { quoted, relation } from './names.ts'
import { columnOf } from './projection.ts'
import { type Resource, resourceNamed } from './resource.ts'

const stamps: Record<string, [keyof typeof valueTypes & ('moment' | 'id' | 'integer'), string]> = {
  id: ['id', 'id'],
  version: ['integer', 'version'],
  createdAt: ['moment', 'created_at'],
  updatedAt: ['moment', 'updated_at'],
  deletedAt: ['moment', 'deleted_at'],
  createdBy: ['id', 'created_by'],
  updatedBy: ['id', 'updated_by'],
}

/** Adds a value to the statement and gives its place. */
export type Param = (value: unknown) => string

/**
 * What a filter of this actor may name on a noun: visible fields, relations she may read, child rows, custom fields.
 * What she may not read does not exist here, so no filter, sort or sum can ask about it.
 */
export function filterScope(resource: Resource<any>, actor: Actor, param: Param, custom: readonly Field[] = []): Scope {
  const targets = new Map<string, Target>()
  for (const [name, [type, column]] of Object.entries(stamps))
    targets.set(name, { as: 'value', type: valueTypes[type], sql: (t) => `${t}.${column}`, read: (r: any) => r[name] })
  for (const name of visibleFields(actor, resource)) {
    const f = resource.fields[name] as Field
    for (const [key, target] of targetsOf(name, f, actor, param)) targets.set(key, target)
  }
  for (const [key, target] of customTargets(custom)) targets.set(key, target)
  return { noun: resource.label.toLowerCase(), field: (name) => targets.get(name), names: () => [...targets.keys()] }
}

function targetsOf(name: string, f: Field, actor: Actor, param: Param): [string, Target][] {
  const found: [string, Target][] = []
  if (f.filter) {
    const { type, column } = f.filter
    found.push([name, { as: 'value', type, sql: (t) => columnOf(t, name)(column), read: (r: any) => r[name] }])
  }
  if (f.describe.ref) {
    const target = resourceNamed(f.describe.ref)
    if (actor.may(target.can.read)) found.push([relation(name), related(name, target, actor, param)])
  }
  if (f.collection) found.push([name, collected(name, f)])
  return found
}

const related = (name: string, target: Resource<any>, actor: Actor, param: Param): Target => ({
  as: 'one',
  scope: () => filterScope(target, actor, param),
  exists: (t, condition) =>
    `exists (select 1 from ${quoted(target.name)} ${t}r where ${t}r.organization_id = ${t}.organization_id and ${t}r.id = ${columnOf(t, name)()} and ${reachOf(actor, target, 'read', `${t}r`, param)} and ${condition(`${t}r`)})`,
  read: (record: any) => record[relation(name)] ?? null,
})

function collected(name: string, f: Field): Target {
  const { table, fields, value } = f.collection!
  return {
    as: 'many',
    value: value ?? Object.keys(fields)[0],
    scope: () => itemScope(name, fields),
    exists: (t, condition) =>
      `exists (select 1 from ${quoted(table)} ${t}c where ${t}c.organization_id = ${t}.organization_id and ${t}c.record_id = ${t}.id and ${condition(`${t}c`)})`,
    read: (record: any) =>
      (record[name] ?? []).map((item: unknown) => (typeof item === 'string' && value ? { [value]: item } : item)),
  }
}

function itemScope(noun: string, fields: Fields): Scope {
  const own = Object.entries(fields).filter(([, f]) => f.filter && !f.hidden)
  const targets = new Map<string, Target>(
    own.map(([name, f]) => [
      name,
      {
        as: 'value',
        type: f.filter!.type,
        sql: (t: string) => columnOf(t, name)(f.filter!.column),
        read: (r: any) => r[name],
      },
    ]),
  )
  return { noun, field: (name) => targets.get(name), names: () => [...targets.keys()] }
}
