import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { find, type SearchScope, suggest } from './door.ts'
import { type DoorServer, type OwnDocument, openDoor, type TenantRun } from './testing.ts'

let server: DoorServer
beforeAll(async () => {
  server = await openDoor()
})
afterAll(() => server?.stop())

const everything: SearchScope[] = [
  { noun: 'contacts', rows: 'all' },
  { noun: 'companies', rows: 'all' },
]
const contact = (title: string, more: Partial<OwnDocument> = {}): OwnDocument => ({
  ...{ noun: 'contacts', id: randomUUID(), title, parts: [] },
  ...more,
})
const company = (title: string, more: Partial<OwnDocument> = {}) => contact(title, { noun: 'companies', ...more })
const body = (text: string, weight: 'B' | 'C' | 'D' = 'B') => ({ parts: [{ weight, text }] })

async function tenant(...documents: OwnDocument[]): Promise<TenantRun> {
  const run = await server.as('app', randomUUID())
  await server.put(run, documents)
  return run
}
const titles = async (run: TenantRun, query: string, scopes = everything, limit = 20) =>
  (await find(run, query, scopes, { limit })).hits.map((hit) => hit.title)

describe('stage 1: words', () => {
  test('prefixes, accents, other spellings, order', async () => {
    const run = await tenant(contact('Anna Müller-Lüdenscheidt'), contact('Łukasz O’Brien'), contact('Straße'))
    for (const query of ['anna', 'ANNA mül', 'mueller', 'ludenscheidt anna', 'muller-lud', 'a', 'an'])
      expect(await titles(run, query), query).toEqual(['Anna Müller-Lüdenscheidt'])
    for (const query of ['lukasz', "o'brien", 'obrien', 'o brien', 'brien'])
      expect(await titles(run, query), query).toEqual(['Łukasz O’Brien'])
    expect(await titles(run, 'strasse')).toEqual(['Straße'])
  })

  test('title before body, whole before open, weights, nearness', async () => {
    const run = await tenant(
      contact('Carl D', body('Berlin', 'D')),
      contact('Carl B', body('Berlin', 'B')),
      contact('Carl Prefix', body('Berliner')),
      contact('Berliner Anna'),
      contact('Anna Berlin'),
      company('Berlin'),
    )
    expect(await titles(run, 'berlin')).toEqual([
      ...['Berlin', 'Anna Berlin', 'Berliner Anna'],
      ...['Carl B', 'Carl D', 'Carl Prefix'],
    ])
    expect(await titles(run, 'berlin', everything, 2)).toEqual(['Berlin', 'Anna Berlin'])
  })

  test('a boost decides among equals only', async () => {
    const run = await tenant(contact('Nord AG'), company('Nord AG', { boost: 1 }), contact('Nordlicht', { boost: 1 }))
    const { hits } = await find(run, 'nord', everything, { limit: 5 })
    expect(hits.map((hit) => hit.noun)).toEqual(['companies', 'contacts', 'contacts'])
    expect(hits[2]!.title).toBe('Nordlicht')
  })

  test('phone numbers by digits, in any punctuation, by their end', async () => {
    const run = await tenant(contact('Anna', body('+49 (0)30 1234-567')), contact('Bea', body('040/7654321')))
    for (const query of [
      ...[
        '+49 30 1234567',
        '0049301234567',
        '030 1234567',
        '(030) 123-45 67',
        '301234567',
        '030123',
        '1234567',
        '4567',
      ],
      ...['+49 (0) 30 1234567', 'anna 4567'],
    ])
      expect(await titles(run, query), query).toEqual(['Anna'])
    for (const query of ['7654321', '0407654321', '+49 40 7654321', '40 7654'])
      expect(await titles(run, query), query).toEqual(['Bea'])
  })

  test('addresses by whole, local part, domain and parts', async () => {
    const run = await tenant(contact('Anna', body('a.berg-lund@mail.acme.com')), contact('Bea', body('bea@other.net')))
    for (const query of [
      ...['a.berg-lund@mail.acme.com', 'A.Berg-Lund@', 'a.berg-lund', 'mail.acme.com', '@mail.acme.com', 'acme.com'],
      ...['acme', 'lund', 'berg lund acme', 'a.berg-lund@mail.ac', 'berg-lund@mail.acme.com', 'anna acme.com'],
    ])
      expect(await titles(run, query), query).toEqual(['Anna'])
  })

  test('scripts without spaces and others', async () => {
    const run = await tenant(contact('東京タワー', body('王小明')), contact('สมชาย ใจดี'), contact('Дмитрий Ёлкин'))
    for (const query of ['東京', '京タ', 'タワー', '小明', '明', '王小明'])
      expect(await titles(run, query), query).toEqual(['東京タワー'])
    expect(await titles(run, 'ใจดี')).toEqual(['สมชาย ใจดี'])
    expect(await titles(run, 'елкин дмитрии')).toEqual(['Дмитрий Ёлкин'])
  })
})

