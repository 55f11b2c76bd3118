import { expect, test } from 'vitest'
import { looseDay, looseTime } from './loose-day.ts'
import { momentOf, wallOf } from './zone.ts'

const friday = '2026-11-20'

test.each([
  ['today', 'en', '2026-11-20'],
  ['Tomorrow', 'en', '2026-11-21'],
  ['next fri', 'en', '2026-11-27'],
  ['mon', 'en', '2026-11-23'],
  ['last fri', 'en', '2026-11-13'],
  ['last mon', 'en', '2026-11-16'],
  ['freitag', 'de', '2026-11-27'],
  ['next week', 'en', '2026-11-23'],
  ['last week', 'en', '2026-11-09'],
  ['in 3 weeks', 'en', '2026-12-11'],
  ['3 days ago', 'en', '2026-11-17'],
  ['+2w', 'en', '2026-12-04'],
  ['a month ago', 'en', '2026-10-20'],
  ['end of month', 'en', '2026-11-30'],
  ['5 nov', 'en', '2026-11-05'],
  ['Nov 5th, 2027', 'en', '2027-11-05'],
  ['3 jan', 'en', '2027-01-03'],
  ['5. märz 27', 'de', '2027-03-05'],
  ['31.3.2027', 'de', '2027-03-31'],
  ['31.3.', 'de', '2027-03-31'],
  ['3/4/2027', 'en-US', '2027-03-04'],
  ['3/4/2027', 'en-GB', '2027-04-03'],
  ['2027-2-9', 'en', '2027-02-09'],
  ['31 feb', 'en', null],
  ['2027-02-30', 'en', null],
  ['soon', 'en', null],
  ['7', 'en', null],
])('%s in %s is %s', (text, locale, expected) => expect(looseDay(text, friday, locale)).toBe(expected))

test.each([
  ['9', '09:00'],
  ['9am', '09:00'],
  ['12am', '00:00'],
  ['12 pm', '12:00'],
  ['2.15 pm', '14:15'],
  ['14:30', '14:30'],
  ['25', null],
  ['13pm', null],
])('%s is %s', (text, expected) => expect(looseTime(text)).toBe(expected))

test('a wall clock and a moment say the same in every zone, also when clocks change', () => {
  expect(momentOf({ day: '2026-07-01', time: '09:30' }, 'Europe/Berlin')).toBe('2026-07-01T07:30:00.000Z')
  expect(momentOf({ day: '2026-12-01', time: '09:30' }, 'America/New_York')).toBe('2026-12-01T14:30:00.000Z')
  expect(wallOf('2026-10-25T01:30:00.000Z', 'Europe/Berlin')).toEqual({ day: '2026-10-25', time: '02:30' })
  for (const zone of ['Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC'])
    for (const moment of ['2026-03-29T05:00:00.000Z', '2026-10-25T12:45:00.000Z', '2026-12-31T23:59:00.000Z'])
      expect(momentOf(wallOf(moment, zone), zone)).toBe(moment)
})
