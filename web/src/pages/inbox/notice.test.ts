import { expect, test } from 'vitest'
import { byRecord, type Notice, snoozeTimes } from './notice.ts'

const notice = (id: string, record: string | null): Notice => ({
  id,
  type: 'mention',
  label: '',
  group: 'mention',
  priority: 'normal',
  title: id,
  body: '',
  why: '',
  record: record ? { noun: 'contacts', id: record, title: record.toUpperCase(), label: 'Contact' } : null,
  hidden: false,
  to: null,
  count: 1,
  arrivedAt: '',
  readAt: null,
  doneAt: null,
  snoozedUntil: null,
})

test('lines about one record stand together where the newest stands; others alone', () => {
  const groups = byRecord([notice('1', 'a'), notice('2', null), notice('3', 'a'), notice('4', null)])
  expect(groups.map((g) => [g.title, g.notices.map((n) => n.id)])).toEqual([
    ['A', ['1', '3']],
    [null, ['2']],
    [null, ['4']],
  ])
})

test('every moment offered lies ahead, in order, and no two are the same', () => {
  for (let hour = 0; hour < 24 * 14; hour++) {
    const now = new Date(2026, 10, 16, hour, 30)
    const times = snoozeTimes(now)
    for (const { name, at } of times) expect(at.getTime(), `${name} from ${now}`).toBeGreaterThan(now.getTime())
    expect(new Set(times.map((time) => time.at.getTime())).size, String(now)).toBe(times.length)
  }
  const friday = snoozeTimes(new Date(2026, 10, 20, 9))
  expect(friday.map((time) => time.name)).toEqual(['hour', 'evening', 'tomorrow', 'monday', 'week'])
  expect(friday[3]?.at.getDay()).toBe(1)
})
