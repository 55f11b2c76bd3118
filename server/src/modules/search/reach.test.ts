import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { find, putDocuments, removeDocuments, type SearchScope, suggest, tidyVocabulary } from './door.ts'
import { type DoorServer, type OwnDocument, openDoor, type TenantRun } from './testing.ts'

let server: DoorServer
beforeAll(async () => {
  server = await openDoor()
})
afterAll(() => server?.stop())

const [me, peer, other] = [randomUUID(), randomUUID(), randomUUID()]
const make = (noun: string, title: string, ownerId: string | null, text = ''): OwnDocument => ({
  ...{ noun, id: randomUUID(), title, ownerId },
  parts: text ? [{ weight: 'B', text }] : [],
})
const all = (noun: string, titlesOnly = false): SearchScope => ({ noun, rows: 'all', titlesOnly })
const of = (owners: string[], noun: string, titlesOnly = false): SearchScope => ({ noun, rows: { owners }, titlesOnly })
const titles = async (run: TenantRun, query: string, ...scopes: SearchScope[]) =>
  (await find(run, query, scopes, { limit: 50 })).hits.map((hit) => hit.title).sort()

test('nothing crosses between organizations', async () => {
  const [one, two] = [randomUUID(), randomUUID()]
  const [asOne, asTwo] = [await server.as('app', one), await server.as('app', two)]
  const shared = make('contacts', 'Anna Berg', me)
  await server.put(asOne, [shared])
  await server.put(asTwo, [{ ...shared, title: 'Anna Burg' }])
  const scope = all('contacts')
  for (const query of ['anna', 'a', 'nna', 'annna', 'berg', 'bergg', 'erg', 'burg', 'urg', 'burgg']) {
    expect(
      (await titles(asOne, query, scope)).filter((title) => title !== 'Anna Berg'),
      query,
    ).toEqual([])
    expect(
      (await titles(asTwo, query, scope)).filter((title) => title !== 'Anna Burg'),
      query,
    ).toEqual([])
  }
  expect(await suggest(asOne, 'b', [scope], 5)).toEqual([{ text: 'Berg' }])
  await server.remove(asTwo, [shared])
  expect(await titles(asOne, 'anna', scope)).toEqual(['Anna Berg'])
  expect(await titles(asTwo, 'anna', scope)).toEqual([])
})

test('without an organization every door is shut, and the tables always', async () => {
  const [bare, app, worker, identity] = [
    await server.as('app', null),
    await server.as('app', randomUUID()),
    await server.as('worker', randomUUID()),
    await server.as('identity', randomUUID()),
  ]
  const document = make('contacts', 'Anna', null)
  const refused = { code: '42501' }
  const mine = { ...document, organization: app.organization! }
  for (const run of [bare, app, identity]) {
    await expect(putDocuments(run, [mine]), 'only the reader of events writes').rejects.toMatchObject(refused)
    await expect(removeDocuments(run, [mine])).rejects.toMatchObject(refused)
  }
  await expect(find(bare, 'anna', [all('contacts')], { limit: 5 })).rejects.toMatchObject(refused)
  await expect(suggest(bare, 'anna', [all('contacts')], 5)).rejects.toMatchObject(refused)
  await expect(tidyVocabulary(bare)).rejects.toMatchObject(refused)
  await expect(find(identity, 'anna', [all('contacts')], { limit: 5 })).rejects.toMatchObject(refused)
  for (const run of [app, worker]) {
    for (const text of [
      ...['select * from search.documents', 'select * from search.vocabulary', 'delete from search.documents'],
      ...[
        "select search.mark(gen_random_uuid(), 'a')",
        "select * from search.near(gen_random_uuid(), 'a', 1, '{}', true)",
      ],
      "insert into search.vocabulary values (gen_random_uuid(), 'a', '{}', '{}')",
    ])
      await expect(run({ text, values: [] }), text).rejects.toMatchObject(refused)
    await server.put(run, [document])
    expect(await titles(run, 'anna', all('contacts'))).toEqual(['Anna'])
  }
})

