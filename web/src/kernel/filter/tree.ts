/** A value in a condition. Functions stay functions, so that "7 days ago" moves with time. */
export type FilterValue = string | number | boolean | FilterCall
export type FilterCall = { fn: string; args?: string[] }
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | ':'

export type Compare = { field: string; op: Operator; value: FilterValue }
export type OneOf = { field: string; in: FilterValue[] }
export type IsEmpty = { field: string; is: null }
export type FilterTree = { and: FilterTree[] } | { or: FilterTree[] } | { not: FilterTree } | Compare | OneOf | IsEmpty

/** True for `me`, `ago("7d")` and their like. */
export function isCall(value: unknown): value is FilterCall {
  return typeof value === 'object' && value !== null && 'fn' in value
}

/** The conditions that must all hold, or none for no filter at all. */
export function conjuncts(tree: FilterTree | null): FilterTree[] {
  if (!tree) return []
  return 'and' in tree ? tree.and : [tree]
}

/** The opposite of `conjuncts`: null when nothing is asked, the condition itself when it is alone. */
export function allOf(parts: FilterTree[]): FilterTree | null {
  if (parts.length === 0) return null
  return parts.length === 1 ? parts[0]! : { and: parts }
}
