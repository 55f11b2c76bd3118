import { describe, expect, test } from 'vitest'
import { compileFilter, evaluateFilter, type FilterEnv, parseFilter } from './index.ts'
import { people } from './sample/scope.ts'

const me = '01981f6e-0000-7000-8000-000000000003'
const env: FilterEnv = { now: new Date('2026-11-20T12:00:00.000Z'), timeZone: 'Europe/Berlin', me }
const ann = {
  id: '01981f6e-1111-7000-8000-000000000001',
  name: 'Ann Østerby',
  email: 'Ann@Acme.Example',
  score: 40,
  rating: '0.1',
  active: false,
  birthday: '1990-11-20',
  seenAt: '2026-11-19T23:30:00.000Z',
  ownerId: me,
  worth: { amount: 18450000, currency: 'EUR' },
  stage: null,
  segment: '',
  company: { name: 'Acme', size: 12, parent: null },
  emails: [
    { email: 'ann@acme.example', label: 'work' },
    { email: 'ann@home.example', label: 'home' },
  ],
  tags: ['vip', 'Nordic'],
  custom: { note: null },
}
const holds = (text: string, change: Partial<FilterEnv> = {}) =>
  evaluateFilter(people, parseFilter(text), { ...env, ...change }, ann)

describe('what a filter means', () => {
  test.each([
    'name = "Ann Østerby"',
    'name:"ØSTER"',
    'name:""',
    'email = "ANN@acme.example"',
    'email:"ACME.ex"',
    'score >= 40 AND score <= 40 AND score != 41',
    'rating = 0.1 AND rating = "0.10"',
    'active = false',
    'birthday < today()',
    'worth = "184500.00 EUR" AND worth = "EUR 184500" AND worth >= money(18450000)',
    'worth != "184500.00 USD"',
    'company.name = "Acme" AND company.size IN (11, 12)',
    'emails:"home" AND emails.email:"HOME" AND emails.label = "work"',
    'tags:"vip" AND tags IN ("x", "Nordic")',
    'ownerId = me',
  ])('%s', (text) => expect(holds(text)).toBe(true))

  test.each([
    'name = "ann østerby"',
    'tags:"VI"',
    'tags:"nordic"',
    'rating = 0.1000000000000000000001',
    'worth > "1 USD"',
    'company.parent.name:"a"',
    'stage IN ("prospect", "customer")',
  ])('not %s', (text) => expect(holds(text)).toBe(false))

  test('absent values compare as false, and negation is exact', () => {
    expect(holds('stage = "prospect"')).toBe(false)
    expect(holds('stage != "prospect"')).toBe(true)
    expect(holds('NOT stage = "prospect"')).toBe(true)
    expect(holds('stage NOT IN ("prospect")')).toBe(true)
    expect(holds('company.parent.name < "x"')).toBe(false)
    expect(holds('NOT company.parent.name < "x"')).toBe(true)
  })

  test('empty means absent or empty text', () => {
    expect(holds('stage = null')).toBe(true)
    expect(holds('custom.note = null')).toBe(true)
    expect(holds('company.parent = null')).toBe(true)
    expect(holds('company != null AND emails != null AND company.parent.name = null')).toBe(true)
    expect(evaluateFilter(people, parseFilter('name = null'), env, { name: '' })).toBe(true)
    expect(evaluateFilter(people, parseFilter('name = null'), env, {})).toBe(true)
    expect(evaluateFilter(people, parseFilter('name != null'), env, { name: ' ' })).toBe(true)
  })

  test('of rows, one that passes is enough, and != means none', () => {
    expect(holds('emails.label != "work"')).toBe(false)
    expect(holds('emails.label != "other"')).toBe(true)
    expect(holds('tags != "vip"')).toBe(false)
  })

  test('a day is a whole day where the asker is', () => {
    // 23:30 UTC on the 19th is half past midnight on the 20th in Berlin.
    expect(holds('seenAt = today()')).toBe(true)
    expect(holds('seenAt = "2026-11-20" AND seenAt >= "2026-11-20" AND seenAt <= "2026-11-20"')).toBe(true)
    expect(holds('seenAt > "2026-11-19" AND NOT seenAt > "2026-11-20" AND NOT seenAt < "2026-11-20"')).toBe(true)
    expect(holds('seenAt = today()', { timeZone: 'UTC' })).toBe(false)
    expect(holds('seenAt = "2026-11-20T00:30" AND seenAt = "2026-11-20 00:30:00+01:00"')).toBe(true)
  })

  test('days ago keep the hour on the wall, hours ago do not', () => {
    const now = new Date('2026-03-30T10:00:00.000Z') // 12:00 summer time, since the 29th
    const seen = (seenAt: string, text: string) =>
      evaluateFilter(people, parseFilter(text), { ...env, now }, { seenAt })
    expect(seen('2026-03-28T11:00:00.000Z', 'seenAt = ago("2d")')).toBe(true)
    expect(seen('2026-03-28T10:00:00.000Z', 'seenAt = ago("48h")')).toBe(true)
    expect(seen('2026-03-30T11:30:00.000Z', 'seenAt = ahead("90min")')).toBe(true)
    expect(
      evaluateFilter(people, parseFilter('birthday = ago("1mo")'), { ...env, now }, { birthday: '2026-02-28' }),
    ).toBe(true)
  })

  test('a function is the date it is then where the asker is', () => {
    const now = new Date('2026-11-19T23:30:00.000Z') // half past midnight on the 20th in Berlin
    const born = { birthday: '2026-11-20' }
    for (const call of ['today()', 'now()', 'ago("20min")', 'ahead("0d")'])
      expect(evaluateFilter(people, parseFilter(`birthday = ${call}`), { ...env, now }, born)).toBe(true)
    expect(evaluateFilter(people, parseFilter('birthday = ago("40min")'), { ...env, now }, born)).toBe(false)
  })

  test('nobody is me', () => {
    expect(holds('ownerId = me', { me: null })).toBe(false)
    expect(holds('ownerId != me', { me: null })).toBe(true)
    expect(holds('ownerId IN (me)', { me: null })).toBe(false)
    for (const text of ['ownerId = me', 'ownerId IN (me, me)'])
      expect(compileFilter(people, parseFilter(text), { ...env, me: null }, [], 'p')).toBe('FALSE')
  })
})
