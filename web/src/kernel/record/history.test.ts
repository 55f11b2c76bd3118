import { expect, test } from 'vitest'
import type { HistoryEvent, Resource } from '../../api/query.ts'
import { byDay, changesOf, isFold, notesOf, tell } from './history.ts'

const field = (name: string, more: object = {}) => ({
  name,
  label: name,
  kind: 'text',
  required: false,
  readOnly: false,
  operators: [],
  sortable: true,
  searchable: false,
  ...more,
})
const noun = {
  name: 'contacts',
  path: 'contacts',
  singular: 'contact',
  label: 'Contacts',
  labelOne: 'Contact',
  module: 'contacts',
  title: 'fullName',
  can: { read: true, create: true, update: true, remove: true },
  custom: true,
  searchable: true,
  trash: true,
  verbs: [],
  fields: [
    field('firstName'),
    field('fullName', { readOnly: true }),
    field('email'),
    field('emails', { fields: [field('email')], primary: 'email' }),
    field('custom.sites', { custom: true }),
  ],
} as unknown as Resource

let count = 0
const event = (at: string, changes: HistoryEvent['changes'], more: Partial<HistoryEvent> = {}): HistoryEvent => {
  count += 1
  return {
    id: String(count),
    at,
    type: 'contacts.updated',
    noun: 'contacts',
    recordId: 'r',
    actor: { kind: 'person', id: 'ines', name: 'Ines' },
    changes,
    data: null,
    requestId: null,
    batchId: null,
    via: 'web',
    ...more,
  }
}
const names = (changes: HistoryEvent['changes']) =>
  changesOf(event('2026-11-20T10:00:00.000Z', changes), noun).map((change) => change.name)

test('what follows from other fields by itself is not told', () => {
  expect(names({ firstName: ['A', 'B'], fullName: ['A', 'B'] })).toEqual(['firstName'])
  expect(names({ email: ['a@x', 'b@x'], emails: [[{ email: 'a@x' }], [{ email: 'b@x' }]] })).toEqual(['email'])
  expect(names({ email: [null, 'b@x'], emails: [[], [{ email: 'b@x' }]] })).toEqual(['emails'])
})

test('custom fields are told one by one', () => {
  expect(
    changesOf(
      event('2026-11-20T10:00:00.000Z', {
        custom: [
          { sites: 1, fuel: 'gas' },
          { sites: 2, fuel: 'gas' },
        ],
      }),
      noun,
    ),
  ).toEqual([{ name: 'custom.sites', old: 1, new: 2 }])
})

test('five changes by one person within ten minutes fold, by two people or over an hour they do not', () => {
  const five = [9, 8, 7, 6, 5].map((minute) =>
    event(`2026-11-20T10:0${minute}:00.000Z`, { firstName: [minute, minute + 1] }),
  )
  expect(tell(five, noun)).toHaveLength(1)
  expect(isFold(tell(five, noun)[0]!)).toBe(true)
  const two = five.map((each, index) =>
    index === 2 ? { ...each, actor: { ...each.actor, id: 'jonas', name: 'Jonas' } } : each,
  )
  expect(tell(two, noun)).toHaveLength(5)
  const slow = [50, 40, 30, 20, 10].map((minute) =>
    event(`2026-11-20T10:${minute}:00.000Z`, { firstName: [minute, minute + 1] }),
  )
  expect(tell(slow, noun)).toHaveLength(5)
})

test('an event that changed only what the product keeps by itself says nothing', () => {
  expect(tell([event('2026-11-20T10:00:00.000Z', { fullName: ['A', 'B'] })], noun)).toEqual([])
  expect(tell([event('2026-11-20T10:00:00.000Z', null, { type: 'notes.created', noun: 'notes' })], noun)).toHaveLength(
    1,
  )
})

test('days are those of the person', () => {
  const late = event('2026-11-20T23:30:00.000Z', { firstName: ['A', 'B'] })
  const early = event('2026-11-20T10:30:00.000Z', { firstName: ['A', 'B'] })
  expect(byDay([late, early], 'UTC').map((each) => each.items.length)).toEqual([2])
  expect(byDay([late, early], 'Europe/Berlin').map((each) => each.day)).toEqual(['2026-11-21', '2026-11-20'])
})

test('a note reads as it was last edited, and is gone once deleted', () => {
  const note = (verb: string, body?: [string | null, string]) =>
    event('2026-11-20T10:00:00.000Z', body ? { body } : null, { type: `notes.${verb}`, noun: 'notes', recordId: 'n' })
  expect(notesOf([note('updated', ['a', 'b']), note('created', [null, 'a'])]).get('n')).toEqual({
    body: 'b',
    gone: false,
  })
  expect(notesOf([note('removed'), note('created', [null, 'a'])]).get('n')).toEqual({ body: 'a', gone: true })
  expect(notesOf([note('restored'), note('removed'), note('created', [null, 'a'])]).get('n')).toEqual({
    body: 'a',
    gone: false,
  })
})
