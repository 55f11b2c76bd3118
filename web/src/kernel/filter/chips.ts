import { printFilter } from './print.ts'
import { readFilter } from './read.ts'
import type { FilterTree, FilterValue } from './tree.ts'
import { allOf, conjuncts } from './tree.ts'

/** What a person chooses in the middle part of a chip. */
export type ChipOperator =
  | 'is'
  | 'not'
  | 'any'
  | 'none'
  | 'has'
  | 'hasNot'
  | 'more'
  | 'less'
  | 'least'
  | 'most'
  | 'empty'
  | 'filled'

/** A condition with three parts that open. */
export type Condition = { field: string; operator: ChipOperator; values: FilterValue[] }

/** A filter as a row of chips. What has no three parts stays whole: as a tree, or as text nobody here can read. */
export type Chip = Condition | { tree: FilterTree } | { text: string }

export const isCondition = (chip: Chip): chip is Condition => 'field' in chip

const COMPARE = { '=': 'is', '!=': 'not', ':': 'has', '>': 'more', '<': 'less', '>=': 'least', '<=': 'most' } as const
const SIGN = { is: '=', not: '!=', has: ':', more: '>', less: '<', least: '>=', most: '<=' } as const

/** The chips of a filter text. */
export function chipsOf(text: string): Chip[] {
  if (text.trim() === '') return []
  const tree = readFilter(text)
  return tree ? conjuncts(tree).map(chipOf) : [{ text }]
}

/** The text of a row of chips; chips that have no value yet are left out. */
export function textOf(chips: Chip[]): string {
  const ready = chips.filter((chip) => !isCondition(chip) || isReady(chip))
  if (!ready.some((chip) => 'text' in chip)) return printFilter(allOf(ready.map((chip) => treeOf(chip as Condition))))
  if (ready.length === 1 && 'text' in ready[0]!) return ready[0].text
  return ready.map((chip) => ('text' in chip ? `(${chip.text})` : inParens(treeOf(chip)))).join(' AND ')
}

/** True when the chip says enough to filter by. */
export function isReady(chip: Condition): boolean {
  return takesNoValue(chip.operator) || chip.values.length > 0
}

export const takesNoValue = (operator: ChipOperator) => operator === 'empty' || operator === 'filled'
export const takesMany = (operator: ChipOperator) => operator === 'any' || operator === 'none'

/** A chip for one condition of the tree. */
export function chipOf(tree: FilterTree): Chip {
  if ('in' in tree) return { field: tree.field, operator: 'any', values: tree.in }
  if ('is' in tree) return { field: tree.field, operator: 'empty', values: [] }
  if ('op' in tree) return { field: tree.field, operator: COMPARE[tree.op], values: [tree.value] }
  if (!('not' in tree)) return { tree }
  const inner = tree.not
  if ('in' in inner) return { field: inner.field, operator: 'none', values: inner.in }
  if ('is' in inner) return { field: inner.field, operator: 'filled', values: [] }
  // Absent values make the two the same question: “is not” is the exact opposite of “is”.
  if ('op' in inner && inner.op === '=') return { field: inner.field, operator: 'not', values: [inner.value] }
  if ('op' in inner && inner.op === ':') return { field: inner.field, operator: 'hasNot', values: [inner.value] }
  return { tree }
}

/** The opposite of `chipOf`. */
export function treeOf(chip: Condition | { tree: FilterTree }): FilterTree {
  if ('tree' in chip) return chip.tree
  const { field, operator, values } = chip
  const value = values[0]!
  if (operator === 'any') return { field, in: values }
  if (operator === 'none') return { not: { field, in: values } }
  if (operator === 'empty') return { field, is: null }
  if (operator === 'filled') return { not: { field, is: null } }
  if (operator === 'hasNot') return { not: { field, op: ':', value } }
  return { field, op: SIGN[operator], value }
}

/** The chip with another operator; values are kept as far as they fit. */
export function withOperator(chip: Condition, operator: ChipOperator): Condition {
  if (takesNoValue(operator)) return { ...chip, operator, values: [] }
  return { ...chip, operator, values: takesMany(operator) ? chip.values : chip.values.slice(0, 1) }
}

const inParens = (tree: FilterTree) => ('or' in tree ? `(${printFilter(tree)})` : printFilter(tree))
