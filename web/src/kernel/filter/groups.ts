import { type Condition, chipOf, isCondition, isReady, treeOf } from './chips.ts'
import type { FilterTree } from './tree.ts'

/** How the lines of a group count together. */
export type Mode = 'all' | 'any' | 'none' | 'notAll'
export interface Group {
  key: number
  mode: Mode
  items: Item[]
}
export interface Line {
  key: number
  condition: Condition
}
export type Item = Group | Line

export const isGroup = (item: Item): item is Group => 'mode' in item

let count = 0
const key = () => {
  count += 1
  return count
}

export const newLine = (condition: Condition): Line => ({ key: key(), condition })
export const newGroup = (mode: Mode, items: Item[]): Group => ({ key: key(), mode, items })

/** A tree as groups of lines, ready to be changed by hand. */
export function groupOf(tree: FilterTree | null): Group {
  if (!tree) return newGroup('all', [])
  const item = itemOf(tree)
  return isGroup(item) ? item : newGroup('all', [item])
}

function itemOf(tree: FilterTree): Item {
  if ('and' in tree) return newGroup('all', tree.and.map(itemOf))
  if ('or' in tree) return newGroup('any', tree.or.map(itemOf))
  const chip = chipOf(tree)
  if (isCondition(chip)) return newLine(chip)
  if (!('not' in tree)) throw new Error('A tree is a group, a negation or a condition.')
  if ('or' in tree.not) return newGroup('none', tree.not.or.map(itemOf))
  if ('and' in tree.not) return newGroup('notAll', tree.not.and.map(itemOf))
  return newGroup('none', [itemOf(tree.not)])
}

/** The opposite of `groupOf`. Lines without a value and empty groups do not count. */
export function treeOfGroup(group: Group): FilterTree | null {
  const parts = group.items
    .map((item) => (isGroup(item) ? treeOfGroup(item) : isReady(item.condition) ? treeOf(item.condition) : null))
    .filter((part) => part !== null)
  if (parts.length === 0) return null
  const joined: FilterTree =
    parts.length === 1 ? parts[0]! : group.mode === 'all' || group.mode === 'notAll' ? { and: parts } : { or: parts }
  return group.mode === 'none' || group.mode === 'notAll' ? { not: joined } : joined
}

/** The group with one item of it, at any depth, replaced; null takes it away. */
export function replaceItem(group: Group, wanted: number, next: Item | null): Group {
  const items = group.items.flatMap((item): Item[] => {
    if (item.key === wanted) return next ? [next] : []
    return [isGroup(item) ? replaceItem(item, wanted, next) : item]
  })
  return { ...group, items }
}
