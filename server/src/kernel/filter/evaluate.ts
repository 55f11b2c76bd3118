import { type Bound, bind } from './bind.ts'
import type { Hop, Json, Scope, ValueTarget } from './scope.ts'
import type { FilterTree } from './tree.ts'
import type { FilterEnv } from './value.ts'

type Matcher = (record: Json) => boolean

/** Whether a record passes a filter, exactly as the SQL of the same tree says. Throws FilterError. */
export function evaluateFilter(scope: Scope, tree: FilterTree, env: FilterEnv, record: Json): boolean {
  return filterMatcher(scope, tree, env)(record)
}

/** The same for many records: fields and operands are read once. Throws FilterError here, never later. */
export function filterMatcher(scope: Scope, tree: FilterTree, env: FilterEnv): Matcher {
  return matcherOf(bind(scope, tree, env))
}

function matcherOf(node: Bound): Matcher {
  switch (node.kind) {
    case 'never':
      return () => false
    case 'all': {
      const items = node.items.map(matcherOf)
      return (record) => items.every((item) => item(record))
    }
    case 'any': {
      const items = node.items.map(matcherOf)
      return (record) => items.some((item) => item(record))
    }
    case 'not': {
      const item = matcherOf(node.item)
      return (record) => !item(record)
    }
    case 'present':
      return through(node.hops, (record) => node.leaf === null || isPresent(node.leaf, node.leaf.read(record)))
    default:
      return through(node.hops, comparison(node))
  }
}

const isPresent = (leaf: ValueTarget, value: unknown): boolean =>
  value !== null && value !== undefined && !(leaf.type.blank && value === '')

function comparison(node: Extract<Bound, { kind: 'test' | 'among' }>): Matcher {
  const { leaf } = node
  const operands = node.kind === 'test' ? [node.operand] : node.operands
  const op = node.kind === 'test' ? node.op : '='
  return (record) => {
    const value = leaf.read(record)
    return value !== null && value !== undefined && operands.some((operand) => leaf.type.match(op, value, operand))
  }
}

function through(hops: Hop[], matches: Matcher): Matcher {
  return hops.reduceRight<Matcher>((inner, hop) => {
    if (hop.as === 'many') return (record) => hop.read(record)?.some(inner) ?? false
    return (record) => {
      const related = hop.read(record)
      return related !== null && related !== undefined && inner(related)
    }
  }, matches)
}
