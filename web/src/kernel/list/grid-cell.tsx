import { memo } from 'react'
import { currentRegion } from '../../words/region.ts'
import { type Draft, kindOf, type Row, valueOf } from '../fields/index.ts'
import { InlineEditor, type Leaving } from '../fields/inline-editor.tsx'
import type { Column } from './columns.ts'

export interface CellProps {
  id: string
  row: Row
  column: Column
  index: number
  active: boolean
  editing: boolean
  failed?: string
  onSave: (row: Row, column: Column, draft: Draft) => void
  onLeave: (how: Leaving) => void
}

/** One value of one record; in place of it its editor while it is edited. */
export const GridCell = memo(function GridCell({
  id,
  row,
  column,
  index,
  active,
  editing,
  failed,
  onSave,
  onLeave,
}: CellProps) {
  const { field } = column
  const kind = kindOf(field)
  const value = valueOf(row, field)
  const tip = failed ?? (kind.print(value, field, currentRegion()) || undefined)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the table keeps the focus and names the active cell
    <div
      id={id}
      role="gridcell"
      aria-colindex={index + 1}
      aria-invalid={failed ? true : undefined}
      className="grid-cell"
      style={{ width: column.width, insetInlineStart: column.sticks }}
      data-col={index}
      data-end={kind.align === 'end' ? '' : undefined}
      data-sticks={column.sticks === undefined ? undefined : ''}
      data-active={active ? '' : undefined}
      data-editing={editing ? '' : undefined}
      data-failed={failed ? '' : undefined}
      data-tip={failed}
    >
      <span className="cut" data-tip={failed ? undefined : tip} data-tip-when="cut">
        <kind.Cell field={field} value={value} row={row} />
      </span>
      {editing ? (
        <InlineEditor
          place="cell"
          field={field}
          value={value}
          row={row}
          onSave={(draft) => onSave(row, column, draft)}
          onClose={onLeave}
        />
      ) : null}
    </div>
  )
})
