import { type CSSProperties, memo } from 'react'
import { useOrganization } from '../../shell/org-link.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { type Draft, kindOf, Mark, type Row, valueOf } from '../fields/index.ts'
import { InlineEditor, type Leaving } from '../fields/inline-editor.tsx'
import { CHECK_WIDTH, type Column } from './columns.ts'
import { GridCell } from './grid-cell.tsx'

export interface GridRowProps {
  gridId: string
  noun: string
  path: string
  row: Row
  index: number
  top: number
  columns: Column[]
  selected: boolean
  peeked: boolean
  fresh: boolean
  /** Column of the active cell, when it is in this row. */
  activeCol?: number
  editing?: string
  failed?: Record<string, string>
  selectable: boolean
  onSave: (row: Row, column: Column, draft: Draft) => void
  onLeave: (how: Leaving) => void
}

/** One record of a table. Clicks are heard by the table, so ten thousand rows carry no handlers. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const {
    gridId,
    noun,
    path,
    row,
    index,
    top,
    columns,
    selected,
    peeked,
    fresh,
    activeCol,
    editing,
    failed,
    selectable,
    onSave,
    onLeave,
  } = props
  const { t } = useWords()
  const org = useOrganization()
  const [lead, ...rest] = columns
  const title = (lead ? String(valueOf(row, lead.field) ?? '') : '') || t('list.untitled')
  const cellId = (col: number) => `${gridId}-${index}-${col}`
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the table, aria-activedescendant names the cell
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className="grid-row"
      style={{ top } as CSSProperties}
      data-index={index}
      data-fresh={fresh ? '' : undefined}
      data-peeked={peeked ? '' : undefined}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: the table keeps the focus and names the active cell */}
      <div
        id={cellId(0)}
        role="gridcell"
        aria-colindex={1}
        className="grid-cell grid-check"
        data-sticks=""
        data-col={0}
        data-active={activeCol === 0 ? '' : undefined}
        style={{ width: CHECK_WIDTH, insetInlineStart: 0 }}
      >
        {selectable ? (
          <Checkbox
            tabIndex={-1}
            aria-label={t('list.selectRow', { title })}
            checked={selected}
            onChange={() => undefined}
          />
        ) : null}
      </div>
      {lead ? (
        // biome-ignore lint/a11y/useFocusableInteractive: the table keeps the focus and names the active cell
        <div
          id={cellId(1)}
          role="gridcell"
          aria-colindex={2}
          className="grid-cell"
          data-sticks=""
          data-edge={columns[1]?.sticks === undefined ? '' : undefined}
          data-col={1}
          data-active={activeCol === 1 ? '' : undefined}
          data-editing={editing === lead.name ? '' : undefined}
          style={{ width: lead.width, insetInlineStart: lead.sticks }}
        >
          <a href={`/${org}/${path}/${row.id}`} tabIndex={-1} className="grid-title" data-open="">
            <Mark noun={noun} id={row.id} title={title} size={22} />
            <span className="cut" data-tip={title} data-tip-when="cut">
              {title}
            </span>
          </a>
          {editing === lead.name ? (
            <InlineEditor
              place="cell"
              field={lead.field}
              value={valueOf(row, lead.field)}
              row={row}
              onSave={(draft) => onSave(row, lead, draft)}
              onClose={onLeave}
            />
          ) : null}
        </div>
      ) : null}
      {rest.map((column, at) => (
        <GridCell
          key={column.name}
          id={cellId(at + 2)}
          row={row}
          column={column}
          index={at + 2}
          active={activeCol === at + 2}
          editing={editing === column.name}
          failed={failed?.[column.name]}
          onSave={onSave}
          onLeave={onLeave}
        />
      ))}
    </div>
  )
})

/** A row that is still on its way, of true height. */
export function GhostRow({ top, index, columns }: { top: number; index: number; columns: Column[] }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the table keeps the focus and names the active cell
    <div role="row" aria-busy="true" aria-rowindex={index + 2} className="grid-row" style={{ top }}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the table keeps the focus and names the active cell */}
      <div role="gridcell" className="grid-cell grid-check" style={{ width: CHECK_WIDTH }}>
        <Skeleton className="h-3.5! w-3.5!" />
      </div>
      {columns.map((column, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the table keeps the focus and names the active cell
        <div
          key={column.name}
          role="gridcell"
          className="grid-cell"
          data-end={kindOf(column.field).align === 'end' ? '' : undefined}
          style={{ width: column.width }}
        >
          {at === 0 ? <Skeleton className="me-2 size-[22px]! flex-none rounded-full!" /> : null}
          <Skeleton style={{ width: `${48 + ((index * 7 + at * 13) % 36)}%` }} />
        </div>
      ))}
    </div>
  )
}
