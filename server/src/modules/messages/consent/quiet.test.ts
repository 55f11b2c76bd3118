import { expect, test } from 'vitest'
import { afterQuiet, zoneOf } from './quiet.ts'

const night = { from: '21:00', to: '08:00' }

test.each([
  // Afternoon in Stockholm.
  ['2026-11-20T14:00:00Z', 'Europe/Stockholm', '2026-11-20T14:00:00.000Z'],
  // 22:30 there: the next morning at eight.
  ['2026-11-20T21:30:00Z', 'Europe/Stockholm', '2026-11-21T07:00:00.000Z'],
  // Exactly nine in the evening is quiet, exactly eight in the morning is not.
  ['2026-11-20T20:00:00Z', 'Europe/Stockholm', '2026-11-21T07:00:00.000Z'],
  ['2026-11-20T07:00:00Z', 'Europe/Stockholm', '2026-11-20T07:00:00.000Z'],
  // The nights in which the clock changes are an hour shorter and longer.
  ['2026-03-28T22:00:00Z', 'Europe/Stockholm', '2026-03-29T06:00:00.000Z'],
  ['2026-10-24T21:00:00Z', 'Europe/Stockholm', '2026-10-25T07:00:00.000Z'],
  ['2026-11-20T20:00:00Z', 'America/New_York', '2026-11-20T20:00:00.000Z'],
  ['2026-11-20T19:10:00Z', 'Asia/Kolkata', '2026-11-21T02:30:00.000Z'],
])('%s in %s leaves at %s', (at, zone, leaves) => {
  expect(afterQuiet(new Date(at), zone, night).toISOString()).toBe(leaves)
})

test('hours within one day, and none at all', () => {
  const noon = new Date('2026-11-20T12:30:00Z')
  expect(afterQuiet(noon, 'UTC', { from: '12:00', to: '14:00' }).toISOString()).toBe('2026-11-20T14:00:00.000Z')
  expect(afterQuiet(noon, 'UTC', { from: '00:00', to: '00:00' })).toBe(noon)
})

test('a zone is what is known best', () => {
  expect(zoneOf({ timeZone: 'Asia/Tokyo', number: '+46405550120' }, 'UTC')).toBe('Asia/Tokyo')
  expect(zoneOf({ timeZone: 'Nowhere/Land', number: '+46405550120' }, 'UTC')).toBe('Europe/Stockholm')
  expect(zoneOf({ country: 'pt' }, 'Europe/Berlin')).toBe('Europe/Lisbon')
  expect(zoneOf({}, 'Europe/Berlin')).toBe('Europe/Berlin')
})
