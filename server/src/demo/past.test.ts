import { describe, expect, test } from 'vitest'
import { type DemoContact, type Json, marlow, type Stage } from './story.ts'

const now = new Date('2025-10-21T07:41:00.000Z')
const story = marlow(now)
const records = new Map([...story.companies, ...story.contacts].map((one) => [one.key, one]))

/** Every text that looks like a moment, anywhere in a story. */
function momentsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? [value] : []
  return value && typeof value === 'object' ? Object.values(value).flatMap(momentsIn) : []
}

describe('history', () => {
  test('the changes of a field form a chain that ends in what the record holds', () => {
    const chains = new Map<string, [Json, Json][]>()
    for (const change of story.changes)
      for (const [field, pair] of Object.entries(change.changes))
        chains.set(`${change.record} ${field}`, [...(chains.get(`${change.record} ${field}`) ?? []), pair])
    for (const [name, chain] of chains) {
      const [key = '', field = ''] = name.split(' ')
      const record = records.get(key) as DemoContact
      const held: Record<string, Json> = {
        ...(record as unknown as Record<string, Json>),
        email: record.emails[0]?.email ?? null,
        phone: record.phones[0]?.phone ?? null,
      }
      const last = field.startsWith('custom.') ? (record.custom[field.slice(7)] ?? null) : (held[field] ?? null)
      expect([name, chain.at(-1)?.[1]]).toEqual([name, last])
      chain.forEach(([from, to], index) => {
        expect([name, to]).not.toEqual([name, from])
        if (index > 0) expect([name, from]).toEqual([name, chain[index - 1]?.[1]])
      })
    }
    expect(chains.size).toBeGreaterThan(250)
  })

  test('stages move only along the allowed ways', () => {
    const ways: Record<Stage, Stage[]> = {
      subscriber: ['prospect'],
      prospect: ['customer'],
      customer: ['former'],
      former: [],
    }
    const moves = story.changes.flatMap((one) => (one.changes.stage ? [one.changes.stage as [Stage, Stage]] : []))
    expect(moves.length).toBeGreaterThan(150)
    for (const [from, to] of moves) expect(ways[from]).toContain(to)
  })

  test('nothing happens before its record was made, and lists are in order', () => {
    for (const note of story.notes) expect(note.createdAt > (records.get(note.record)?.createdAt ?? '')).toBe(true)
    for (const change of story.changes) expect(change.at > (records.get(change.record)?.createdAt ?? '')).toBe(true)
    const at = story.changes.map((one) => one.at)
    expect(at).toEqual([...at].sort())
    for (const one of story.contacts) {
      const company = one.companyId ? records.get(one.companyId) : undefined
      if (company) expect([one.key, one.createdAt >= company.createdAt]).toEqual([one.key, true])
    }
  })
})

describe('dates', () => {
  test.each(['2025-10-21T07:41:00.000Z', '2026-01-04T00:00:30.000Z', '2028-02-29T23:59:59.999Z'])(
    'at %s no moment is in the future',
    (text) => {
      const all = momentsIn(marlow(new Date(text)))
      expect(all.length).toBeGreaterThan(1500)
      expect(all.filter((at) => at > new Date(text).toISOString())).toEqual([])
      const oldest = Date.parse(text) - 820 * 86_400_000
      expect(all.filter((at) => Date.parse(at) < oldest)).toEqual([])
    },
  )

  test('leases end in the past and in the future, birthdays were long ago', () => {
    const leases = story.companies.flatMap((one) => (one.custom.leaseEnds ? [one.custom.leaseEnds as string] : []))
    expect(leases.filter((date) => date > '2025-10-21').length).toBeGreaterThan(40)
    expect(leases.filter((date) => date < '2025-10-21').length).toBeGreaterThan(1)
    const birthdays = story.contacts.flatMap((one) => one.birthday ?? [])
    expect(birthdays.length).toBeGreaterThan(20)
    for (const day of birthdays) expect(day < '2001' && day === new Date(day).toISOString().slice(0, 10)).toBe(true)
  })

  test('contacts are spread over 26 months, with recent ones', () => {
    const days = story.contacts.map((one) => (now.getTime() - Date.parse(one.createdAt)) / 86_400_000)
    expect(days.filter((n) => n < 14).length).toBeGreaterThanOrEqual(10)
    expect(days.filter((n) => n < 90).length).toBeGreaterThanOrEqual(60)
    expect(days.filter((n) => n > 400).length).toBeGreaterThanOrEqual(60)
    expect(Math.max(...days)).toBeGreaterThan(740)
  })
})
