import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Tone } from './dot.tsx'

export interface Option {
  value: string
  label: string
  /** Second, quieter word on the same line. */
  hint?: string
  tone?: Tone
  icon?: ReactNode
  /** Why it cannot be chosen. */
  reason?: string
  keywords?: string
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Options that contain the typed words, those that begin with them first. */
export function matchOptions(options: Option[], typed: string): Option[] {
  const wanted = plain(typed.trim())
  if (!wanted) return options
  const found = options.filter((each) =>
    plain(`${each.label} ${each.hint ?? ''} ${each.keywords ?? ''}`).includes(wanted),
  )
  const begins = (each: Option) => (plain(each.label).startsWith(wanted) ? 0 : 1)
  return found.sort((a, b) => begins(a) - begins(b))
}

export interface OptionSource {
  options?: Option[]
  /** Asks for options while typing (80 ms later); earlier answers stay until new ones land. */
  load?: (typed: string) => Promise<Option[]>
  /** "Create …" as the last line. */
  onCreate?: (typed: string) => void
  createLabel?: (typed: string) => string
}

const createValue = '\u0000create'

/** What a list of options shows for the typed text, with its loading state. */
export function useOptions({ options, load, onCreate, createLabel }: OptionSource, typed: string, open: boolean) {
  const [loaded, setLoaded] = useState<Option[]>([])
  const [loading, setLoading] = useState(false)
  const loader = useRef(load)
  loader.current = load
  useEffect(() => {
    if (!open || !loader.current) return
    let current = true
    setLoading(true)
    const timer = setTimeout(
      async () => {
        try {
          const found = await loader.current?.(typed)
          if (current && found) setLoaded(found)
        } finally {
          if (current) setLoading(false)
        }
      },
      typed ? 80 : 0,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [typed, open])
  const found = load ? loaded : matchOptions(options ?? [], typed)
  const wanted = typed.trim()
  const known = found.some((each) => plain(each.label) === plain(wanted))
  const shown =
    onCreate && wanted && !known ? [...found, { value: createValue, label: createLabel?.(wanted) ?? wanted }] : found
  return { shown, loading, isCreate: (option: Option) => option.value === createValue }
}

/** Arrow keys, Home, End, Enter and the highlighted line of a listbox. */
export function useListKeys(shown: Option[], pick: (option: Option) => void, startAt?: string) {
  const listId = useId()
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      shown.findIndex((each) => each.value === startAt),
    ),
  )
  const list = useRef<HTMLDivElement>(null)
  const at = Math.min(active, Math.max(0, shown.length - 1))
  useEffect(() => {
    list.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key]
    const inText = event.target instanceof HTMLInputElement && (event.key === 'Home' || event.key === 'End')
    if (next !== undefined && !inText) {
      event.preventDefault()
      setActive((next + shown.length) % Math.max(1, shown.length))
    } else if (event.key === 'Enter') {
      const option = shown[at]
      if (!option) return
      event.preventDefault()
      event.stopPropagation()
      if (!option.reason) pick(option)
    }
  }
  return { listId, list, at, setActive, onKeyDown, activeId: shown.length > 0 ? `${listId}-${at}` : undefined }
}
