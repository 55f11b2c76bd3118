import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { knownRow, patchRow } from './cache.ts'
import { Problem, send } from './client.ts'
import type { Row } from './describe.ts'
import { keyOf } from './keys.ts'
import { type Clash, clashOf, overlay } from './rebase.ts'

type Changes = Record<string, unknown>

/** Somebody saved the same field first. */
export interface Conflict {
  id: string
  mine: Changes
  theirs: Changes
  /** Member id of who did. */
  by: string | null
  at: string | null
  current: Row
}

/** Thrown by `update` when two people changed one field. */
class ConflictError extends Error {
  readonly conflict: Conflict
  constructor(conflict: Conflict) {
    super('Somebody changed this first.')
    this.name = 'ConflictError'
    this.conflict = conflict
  }
}

export interface Updated {
  row: Row
  requestId: string | undefined
}

// Changes of one record go one after the other, each on the version the one before it made.
const lines = new Map<string, Promise<unknown>>()
const waiting = new Map<string, Changes[]>()

function inLine<T>(key: string, run: () => Promise<T>): Promise<T> {
  const turn = (lines.get(key) ?? Promise.resolve()).then(run, run)
  const settled = turn.catch(() => undefined)
  lines.set(key, settled)
  void settled.then(() => {
    if (lines.get(key) === settled) lines.delete(key)
  })
  return turn
}

const withWaiting = (key: string, row: Row) =>
  (waiting.get(key) ?? []).reduce<Row>((now, changes) => overlay(now, changes), row)

const conflictOf = (id: string, clash: Clash, current: Row): Conflict => ({
  id,
  ...clash,
  by: (current.updatedBy as string) ?? null,
  at: (current.updatedAt as string) ?? null,
  current,
})

async function save(noun: string, id: string, base: Row, changes: Changes): Promise<Updated> {
  let from = base
  for (let tries = 0; ; tries += 1) {
    try {
      const { data, requestId } = await send<Row>('PATCH', `/${noun}/${id}`, { body: changes, version: from.version })
      return { row: data, requestId }
    } catch (error) {
      const current = error instanceof Problem && error.status === 412 ? (error.current as Row | undefined) : undefined
      if (!current || tries > 4) throw error
      const clash = clashOf(base, current, changes)
      if (clash) throw new ConflictError(conflictOf(id, clash, current))
      from = current
    }
  }
}

/**
 * Changes fields of a record, shown at once. When somebody else saved other fields first, the change is silently put on
 * top; when the same field, `conflict` holds both values until one is chosen. `began` is what the changed fields said when
 * the editing began: what arrived live since then is somebody else's, too. Other failures roll back and throw.
 */
export function useUpdate(noun: string) {
  const client = useQueryClient()
  const [conflict, setConflict] = useState<Conflict | null>(null)

  const update = useCallback(
    async (id: string, changes: Changes, began?: Changes): Promise<Updated> => {
      const key = keyOf(noun, id).join('/')
      const before = knownRow(client, noun, id)
      if (!before) throw new Error('This record is not loaded.')
      const clash = began && clashOf(overlay(before, began), before, changes)
      if (clash) {
        const error = new ConflictError(conflictOf(id, clash, before))
        setConflict(error.conflict)
        throw error
      }
      await client.cancelQueries({ queryKey: keyOf('record', noun, id) })
      waiting.set(key, [...(waiting.get(key) ?? []), changes])
      patchRow(client, noun, id, (row) => overlay(row, changes))
      const settled = () =>
        waiting.set(
          key,
          (waiting.get(key) ?? []).filter((each) => each !== changes),
        )
      // What is shown is the server's row with the changes still under way on top; names of included records stay.
      const show = (row: Row) => patchRow(client, noun, id, (now) => withWaiting(key, { ...now, ...row }))
      let base = before
      try {
        const done = await inLine(key, () => {
          base = { ...before, version: Math.max(before.version, knownRow(client, noun, id)?.version ?? 0) }
          return save(noun, id, base, changes)
        })
        settled()
        show(done.row)
        for (const kind of ['timeline', 'summary']) void client.invalidateQueries({ queryKey: keyOf(kind, noun) })
        return done
      } catch (error) {
        settled()
        if (error instanceof ConflictError) {
          show(error.conflict.current)
          setConflict(error.conflict)
        } else {
          const undone = Object.fromEntries(Object.keys(changes).map((field) => [field, before[field] ?? null]))
          patchRow(client, noun, id, (now) => withWaiting(key, { ...now, ...undone }))
        }
        throw error
      }
    },
    [client, noun],
  )

  const keepMine = useCallback(async () => {
    if (!conflict) return undefined
    setConflict(null)
    return update(conflict.id, conflict.mine)
  }, [conflict, update])

  const takeTheirs = useCallback(() => setConflict(null), [])

  return { update, conflict, keepMine, takeTheirs }
}
