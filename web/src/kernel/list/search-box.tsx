import Search from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import { useEffect, useRef, useState } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/index.ts'
import type { ListModel } from './use-list-model.ts'

/** Searches within the list: an icon until `/` or a click, then a field; the list follows 200 ms behind. */
export function SearchBox({ model }: { model: ListModel }) {
  const { t } = useWords()
  const { noun, address, setAddress } = model
  const q = address.q ?? ''
  const [typed, setTyped] = useState(q)
  const [open, setOpen] = useState(q !== '')
  const box = useRef<HTMLSpanElement>(null)
  const sent = useRef(q)
  const label = t('list.search', { noun: noun.label.toLowerCase() })

  // Going back in history changes the field, typing changes the address.
  useEffect(() => {
    if (q === sent.current) return
    sent.current = q
    setTyped(q)
    setOpen(q !== '')
  }, [q])
  useEffect(() => {
    if (typed.trim() === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed.trim()
      setAddress({ q: typed.trim() || undefined })
    }, 200)
    return () => clearTimeout(timer)
  }, [typed, setAddress])

  const start = () => {
    setOpen(true)
    requestAnimationFrame(() => box.current?.querySelector('input')?.focus())
  }
  const clear = () => {
    setTyped('')
    setOpen(false)
  }
  useShortcut('/', start, { label })
  if (!open) return <IconButton size="sm" label={label} shortcut="/" icon={<Search />} onClick={start} />
  return (
    <span ref={box} className="w-52 min-w-24 shrink">
      <Input
        size="sm"
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        leading={<Search />}
        trailing={
          <button
            type="button"
            aria-label={t('list.clearSearch')}
            className="rounded-1 text-ink-3 hover:text-ink"
            onClick={clear}
          >
            <X className="size-3.5!" />
          </button>
        }
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => typed === '' && setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault()
            clear()
            document.querySelector<HTMLElement>('[role="grid"]')?.focus()
          } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault()
            document.querySelector<HTMLElement>('[role="grid"]')?.focus()
          }
        }}
      />
    </span>
  )
}