describe('stages 2 and 3', () => {
  test('inside words of the title, all of them', async () => {
    const run = await tenant(contact('Johanna Lindenberg'), contact('Anna Lind', body('xlindenbergx')))
    expect(await titles(run, 'denber')).toEqual(['Johanna Lindenberg'])
    expect(await titles(run, 'ohan enber')).toEqual(['Johanna Lindenberg'])
    expect(await titles(run, 'ohan zzz')).toEqual([])
  })

  test('typing errors, in the words of what was found', async () => {
    const run = await tenant(contact('Anna Müller'), contact('Johann Schmidt', body('Göteborg')), contact('Bo Li'))
    for (const [query, corrected] of [
      ['ana mullr', 'Anna Müller'],
      ['nana', 'Anna'],
      ['anna mlulre', 'Anna Müller'],
      ['anna mlullerr', 'Anna Müller'],
      ['johann schmitd', 'Johann Schmidt'],
      ['schmidtt goteburg', 'Schmidt goteborg'],
      ['jhoan', 'Johann'],
    ] as const)
      expect(await find(run, query, everything, { limit: 5 }), query).toMatchObject({ corrected, hits: [{}] })
    expect(await find(run, 'lo', everything, { limit: 5 })).toEqual({ hits: [], corrected: null })
    expect(await find(run, 'anna', everything, { limit: 5 })).toMatchObject({ corrected: null })
  })

  test('fewer errors come first, and the nearer title', async () => {
    const run = await tenant(contact('Hanna Borg'), contact('Anna Berg'), contact('Anna Burgess'), contact('Anne Berg'))
    expect((await titles(run, 'anna bergx'))[0]).toBe('Anna Berg')
    expect((await titles(run, 'annna berg'))[0]).toBe('Anna Berg')
  })

  test('a later stage is not asked when an earlier one found something', async () => {
    const run = await tenant(contact('Bergmann'), contact('Lindbergmann'), contact('Bergmanm'))
    expect(await titles(run, 'bergmann')).toEqual(['Bergmann'])
  })
})

describe('writing', () => {
  test('putting again changes nothing; putting anew replaces', async () => {
    const anna = contact('Anna', body('Berlin'))
    const run = await tenant(anna)
    const rows = () => server.admin.query('select xmin, * from search.documents order by organization_id, id')
    const before = await rows()
    await server.put(run, [anna])
    expect((await rows()).rows).toEqual(before.rows)
    await server.put(run, [{ ...anna, title: 'Bea' }])
    expect(await titles(run, 'anna')).toEqual([])
    expect(await titles(run, 'bea berlin')).toEqual(['Bea'])
  })

  test('the last of two documents with one key counts; removing twice is well', async () => {
    const anna = contact('Anna')
    const run = await tenant(anna, { ...anna, title: 'Bea' })
    expect(await titles(run, 'bea')).toEqual(['Bea'])
    await server.remove(run, [anna, anna])
    await server.remove(run, [anna])
    expect(await titles(run, 'bea')).toEqual([])
    await server.put(run, [])
    await server.remove(run, [])
  })
})

const fromCode = (code: number) => String.fromCodePoint(code)

describe('hostile text', () => {
  const nasty = [
    ...[
      "'; drop table search.documents; --",
      "anna' & !bea | <-> (:*",
      '\\',
      '%_%',
      '~=<!#+',
      "''''",
      '{"a":[1]}',
      '$1 $2',
    ],
    ...[
      '\0nul\0',
      '\ud800 lone',
      'Z̸̛̗a̷͓̚l̴̰̏g̶̰͝o̵̢̊',
      '‮right to left',
      '👩‍👩‍👧‍👦 family',
      'ﷺ',
      '１２３',
      'İıſß',
      'a'.repeat(30_000),
    ],
    ...[
      '@',
      '@@@',
      'a@',
      '@b',
      '+',
      '+49',
      '-1/0',
      'NULL',
      'undefined',
      '%00',
      '\u2028',
      '\ufeffbom',
      '䍐',
      '𠜎𠜱',
      'ʇɐɥʇ',
    ],
  ]
  test('is found by itself and never fails', async () => {
    const run = await tenant(...nasty.map((text) => contact(`${text} doc`, body(text))))
    for (const text of nasty) {
      const found = await titles(run, text, everything, 50)
      const mine = `${text} doc`.replace(/\0/g, '').toWellFormed().slice(0, 300)
      const expected = /[\p{L}\p{N}]{2}/u.test(text) ? [mine] : []
      expect(found, text.slice(0, 30)).toEqual(expect.arrayContaining(expected))
      await suggest(run, text, everything, 5)
    }
  })

  test('random text never fails', async () => {
    const run = await tenant(contact('Anna Berg', body('anna@berg.example +49 30 1234567')))
    const character = fc.oneof(fc.nat(0x2fff), fc.nat(0x10ffff), fc.constantFrom(32, 39, 46, 64)).map(fromCode)
    const text = fc.string({ unit: character, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(text, text, async (title, query) => {
        await server.put(run, [contact(title, body(query))])
        await find(run, query, everything, { limit: 5 })
        await suggest(run, query, everything, 5)
      }),
      { numRuns: 150 },
    )
  })
})
