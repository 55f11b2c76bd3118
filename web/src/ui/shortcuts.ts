import { useEffect, useRef, useSyncExternalStore } from 'react'
import { chordOf } from './keys.ts'

export interface Shortcut {
  id: number
  keys: string
  label: string
  /** Heading in the sheet of keys: "Everywhere", the name of a page, a panel. */
  scope: string
  run: (event?: KeyboardEvent) => void
  inFields: boolean
  /** Shown in the palette as a verb of the open page. */
  palette: boolean
}

export interface ShortcutOptions {
  label: string
  scope?: string
  enabled?: boolean
  /** Also while a field has focus. Chords with mod and Escape always act. */
  inFields?: boolean
  palette?: boolean
}

let all: Shortcut[] = []
let count = 0
let letters = true
let pending = ''
let pendingTimer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const changed = () => {
  for (const tell of listeners) tell()
}

/** Switches single letters off and on (a setting of the person); chords with mod stay. */
export function setLetters(on: boolean) {
  letters = on
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)))

const withModifier = (keys: string) => keys.startsWith('mod+') || keys.startsWith('alt+')

const acts = (shortcut: Shortcut, field: boolean) =>
  withModifier(shortcut.keys) ||
  shortcut.keys === 'escape' ||
  ((letters || shortcut.keys.length > 1) && (!field || shortcut.inFields))

// A layer on top (dialog, menu) keeps the keys of the page below it to itself.
const blocked = (shortcut: Shortcut) => {
  const layer = document.querySelector('[role="dialog"][data-modal], [role="alertdialog"][data-modal], [role="menu"]')
  return layer !== null && !withModifier(shortcut.keys) && shortcut.scope !== 'layer'
}

function onKeyDown(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing || ['Shift', 'Meta', 'Control', 'Alt'].includes(event.key)) return
  const chord = chordOf(event)
  const typed = pending ? `${pending} ${chord}` : chord
  const field = isField(event.target)
  const open = all.filter((each) => acts(each, field) && !blocked(each))
  const hit = open.findLast((each) => each.keys === typed)
  const first = open.some((each) => each.keys.startsWith(`${typed} `))
  clearTimeout(pendingTimer)
  pending = ''
  if (hit) {
    event.preventDefault()
    hit.run(event)
  } else if (first) {
    pending = typed
    pendingTimer = setTimeout(() => {
      pending = ''
    }, 1200)
  }
}

if (typeof window !== 'undefined') window.addEventListener('keydown', onKeyDown)

/**
 * Registers keys while the component is mounted; the last registered wins.
 * `keys`: "mod+k", "shift+x", "?", "escape", or a sequence such as "g c".
 */
export function useShortcut(keys: string, run: (event?: KeyboardEvent) => void, options: ShortcutOptions) {
  const { label, scope = 'page', enabled = true, inFields = false, palette = true } = options
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    if (!enabled) return
    count += 1
    const id = count
    all = [...all, { id, keys, label, scope, inFields, palette, run: (event) => latest.current(event) }]
    changed()
    return () => {
      all = all.filter((each) => each.id !== id)
      changed()
    }
  }, [keys, label, scope, enabled, inFields, palette])
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}

/** All keys that hold now, for the sheet of keys and the palette. */
export const useShortcuts = () => useSyncExternalStore(subscribe, () => all)
