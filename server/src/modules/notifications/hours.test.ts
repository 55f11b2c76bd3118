import { expect, test } from '../../testing/index.ts'
import { nextDigest, quietEnd, soonest } from './hours.ts'

const night = { on: true, from: '22:00', to: '07:00', weekends: false }
const date = (text: string) => new Date(text)
const end = (now: string, zone: string, quiet = night) => quietEnd(date(now), zone, quiet)?.toISOString() ?? null

test('a night across midnight ends in the morning of the person’s own zone', () => {
  expect(end('2026-11-18T22:30:00Z', 'UTC')).toBe('2026-11-19T07:00:00.000Z')
  expect(end('2026-11-19T06:59:59Z', 'UTC')).toBe('2026-11-19T07:00:00.000Z')
  expect(end('2026-11-18T22:30:00Z', 'Europe/Stockholm')).toBe('2026-11-19T06:00:00.000Z')
  expect(end('2026-11-18T22:30:00Z', 'America/New_York')).toBe(null)
  expect(end('2026-11-19T07:00:00Z', 'UTC')).toBe(null)
})

test('a rest at noon ends the same day; nothing is quiet when it is switched off', () => {
  const noon = { ...night, from: '12:00', to: '14:00' }
  expect(end('2026-11-18T12:00:00Z', 'UTC', noon)).toBe('2026-11-18T14:00:00.000Z')
  expect(end('2026-11-18T14:00:00Z', 'UTC', noon)).toBe(null)
  expect(end('2026-11-18T23:00:00Z', 'UTC', { ...night, on: false })).toBe(null)
})

test('a quiet weekend reaches from Friday night to Monday morning', () => {
  const weekend = { ...night, weekends: true }
  expect(end('2026-11-20T23:00:00Z', 'UTC', weekend)).toBe('2026-11-23T07:00:00.000Z')
  expect(end('2026-11-21T12:00:00Z', 'UTC', weekend)).toBe('2026-11-23T07:00:00.000Z')
  expect(end('2026-11-20T12:00:00Z', 'UTC', weekend)).toBe(null)
})

test('the hour that a zone skips or repeats moves nothing away', () => {
  const early = { ...night, to: '02:30' }
  // In Stockholm 02:30 does not exist on 29 March 2026, and exists twice on 25 October.
  expect(end('2026-03-29T00:00:00Z', 'Europe/Stockholm', early)).toBe('2026-03-29T01:30:00.000Z')
  expect(end('2026-10-24T23:00:00Z', 'Europe/Stockholm', early)).toBe('2026-10-25T00:30:00.000Z')
})

test('every quiet ends after its beginning and outside itself', () => {
  for (let hour = 0; hour < 24 * 8; hour++) {
    const now = new Date(Date.UTC(2026, 2, 26, hour, 17))
    for (const zone of ['UTC', 'Europe/Stockholm', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Chatham'])
      for (const quiet of [night, { ...night, weekends: true }, { ...night, from: '01:00', to: '05:00' }]) {
        const over = quietEnd(now, zone, quiet)
        if (!over) continue
        expect(over.getTime(), `${zone} ${now.toISOString()}`).toBeGreaterThan(now.getTime())
        expect(quietEnd(over, zone, quiet), `${zone} ${now.toISOString()}`).toBe(null)
      }
  }
})

test('a digest comes at the person’s hour, the same day where it has not been yet', () => {
  const at = (now: string, zone: string, mode: 'daily' | 'weekly', hour = 8, weekday = 1) =>
    nextDigest(date(now), zone, { hour, weekday }, mode).toISOString()
  expect(at('2026-11-20T06:00:00Z', 'UTC', 'daily')).toBe('2026-11-20T08:00:00.000Z')
  expect(at('2026-11-20T08:00:00Z', 'UTC', 'daily')).toBe('2026-11-21T08:00:00.000Z')
  expect(at('2026-11-20T06:00:00Z', 'Asia/Tokyo', 'daily')).toBe('2026-11-20T23:00:00.000Z')
  expect(at('2026-11-20T06:00:00Z', 'UTC', 'weekly')).toBe('2026-11-23T08:00:00.000Z')
  expect(at('2026-11-23T09:00:00Z', 'UTC', 'weekly')).toBe('2026-11-30T08:00:00.000Z')
  expect(at('2026-11-20T06:00:00Z', 'UTC', 'weekly', 8, 5)).toBe('2026-11-20T08:00:00.000Z')
})

test('the hour of a digest is the same before and after clocks are changed', () => {
  const digest = { hour: 8, weekday: 1 }
  const before = nextDigest(date('2026-03-28T05:00:00Z'), 'Europe/Stockholm', digest, 'daily')
  const after = nextDigest(before, 'Europe/Stockholm', digest, 'daily')
  expect(before.toISOString()).toBe('2026-03-28T07:00:00.000Z')
  expect(after.toISOString()).toBe('2026-03-29T06:00:00.000Z')
})

test('what is urgent does not wait for the morning', () => {
  const now = date('2026-11-18T23:00:00Z')
  const who = { zone: 'UTC', quiet: night }
  expect(soonest(now, who, 'urgent')).toEqual(now)
  expect(soonest(now, who, 'high').toISOString()).toBe('2026-11-19T07:00:00.000Z')
})
