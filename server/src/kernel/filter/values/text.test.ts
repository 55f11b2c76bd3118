import { afterAll, beforeAll, expect, test } from 'vitest'
import { containsPattern, fold } from '../fold.ts'
import { compareText } from '../order.ts'
import { openDatabase } from '../sample/database.ts'
import { words } from '../sample/words.ts'
import { text } from './text.ts'

const env = { now: new Date(0), timeZone: 'UTC', me: null }
let database: Awaited<ReturnType<typeof openDatabase>>
beforeAll(async () => {
  database = await openDatabase()
}, 120_000)
afterAll(() => database?.close())

test('text is ordered as PostgreSQL orders it', async () => {
  const { rows } = await database.client.query('SELECT t FROM unnest($1::text[]) AS t ORDER BY t COLLATE "C"', [words])
  expect(words.toSorted(compareText)).toEqual(rows.map((row) => row.t))
})

test('text folds alike in SQL and memory, for every code point', async () => {
  const all: string[] = []
  for (let code = 1; code <= 0x10ffff; code++) if (code < 0xd800 || code > 0xdfff) all.push(String.fromCodePoint(code))
  const texts: string[] = []
  for (let i = 0; i < all.length; i += 64) texts.push(all.slice(i, i + 64).join(''))
  // Each block of 64 holds its own needle in any case and not that of the block after it.
  const patterns = texts.map((t) => containsPattern(fold(t)))
  const found = await database.client.query(
    'SELECT count(*)::int AS n FROM unnest($1::text[], $2::text[]) AS u(t, pattern) WHERE t COLLATE "C" ~ pattern',
    [texts, patterns],
  )
  expect(found.rows[0].n).toBe(texts.length)
  const shifted = await database.client.query(
    'SELECT count(*)::int AS n FROM unnest($1::text[], $2::text[]) AS u(t, pattern) WHERE t COLLATE "C" ~ pattern',
    [texts, [...patterns.slice(1), patterns[0]]],
  )
  expect(shifted.rows[0].n).toBe(0)
}, 120_000)

test('“contains” knows the same letters in every case, for every letter that has one', async () => {
  const cased: string[] = []
  for (let code = 1; code <= 0x10ffff; code++) {
    const c = code >= 0xd800 && code <= 0xdfff ? '' : String.fromCodePoint(code)
    if (c && (c.toLowerCase() !== c || c.toUpperCase() !== c)) cased.push(c)
  }
  expect(cased.length).toBeGreaterThan(2700)
  const needles = [...new Set(cased.map(fold))]
  const { rows } = await database.client.query(
    `SELECT needle, ARRAY(SELECT c FROM unnest($3::text[]) AS c WHERE c COLLATE "C" ~ pattern) AS found
     FROM unnest($1::text[], $2::text[]) AS u(needle, pattern)`,
    [needles, needles.map(containsPattern), cased],
  )
  const expected = new Map<string, string[]>()
  for (const c of cased) expected.set(fold(c), [...(expected.get(fold(c)) ?? []), c])
  for (const { needle, found } of rows) expect(found, needle).toEqual(expected.get(needle))
}, 120_000)

test('a needle of full length in many letters is no burden for the database', async () => {
  const needle = Array.from({ length: 500 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')
  const params: unknown[] = []
  const sql = text.sql(':', 't', text.parse(needle, env, ':')!, (value, cast) => `$${params.push(value)}::${cast}`)
  const found = `x${needle.toLowerCase()}y`
  const { rows } = await database.client.query(`SELECT t FROM unnest($2::text[]) AS t WHERE ${sql}`, [
    ...params,
    [found, ...words],
  ])
  expect(rows).toEqual([{ t: found }])
})