test('owners, definers and search paths are as they must be', async () => {
  const { rows } = await server.admin.query(`
    select p.proname as name, p.prosecdef as definer, r.rolname as owner,
      exists (select from unnest(p.proconfig) c where c like 'search_path=%') as pinned
    from pg_proc p join pg_roles r on r.oid = p.proowner where p.pronamespace = 'search'::regnamespace`)
  expect(rows.filter((row) => row.owner !== 'banyan_search')).toEqual([])
  const definers = rows.filter((row) => row.definer)
  expect(definers.map((row) => row.name).sort()).toEqual(['find', 'put', 'remove', 'suggest', 'tidy'])
  expect(definers.filter((row) => !row.pinned)).toEqual([])
})

test('rows of certain owners, mixed with whole nouns', async () => {
  const run = await server.as('app', randomUUID())
  await server.put(run, [
    ...[make('contacts', 'Anna Mine', me), make('contacts', 'Anna Peer', peer)],
    ...[make('contacts', 'Anna Other', other), make('contacts', 'Anna Nobody', null)],
    ...[make('companies', 'Anna Works', other), make('companies', 'Anna Works Two', null)],
  ])
  expect(await titles(run, 'anna', of([me], 'contacts'))).toEqual(['Anna Mine'])
  expect(await titles(run, 'anna', of([me.toUpperCase(), peer], 'contacts'))).toEqual(['Anna Mine', 'Anna Peer'])
  const many = [me, ...Array.from({ length: 300 }, () => randomUUID())]
  expect(await titles(run, 'anna', of(many, 'contacts'))).toEqual(['Anna Mine'])
  const mixed = await titles(run, 'anna', of([me], 'contacts'), all('companies'))
  expect(mixed).toEqual(['Anna Mine', 'Anna Works', 'Anna Works Two'])
  expect(await titles(run, 'nna', of([peer], 'contacts'))).toEqual(['Anna Peer'])
  expect(await titles(run, 'annna', of([peer], 'contacts'))).toEqual(['Anna Peer'])
  expect(await titles(run, 'anna', of([], 'contacts'))).toEqual([])
  expect(await titles(run, 'anna', of([me], 'contacts'), all('contacts'))).toHaveLength(4)
  expect(await titles(run, 'anna')).toEqual([])
})

test('who may not read all of a record searches its title alone', async () => {
  const run = await server.as('app', randomUUID())
  await server.put(run, [
    make('contacts', 'Anna Lindqvist', me, 'Berlin +49 40 3177 6185 anna@willow.example'),
    make('companies', 'Willow', null, 'Berlin'),
  ])
  const narrow = [all('contacts', true), all('companies')]
  expect(await titles(run, 'berlin', all('contacts'))).toEqual(['Anna Lindqvist'])
  for (const query of [
    'berlin',
    'ber',
    'willow',
    '+49 40 3177',
    '6185',
    'anna@willow.example',
    'berlni',
    'b',
    'anna berlin',
  ])
    for (const scope of [all('contacts', true), of([me], 'contacts', true)])
      expect(await titles(run, query, scope), query).toEqual([])
  for (const query of ['anna', 'a', 'lindq', 'indq', 'lindqvits', 'anna lindqvist'])
    for (const scope of [all('contacts', true), of([me], 'contacts', true)])
      expect(await titles(run, query, scope), query).toEqual(['Anna Lindqvist'])
  expect(await titles(run, 'berlin', ...narrow)).toEqual(['Willow'])
  expect(await titles(run, 'berlni', ...narrow)).toEqual(['Willow'])
})

