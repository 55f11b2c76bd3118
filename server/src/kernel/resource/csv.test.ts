import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, house, test } from '../../testing/index.ts'
import { csvLine, csvSql, harmless, plain } from './csv.ts'
import type { Field } from './field.ts'
import * as kinds from './fields/index.ts'

const h = house()

/** Texts that have broken files elsewhere, and any text PostgreSQL can keep. */
const nasty = [
  '=1+1',
  "'=1",
  "''",
  '"',
  '""',
  ',',
  ';',
  'a"b',
  ' x ',
  '\t',
  'a\r\nb',
  '\r',
  '\n',
  '@',
  '+49 30',
  '-',
  '\\',
  '\\N',
  'NULL',
  '\uFEFFx',
  '=',
  "'",
  '𝒳🙂',
  '﷽',
]
const words = fc
  .oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }))
  .filter((t) => !t.includes('\0') && t.isWellFormed() && t !== '')
const moments = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString())
const choices = ['a', 'b', 'plain', 'c"d', '=e'].map((value, i) => ({
  value,
  label: ['First', 'plain', 'Other', '=1,"x"', "'=1"][i]!,
}))

interface Case {
  f: Field
  values: fc.Arbitrary<unknown>
  /** Types of its columns by suffix. */
  types: Record<string, string>
}
const cases: Record<string, Case> = {
  text: { f: kinds.text(), values: words, types: { '': 'text' } },
  longText: { f: kinds.longText(), values: words, types: { '': 'text' } },
  email: {
    f: kinds.email(),
    values: fc.constantFrom('a@b.example', '+x@b.example', "'=o@b.example", '=a@b.example'),
    types: { '': 'text' },
  },
  phone: {
    f: kinds.phone(),
    values: words.map((w) => w.slice(0, 20)).filter((w) => w.isWellFormed()),
    types: { '': 'text' },
  },
  url: { f: kinds.url(), values: fc.webUrl({ withQueryParameters: true, withFragments: true }), types: { '': 'text' } },
  choice: { f: kinds.choice(choices), values: fc.constantFrom(...choices.map((c) => c.value)), types: { '': 'text' } },
  flag: { f: kinds.flag(), values: fc.boolean(), types: { '': 'boolean' } },
  integer: { f: kinds.integer(), values: fc.integer(), types: { '': 'int' } },
  decimal: {
    f: kinds.decimal(),
    values: fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 10_000),
    types: { '': 'numeric(16,4)' },
  },
  date: { f: kinds.date(), values: moments.map((m) => m.slice(0, 10)), types: { '': 'date' } },
  moment: { f: kinds.moment(), values: moments, types: { '': 'timestamptz' } },
  money: {
    f: kinds.money(),
    values: fc.record({
      amount: fc.integer({ min: -9e15, max: 9e15 }),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'XYZ'),
    }),
    types: { _amount: 'bigint', _currency: 'text' },
  },
  ref: { f: kinds.ref('contacts'), values: fc.uuid(), types: { '': 'uuid' } },
}

for (const [name, { f, values, types }] of Object.entries(cases))
  test(`what a file says of ${name} reads back as the value that was kept`, async () => {
    const given = fc.sample(values, { numRuns: 300, seed: 7 }).map((v) => f.schema.parse(v))
    for (const labels of [true, false]) {
      const columns = Object.entries(types).map(([suffix, type]) => `"x${suffix}" ${type}`)
      const cell = f.cell((suffix = '') => `v."x${suffix}"`, labels)
      const { rows } = await h.current.admin.query(
        `select ${csvSql([f.holds, 'code'], 'c')} as line from (select ${cell} as c0, 'end'::text as c1 from rows from (jsonb_to_recordset($1::jsonb) as (${columns.join(', ')})) with ordinality v order by v.ordinality offset 0) c`,
        [JSON.stringify(given.map((v) => Object.fromEntries(Object.entries(f.pack(v)).map(([s, x]) => [`x${s}`, x]))))],
      )
      const read: string[][] = parse(rows.map((r) => r.line).join(''), { record_delimiter: '\r\n' })
      expect(read).toHaveLength(given.length)
      expect(read.map(([cell]) => f.parse(cell!))).toEqual(given)
      if (f.holds === 'words') for (const [cell] of read) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }
  })

test('a line written here is the same to a reader, and harmless', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (cells) => {
      const [row] = parse(csvLine(cells), { record_delimiter: '\r\n', relax_column_count: true }) as string[][]
      expect(row!.map(plain)).toEqual(cells)
      for (const cell of row!) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})

test('taking the sting out and putting it back are each other’s opposite for every text', () => {
  const marked = fc.stringMatching(/^'{0,3}[=+\-@x]$/)
  fc.assert(fc.property(fc.oneof(words, marked), (text) => void expect(plain(harmless(text))).toBe(text)))
})
