import { expect, it } from 'vitest'
import { drawnWays, waysOf } from './ways.ts'

const label = (_type: string, name: string) => name
const names = (type: string, set: Record<string, unknown> = {}) =>
  waysOf({ type, with: set }, label).map((way) => way.name)

it('knows the ways that follow from the type', () => {
  expect(names('if')).toEqual(['yes', 'no'])
  expect(names('on.created')).toEqual(['next'])
  expect(names('ai.classify')).toEqual(['next', 'failed'])
  expect(names('end')).toEqual([])
})

it('knows the ways that follow from the settings', () => {
  const cases = [{ name: 'a', is: 'Berlin' }, { name: 'b', is: 'x', label: 'Elsewhere' }, { is: 'unnamed' }]
  expect(waysOf({ type: 'switch', with: { cases } }, label).map((way) => way.label)).toEqual([
    'Berlin',
    'Elsewhere',
    'else',
  ])
  expect(waysOf({ type: 'split', with: { parts: [{ name: 'a', percent: 30 }] } }, label)).toEqual([
    { name: 'a', label: 'a, 30 %' },
  ])
})

it('draws a failure only where it leads on, and wires that no way stands for any more', () => {
  const node = { id: 'x', type: 'message.send', with: {}, next: {} }
  expect(drawnWays(node, label).map((way) => way.name)).toEqual(['next'])
  expect(drawnWays({ ...node, next: { failed: 'y', old: 'z' } }, label).map((way) => way.name)).toEqual([
    'next',
    'failed',
    'old',
  ])
})
