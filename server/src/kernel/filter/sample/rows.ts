import fc from 'fast-check'
import type { Client } from 'pg'
import { keyOf } from '../index.ts'
import { stages } from './scope.ts'
import { common, words } from './words.ts'

const uuids = Array.from({ length: 12 }, (_, i) => `01981f6e-0000-7000-8000-${String(i).padStart(12, '0')}`)
export const id = fc.constantFrom(...uuids)
export const me = uuids[3]!

const letters = fc
  .string({ unit: 'binary', maxLength: 6 })
  .map((s) => s.replaceAll('\u0000', '') || 'x')
  .filter((s) => !/\p{Surrogate}/u.test(s))
export const text = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...common) }, fc.constantFrom(...words), letters)

export const whole = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.integer())
export const decimal = fc.oneof(
  fc.constantFrom(
    '0',
    '0.1',
    '0.10',
    '-0.5',
    '12.5',
    '12.50',
    '12.5000001',
    '1e3',
    '99999999999999999999',
    '99999999999999999999.000000001',
    '100',
  ),
  fc.integer({ min: -40, max: 40 }).map((n) => String(n / 8)),
)
/** Days around changes of clocks and of years; as strings that order by their letters. */
export const day = fc.constantFrom(
  ...['0001-01-03', '1969-12-31', '2024-02-29', '2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25', '2026-11-13'],
  ...['2026-11-19', '2026-11-20', '2026-11-21', '2026-12-31', '2027-01-01', '9999-12-31'],
)
export const clock = fc.constantFrom(
  ...[
    '00:00:00.000',
    '00:00:00.001',
    '23:00:00.000',
    '22:59:59.999',
    '23:59:59.999',
    '12:34:56.123',
    '05:30:00.000',
    '01:30:00.000',
  ],
)
export const amount = fc.oneof(
  fc.integer({ min: -2, max: 5 }).map((n) => n * 100),
  fc.integer(),
  fc.constant(9_000_000_000_000_000),
)
export const currency = fc.constantFrom('EUR', 'USD', 'JPY')

/** Microseconds are in the column only: the wire has milliseconds. */
const seen = fc
  .tuple(day, clock, fc.constantFrom('', '001', '499', '500', '999'))
  .map(([d, c, micro]) => `${d}T${c}${micro}Z`)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4, nil: null })

const person = fc
  .record({
    name: maybe(text),
    email: maybe(text),
    score: maybe(whole),
    rating: maybe(decimal),
    active: maybe(fc.boolean()),
    birthday: maybe(day),
    seen_at: maybe(seen),
    owner_id: maybe(id),
    worth: maybe(fc.tuple(amount, currency)),
    stage: maybe(fc.constantFrom(...stages)),
    segment: maybe(text),
    note: maybe(text),
    company_id: maybe(id),
    emails: fc.array(fc.record({ email: maybe(text), label: maybe(fc.constantFrom('work', 'home')) }), {
      maxLength: 3,
    }),
    tags: fc.array(text, { maxLength: 3 }),
  })
  .map(({ worth, ...p }) => ({ ...p, worth_amount: worth?.[0] ?? null, worth_currency: worth?.[1] ?? null }))

const folded = (email: string | null) => (email === null ? null : keyOf(email))

/** Fills the sample tables with random companies and people; the seed repeats them. */
export async function fill(client: Client, count: number, seed: number): Promise<void> {
  const parents = fc.sample(fc.record({ name: maybe(text), size: maybe(whole), parent_id: maybe(id) }), {
    numRuns: 9,
    seed,
  })
  await insert(
    client,
    'companies',
    parents.map((c, i) => ({ id: uuids[i], ...c })),
  )
  const people = fc
    .sample(person, { numRuns: count, seed })
    .map((p, i) => ({ id: `01981f6e-1111-7000-8000-${String(i).padStart(12, '0')}`, ...p }))
  await insert(
    client,
    'people',
    people.map((p) => ({ ...p, email_key: folded(p.email) })),
  )
  const child = <T extends object>(list: (p: (typeof people)[number]) => T[]) =>
    people.flatMap((p) => list(p).map((item, position) => ({ person_id: p.id, position, ...item })))
  await insert(
    client,
    'emails',
    child((p) => p.emails.map((e) => ({ ...e, email_key: folded(e.email) }))),
  )
  await insert(
    client,
    'tags',
    child((p) => p.tags.map((tag) => ({ tag }))),
  )
}

const insert = (client: Client, table: string, rows: object[]) =>
  client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(null::${table}, $1::json)`, [
    JSON.stringify(rows),
  ])
