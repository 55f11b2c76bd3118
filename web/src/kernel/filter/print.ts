import type { FilterTree, FilterValue } from './tree.ts'
import { isCall } from './tree.ts'

/** Writes a tree as the text the server reads. `readFilter` gives the same tree back. */
export function printFilter(tree: FilterTree | null): string {
  return tree ? print(tree) : ''
}

/** One value as it stands in the text, quotes and all. */
export function printValue(value: FilterValue): string {
  if (typeof value === 'string') return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  if (isCall(value)) return value.fn === 'me' ? 'me' : `${value.fn}(${(value.args ?? []).map(printValue).join(', ')})`
  return String(value)
}

function print(tree: FilterTree): string {
  if ('and' in tree)
    return tree.and.map((part) => ('and' in part || 'or' in part ? inParens(part) : print(part))).join(' AND ')
  if ('or' in tree) return tree.or.map((part) => ('or' in part ? inParens(part) : print(part))).join(' OR ')
  if ('not' in tree) return `NOT ${'and' in tree.not || 'or' in tree.not ? inParens(tree.not) : print(tree.not)}`
  if ('in' in tree) return `${tree.field} IN (${tree.in.map(printValue).join(', ')})`
  if ('is' in tree) return `${tree.field} = null`
  return tree.op === ':'
    ? `${tree.field}:${printValue(tree.value)}`
    : `${tree.field} ${tree.op} ${printValue(tree.value)}`
}

const inParens = (tree: FilterTree) => `(${print(tree)})`
