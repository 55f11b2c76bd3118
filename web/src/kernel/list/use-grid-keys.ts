import type { KeyboardEvent } from 'react'
import { useShortcut } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/index.ts'
import type { ListSelection } from './selection.ts'
import type { GridState } from './use-grid.ts'
import type { ListModel } from './use-list-model.ts'

interface KeysOptions {
  model: ListModel
  grid: GridState
  selection: ListSelection
  /** Rows of one screen. */
  page: () => number
  onOpen: (id: string) => void
  onPeek: (id: string | null) => void
  onColumnMenu: (col: number) => void
}

/** Keys of a table: arrows by cell when it has the focus, letters from anywhere on the page. */
export function useGridKeys({ model, grid, selection, page, onOpen, onPeek, onColumnMenu }: KeysOptions) {
  const { t } = useWords()
  const { rows } = model.list
  const { cell, index, active, go, startEdit } = grid
  const peek = model.address.peek
  const order = () => rows.map((row) => row.id)

  const step = (by: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index + by))
    go(next, cell.col)
    const id = rows[next]?.id
    if (peek && id) onPeek(id)
    else grid.box.current?.focus({ preventScroll: true })
  }
  const toggle = () => active && selection.step({ do: 'toggle', id: active.id })
  const range = () => active && selection.step({ do: 'range', to: active.id, order: order() })
  const edit = () => startEdit(Math.max(0, index), cell.col) || startEdit(Math.max(0, index), 2)

  useShortcut('j', () => step(1), { label: t('list.next') })
  useShortcut('k', () => step(-1), { label: t('list.previous') })
  useShortcut('x', toggle, { label: t('list.select'), palette: false })
  useShortcut('shift+x', range, { label: t('list.select'), palette: false })
  useShortcut('e', edit, { label: t('list.editCell'), palette: false })

  const extend = (by: number) => {
    if (!active) return
    if (!selection.selection.anchor) selection.step({ do: 'toggle', id: active.id })
    const next = rows[Math.max(0, Math.min(rows.length - 1, index + by))]
    go(index + by, cell.col)
    if (next) selection.step({ do: 'range', to: next.id, order: order() })
  }
  const moves: Record<string, () => void> = {
    ArrowDown: () => go(index + 1, cell.col),
    ArrowUp: () => go(index - 1, cell.col),
    ArrowRight: () => go(index, cell.col + 1),
    ArrowLeft: () => go(index, cell.col - 1),
    Home: () => go(index, 0),
    End: () => go(index, model.columns.length),
    PageDown: () => go(index + page(), cell.col),
    PageUp: () => go(Math.max(0, index - page()), cell.col),
    'mod+Home': () => go(0, 0),
    'mod+End': () => go(rows.length - 1, model.columns.length),
    'shift+ArrowDown': () => extend(1),
    'shift+ArrowUp': () => extend(-1),
    'alt+ArrowDown': () => onColumnMenu(cell.col),
    'mod+a': () => selection.step({ do: 'set', ids: order() }),
    F2: edit,
    Enter: () => (index < 0 ? onColumnMenu(cell.col) : active && onOpen(active.id)),
    ' ': () => (cell.col === 0 ? toggle() : active && onPeek(peek === active.id ? null : active.id)),
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return
    const sign = [
      (event.metaKey || event.ctrlKey) && 'mod',
      event.altKey && 'alt',
      event.shiftKey && event.key !== ' ' && 'shift',
      event.key,
    ]
      .filter(Boolean)
      .join('+')
    const move = moves[sign]
    if (!move) return
    event.preventDefault()
    move()
  }
  return onKeyDown
}
