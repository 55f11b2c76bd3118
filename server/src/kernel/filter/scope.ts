import { FilterError } from './error.ts'
import { limits } from './limits.ts'
import { didYouMean, nearest } from './nearest.ts'
import type { ValueType } from './value.ts'

/** A record in its wire form. */
export type Json = Record<string, unknown>

/**
 * What a filter may see of a noun, already cut to what the actor may read: an unreadable field does not exist here.
 * `field` is asked for any name people type, `constructor` and `__proto__` included.
 */
export interface Scope {
  noun: string
  field(name: string): Target | undefined
  names(): string[]
}

/** A value of the record. `sql` names the column it is compared by; `read` gives the wire value or nothing. */
export interface ValueTarget {
  as: 'value'
  type: ValueType
  sql(alias: string): string
  read(record: Json): unknown
}

interface Reach {
  scope(): Scope
  /**
   * SQL that is true when a related row meets a condition: `EXISTS (SELECT … WHERE … AND <condition>)`, with an alias
   * for the inner table that no outer one has; or the condition itself, for fields that stand in the same row.
   */
  exists(alias: string, condition: (inner: string) => string): string
}
/** A related record: `company` of a contact. */
export interface OneTarget extends Reach {
  as: 'one'
  read(record: Json): Json | null | undefined
}
/** Rows of a record: e-mails, tags. `value` is the field that `tags:"x"` means. */
export interface ManyTarget extends Reach {
  as: 'many'
  value?: string
  read(record: Json): readonly Json[] | null | undefined
}
export type Hop = OneTarget | ManyTarget
export type Target = ValueTarget | Hop

/** A path, followed: the relations on the way and the value at its end; no value when it ends at a relation. */
export interface Route {
  hops: Hop[]
  leaf: ValueTarget | null
}

/**
 * Follows `company.name`. `forValue` demands a value at the end; then rows stand for their main field.
 * Throws with the nearest name when there is no such field.
 */
export function follow(scope: Scope, path: string, forValue: boolean, position: number | null): Route {
  const segments = path.split('.')
  if (segments.length > limits.path)
    throw new FilterError(`“${path}” is too long a path; ${limits.path} names are the most.`, position)
  const hops: Hop[] = []
  let here = scope
  let at = position
  for (const [i, name] of segments.entries()) {
    const before = segments
      .slice(0, i)
      .map((s) => `${s}.`)
      .join('')
    const target = here.field(name)
    if (!target) throw unknownField(here, before, name, at)
    if (target.as === 'value') {
      if (i + 1 < segments.length) throw noParts(here, before, name, at)
      return { hops, leaf: target }
    }
    hops.push(target)
    here = target.scope()
    if (at !== null) at += name.length + 1
  }
  return forValue ? mainValue(hops, here, path, position) : { hops, leaf: null }
}

/** A path that ended at a relation although a value was needed: `tags:"vip"`. */
function mainValue(hops: Hop[], inner: Scope, path: string, position: number | null): Route {
  const last = hops.at(-1)
  const leaf = last?.as === 'many' && last.value ? inner.field(last.value) : undefined
  if (leaf?.as === 'value') return { hops, leaf }
  const parts = inner
    .names()
    .slice(0, 5)
    .map((name) => `${path}.${name}`)
  throw new FilterError(
    `“${path}” is more than one value. Name one of its fields, such as ${parts.join(', ')}.`,
    position,
    parts[0],
  )
}

function unknownField(scope: Scope, before: string, name: string, position: number | null): FilterError {
  const near = nearest(name, scope.names())
  const suggestion = near && before + near
  return new FilterError(`There is no field “${before}${name}”.${didYouMean(suggestion)}`, position, suggestion)
}

/** `companyId.name`: the record behind an id is reached by the name without Id. */
function noParts(scope: Scope, before: string, name: string, position: number | null): FilterError {
  const relation = name.replace(/Id$/, '')
  const found = relation !== name && scope.field(relation) ? before + relation : undefined
  return new FilterError(
    `“${before}${name}” is one value and has no fields of its own.${didYouMean(found)}`,
    position,
    found,
  )
}
