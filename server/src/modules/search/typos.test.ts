import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, random } from '../../kernel/testing/people.ts'
import { find } from './door.ts'
import { type DoorServer, openDoor, type TenantRun } from './testing.ts'

let server: DoorServer
let run: TenantRun
const everyone = people(10_000, 2026).map((person) => ({ ...person, id: randomUUID() }))

beforeAll(async () => {
  server = await openDoor()
  run = await server.as('worker', randomUUID())
  const documents = everyone.map(({ id, firstName, lastName, email, phone, jobTitle, city }) => ({
    ...{ noun: 'contacts', id, title: `${firstName} ${lastName}` },
    parts: [
      { weight: 'B' as const, text: `${email} ${phone}` },
      { weight: 'C' as const, text: `${jobTitle} ${city}` },
    ],
  }))
  for (let i = 0; i < documents.length; i += 2_000) await server.put(run, documents.slice(i, i + 2_000))
})
afterAll(() => server?.stop())

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const mistakes: Record<string, (word: string, at: number, letter: string) => string> = {
  insert: (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  drop: (word, at) => word.slice(0, at) + word.slice(at + 1),
  replace: (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  transpose: (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  double: (word, at) => word.slice(0, at) + word[at] + word.slice(at),
}

/** A wrongly typed name: one mistake somewhere in the first or the last name, the same ones for the same seed. */
function* typos(count: number, seed: number) {
  const next = random(seed)
  const below = (n: number) => Math.floor(next() * n)
  const kinds = Object.keys(mistakes)
  for (let made = 0; made < count; ) {
    const person = everyone[below(everyone.length)]!
    const names = [person.firstName, person.lastName]
    const which = below(2)
    const word = names[which]!
    const kind = kinds[made % kinds.length]!
    const wrong = mistakes[kind]!(word, below(word.length - 1), alphabet[below(26)]!)
    if (word.length < 4 || wrong.toLowerCase() === word.toLowerCase()) continue
    names[which] = wrong
    made++
    yield { person, kind, query: names.join(' ') }
  }
}

test('of 200 typing errors over 10,000 people the right one is among the first five in 95 of 100', async () => {
  const right: Record<string, number> = {}
  const missed: string[] = []
  for (const { person, kind, query } of typos(200, 7)) {
    const { hits } = await find(run, query, [{ noun: 'contacts', rows: 'all' }], { limit: 5 })
    // Namesakes count as right: a name cannot tell them apart.
    const found = hits.some((hit) => hit.title === `${person.firstName} ${person.lastName}`)
    if (found) right[kind] = (right[kind] ?? 0) + 1
    else missed.push(`${query} (${person.firstName} ${person.lastName})`)
  }
  const share = (200 - missed.length) / 2
  console.log(`Typing errors: the right one in the first five for ${share} % (of 40 each: ${JSON.stringify(right)})`)
  console.log(`Missed: ${missed.join(', ') || 'none'}`)
  expect(share).toBeGreaterThanOrEqual(95)
}, 60_000)

test('no search reads a whole table', async () => {
  const scans = async () => {
    const { rows } = await server.admin.query(
      `select sum(seq_scan)::int as n from pg_stat_user_tables where schemaname = 'search'`,
    )
    return rows[0].n
  }
  const flush = async () => {
    await run({ text: 'select pg_stat_force_next_flush()', values: [] })
    // Making the indexes read the empty tables, and that is told by this connection.
    await server.admin.query('select pg_stat_force_next_flush()')
  }
  await flush()
  const before = await scans()
  for (const query of ['anna', 'a', 'anna be', 'ndber', 'lidnstrom', 'qqqq wwww', '4567', 'example.com', 'anna@x.y'])
    for (const rows of ['all' as const, { owners: [randomUUID()] }])
      await find(run, query, [{ noun: 'contacts', rows }], { limit: 5 })
  await flush()
  expect(await scans()).toBe(before)
}, 60_000)
