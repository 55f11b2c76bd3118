import { FilterError } from './error.ts'
import { checkTree } from './limits.ts'
import { follow, type Hop, type Scope, type ValueTarget } from './scope.ts'
import { type Condition, type FilterTree, type Literal, places, type Test } from './tree.ts'
import type { FilterEnv, ValueType } from './value.ts'

/**
 * A tree with its meaning settled: fields found, operands read, `!=` turned into not. Both compilers start here, so
 * what a filter means and what it refuses is decided once. A test is false for absent values, and `not` is its exact
 * negation: `stage != "x"` lets records without a stage through.
 */
export type Bound =
  | { kind: 'all' | 'any'; items: Bound[] }
  | { kind: 'not'; item: Bound }
  | { kind: 'never' }
  | { kind: 'present'; hops: Hop[]; leaf: ValueTarget | null }
  | { kind: 'test'; hops: Hop[]; leaf: ValueTarget; op: Test; operand: unknown }
  | { kind: 'among'; hops: Hop[]; leaf: ValueTarget; operands: unknown[] }

/** Throws FilterError for unknown fields, operators that a field does not have, unreadable values and size. */
export function bind(scope: Scope, tree: FilterTree, env: FilterEnv): Bound {
  checkTree(tree)
  const visit = (node: FilterTree): Bound => {
    if ('and' in node) return { kind: 'all', items: node.and.map(visit) }
    if ('or' in node) return { kind: 'any', items: node.or.map(visit) }
    if ('not' in node) return negate(visit(node.not))
    return bindCondition(scope, node, env)
  }
  return visit(tree)
}

const negate = (item: Bound): Bound => (item.kind === 'not' ? item.item : { kind: 'not', item })

function bindCondition(scope: Scope, node: Condition, env: FilterEnv): Bound {
  const place = places.get(node)
  const valueAt = place?.value ?? null
  const { hops, leaf } = follow(scope, node.field, !('is' in node), place?.field ?? null)
  if ('is' in node) return negate({ kind: 'present', hops, leaf })
  const { type } = leaf!
  if ('in' in node) {
    const operands = node.in.map((literal) => read(type, literal, env, '=', valueAt)).filter((o) => o !== null)
    return operands.length ? { kind: 'among', hops, leaf: leaf!, operands } : { kind: 'never' }
  }
  if (!type.operators.includes(node.op)) throw noSuchOperator(node.field, node.op, type, place?.field ?? null)
  const op = node.op === '!=' ? '=' : node.op
  const operand = read(type, node.value, env, op, valueAt)
  const test: Bound = operand === null ? { kind: 'never' } : { kind: 'test', hops, leaf: leaf!, op, operand }
  return node.op === '!=' ? negate(test) : test
}

/** Errors of a value type know no place; they get the one of the literal. */
function read(type: ValueType, literal: Literal, env: FilterEnv, op: Test, position: number | null): unknown {
  try {
    return type.parse(literal, env, op)
  } catch (error) {
    if (error instanceof FilterError && error.position === null)
      throw new FilterError(error.message, position, error.suggestion)
    throw error
  }
}

const noSuchOperator = (field: string, op: string, type: ValueType, position: number | null): FilterError =>
  new FilterError(
    `“${field}” is ${type.noun}, which has no ${op}. Use one of ${type.operators.join(' ')}.`,
    position,
    type.operators[0],
  )
