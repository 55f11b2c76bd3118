import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useState } from 'react'
import { usePreferences } from '../../api/query.ts'
import { useGo } from '../../shell/org-link.tsx'
import { useWords } from '../../words/index.ts'
import { CHECK_WIDTH } from './columns.ts'
import { GridHead } from './grid-head.tsx'
import { GhostRow, GridRow } from './grid-row.tsx'
import type { ListSelection } from './selection.ts'
import type { GridState } from './use-grid.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { useGridPointer } from './use-grid-pointer.ts'
import type { ListModel } from './use-list-model.ts'

const HEAD = 32
const HEIGHTS = { compact: 30, regular: 36, roomy: 44 }
const GHOSTS = 24

interface GridProps {
  model: ListModel
  grid: GridState
  selection: ListSelection
  fresh: ReadonlySet<string>
  onFilter: (name: string) => void
}

/** The table: virtual rows, one stop for Tab, focus by cell. */
export function Grid({ model, grid, selection, fresh, onFilter }: GridProps) {
  const { t } = useWords()
  const id = useId()
  const go = useGo()
  const { noun, columns, list, address, setAddress } = model
  const { rows } = list
  const density = usePreferences().preferences.density ?? 'regular'
  const height = HEIGHTS[density]
  const [menu, setMenu] = useState<number | null>(null)
  const { box, cell, index } = grid
  const ghosts = list.hasNextPage || list.isPending ? GHOSTS : 0

  const virtual = useVirtualizer({
    count: rows.length + ghosts,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 24,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    paddingEnd: selection.some ? 68 : 0,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return index < 0 || seen.includes(index) || index >= rows.length ? seen : [...seen, index].sort((a, b) => a - b)
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row height means measuring again
  useEffect(() => virtual.measure(), [height])

  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  const screen = Math.ceil((box.current?.clientHeight ?? 800) / height)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks whenever the end comes near
  useEffect(() => {
    if (list.hasNextPage && last > rows.length - 2 * screen) list.more()
  }, [last, rows.length, list.hasNextPage, list.isFetchingNextPage])

  const total = CHECK_WIDTH + columns.reduce((sum, column) => sum + column.width, 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the active cell only
  useEffect(() => {
    if (index < 0 || !cell.id) return
    virtual.scrollToIndex(index, { align: 'auto' })
    const column = columns[cell.col - 1]
    const element = box.current
    if (!column || column.sticks !== undefined || !element) return
    const stuck = columns.reduce((sum, each) => (each.sticks === undefined ? sum : sum + each.width), CHECK_WIDTH)
    const start = columns.slice(0, cell.col - 1).reduce((sum, each) => sum + each.width, CHECK_WIDTH)
    // Reading from right to left counts downwards from zero.
    const way = getComputedStyle(element).direction === 'rtl' ? -1 : 1
    const at = element.scrollLeft * way
    if (start - stuck < at) element.scrollLeft = (start - stuck) * way
    else if (start + column.width > at + element.clientWidth)
      element.scrollLeft = (start + column.width - element.clientWidth) * way
  }, [index, cell.id, cell.col])

  const peek = (next: string | null) => setAddress({ peek: next ?? undefined })
  const onKeyDown = useGridKeys({
    model,
    grid,
    selection,
    page: () => screen - 2,
    onOpen: (record) => void go(`${noun.path}/${record}`),
    onPeek: peek,
    onColumnMenu: setMenu,
  })

  const pointer = useGridPointer({ model, grid, selection, onPeek: peek })

  return (
    <div
      ref={box}
      role="grid"
      aria-label={noun.label}
      aria-rowcount={(list.count ?? rows.length) + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-busy={list.isFetching}
      aria-activedescendant={
        grid.edit
          ? undefined
          : index < 0
            ? `${id}-head-${cell.col}`
            : rows.length > 0
              ? `${id}-${index}-${cell.col}`
              : undefined
      }
      tabIndex={0}
      className="grid-scroll"
      data-density={density}
      data-stale={list.isPlaceholderData ? '' : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => event.currentTarget.toggleAttribute('data-moved', event.currentTarget.scrollLeft !== 0)}
    >
      <div role="presentation" className="grid-table" style={{ width: total }}>
        <GridHead
          id={`${id}-head`}
          model={model}
          grid={grid}
          selection={selection}
          menu={menu}
          onMenu={setMenu}
          onFilter={onFilter}
        />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table above hears the keys */}
        <div
          role="rowgroup"
          aria-label={t('list.rows')}
          style={{ height: virtual.getTotalSize(), position: 'relative' }}
          onClick={pointer.press}
          onDoubleClick={pointer.double}
          onMouseOver={pointer.over}
          onFocus={() => undefined}
        >
          {items.map((item) => {
            const row = rows[item.index]
            const top = item.start - HEAD
            if (!row) return <GhostRow key={`ghost ${item.index}`} top={top} index={item.index} columns={columns} />
            return (
              <GridRow
                key={row.id}
                gridId={id}
                noun={noun.name}
                path={noun.path}
                row={row}
                index={item.index}
                top={top}
                columns={columns}
                selected={selection.has(row.id)}
                peeked={address.peek === row.id}
                fresh={fresh.has(row.id)}
                activeCol={item.index === index ? cell.col : undefined}
                editing={grid.edit?.id === row.id ? grid.edit.name : undefined}
                failed={grid.failed[row.id]}
                selectable={noun.can.update || noun.can.remove}
                onSave={grid.onSave}
                onLeave={grid.onLeave}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}
