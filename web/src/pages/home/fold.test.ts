import { expect, it } from 'vitest'
import type { HistoryEvent } from '../../api/lists.ts'
import { foldEvents } from './fold.ts'

const event = (minute: number, actor: string, recordId: string, batchId: string | null = null): HistoryEvent => ({
  id: `${minute}${actor}${recordId}`,
  at: new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString(),
  type: 'contacts.updated',
  noun: 'contacts',
  recordId,
  actor: { kind: 'person', id: actor, name: actor },
  changes: null,
  data: null,
  requestId: null,
  batchId,
  via: 'web',
})

it('folds what one person did to one record within ten minutes', () => {
  const folded = foldEvents([
    event(30, 'ann', 'r1'),
    event(28, 'ann', 'r1'),
    event(27, 'ann', 'r2'),
    event(5, 'ann', 'r2'),
  ])
  expect(folded.map((each) => [each.event.recordId, each.more])).toEqual([
    ['r1', 1],
    ['r2', 0],
    ['r2', 0],
  ])
})

it('folds a batch over many records, and never two people', () => {
  const folded = foldEvents([event(30, 'ann', 'r1', 'b'), event(30, 'ann', 'r2', 'b'), event(30, 'bob', 'r2', 'b')])
  expect(folded.map((each) => each.more)).toEqual([1, 0])
})
