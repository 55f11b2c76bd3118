import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import { type DragEvent, type PointerEvent, useState } from 'react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useWords } from '../../words/index.ts'
import { kindOf } from '../fields/index.ts'
import { ColumnMenu } from './column-menu.tsx'
import { CHECK_WIDTH, type Column, movedBefore, readSort } from './columns.ts'
import type { ListSelection } from './selection.ts'
import type { GridState } from './use-grid.ts'
import type { ListModel } from './use-list-model.ts'

interface HeadProps {
  id: string
  model: ListModel
  grid: GridState
  selection: ListSelection
  /** Column whose menu is open. */
  menu: number | null
  onMenu: (col: number | null) => void
  onFilter: (name: string) => void
}

const MIN = 64
const MAX = 720

/** The head of a table: a menu per column, borders to drag, columns to move. */
export function GridHead({ id, model, grid, selection, menu, onMenu, onFilter }: HeadProps) {
  const { t } = useWords()
  const { columns, list, settings, setSettings, names, setNames, noun } = model
  const [dragged, setDragged] = useState<string | null>(null)
  const [target, setTarget] = useState<string | null>(null)
  const atHead = grid.index < 0
  const ids = list.rows.map((row) => row.id)
  const chosen = ids.filter((each) => selection.has(each)).length
  const resize = (name: string, width: number) =>
    setSettings({
      ...settings,
      widths: { ...settings.widths, [name]: Math.round(Math.max(MIN, Math.min(MAX, width))) },
    })

  const drop = () => {
    if (dragged && target) setNames(movedBefore(names, dragged, target))
    setDragged(null)
    setTarget(null)
  }
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the table keeps the focus and names the active cell
    <div role="row" aria-rowindex={1} className="grid-head">
      {/* biome-ignore lint/a11y/useFocusableInteractive: the table keeps the focus and names the active cell */}
      <div
        id={`${id}-0`}
        role="columnheader"
        aria-colindex={1}
        aria-label={t('list.selectEverything')}
        data-sticks=""
        data-active={atHead && grid.cell.col === 0 ? '' : undefined}
        className="grid-head-cell grid-check"
        style={{ width: CHECK_WIDTH, insetInlineStart: 0 }}
      >
        <Checkbox
          tabIndex={-1}
          aria-label={t('list.selectEverything')}
          checked={ids.length > 0 && chosen === ids.length}
          indeterminate={chosen > 0 && chosen < ids.length}
          onChange={(on) => selection.step(on ? { do: 'set', ids } : { do: 'clear' })}
        />
      </div>
      {columns.map((column, at) => (
        <HeadCell
          key={column.name}
          id={`${id}-${at + 1}`}
          column={column}
          index={at + 1}
          model={model}
          grid={grid}
          active={atHead && grid.cell.col === at + 1}
          edge={column.sticks !== undefined && columns[at + 1]?.sticks === undefined}
          open={menu === at + 1}
          onOpen={(open) => onMenu(open ? at + 1 : null)}
          onFilter={onFilter}
          onResize={(width) => resize(column.name, width)}
          drop={target === column.name && dragged !== null && dragged !== column.name}
          drag={
            column.name === noun.title
              ? undefined
              : {
                  draggable: true,
                  onDragStart: (event) => {
                    event.dataTransfer.effectAllowed = 'move'
                    event.dataTransfer.setData('text/plain', column.field.label)
                    setDragged(column.name)
                  },
                  onDragOver: (event) => {
                    if (!dragged) return
                    event.preventDefault()
                    setTarget(column.name)
                  },
                  onDrop: drop,
                  onDragEnd: drop,
                }
          }
        />
      ))}
    </div>
  )
}

interface CellProps {
  id: string
  column: Column
  index: number
  model: ListModel
  grid: GridState
  active: boolean
  edge: boolean
  open: boolean
  drop: boolean
  drag?: { draggable: boolean } & Record<
    'onDragStart' | 'onDragOver' | 'onDrop' | 'onDragEnd',
    (event: DragEvent) => void
  >
  onOpen: (open: boolean) => void
  onFilter: (name: string) => void
  onResize: (width: number) => void
}

function HeadCell({
  id,
  column,
  index,
  model,
  grid,
  active,
  edge,
  open,
  drop,
  drag,
  onOpen,
  onFilter,
  onResize,
}: CellProps) {
  const sorted =
    model.q && !model.address.sort ? undefined : readSort(model.sort).find((each) => each.name === column.name)
  const Arrow = sorted?.down ? ArrowDown : ArrowUp
  const fit = (element: HTMLElement) => {
    const cells = [
      ...(element.closest('.grid-table')?.querySelectorAll<HTMLElement>(`.grid-cell[data-col="${index}"] .cut`) ?? []),
    ]
    onResize(
      Math.max(
        column.field.label.length * 7 + 44,
        ...cells.map((cell) => cell.scrollWidth + (cell.offsetLeft || 0) + 22),
      ),
    )
  }
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the table keeps the focus and names the active cell
    <div
      {...drag}
      id={id}
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sorted ? (sorted.down ? 'descending' : 'ascending') : undefined}
      className="grid-head-cell"
      data-end={kindOf(column.field).align === 'end' ? '' : undefined}
      data-sticks={column.sticks === undefined ? undefined : ''}
      data-edge={edge ? '' : undefined}
      data-active={active ? '' : undefined}
      data-drop={drop ? '' : undefined}
      style={{ width: column.width, insetInlineStart: column.sticks }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the table hears Enter and Alt ↓ for the active head */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <span className="grid-head-button" data-state={open ? 'open' : undefined} onClick={() => onOpen(true)}>
        <span className="cut">{column.field.label}</span>
        {sorted ? <Arrow aria-hidden="true" /> : null}
      </span>
      <ColumnMenu
        column={column}
        model={model}
        open={open}
        onOpenChange={onOpen}
        onClosed={() => grid.box.current?.focus({ preventScroll: true })}
        onFilter={onFilter}
        onResize={onResize}
        onFit={() => fit(document.getElementById(id) as HTMLElement)}
      />
      <SizeHandle column={column} onResize={onResize} onFit={fit} />
    </div>
  )
}

/** The border of a column: drag it, double click fits. The menu offers the same by key. */
function SizeHandle({
  column,
  onResize,
  onFit,
}: {
  column: Column
  onResize: (width: number) => void
  onFit: (element: HTMLElement) => void
}) {
  const grab = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault()
    const handle = event.currentTarget
    const from = event.clientX
    const way = getComputedStyle(handle).direction === 'rtl' ? -1 : 1
    handle.setPointerCapture(event.pointerId)
    const move = (next: globalThis.PointerEvent) => onResize(column.width + (next.clientX - from) * way)
    const end = () => {
      handle.removeEventListener('pointermove', move)
      handle.removeEventListener('pointerup', end)
      handle.removeEventListener('pointercancel', end)
    }
    handle.addEventListener('pointermove', move)
    handle.addEventListener('pointerup', end)
    handle.addEventListener('pointercancel', end)
  }
  return (
    <span
      aria-hidden="true"
      className="grid-size"
      draggable
      onDragStart={(event) => event.preventDefault()}
      onPointerDown={grab}
      onDoubleClick={(event) => onFit(event.currentTarget)}
    />
  )
}