test('what she may not see changes nothing of what she finds', async () => {
  const run = await server.as('app', randomUUID())
  const anna = make('contacts', 'Anna Lindqvist', me)
  const lindwerk = make('companies', 'Lindwerk', null)
  await server.put(run, [anna, make('contacts', 'Hanna Lund', me), lindwerk])
  const scopes = [of([me], 'contacts', true), all('companies', true)]
  const queries = [
    'anna',
    'l',
    'lind',
    'lindqvst',
    'lindqist anna',
    'indq',
    'anna lnud',
    'nothing',
    'lindwrek',
    'secret',
    'hana',
  ]
  const look = async () => {
    const seen: unknown[] = []
    for (const query of queries)
      seen.push(query, await find(run, query, scopes, { limit: 20 }), await suggest(run, query, scopes, 8))
    return seen
  }
  const before = await look()
  const near = ['Lindqist', 'Lnud', 'Lindwrek', 'Lindqvst', 'Anna', 'Lindqvust', 'Secret', 'Hana', 'Nothing', 'Lind']
  await server.put(run, [
    { ...anna, parts: [{ weight: 'A', text: near.join(' ') }] },
    ...near.map((word) => make('contacts', `${word} Anna`, other)),
    { ...lindwerk, parts: [{ weight: 'A', text: near.join(' ') }] },
    ...near.map((word) => make('deals', word, me)),
    ...Array.from({ length: 600 }, (_, i) => make('contacts', `Lindqv${i} Anna`, peer)),
    ...Array.from({ length: 400 }, (_, i) =>
      make('contacts', `Lind${String.fromCharCode(97 + (i % 20), 97 + i / 20)}ist`, other),
    ),
  ])
  expect(await look()).toEqual(before)
})

test('completions come from titles she may see, most frequent first', async () => {
  const run = await server.as('app', randomUUID())
  await server.put(run, [
    ...['Müller Anna', 'Müller Bea', 'Mullen Carl', 'Munk Dora'].map((title) => make('contacts', title, me)),
    make('contacts', 'Murdoch Hidden', other),
  ])
  expect(await suggest(run, 'zoe mü', [of([me], 'contacts')], 5)).toEqual([])
  expect(await suggest(run, 'mu', [of([me], 'contacts')], 5)).toEqual([
    ...[{ text: 'Müller' }, { text: 'Mullen' }, { text: 'Munk' }],
  ])
  expect(await suggest(run, 'Bea  m', [of([me], 'contacts')], 5)).toEqual([{ text: 'Bea  Müller' }])
  expect(await suggest(run, 'mu', [all('contacts')], 2)).toHaveLength(2)
})

test('the vocabulary is tidied of words no document holds', async () => {
  const organization = randomUUID()
  const run = await server.as('worker', organization)
  const anna = make('contacts', 'Anna Zylinder', null)
  await server.put(run, [anna, make('contacts', 'Anna Berg', null)])
  const known = async () =>
    (
      await server.admin.query('select word from search.vocabulary where organization_id = $1 order by 1', [
        organization,
      ])
    ).rows.map((row) => row.word)
  await server.remove(run, [anna])
  expect(await known()).toEqual(['anna', 'berg', 'zylinder'])
  expect(await tidyVocabulary(run)).toBe(1)
  expect(await known()).toEqual(['anna', 'berg'])
  expect(await tidyVocabulary(run)).toBe(0)
  expect(await titles(run, 'annna', all('contacts'))).toEqual(['Anna Berg'])
})

test('writers that cross each other all finish', async () => {
  const organization = randomUUID()
  const documents = Array.from({ length: 60 }, (_, i) => make('contacts', `Word${'abcdefghij'[i % 10]} Same`, null))
  await Promise.all(
    Array.from({ length: 6 }, async (_, w) => {
      const run = await server.as('worker', organization)
      for (let round = 0; round < 8; round++) {
        const turned = [...documents.slice(w * 7), ...documents.slice(0, w * 7)].map((d) => ({
          ...d,
          title: `${d.title} New${'abcdef'[w]}${'ghijklmn'[round]}`,
        }))
        await putDocuments(
          run,
          (w % 2 ? turned.reverse() : turned).map((d) => ({ ...d, organization })),
        )
      }
    }),
  )
  const run = await server.as('app', organization)
  expect(await titles(run, 'same', all('contacts'))).toHaveLength(50)
  await server.admin.query('select pg_stat_force_next_flush()')
  const { rows } = await server.admin.query(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  )
  expect(rows[0].deadlocks).toBe(0)
})
