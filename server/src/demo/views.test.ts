import { expect, test } from 'vitest'
import {
  evaluateFilter,
  type Json,
  parseFilter,
  type Scope,
  type Target,
  type ValueType,
  valueTypes,
} from '../kernel/filter/index.ts'
import { other } from './other.ts'
import { type DemoStory, marlow } from './story.ts'

const now = new Date('2025-10-21T07:41:00.000Z')

const value = (name: string, type: ValueType): [string, Target] => [
  name,
  { as: 'value', type, sql: (alias) => `${alias}.${name}`, read: (record) => record[name] },
]
const rows = (name: string, main: string, inner: Scope, read: (record: Json) => Json[]): [string, Target] => [
  name,
  { as: 'many', value: main, scope: () => inner, exists: () => 'false', read },
]
const scope = (noun: string, fields: [string, Target][]): Scope => {
  const byName = new Map(fields)
  return { noun, field: (name) => byName.get(name), names: () => [...byName.keys()] }
}

/** Ids as the members get them once they are stored. */
const idOf = (story: DemoStory, key: string | null) => {
  const place = story.members.findIndex((one) => one.key === key)
  return place < 0 ? null : `01999999-0000-7000-8000-00000000000${place}`
}

/** As much of the contacts noun as the views name. */
const contacts = scope('contacts', [
  value('stage', valueTypes.choice(['subscriber', 'prospect', 'customer', 'former'])),
  value('ownerId', valueTypes.id),
  value('companyId', valueTypes.key),
  value('lastActivityAt', valueTypes.moment),
  value('phone', valueTypes.text),
  rows('tags', 'tag', scope('tags', [value('tag', valueTypes.tag)]), (record) =>
    (record.tags as string[]).map((tag) => ({ tag })),
  ),
  rows(
    'addresses',
    'city',
    scope('addresses', [value('city', valueTypes.text)]),
    (record) => record.addresses as Json[],
  ),
])

function found(story: DemoStory, filter: string, me: string): DemoStory['contacts'] {
  if (!filter) return story.contacts
  const tree = parseFilter(filter)
  const env = { now, timeZone: story.organization.settings.timeZone, me: idOf(story, me) }
  return story.contacts.filter((one) => {
    const wire = { ...one, phone: one.phones[0]?.phone ?? null, ownerId: idOf(story, one.ownerId) }
    return evaluateFilter(contacts, tree, env, wire)
  })
}

const story = marlow(now)

test.each(story.views.map((view) => [view.name, view] as const))('%s shows somebody, but not everybody', (_, view) => {
  const people = found(story, view.filter, 'ines')
  expect(people.length).toBeGreaterThanOrEqual(10)
  if (view.filter) expect(people.length).toBeLessThan(200)
  if (!view.filter) expect(view.name).toBe('Everyone')
})

test('the Berlin visit goes to people in and around Berlin', () => {
  const cities = story.companies.filter((one) => one.tags.includes('Berlin visit')).map((one) => one.addresses[0]?.city)
  expect(new Set(cities)).toEqual(new Set(['Berlin', 'Potsdam']))
  const berlin = story.views.find((view) => view.key === 'berlin-visit')?.filter ?? ''
  expect(found(story, berlin, 'ines').map((one) => one.key)).toContain('pavel-ristow')
})

test('the views of the second organization work as well', () => {
  const small = other(now)
  for (const view of small.views) expect(found(small, view.filter, 'mirjam').length).toBeGreaterThanOrEqual(5)
})

test('views show and sort by fields that contacts have', () => {
  const known = new Set(['fullName', 'email', 'phone', ...Object.keys(story.contacts[0] ?? {})])
  for (const view of [...story.views, ...other(now).views])
    for (const field of [...view.columns, view.sort.replace(/^-/, '')])
      expect([view.name, known.has(field)]).toEqual([view.name, true])
})
