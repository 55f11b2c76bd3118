import { useCallback, useMemo, useRef, useState } from 'react'
import { type Draft, kindOf, type Row } from '../fields/index.ts'
import type { Leaving } from '../fields/inline-editor.tsx'
import { problemWords } from '../fields/problem-words.ts'
import { isEditable, useSave } from '../fields/use-save.ts'
import type { Column } from './columns.ts'
import type { ListModel } from './use-list-model.ts'

/** The active cell: a record (or the head, null) and a column; 0 is the box, 1 the title. */
export interface Cell {
  id: string | null
  col: number
}

/** Where the focus of a table stands, what is edited, what failed. It follows the record, not the line, so refetching moves nothing. */
export function useGrid(model: ListModel) {
  const { noun, columns, list, trash } = model
  const { rows } = list
  const box = useRef<HTMLDivElement>(null)
  const [cell, setCell] = useState<Cell>({ id: null, col: 1 })
  const [touched, setTouched] = useState(false)
  const [edit, setEdit] = useState<{ id: string; name: string } | null>(null)
  const [failed, setFailed] = useState<Record<string, Record<string, string>>>({})
  const saving = useSave(noun)
  const { save } = saving

  const places = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows])
  const index = cell.id === null ? (touched ? -1 : 0) : (places.get(cell.id) ?? 0)
  const active = rows[index]
  const canEdit = useCallback(
    (column: Column | undefined, row?: Row) =>
      Boolean(column && !trash && kindOf(column.field).Input && isEditable(noun, column.field, row)),
    [noun, trash],
  )

  const go = useCallback(
    (row: number, col: number) => {
      const at = Math.max(-1, Math.min(rows.length - 1, row))
      setTouched(true)
      setCell({ id: rows[at]?.id ?? null, col: Math.max(0, Math.min(columns.length, col)) })
    },
    [rows, columns.length],
  )
  const startEdit = useCallback(
    (row: number, col: number) => {
      const column = columns[col - 1]
      const record = rows[row]
      if (!column || !record || !canEdit(column, record)) return false
      go(row, col)
      setEdit({ id: record.id, name: column.name })
      return true
    },
    [rows, columns, canEdit, go],
  )
  const onSave = useCallback(
    (row: Row, column: Column, draft: Draft) => {
      const say = (message?: string) =>
        setFailed((now) => ({ ...now, [row.id]: { ...now[row.id], [column.name]: message ?? '' } }))
      say()
      save(row.id, column.field, draft).catch((error: Error) =>
        error.name === 'ConflictError' ? undefined : say(problemWords(error)),
      )
    },
    [save],
  )
  const onLeave = useCallback(
    (how: Leaving) => {
      setEdit(null)
      if (how !== 'blur') requestAnimationFrame(() => box.current?.focus({ preventScroll: true }))
      if (how !== 'tab' && how !== 'back') return
      const step = how === 'tab' ? 1 : -1
      for (let col = cell.col + step; col >= 1 && col <= columns.length; col += step) if (startEdit(index, col)) return
    },
    [cell.col, columns.length, index, startEdit],
  )
  return { box, cell, index, active, edit, failed, go, startEdit, canEdit, onSave, onLeave, saving }
}

export type GridState = ReturnType<typeof useGrid>
