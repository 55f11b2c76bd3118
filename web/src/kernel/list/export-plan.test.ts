import { expect, it } from 'vitest'
import type { Noun } from '../fields/noun.ts'
import { addressOf, columnNames } from './export-plan.ts'

const field = (name: string, more: object = {}) => ({
  name,
  label: name,
  kind: 'text',
  required: false,
  readOnly: false,
  operators: [],
  sortable: false,
  searchable: false,
  ...more,
})
const noun = {
  name: 'contacts',
  path: 'contacts',
  title: 'fullName',
  fields: [field('fullName'), field('companyId', { kind: 'ref', ref: 'companies' }), field('sites', { custom: true })],
} as unknown as Noun
const plan = { noun, labels: true, columns: ['id', 'companyId', 'sites', 'gone'] }

it('names columns as filters do, and leaves out what is no longer there', () => {
  expect(columnNames(noun, plan.columns)).toEqual(['id', 'companyId', 'custom.sites'])
})

it('asks for ids in the address and for all of it in the background', () => {
  const { search, body } = addressOf({
    ...plan,
    format: 'csv',
    what: { ids: ['a', 'b'], sort: '-createdAt', filter: undefined },
  })
  expect(search.get('ids')).toBe('a,b')
  expect(search.has('filter')).toBe(false)
  expect(body).toMatchObject({
    noun: 'contacts',
    ids: ['a', 'b'],
    labels: true,
    columns: ['id', 'companyId', 'custom.sites'],
  })
})
