import { expect, test } from 'vitest'
import { type Group, groupOf, isGroup, newLine, replaceItem, treeOfGroup } from './groups.ts'
import { printFilter } from './print.ts'
import { readFilter } from './read.ts'

test.each([
  'stage = "a"',
  'stage = "a" AND (score >= 40 OR tags:"vip")',
  'NOT (stage = "a" OR stage = "b")',
  'NOT (stage = "a" AND email = null)',
  'a = 1 OR b = 2 AND c = 3',
  'NOT score > 4',
  'stage != "a"',
  'NOT (NOT (a = 1 OR b = 2) AND c = 3)',
])('%s comes back from its groups unchanged', (text) => {
  expect(printFilter(treeOfGroup(groupOf(readFilter(text))))).toBe(text)
})

test('lines without a value and empty groups do not count', () => {
  const group = groupOf(readFilter('a = 1 AND (b = 2 OR c = 3)'))
  const inner = group.items.find(isGroup)!
  const half = replaceItem(group, inner.items[0]!.key, newLine({ field: 'b', operator: 'is', values: [] }))
  expect(printFilter(treeOfGroup(half))).toBe('a = 1 AND c = 3')
  const none = inner.items.reduce<Group>((now, item) => replaceItem(now, item.key, null), group)
  expect(printFilter(treeOfGroup(none))).toBe('a = 1')
  expect(treeOfGroup(groupOf(null))).toBeNull()
})
