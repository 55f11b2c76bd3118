const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

const names: Record<string, [mac: string, other: string]> = {
  mod: ['⌘', 'Ctrl'],
  shift: ['⇧', 'Shift'],
  alt: ['⌥', 'Alt'],
  enter: ['↵', '↵'],
  escape: ['Esc', 'Esc'],
  space: ['Space', 'Space'],
  arrowdown: ['↓', '↓'],
  arrowup: ['↑', '↑'],
  arrowleft: ['←', '←'],
  arrowright: ['→', '→'],
  backspace: ['⌫', 'Backspace'],
  delete: ['Del', 'Del'],
}

const printOne = (key: string) => names[key]?.[mac ? 0 : 1] ?? key.toUpperCase()

/** "mod+k" → "⌘K" on a Mac, "Ctrl K" elsewhere; a sequence "g c" → "G then C". */
export const printKeys = (keys: string) =>
  keys
    .split(' ')
    .map((chord) =>
      chord
        .split('+')
        .map(printOne)
        .join(mac ? '' : ' '),
    )
    .join(' then ')

/** The chord of a key press in the same writing, modifiers in a fixed order. */
export function chordOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase()
  const printable = event.key.length === 1
  // Shift is part of what was typed for signs ("?"), and a modifier for letters and named keys.
  const shift = event.shiftKey && (!printable || /[a-z]/i.test(event.key) || event.key === ' ')
  return [(event.metaKey || event.ctrlKey) && 'mod', event.altKey && 'alt', shift && 'shift', key]
    .filter(Boolean)
    .join('+')
}
