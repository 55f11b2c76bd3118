import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../../api/client.ts'
import { patchRow, type Row, rememberChange, useUpdate } from '../../api/query.ts'
import { type Field, patchOf, relationName } from './field.ts'
import type { Draft } from './kind.ts'
import { mirroredBy, type Noun } from './noun.ts'

type Item = Record<string, unknown>

/** The child rows with their first line saying something else; nothing takes the line away. */
async function linesWith(noun: Noun, id: string, rows: Field, field: Field, value: unknown): Promise<Item[]> {
  const full = await api.get<Row>(`/${noun.path}/${id}`)
  const [first, ...rest] = (full[rows.name] as Item[] | undefined) ?? []
  if (value === null) return rest
  const line = Object.fromEntries(
    (rows.fields ?? []).flatMap((each) => (each.choices?.[0] ? [[each.name, each.choices[0].value]] : [])),
  )
  const kept = first
    ? Object.fromEntries(
        Object.entries(first).filter(
          ([name]) => name === 'id' || rows.fields?.some((each) => each.name === name && !each.readOnly),
        ),
      )
    : line
  const inner = rows.fields?.find((each) => each.name === field.name) ?? rows.fields?.[0]
  return [{ ...kept, [inner?.name ?? field.name]: value }, ...rest]
}

/** Saves one field of a record, shown at once and taken back with Z. Throws Problem or ConflictError. */
export function useSave(noun: Noun) {
  const client = useQueryClient()
  const { update, ...conflicts } = useUpdate(noun.path)
  const save = useCallback(
    async (id: string, field: Field, { value, related, from }: Draft) => {
      const lines = field.readOnly ? mirroredBy(noun, field) : undefined
      if (field.ref) patchRow(client, noun.path, id, (row) => ({ ...row, [relationName(field.name)]: related ?? null }))
      if (lines) patchRow(client, noun.path, id, (row) => ({ ...row, [field.name]: value }))
      const changes = lines ? { [lines.name]: await linesWith(noun, id, lines, field, value) } : patchOf(field, value)
      try {
        const done = await update(id, changes, lines || from === undefined ? undefined : patchOf(field, from))
        rememberChange({ requestId: done.requestId })
        return done
      } catch (error) {
        if (lines) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] === noun.path })
        throw error
      }
    },
    [client, noun, update],
  )
  return { save, ...conflicts }
}

/** Whether a record is among those that this person's role lets her change or remove. */
export function reaches(noun: Noun, row: Row | undefined, verb: 'write' | 'remove'): boolean {
  const owners = noun.reach[verb]
  return !owners || !noun.owner || !row || owners.includes(String(row[noun.owner]))
}

/** True when this person may change the field where she sees it: of one record, or of any. */
export function isEditable(noun: Noun, field: Field, row?: Row): boolean {
  return (
    noun.can.update &&
    reaches(noun, row, 'write') &&
    (!field.readOnly || mirroredBy(noun, field) !== undefined) &&
    field.onCreate !== true
  )
}
