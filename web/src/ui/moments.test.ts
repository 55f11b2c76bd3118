import { describe, expect, it } from 'vitest'
import { dayDistance, fullMoment, printDay, printTime } from './moments.ts'

const region = { locale: 'en-GB', timeZone: 'Europe/Stockholm', currency: 'EUR' }
const now = Date.parse('2026-11-20T12:00:00Z')

describe('dayDistance', () => {
  it('counts whole days in the zone of the person', () => {
    expect(dayDistance('2026-11-20T22:30:00.000Z', now, region)).toBe(0)
    expect(dayDistance('2026-11-20T23:30:00.000Z', now, region)).toBe(1)
    expect(dayDistance('2026-11-18', now, region)).toBe(-2)
  })

  it('is not fooled by a day of 25 hours', () => {
    expect(dayDistance('2026-10-24T10:00:00Z', Date.parse('2026-10-26T10:00:00Z'), region)).toBe(-2)
  })
})

describe('print', () => {
  it('names the weekday near by, and the year only when it is another', () => {
    expect(printDay('2026-11-19', now, region, true)).toBe('Thu 19 Nov')
    expect(printDay('2026-10-02', now, region)).toBe('2 Oct')
    expect(printDay('2025-10-02', now, region)).toBe('2 Oct 2025')
  })

  it('shows times in the zone of the person, days as they are', () => {
    expect(printTime('2026-11-20T07:12:00Z', region)).toBe('08:12')
    expect(fullMoment('2026-11-20', region)).toMatch(/^Friday,? 20 November 2026$/)
    expect(fullMoment('2026-11-20T07:12:00Z', region)).toContain('08:12:00')
    expect(fullMoment('not a moment', region)).toBe('not a moment')
  })
})
