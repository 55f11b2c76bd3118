import { describe, expect, it } from 'vitest'
import { chordOf, printKeys } from './keys.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  chordOf({ key, metaKey: false, ctrlKey: false, altKey: false, shiftKey: false, ...more } as KeyboardEvent)

describe('chordOf', () => {
  it('writes modifiers in one order', () => {
    expect(press('k', { ctrlKey: true })).toBe('mod+k')
    expect(press('K', { metaKey: true, shiftKey: true })).toBe('mod+shift+k')
    expect(press('ArrowDown', { altKey: true })).toBe('alt+arrowdown')
  })

  it('takes shift for a modifier of letters and named keys, and for a part of signs', () => {
    expect(press('Z', { shiftKey: true })).toBe('shift+z')
    expect(press('?', { shiftKey: true })).toBe('?')
    expect(press(' ', { shiftKey: true })).toBe('shift+space')
    expect(press('Enter', { shiftKey: true })).toBe('shift+enter')
  })
})

it('prints keys for this machine', () => {
  expect(printKeys('mod+k')).toBe('Ctrl K')
  expect(printKeys('g c')).toBe('G then C')
  expect(printKeys('escape')).toBe('Esc')
})
