import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { type DemoContact, type Json, marlow } from './story.ts'

const now = new Date('2025-10-21T07:41:00.000Z')
const story = marlow(now)
const records = new Map([...story.companies, ...story.contacts].map((one) => [one.key, one]))
const contact = (key: string) => records.get(key) as DemoContact
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe('size and shape', () => {
  test('120 companies, 400 contacts, notes and a history', () => {
    expect(story.companies).toHaveLength(120)
    expect(story.contacts).toHaveLength(400)
    expect(story.notes.length).toBeGreaterThanOrEqual(260)
    expect(story.changes.length).toBeGreaterThanOrEqual(300)
    expect(new Set(story.companies.flatMap((one) => one.addresses.map((at) => at.country))).size).toBe(10)
  })

  test('the four people who sign in', () => {
    const signIn = story.members.filter((one) => one.signIn).map((one) => [one.email, one.name, one.role])
    expect(signIn).toEqual([
      ['owner@demo.test', 'Amara Nwosu', 'owner'],
      ['manager@demo.test', 'Jonas Verbeek', 'manager'],
      ['rep@demo.test', 'Ines Calder', 'member'],
      ['viewer@demo.test', 'Rui Tavarel', 'viewer'],
    ])
  })

  test('keys are unique, across companies and contacts as well', () => {
    expect(repeated([...story.companies, ...story.contacts].map((one) => one.key))).toEqual([])
    expect(repeated(story.notes.map((one) => one.key))).toEqual([])
    for (const key of records.keys()) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('the same moment gives the same story, another moment the same people', () => {
    expect(JSON.stringify(marlow(now))).toBe(JSON.stringify(story))
    const later = marlow(new Date('2031-03-02T23:59:59.000Z'))
    expect(later.contacts.map((one) => [one.key, one.emails])).toEqual(
      story.contacts.map((one) => [one.key, one.emails]),
    )
    expect(later.contacts[0]?.createdAt.slice(0, 4)).toBe('2030')
  })
})

describe('references', () => {
  const members = new Set(story.members.map((one) => one.key))
  const unknown = (keys: (string | null)[], among: Set<string>) => keys.filter((key) => key !== null && !among.has(key))

  test('owners, makers and authors are members', () => {
    for (const one of records.values())
      expect(unknown([one.ownerId, one.createdBy, one.updatedBy], members)).toEqual([])
    const authors = [...story.notes.map((one) => one.author), ...story.changes.map((one) => one.by)]
    expect(unknown([...authors, ...story.views.map((one) => one.createdBy)], members)).toEqual([])
  })

  test('companies of people, records of notes and changes exist', () => {
    const companies = new Set(story.companies.map((one) => one.key))
    expect(
      unknown(
        story.contacts.map((one) => one.companyId),
        companies,
      ),
    ).toEqual([])
    for (const one of [...story.notes, ...story.changes])
      expect([one.record, one.noun]).toEqual([one.record, companies.has(one.record) ? 'companies' : 'contacts'])
    expect(
      unknown(
        [...story.notes, ...story.changes].map((one) => one.record),
        new Set(records.keys()),
      ),
    ).toEqual([])
  })

  test('parents stand before their children', () => {
    const place = new Map(story.companies.map((one, index) => [one.key, index]))
    story.companies.forEach((one, index) => {
      if (one.parentId) expect([one.key, (place.get(one.parentId) ?? index) < index]).toEqual([one.key, true])
    })
  })

  test('there are trees of three levels', () => {
    const parent = (key: string) => story.companies.find((one) => one.key === key)?.parentId
    expect([parent('skanor-baths'), parent('osterby-hotels'), parent('osterby-group')]).toEqual([
      'osterby-hotels',
      'osterby-group',
      null,
    ])
    expect(story.companies.filter((one) => one.parentId).length).toBeGreaterThanOrEqual(12)
  })

  test('who left owns nothing and does nothing afterwards', () => {
    const gone = Date.parse(now.toISOString()) - 240 * 86_400_000
    expect([...records.values()].filter((one) => one.ownerId === 'sixten')).toEqual([])
    const late = [
      ...story.notes.map((one) => [one.author, one.createdAt]),
      ...story.changes.map((one) => [one.by, one.at]),
    ]
    expect(late.filter(([who, at]) => who === 'sixten' && Date.parse(at as string) > gone)).toEqual([])
  })
})

describe('addresses and numbers', () => {
  test('every phone is a valid number of its country', () => {
    for (const one of records.values())
      for (const { phone } of one.phones) {
        const parsed = parsePhoneNumberFromString(phone)
        expect([one.key, phone, parsed?.isValid()]).toEqual([one.key, phone, true])
        const country = one.addresses[0]?.country
        if (country) expect([one.key, phone, parsed?.country]).toEqual([one.key, phone, country])
      }
  })

  test('only the doubles that the story wants share a mail address or a number', () => {
    const emails = story.contacts.flatMap((one) => one.emails.map((row) => row.email))
    expect(repeated(emails)).toEqual(['rezeption@silbernegams.example'])
    for (const email of emails) expect(email).toMatch(/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/)
    const phones = [...records.values()].flatMap((one) => one.phones.map((row) => row.phone))
    expect(repeated(phones)).toEqual(['+46 40 555 01 92'])
    expect(repeated(story.companies.map((one) => one.domain))).toEqual(['brightwater.example'])
  })

  test('everybody can be named and nearly everybody reached', () => {
    for (const one of story.contacts) expect([one.key, one.firstName.trim()]).not.toEqual([one.key, ''])
    expect(story.contacts.filter((one) => one.emails.length === 0).length).toBeGreaterThanOrEqual(3)
    expect(story.contacts.filter((one) => one.emails.length > 1).length).toBeGreaterThan(20)
    expect(story.contacts.filter((one) => one.emails.length + one.phones.length === 0)).toEqual([])
  })

  test('awkward but real names are there', () => {
    const names = story.contacts.map((one) => `${one.firstName} ${one.lastName ?? ''}`.trim())
    for (const letter of ['ø', 'å', 'ñ', 'ß', '’', 'ı', 'ł'])
      expect(names.some((name) => name.includes(letter))).toBe(true)
    expect(contact('laila-haddad').lastName).toBe('حدّاد')
    expect(story.contacts.filter((one) => one.lastName === null).length).toBeGreaterThanOrEqual(3)
    expect(Math.max(...names.map((name) => name.length))).toBeGreaterThan(40)
    expect(Math.max(...story.companies.map((one) => one.name.length))).toBeGreaterThanOrEqual(60)
  })
})

describe('words', () => {
  test('no note is repeated, empty or unfinished', () => {
    expect(repeated(story.notes.map((one) => one.body))).toEqual([])
    for (const { body } of story.notes) {
      expect(body.length).toBeGreaterThan(30)
      expect(body).not.toMatch(/[{}]|undefined|null/)
      expect(body).toMatch(/[.?!”]$/)
    }
  })

  test('people of the mock-ups come first, as they are there', () => {
    expect(story.contacts.slice(0, 4).map((one) => [one.firstName, one.lastName, one.jobTitle, one.companyId])).toEqual(
      [
        ['Hanna', 'Lindqvist', 'Operations director', 'osterby-hotels'],
        ['Matthias', 'Krol', 'Head of facilities', 'tannhof-bakery-group'],
        ['Elif', 'Sarrano', 'Energy manager', 'volare-cold-chain'],
        ['Bram', 'Oosterling', 'Plant manager', 'kestrel-print-works'],
      ],
    )
    expect(records.get('osterby-hotels')?.custom).toMatchObject({
      sites: 14,
      energySpend: { amount: 41_200_000, currency: 'EUR' },
    })
  })

  test('custom values fit their fields', () => {
    const fits: Record<string, (value: Json, choices: string[]) => boolean> = {
      choice: (value, choices) => choices.includes(value as string),
      integer: (value) => Number.isInteger(value),
      date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value as string),
      money: (value) => Number.isInteger((value as { amount: number }).amount),
    }
    const fields = new Map(story.customFields.map((field) => [`${field.noun} ${field.key}`, field]))
    const values = [
      ...story.companies.flatMap((one) =>
        Object.entries(one.custom).map(([key, value]) => [`companies ${key}`, value]),
      ),
      ...story.contacts.flatMap((one) => Object.entries(one.custom).map(([key, value]) => [`contacts ${key}`, value])),
    ] as [string, Json][]
    expect(values.length).toBeGreaterThan(600)
    for (const [name, value] of values) {
      const field = fields.get(name)
      const choices = field?.choices?.map((choice) => choice.value) ?? []
      expect([name, value, fits[field?.kind ?? '']?.(value, choices)]).toEqual([name, value, true])
    }
  })
})
