import { type Bound, bind } from './bind.ts'
import type { Hop, Scope, ValueTarget } from './scope.ts'
import type { FilterTree } from './tree.ts'
import type { FilterEnv, Param } from './value.ts'

/**
 * SQL of a filter over the table that `alias` names, for a WHERE: null counts as no match there. Values become
 * parameters, appended to `params` and written as $n with a cast; none stands in the text. Throws FilterError.
 */
export function compileFilter(
  scope: Scope,
  tree: FilterTree,
  env: FilterEnv,
  params: unknown[],
  alias: string,
): string {
  const param: Param = (value, cast) => `$${params.push(value)}::${cast}`
  return sqlOf(bind(scope, tree, env), alias, param, false)
}

/**
 * `strict` asks for true or false, never null. It is needed below NOT only; elsewhere plain comparisons are left as
 * they are, because `(a = b) IS TRUE` uses no index.
 */
function sqlOf(node: Bound, alias: string, param: Param, strict: boolean): string {
  switch (node.kind) {
    case 'never':
      return 'FALSE'
    case 'all':
    case 'any': {
      if (!node.items.length) return node.kind === 'all' ? 'TRUE' : 'FALSE'
      const parts = node.items.map((item) => sqlOf(item, alias, param, strict))
      return `(${parts.join(node.kind === 'all' ? ' AND ' : ' OR ')})`
    }
    case 'not':
      return notSql(node.item, alias, param)
    case 'present':
      return through(node.hops, alias, (inner) => (node.leaf ? `(${presence(node.leaf, inner, true)})` : 'TRUE'))
    default: {
      const condition = through(node.hops, alias, (inner) => comparison(node, inner, param))
      return strict && !isExists.test(condition) ? `(${condition}) IS TRUE` : condition
    }
  }
}

/** Never null as it is, and NOT EXISTS left bare is what PostgreSQL plans as an anti-join. */
const isExists = /^exists\s*\(/i

function notSql(item: Bound, alias: string, param: Param): string {
  if (item.kind === 'present' && item.leaf && !item.hops.length) return `(${presence(item.leaf, alias, false)})`
  return `NOT ${sqlOf(item, alias, param, true)}`
}

function comparison(node: Extract<Bound, { kind: 'test' | 'among' }>, alias: string, param: Param): string {
  const { type } = node.leaf
  const column = node.leaf.sql(alias)
  return node.kind === 'test' ? type.sql(node.op, column, node.operand, param) : type.any(column, node.operands, param)
}

function presence(leaf: ValueTarget, alias: string, present: boolean): string {
  const column = leaf.sql(alias)
  if (present) return `${column} IS NOT NULL${leaf.type.blank ? ` AND ${column} <> ''` : ''}`
  return `${column} IS NULL${leaf.type.blank ? ` OR ${column} = ''` : ''}`
}

/** Wraps a condition in the relations on the way to it, the outermost first. */
function through(hops: Hop[], alias: string, condition: (inner: string) => string): string {
  const [first, ...more] = hops
  return first ? first.exists(alias, (inner) => through(more, inner, condition)) : condition(alias)
}
