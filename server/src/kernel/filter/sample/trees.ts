import fc from 'fast-check'
import type { FilterTree, Literal, Operator } from '../tree.ts'
import { amount, clock, currency, day, decimal, id, text, whole } from './rows.ts'
import { stages } from './scope.ts'

// Random trees over the sample: every field with every operator it has, every way of writing a value.

const span = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('s', 'min', 'h', 'd', 'w', 'mo', 'y'))
  .map(([n, unit]) => `${n}${unit}`)
const time = fc.oneof(
  fc.constantFrom<Literal>({ fn: 'now' }, { fn: 'today' }),
  fc.tuple(fc.constantFrom('ago', 'ahead'), span).map(([fn, s]): Literal => ({ fn: fn as 'ago', args: [s] })),
)
const moment = fc.oneof(
  day,
  time,
  fc.tuple(day, clock, fc.constantFrom('', 'Z', '+02:00', '-05:30')).map(([d, c, offset]) => `${d}T${c}${offset}`),
)
const money = fc.oneof(
  fc.record({ amount, currency }),
  fc.record({ amount }),
  fc.tuple(fc.integer({ min: -3, max: 6 }), currency).map(([n, c]) => `${n} ${c}`),
)
const numeral = fc.oneof(
  decimal,
  fc.integer({ min: -5, max: 5 }).map((n) => n / 4 + 0),
)
/** Pieces of text, so that "contains" finds something, in a random case. */
const piece = fc
  .tuple(text, fc.nat(6), fc.nat(4), fc.nat(2))
  .map(([s, from, size, change]) => {
    const part = [...s].slice(from % 3, from + size + 1).join('')
    return change === 0 ? part : change === 1 ? part.toUpperCase() : part.toLowerCase()
  })
  .map((s) => [...s].slice(0, 400).join(''))
const needle = fc.oneof(
  piece,
  piece,
  text.filter((s) => [...s].length <= 200),
)

const orders: Operator[] = ['=', '!=', '<', '<=', '>', '>=']
const test = (fields: string[], ops: Operator[], value: fc.Arbitrary<Literal>): fc.Arbitrary<FilterTree> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ field: fc.constantFrom(...fields), op: fc.constantFrom(...ops), value }) },
    {
      weight: 1,
      arbitrary: fc.record({ field: fc.constantFrom(...fields), in: fc.array(value, { minLength: 1, maxLength: 5 }) }),
    },
    { weight: 1, arbitrary: fc.record({ field: fc.constantFrom(...fields), is: fc.constant(null) }) },
  )

const texts = ['name', 'email', 'company.name', 'company.parent.name', 'emails.email', 'emails', 'custom.note']
const leaf: fc.Arbitrary<FilterTree> = fc.oneof(
  { weight: 3, arbitrary: test(texts, orders, text) },
  {
    weight: 3,
    arbitrary: fc.record({ field: fc.constantFrom(...texts), op: fc.constant<Operator>(':'), value: needle }),
  },
  test(['tags', 'tags.tag'], ['=', '!=', ':'], text),
  test(['segment', 'emails.label'], ['=', '!='], fc.oneof(text, fc.constantFrom('work', 'home'))),
  test(['stage'], ['=', '!='], fc.constantFrom(...stages)),
  test(['score', 'company.size', 'company.parent.size'], orders, whole),
  test(['rating'], orders, numeral),
  test(['active'], ['=', '!='], fc.boolean()),
  test(['birthday'], orders, fc.oneof(day, time)),
  test(['seenAt'], orders, moment),
  test(['worth'], orders, money),
  test(['ownerId', 'company.id', 'companyId'], ['=', '!='], fc.oneof(id, fc.constant<Literal>({ fn: 'me' }))),
  fc.record({ field: fc.constantFrom('company', 'company.parent', 'emails', 'tags'), is: fc.constant(null) }),
)

/** Trees as the parser makes them: groups have two parts or more. */
export const tree: fc.Arbitrary<FilterTree> = fc.letrec<{ node: FilterTree }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    { weight: 4, arbitrary: leaf },
    fc.record({ and: fc.array(tie('node'), { minLength: 2, maxLength: 4 }) }),
    fc.record({ or: fc.array(tie('node'), { minLength: 2, maxLength: 4 }) }),
    { weight: 2, arbitrary: fc.record({ not: tie('node') }) },
  ),
})).node

export const env = fc.record({
  now: fc
    .constantFrom('2026-11-20T12:34:56.123Z', '2026-03-29T01:00:00.000Z', '2026-10-25T00:30:00.000Z')
    .map((s) => new Date(s)),
  timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'),
  me: fc.option(id, { nil: null }),
})
