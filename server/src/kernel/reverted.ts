import { isDeepStrictEqual } from 'node:util'
import type { Resource } from './resource/resource.ts'

type Values = Record<string, unknown>
type Changes = Record<string, [unknown, unknown]>

/** The values of a record before some changes, as far as they are still what the changes made them; the rest is lost. */
export function reverted(resource: Resource<any>, now: Values, changes: Changes): { values: Values; lost: string[] } {
  const values: Values = {}
  const lost: string[] = []
  for (const [name, [before, after]] of Object.entries(changes)) {
    if (resource.fields[name]?.generated) continue
    if (name === 'custom') {
      const own = revertedCustom((now.custom ?? {}) as Values, (before ?? {}) as Values, (after ?? {}) as Values)
      if (Object.keys(own.values).length) values.custom = own.values
      lost.push(...own.lost)
    } else if (isDeepStrictEqual(now[name] ?? null, after ?? null)) values[name] = before
    else lost.push(name)
  }
  return { values, lost }
}

/** Fields of an organization's own live in one value: each is looked at by itself, and null takes one away. */
function revertedCustom(now: Values, before: Values, after: Values): { values: Values; lost: string[] } {
  const values: Values = {}
  const lost: string[] = []
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (isDeepStrictEqual(before[key], after[key])) continue
    if (!isDeepStrictEqual(now[key], after[key])) lost.push(`custom.${key}`)
    else values[key] = before[key] ?? null
  }
  return { values, lost }
}
