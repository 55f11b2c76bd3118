import { expect, it } from 'vitest'
import { matchedBy, misfitsOf, missingFields, tally, withTarget } from './matching.ts'
import type { FileColumn, Mapping, PreviewRow, TargetField } from './transfer.ts'

const column = (name: string, kind = 'text'): FileColumn => ({ index: 0, name, samples: [], kind, filled: 0 })
const field = (name: string, label: string, kind = 'text', required = false): TargetField => ({
  field: name,
  label,
  kind,
  required,
  key: false,
})
const mapping: Mapping = {
  columns: { '0': { field: 'email' }, '1': { field: 'lastName' } },
  match: { fields: ['email'], found: 'update', missing: 'create' },
}
const row = (line: number, action: PreviewRow['action'], cells: string[], bad: number[] = []): PreviewRow => ({
  line,
  cells,
  values: {},
  action,
  target: null,
  errors: bad.map((at) => ({ column: at, field: 'phone', message: 'Phone numbers have at least 7 digits.' })),
})

it('says whether a header or only the content spoke for a field', () => {
  expect(matchedBy(column('E-Mail', 'email'), field('email', 'E-mail', 'email'))).toBe('name')
  expect(matchedBy(column('Kontakt', 'email'), field('email', 'E-mail', 'email'))).toBe('content')
  expect(matchedBy(column('Vorname'), field('firstName', 'First name'))).toBe('name')
})

it('forgets a match key that no column is matched to', () => {
  const next = withTarget(mapping, 0, null)
  expect(next.columns['0']).toBeNull()
  expect(next.match.fields).toEqual([])
  expect(withTarget(mapping, 1, { field: 'firstName' }).match.fields).toEqual(['email'])
})

it('takes an address that is matched later as the key when there is none', () => {
  const none = { ...mapping, columns: {}, match: { ...mapping.match, fields: [] } }
  const group = { label: 'Contact', noun: 'contacts', relation: null, fields: [] }
  const key = { ...field('email', 'E-mail', 'email'), key: true, group }
  expect(withTarget(none, 0, { field: 'email' }, key).match.fields).toEqual(['email'])
  expect(withTarget(mapping, 2, { field: 'email' }, key).match.fields).toEqual(['email'])
  expect(withTarget(none, 0, { field: 'email' }).match.fields).toEqual([])
})

it('counts a row once for a column, with the first value as the example', () => {
  const found = misfitsOf([
    row(2, 'reject', ['a', 'n/a'], [1, 1]),
    row(3, 'reject', ['b', 's. Web'], [1]),
    row(4, 'create', []),
  ])
  expect(found.get(1)).toEqual({ count: 2, sample: 'n/a' })
  expect(found.size).toBe(1)
})

it('names required fields without a column', () => {
  const groups = [{ label: 'Contact', noun: 'contacts', relation: null, fields: [field('name', 'Name', 'text', true)] }]
  expect(missingFields(groups, mapping)).toEqual(['Name'])
  expect(missingFields(groups, withTarget(mapping, 2, { field: 'name' }))).toEqual([])
})

it('adds up what happens to the first rows', () => {
  expect(tally([row(2, 'create', []), row(3, 'create', []), row(4, 'reject', [])])).toMatchObject({
    create: 2,
    reject: 1,
  })
})
