import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { other } from './other.ts'
import { marlow } from './story.ts'

const now = new Date('2025-10-21T07:41:00.000Z')
const story = other(now)

test('a small shop with an owner of its own', () => {
  expect(story.companies).toHaveLength(10)
  expect(story.contacts).toHaveLength(25)
  expect(story.notes).toHaveLength(10)
  expect(story.members.map((one) => one.email)).toContain('owner@other.test')
  expect(JSON.stringify(other(now))).toBe(JSON.stringify(story))
})

test('references resolve and phones parse', () => {
  const companies = new Set(story.companies.map((one) => one.key))
  const members = new Set(story.members.map((one) => one.key))
  for (const one of story.contacts) {
    if (one.companyId) expect(companies).toContain(one.companyId)
    for (const key of [one.ownerId, one.createdBy]) if (key) expect(members).toContain(key)
    for (const { phone } of one.phones)
      expect([phone, parsePhoneNumberFromString(phone)?.isValid()]).toEqual([phone, true])
  }
  for (const note of story.notes) expect(members).toContain(note.author)
})

test('one name lives in both organizations, and nothing else is shared', () => {
  const first = marlow(now)
  const name = (one: { firstName: string; lastName: string | null }) => `${one.firstName} ${one.lastName}`
  const names = new Set(first.contacts.map(name))
  expect(story.contacts.filter((one) => names.has(name(one))).map((one) => one.key)).toEqual(['hanna-lindqvist'])
  const domains = new Set(first.companies.map((one) => one.domain))
  expect(story.companies.filter((one) => domains.has(one.domain))).toEqual([])
})

test('no moment lies in the future', () => {
  const all = [...story.contacts, ...story.companies, ...story.notes].map((one) => one.createdAt)
  expect(all.filter((at) => at > now.toISOString())).toEqual([])
})
