import { expect, test } from 'vitest'
import { choicesFrom, keyFrom } from './shape.ts'

test('a key comes from what people call the field', () => {
  expect(keyFrom('Lease ends on')).toBe('leaseEndsOn')
  expect(keyFrom('Größe (m²)')).toBe('groEM2')
  expect(keyFrom('2nd owner')).toBe('ndOwner')
  expect(keyFrom('???')).toBe('')
})

test('renamed and new choices, and the values records hold already', () => {
  expect(choicesFrom('Gas\n Oil \n\nGas\nHeat pump', [{ value: 'g', label: 'Gas' }])).toEqual([
    { value: 'g', label: 'Gas' },
    { value: 'Oil', label: 'Oil' },
    { value: 'Heat pump', label: 'Heat pump' },
  ])
})
