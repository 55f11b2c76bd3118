import { describe, expect, it } from 'vitest'
import { clashOf, overlay, same } from './rebase.ts'

describe('overlay', () => {
  it('keeps what is absent, clears by null, merges objects and replaces lists', () => {
    const row = { name: 'Ann', phone: '1', tags: ['a'], custom: { size: 1, color: 'red' } }
    expect(overlay(row, { phone: null, tags: ['b'], custom: { size: 2 } })).toEqual({
      name: 'Ann',
      phone: null,
      tags: ['b'],
      custom: { size: 2, color: 'red' },
    })
  })
})

describe('clashOf', () => {
  const base = { stage: 'prospect', phone: '1', custom: { size: 1, color: 'red' } }

  it('lets changes of different fields go together', () => {
    expect(clashOf(base, { ...base, phone: '2' }, { stage: 'customer' })).toBeNull()
    expect(clashOf(base, { ...base, custom: { size: 2, color: 'red' } }, { custom: { color: 'blue' } })).toBeNull()
  })

  it('is quiet when both chose the same', () => {
    expect(clashOf(base, { ...base, stage: 'customer' }, { stage: 'customer' })).toBeNull()
  })

  it('names both values of a field that two people changed', () => {
    const current = { ...base, stage: 'former', custom: { size: 5, color: 'red' } }
    expect(clashOf(base, current, { stage: 'customer', phone: '9', custom: { size: 3 } })).toEqual({
      mine: { stage: 'customer', custom: { size: 3 } },
      theirs: { stage: 'former', custom: { size: 5 } },
    })
  })
})

describe('same', () => {
  it('compares by value and takes absent for null', () => {
    expect(same({ a: [1, { b: null }] }, { a: [1, {}] })).toBe(true)
    expect(same({ a: [1] }, { a: [1, 2] })).toBe(false)
    expect(same('1', 1)).toBe(false)
  })
})
