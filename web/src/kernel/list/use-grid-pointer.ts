import { type MouseEvent, useRef } from 'react'
import { usePrefetchRecord, useResources } from '../../api/query.ts'
import { includesOf } from '../fields/noun.ts'
import type { ListSelection } from './selection.ts'
import type { GridState } from './use-grid.ts'
import type { ListModel } from './use-list-model.ts'

interface PointerOptions {
  model: ListModel
  grid: GridState
  selection: ListSelection
  onPeek: (id: string) => void
}

/** The pointer rests this long on a row before its record is loaded ahead, ms. */
const REST = 150

/** What clicks on the rows of a table mean; one set of handlers for all of them. */
export function useGridPointer({ model, grid, selection, onPeek }: PointerOptions) {
  const { noun, list, trash } = model
  const { rows } = list
  const { resources } = useResources()
  const prefetch = usePrefetchRecord(noun.path)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)

  const placeOf = (event: MouseEvent) => {
    const target = event.target as HTMLElement
    const row = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN)
    const col = Number(target.closest<HTMLElement>('[data-col]')?.dataset.col ?? Number.NaN)
    return { target, row, col, record: rows[row] }
  }
  const focus = () => grid.box.current?.focus({ preventScroll: true })
  /** True when the click chose records and nothing else. */
  const choose = (event: MouseEvent, col: number, id: string) => {
    if (event.shiftKey) selection.step({ do: 'range', to: id, order: rows.map((each) => each.id) })
    else if (col === 0 || event.metaKey || event.ctrlKey) selection.step({ do: 'toggle', id })
    else return false
    return true
  }
  const press = (event: MouseEvent) => {
    const { target, row, col, record } = placeOf(event)
    if (!record || Number.isNaN(col) || target.closest('.edit-box, [data-radix-popper-content-wrapper]')) return
    const link = target.closest('[data-open]')
    // The browser opens a tab of its own.
    if (link && (event.metaKey || event.ctrlKey)) return
    if (link) event.preventDefault()
    const again = grid.active?.id === record.id && grid.cell.col === col
    grid.go(row, col)
    if (choose(event, col, record.id)) return focus()
    if (link && !trash) {
      focus()
      return onPeek(record.id)
    }
    if (!again || !grid.startEdit(row, col)) focus()
  }
  const double = (event: MouseEvent) => {
    const { row, col, target } = placeOf(event)
    if (!target.closest('.edit-box, [data-open]') && !Number.isNaN(col)) grid.startEdit(row, col)
  }
  const over = (event: MouseEvent) => {
    clearTimeout(resting.current)
    const { record } = placeOf(event)
    if (record && !trash)
      resting.current = setTimeout(() => void prefetch(record.id, includesOf(noun, resources)), REST)
  }
  return { press, double, over }
}
