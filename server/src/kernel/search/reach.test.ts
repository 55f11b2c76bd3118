import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  find,
  putDocuments,
  type Run,
  removeDocuments,
  type SearchDocument,
  type SearchScope,
  suggest,
  tidyVocabulary,
} from './door.ts'
import { type DoorServer, openDoor } from './testing.ts'

let server: DoorServer
beforeAll(async () => {
  server = await openDoor()
})
afterAll(() => server?.stop())

const [me, peer, other] = [randomUUID(), randomUUID(), randomUUID()]
const make = (noun: string, shade: string, title: string, ownerId: string | null, text = ''): SearchDocument => ({
  ...{ noun, id: randomUUID(), class: shade, title, ownerId },
  parts: text ? [{ weight: 'B', text }] : [],
})
const all = (noun: string, ...classes: string[]): SearchScope => ({ noun, rows: 'all', classes })
const of = (owners: string[], noun: string, ...classes: string[]): SearchScope => ({ noun, rows: { owners }, classes })
const titles = async (run: Run, query: string, ...scopes: SearchScope[]) =>
  (await find(run, query, scopes, { limit: 50 })).hits.map((hit) => hit.title).sort()

test('nothing crosses between organizations', async () => {
  const [one, two] = [randomUUID(), randomUUID()]
  const [asOne, asTwo] = [await server.as('app', one), await server.as('app', two)]
  const shared = make('contacts', 'full', 'Anna Berg', me)
  await putDocuments(asOne, [shared])
  await putDocuments(asTwo, [{ ...shared, title: 'Anna Burg' }])
  const scope = all('contacts', 'full')
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
  await removeDocuments(asTwo, [shared])
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
  const document = make('contacts', 'full', 'Anna', null)
  const refused = { code: '42501' }
  await expect(putDocuments(bare, [document])).rejects.toMatchObject(refused)
  await expect(removeDocuments(bare, [document])).rejects.toMatchObject(refused)
  await expect(find(bare, 'anna', [all('contacts', 'full')], { limit: 5 })).rejects.toMatchObject(refused)
  await expect(suggest(bare, 'anna', [all('contacts', 'full')], 5)).rejects.toMatchObject(refused)
  await expect(tidyVocabulary(bare)).rejects.toMatchObject(refused)
  await expect(find(identity, 'anna', [all('contacts', 'full')], { limit: 5 })).rejects.toMatchObject(refused)
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
    await putDocuments(run, [document])
    expect(await titles(run, 'anna', all('contacts', 'full'))).toEqual(['Anna'])
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
  await putDocuments(run, [
    ...[make('contacts', 'full', 'Anna Mine', me), make('contacts', 'full', 'Anna Peer', peer)],
    ...[make('contacts', 'full', 'Anna Other', other), make('contacts', 'full', 'Anna Nobody', null)],
    ...[make('companies', 'full', 'Anna Works', other), make('companies', 'full', 'Anna Works Two', null)],
  ])
  expect(await titles(run, 'anna', of([me], 'contacts', 'full'))).toEqual(['Anna Mine'])
  expect(await titles(run, 'anna', of([me.toUpperCase(), peer], 'contacts', 'full'))).toEqual([
    'Anna Mine',
    'Anna Peer',
  ])
  const many = [me, ...Array.from({ length: 300 }, () => randomUUID())]
  expect(await titles(run, 'anna', of(many, 'contacts', 'full'))).toEqual(['Anna Mine'])
  const mixed = await titles(run, 'anna', of([me], 'contacts', 'full'), all('companies', 'full'))
  expect(mixed).toEqual(['Anna Mine', 'Anna Works', 'Anna Works Two'])
  expect(await titles(run, 'nna', of([peer], 'contacts', 'full'))).toEqual(['Anna Peer'])
  expect(await titles(run, 'annna', of([peer], 'contacts', 'full'))).toEqual(['Anna Peer'])
  expect(await titles(run, 'anna', of([], 'contacts', 'full'))).toEqual([])
  expect(await titles(run, 'anna', of([me], 'contacts', 'full'), all('contacts', 'full'))).toHaveLength(4)
  expect(await titles(run, 'anna')).toEqual([])
})

