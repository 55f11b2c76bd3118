/** What a condition may ask of a value. `:` is "contains" on text and "is among" on lists. */
export const operators = ['=', '!=', '<', '<=', '>', '>=', ':'] as const
export type Operator = (typeof operators)[number]
/** `!=` is the exact negation of `=`, so it never reaches a value type. */
export type Test = Exclude<Operator, '!='>

/** Worked out when the filter runs: the time then, in the zone of whoever asks, and who that is. */
export type Call = { fn: 'me' | 'now' | 'today' } | { fn: 'ago' | 'ahead'; args: [span: string] }
/** Money in minor units; without a currency it compares the number alone. */
export interface Amount {
  amount: number
  currency?: string
}
export type Literal = string | number | boolean | Call | Amount

/** One filter, as text grammar, JSON body, SQL compiler and evaluator share it. `{ and: [] }` lets everything through. */
export type FilterTree =
  | { and: FilterTree[] }
  | { or: FilterTree[] }
  | { not: FilterTree }
  | { field: string; op: Operator; value: Literal }
  | { field: string; in: Literal[] }
  | { field: string; is: null }

/** A leaf of the tree. */
export type Condition = Extract<FilterTree, { field: string }>

/** Where a condition stood in the text it was read from, so that errors found later can still point at it. */
export const places = new WeakMap<object, { field: number; value: number }>()

/** Words that join conditions; no field is called so. */
export const keywords: readonly string[] = ['AND', 'OR', 'NOT', 'IN']

/** A field by its path: `stage`, `company.name`. */
export const fieldPath = /^(?!(?:AND|OR|NOT|IN)$)[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/

/** The paths a filter looks at, each once, in order of appearance. */
export function fieldsOf(tree: FilterTree): string[] {
  const found = new Set<string>()
  const visit = (node: FilterTree): void => {
    if ('and' in node) node.and.forEach(visit)
    else if ('or' in node) node.or.forEach(visit)
    else if ('not' in node) visit(node.not)
    else found.add(node.field)
  }
  visit(tree)
  return [...found]
}
