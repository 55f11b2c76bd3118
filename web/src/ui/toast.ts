import { useSyncExternalStore } from 'react'

export interface ToastAction {
  label: string
  run: () => void
}

export interface ToastItem {
  id: number
  text: string
  tone: 'plain' | 'bad'
  undo?: () => unknown
  action?: ToastAction
  /** Copied by "Copy details" of a failure without a place. */
  details?: string
}

let shown: ToastItem | null = null
let failure: ToastItem | null = null
let count = 0
const listeners = new Set<() => void>()
const tell = () => {
  for (const each of listeners) each()
}

/** One sentence at the foot of the page, six seconds. A newer one replaces it; failures stay until dismissed. */
export function toast(text: string, options: Partial<Omit<ToastItem, 'id' | 'text'>> = {}) {
  count += 1
  const item: ToastItem = { id: count, text, tone: 'plain', ...options }
  if (item.tone === 'bad') failure = item
  else shown = item
  tell()
  return item.id
}

/** A failure that has no place on the page. */
export const toastFailure = (error: unknown, text?: string) => {
  const message = error instanceof Error ? error.message : String(error)
  const requestId = (error as { requestId?: string } | null)?.requestId
  return toast(text ?? message, { tone: 'bad', details: [message, requestId].filter(Boolean).join(' ') })
}

export function dismissToast(id: number) {
  if (shown?.id === id) shown = null
  if (failure?.id === id) failure = null
  tell()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useToasts = () => ({
  shown: useSyncExternalStore(subscribe, () => shown),
  failure: useSyncExternalStore(subscribe, () => failure),
})
