import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, type PointerEvent, useEffect, useRef } from 'react'
import { useGo } from '../../shell/org-link.tsx'
import { cx } from '../../ui/cx.ts'
import { Dot } from '../../ui/dot.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { type Field, isEmpty, kindOf, Mark, type Row, relatedTo, valueOf } from '../fields/index.ts'
import { fieldNamed, type Noun } from '../fields/noun.ts'
import type { ListSelection } from './selection.ts'
import type { ListModel } from './use-list-model.ts'

/** What the two lines of a row say beside the name. */
export interface PhoneLines {
  /** Second line; the noun's own when absent. */
  second?: string
  /** Top right: when something last happened. */
  when?: string
  stage?: string
}

const HEIGHT = 59
const LONG_PRESS = 450

interface PhoneListProps {
  model: ListModel
  selection: ListSelection
  lines: PhoneLines
  fresh: ReadonlySet<string>
}

/** The list under a thumb: two lines a row, a long press begins a selection. */
export function PhoneList({ model, selection, lines, fresh }: PhoneListProps) {
  const { noun, list } = model
  const { rows } = list
  const go = useGo()
  const box = useRef<HTMLDivElement>(null)
  const press = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number; long: boolean }>(undefined)
  const virtual = useVirtualizer({
    count: rows.length + (list.hasNextPage || list.isPending ? 12 : 0),
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    overscan: 12,
    paddingEnd: selection.some ? 64 : 0,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks whenever the end comes near
  useEffect(() => {
    if (list.hasNextPage && last > rows.length - 24) list.more()
  }, [last, rows.length, list.hasNextPage, list.isFetchingNextPage])

  const rowOf = (event: PointerEvent) =>
    rows[Number((event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN)]
  const down = (event: PointerEvent) => {
    const row = rowOf(event)
    if (!row) return
    const timer = setTimeout(() => {
      if (press.current) press.current.long = true
      navigator.vibrate?.(10)
      selection.step({ do: 'toggle', id: row.id })
    }, LONG_PRESS)
    press.current = { timer, x: event.clientX, y: event.clientY, long: false }
  }
  const move = (event: PointerEvent) => {
    const began = press.current
    if (began && Math.hypot(event.clientX - began.x, event.clientY - began.y) > 8) clearTimeout(began.timer)
  }
  const open = (row: Row) => {
    const long = press.current?.long
    clearTimeout(press.current?.timer)
    press.current = undefined
    if (long) return
    if (selection.some) selection.step({ do: 'toggle', id: row.id })
    else if (!model.trash) void go(`${noun.path}/${row.id}`)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a long press anywhere on a row begins a selection
    <div
      ref={box}
      className="sheet-scroll relative min-h-0 grow"
      onPointerDown={down}
      onPointerMove={move}
      onPointerCancel={() => clearTimeout(press.current?.timer)}
      onContextMenu={(event) => press.current && event.preventDefault()}
    >
      <div
        role="listbox"
        aria-label={noun.label}
        aria-multiselectable="true"
        aria-busy={list.isFetching}
        style={{ height: virtual.getTotalSize(), position: 'relative' }}
      >
        {items.map((item) => {
          const row = rows[item.index]
          if (!row) return <Ghost key={`ghost ${item.index}`} top={item.start} />
          return (
            <PhoneRow
              key={row.id}
              noun={noun}
              row={row}
              index={item.index}
              top={item.start}
              lines={lines}
              selected={selection.has(row.id)}
              selecting={selection.some}
              fresh={fresh.has(row.id)}
              onOpen={open}
            />
          )
        })}
      </div>
    </div>
  )
}

interface RowProps {
  noun: Noun
  row: Row
  index: number
  top: number
  lines: PhoneLines
  selected: boolean
  selecting: boolean
  fresh: boolean
  onOpen: (row: Row) => void
}

const PhoneRow = memo(function PhoneRow({
  noun,
  row,
  index,
  top,
  lines,
  selected,
  selecting,
  fresh,
  onOpen,
}: RowProps) {
  const { t } = useWords()
  const title = (typeof row[noun.title] === 'string' && (row[noun.title] as string)) || t('list.untitled')
  const second = fieldNamed(noun, lines.second ?? noun.subtitle)
  const when = row[lines.when ?? 'updatedAt'] ?? row.updatedAt
  const stage = fieldNamed(noun, lines.stage)
  return (
    <button
      type="button"
      role="option"
      aria-selected={selected}
      className={cx('people-row')}
      style={{ top }}
      data-index={index}
      data-fresh={fresh ? '' : undefined}
      onClick={() => onOpen(row)}
    >
      <span className={cx('rounded-full', selecting && selected && 'outline-2 outline-offset-1 outline-accent')}>
        <Mark noun={noun.name} id={row.id} title={title} size={40} />
      </span>
      <span className="min-w-0 grow">
        <span className="flex items-center gap-2">
          <b className="cut grow font-medium">{title}</b>
          {typeof when === 'string' ? <When value={when} short className="text-xs text-ink-3" /> : null}
        </span>
        <span className="flex items-center gap-2 text-ink-2">
          <span className="cut grow">
            {second && !isEmpty(valueOf(row, second)) ? <Second field={second} row={row} /> : null}
          </span>
          {stage ? <Stage field={stage} row={row} /> : null}
        </span>
      </span>
    </button>
  )
})

function Second({ field, row }: { field: Field; row: Row }) {
  const region = useRegion()
  return <>{relatedTo(row, field)?.title ?? kindOf(field).print(valueOf(row, field), field, region)}</>
}

function Stage({ field, row }: { field: Field; row: Row }) {
  const choice = field.choices?.find((each) => each.value === valueOf(row, field))
  if (!choice) return null
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap text-xs text-ink-3">
      <Dot tone={choice.tone} />
      {choice.label}
    </span>
  )
}

function Ghost({ top }: { top: number }) {
  return (
    <div aria-hidden="true" className="people-row" style={{ top }}>
      <Skeleton className="size-10! flex-none rounded-full!" />
      <span className="flex grow flex-col gap-3">
        <Skeleton className="w-2/5" />
        <Skeleton className="w-3/5" />
      </span>
    </div>
  )
}
