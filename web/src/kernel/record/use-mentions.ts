import { type KeyboardEvent, useId, useState } from 'react'
import { useList } from '../../api/query.ts'
import type { Person } from './mention-list.tsx'
import { mentionAt, namesLike, withMention } from './mentions.ts'

/** Offers colleagues while a name is written behind an “@”. Arrows choose, Enter and Tab take, Escape leaves it as text. */
export function useMentions(box: HTMLTextAreaElement | null, text: string, setText: (text: string) => void) {
  const id = useId()
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(0)
  const [left, setLeft] = useState<number>()
  const found = mentionAt(text, caret)
  const { rows } = useList('members', { fields: ['name', 'status'], limit: 200 }, { enabled: found !== null })
  const active = rows.filter((row) => row.status === 'active')
  const names =
    found && found.from !== left
      ? namesLike(
          found.typed,
          active.map((row) => String(row.name)),
        )
      : []
  const people: Person[] = names.flatMap((name) => {
    const row = active.find((each) => each.name === name)
    return row ? [{ id: row.id, name }] : []
  })
  const open = people.length > 0
  const chosen = Math.min(at, people.length - 1)

  const pick = (person: Person) => {
    if (!found) return
    const next = withMention(text, caret, found.from, person.name)
    setText(next.text)
    setAt(0)
    setCaret(next.caret)
    requestAnimationFrame(() => {
      box?.focus()
      box?.setSelectionRange(next.caret, next.caret)
    })
  }
  /** True when the key was for the list and not for the text. */
  const press = (event: KeyboardEvent): boolean => {
    if (!open) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const person = people[chosen]
    if (step) setAt((chosen + step + people.length) % people.length)
    else if ((event.key === 'Enter' && !event.metaKey && !event.ctrlKey) || event.key === 'Tab') {
      if (person) pick(person)
    } else if (event.key === 'Escape') setLeft(found?.from)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return {
    open,
    list: { id, people, at: chosen, onPick: pick },
    press,
    /** To be told where the caret stands, on each change and move. */
    follow: () => {
      setCaret(box?.selectionStart ?? 0)
      setAt(0)
    },
    wiring: {
      'aria-autocomplete': 'list' as const,
      'aria-controls': open ? id : undefined,
      'aria-activedescendant': open ? `${id}-${chosen}` : undefined,
    },
  }
}