test('a record is found once, through the best of its documents', async () => {
  const run = await server.as('app', randomUUID())
  const anna = make('contacts', 'full', 'Anna', null, 'Berlin')
  await putDocuments(run, [anna, { ...anna, class: 'title', parts: [] }])
  expect(await titles(run, 'anna', all('contacts', 'full', 'title'))).toEqual(['Anna'])
  expect(await titles(run, 'berlin', all('contacts', 'full', 'title'))).toEqual(['Anna'])
  expect(await titles(run, 'berlin', all('contacts', 'title'))).toEqual([])
})

test('what she may not see changes nothing of what she finds', async () => {
  const run = await server.as('app', randomUUID())
  const anna = make('contacts', 'title', 'Anna Lindqvist', me)
  await putDocuments(run, [
    anna,
    make('contacts', 'title', 'Hanna Lund', me),
    make('companies', 'title', 'Lindwerk', null),
  ])
  const scopes = [of([me], 'contacts', 'title'), all('companies', 'title')]
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
  await putDocuments(run, [
    anna,
    { ...anna, class: 'full', parts: [{ weight: 'A', text: near.join(' ') }] },
    ...near.map((word) => make('contacts', 'title', `${word} Anna`, other)),
    ...near.map((word) => make('companies', 'full', word, null)),
    ...near.map((word) => make('deals', 'title', word, me)),
    ...Array.from({ length: 600 }, (_, i) => make('contacts', 'title', `Lindqv${i} Anna`, peer)),
    ...Array.from({ length: 400 }, (_, i) =>
      make('contacts', 'title', `Lind${String.fromCharCode(97 + (i % 20), 97 + i / 20)}ist`, other),
    ),
  ])
  expect(await look()).toEqual(before)
})

test('completions come from titles she may see, most frequent first', async () => {
  const run = await server.as('app', randomUUID())
  await putDocuments(run, [
    ...['Müller Anna', 'Müller Bea', 'Mullen Carl', 'Munk Dora'].map((title) => make('contacts', 'full', title, me)),
    make('contacts', 'full', 'Murdoch Hidden', other),
  ])
  expect(await suggest(run, 'zoe mü', [of([me], 'contacts', 'full')], 5)).toEqual([])
  expect(await suggest(run, 'mu', [of([me], 'contacts', 'full')], 5)).toEqual([
    ...[{ text: 'Müller' }, { text: 'Mullen' }, { text: 'Munk' }],
  ])
  expect(await suggest(run, 'Bea  m', [of([me], 'contacts', 'full')], 5)).toEqual([{ text: 'Bea  Müller' }])
  expect(await suggest(run, 'mu', [all('contacts', 'full')], 2)).toHaveLength(2)
})

test('the vocabulary is tidied of words no document holds', async () => {
  const organization = randomUUID()
  const run = await server.as('worker', organization)
  const anna = make('contacts', 'full', 'Anna Zylinder', null)
  await putDocuments(run, [anna, make('contacts', 'full', 'Anna Berg', null)])
  const known = async () =>
    (
      await server.admin.query('select word from search.vocabulary where organization_id = $1 order by 1', [
        organization,
      ])
    ).rows.map((row) => row.word)
  await removeDocuments(run, [anna])
  expect(await known()).toEqual(['anna', 'berg', 'zylinder'])
  expect(await tidyVocabulary(run)).toBe(1)
  expect(await known()).toEqual(['anna', 'berg'])
  expect(await tidyVocabulary(run)).toBe(0)
  expect(await titles(run, 'annna', all('contacts', 'full'))).toEqual(['Anna Berg'])
})

test('writers that cross each other all finish', async () => {
  const organization = randomUUID()
  const documents = Array.from({ length: 60 }, (_, i) =>
    make('contacts', 'full', `Word${'abcdefghij'[i % 10]} Same`, null),
  )
  await Promise.all(
    Array.from({ length: 6 }, async (_, w) => {
      const run = await server.as('worker', organization)
      for (let round = 0; round < 8; round++) {
        const turned = [...documents.slice(w * 7), ...documents.slice(0, w * 7)].map((d) => ({
          ...d,
          title: `${d.title} New${'abcdef'[w]}${'ghijklmn'[round]}`,
        }))
        await putDocuments(run, w % 2 ? turned.reverse() : turned)
      }
    }),
  )
  const run = await server.as('app', organization)
  expect(await titles(run, 'same', all('contacts', 'full'))).toHaveLength(50)
  await server.admin.query('select pg_stat_force_next_flush()')
  const { rows } = await server.admin.query(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  )
  expect(rows[0].deadlocks).toBe(0)
})
