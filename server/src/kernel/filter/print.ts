import { quote } from './scan.ts'
import type { FilterTree, Literal } from './tree.ts'

/** A tree as filter text; `parseFilter` of it gives the same tree. Groups of one condition print as that condition. */
export function printFilter(tree: FilterTree): string {
  if ('and' in tree) return tree.and.map((item, _i, all) => inner(item, all.length)).join(' AND ')
  if ('or' in tree) return tree.or.map((item, _i, all) => inner(item, all.length)).join(' OR ')
  if ('not' in tree) return printNot(tree.not)
  if ('in' in tree) return `${tree.field} IN (${tree.in.map(printLiteral).join(', ')})`
  if ('is' in tree) return `${tree.field} = null`
  return `${tree.field}${tree.op === ':' ? ':' : ` ${tree.op} `}${printLiteral(tree.value)}`
}

/** A part of a group or of NOT: groups go in parentheses, so that nobody has to know what binds tighter. */
function inner(tree: FilterTree, beside: number): string {
  const text = printFilter(tree)
  return beside > 1 && isGroup(tree) ? `(${text})` : text
}

function isGroup(tree: FilterTree): boolean {
  const items = 'and' in tree ? tree.and : 'or' in tree ? tree.or : null
  return items !== null && (items.length > 1 || (items.length === 1 && isGroup(items[0]!)))
}

function printNot(tree: FilterTree): string {
  if ('is' in tree) return `${tree.field} != null`
  if ('in' in tree) return `${tree.field} NOT IN (${tree.in.map(printLiteral).join(', ')})`
  return `NOT ${isGroup(tree) ? `(${printFilter(tree)})` : printFilter(tree)}`
}

function printLiteral(literal: Literal): string {
  if (typeof literal === 'string') return quote(literal)
  if (typeof literal !== 'object') return String(literal)
  if ('amount' in literal) return `money(${literal.amount}${literal.currency ? `, ${quote(literal.currency)}` : ''})`
  if (literal.fn === 'me') return 'me'
  return `${literal.fn}(${'args' in literal ? quote(literal.args[0]) : ''})`
}
