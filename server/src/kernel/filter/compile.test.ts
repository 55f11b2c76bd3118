import fc from 'fast-check'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  compileFilter,
  type FilterEnv,
  FilterError,
  type FilterTree,
  filterMatcher,
  type Json,
  parseFilter,
} from './index.ts'
import { openDatabase } from './sample/database.ts'
import { fill, me } from './sample/rows.ts'
import { people, tables } from './sample/scope.ts'
import { env as anyEnv, tree as anyTree } from './sample/trees.ts'
import { naughty } from './sample/words.ts'
import { quote } from './scan.ts'

let database: Awaited<ReturnType<typeof openDatabase>>
let client: Client
let records: Json[]
const env: FilterEnv = { now: new Date('2026-11-20T12:34:56.123Z'), timeZone: 'Europe/Berlin', me }

beforeAll(async () => {
  database = await openDatabase()
  client = database.client
  await client.query(tables)
  await fill(client, 300, Math.trunc(Math.random() * 1e9))
  await client.query('ANALYZE')
  records = (await client.query('SELECT record FROM people_json ORDER BY id')).rows.map((row) => row.record)
}, 120_000)

afterAll(() => database?.close())

async function bySql(tree: FilterTree, env: FilterEnv): Promise<string[]> {
  const params: unknown[] = []
  const where = compileFilter(people, tree, env, params, 'p')
  const { rows } = await client.query(`SELECT p.id FROM people p WHERE ${where} ORDER BY p.id`, params)
  return rows.map((row) => row.id)
}

function inMemory(tree: FilterTree, env: FilterEnv): string[] {
  return records.filter(filterMatcher(people, tree, env)).map((record) => record.id as string)
}

describe('SQL and memory', () => {
  test('agree on random trees over random records', async () => {
    const sizes: number[] = []
    await fc.assert(
      fc.asyncProperty(anyTree, anyEnv, async (tree, env) => {
        const found = await bySql(tree, env)
        expect(found).toEqual(inMemory(tree, env))
        sizes.push(found.length)
      }),
      { numRuns: Number(process.env.FILTER_RUNS ?? 3000) },
    )
    // A proof over filters that all answer nothing or everything would prove nothing.
    expect(sizes.filter((n) => n > 0 && n < records.length).length).toBeGreaterThan(sizes.length / 2)
  }, 600_000)

  test('negation is exact: a filter and its NOT part the records', async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, async (tree) => {
        const both = [...(await bySql(tree, env)), ...(await bySql({ not: tree }, env))].sort()
        expect(both).toEqual(records.map((record) => record.id))
      }),
      { numRuns: 300 },
    )
  }, 120_000)

  test('take every naughty string in every field and operator without an error of the database', async () => {
    const starts = [
      'name =',
      'name !=',
      'name <',
      'name :',
      'email =',
      'email :',
      'tags:',
      'segment =',
      'emails.email:',
      'company.name:',
      'custom.note:',
    ]
    for (const start of starts) {
      for (const value of naughty) {
        const tree = parseFilter(`${start} ${quote(value)}`)
        expect(tree).toMatchObject({ value })
        expect(await bySql(tree, env)).toEqual(inMemory(tree, env))
      }
    }
  }, 120_000)

  test('whatever text is typed ends in an answer or a FilterError', async () => {
    const parts = [
      'name',
      'stage',
      'score',
      'seenAt',
      'worth',
      'tags',
      'company',
      '.',
      '=',
      '!=',
      '<',
      ':',
      '(',
      ')',
      ',',
      '"',
      '\\',
      ' ',
    ]
    const more = [
      'AND',
      'OR',
      'NOT',
      'IN',
      'null',
      'me',
      'now()',
      'ago("7d")',
      '"a"',
      '"2026-11-20"',
      '12',
      '-1e400',
      '"1 EUR"',
      'true',
      "'",
      '--',
      ';',
      '$1',
      '\u0000',
      '\ud800',
    ]
    const typed = fc.oneof(
      fc.array(fc.constantFrom(...parts, ...more)).map((p) => p.join(' ')),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...naughty),
    )
    let answered = 0
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        let tree: FilterTree
        try {
          tree = parseFilter(text)
          compileFilter(people, tree, env, [], 'p')
        } catch (error) {
          expect(error).toBeInstanceOf(FilterError)
          return
        }
        answered++
        expect(await bySql(tree, env)).toEqual(inMemory(tree, env))
      }),
      { numRuns: 3000 },
    )
    expect(answered).toBeGreaterThan(0)
  }, 120_000)

  test('values are parameters only', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const params: unknown[] = ['first']
        const sql = compileFilter(people, tree, env, params, 'p')
        const used = [...sql.matchAll(/\$(\d+)::[a-z]+(\[\])?/g)].map((m) => Number(m[1]))
        expect(used).toEqual(params.slice(1).map((_, i) => i + 2))
        expect(sql.replaceAll("''", '')).not.toMatch(/'/)
      }),
    )
  })

  test('use an index for plain comparisons', async () => {
    await client.query('CREATE INDEX ON people (stage); SET enable_seqscan = off')
    const params: unknown[] = []
    const where = compileFilter(people, parseFilter('stage = "prospect" AND name:"a"'), env, params, 'p')
    const plan = await client.query(`EXPLAIN SELECT id FROM people p WHERE ${where}`, params)
    await client.query('RESET enable_seqscan')
    expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('people_stage_idx')
  })

  test('the last and the first day that can be written', async () => {
    for (const text of [
      'seenAt <= "9999-12-31"',
      'seenAt > "9999-12-31"',
      'seenAt >= "0001-01-03"',
      'birthday = "9999-12-31"',
    ]) {
      for (const timeZone of ['Pacific/Apia', 'America/New_York']) {
        const tree = parseFilter(text)
        expect(await bySql(tree, { ...env, timeZone })).toEqual(inMemory(tree, { ...env, timeZone }))
      }
    }
  })
})
