import { expect, it } from 'vitest'
import type { FieldInfo } from '../../api/describe.ts'
import { printValue, refsOf } from './print-value.ts'

const region = { locale: 'en-GB', timeZone: 'Europe/Stockholm', currency: 'EUR' }
const field = (more: Partial<FieldInfo>): FieldInfo => ({
  name: 'x',
  label: 'X',
  kind: 'text',
  required: false,
  readOnly: false,
  operators: [],
  sortable: false,
  searchable: false,
  ...more,
})

it('prints what was stored as people read it', () => {
  expect(printValue(null, region)).toBe('—')
  expect(printValue([], region)).toBe('—')
  expect(printValue({ amount: 18450000, currency: 'EUR' }, region)).toBe('€184,500')
  expect(printValue([{ id: 'r', email: 'a@b.c', label: 'work' }], region)).toBe('a@b.c work')
  expect(printValue('2026-11-20T12:00:00.000Z', region)).toContain('13:00:00')
})

it('names choices and records', () => {
  expect(printValue('prospect', region, field({ choices: [{ value: 'prospect', label: 'Prospect' }] }))).toBe(
    'Prospect',
  )
  expect(printValue('id1', region, field({ ref: 'members' }), (record) => `${record.noun} ${record.id}`)).toBe(
    'members id1',
  )
  expect(printValue('id1', region, field({ ref: 'members' }), () => undefined)).toBe('id1')
})

it('finds the records a change points at', () => {
  expect(
    refsOf(
      [
        ['ownerId', [null, 'm1']],
        ['name', ['a', 'b']],
      ],
      [field({ name: 'ownerId', ref: 'members' })],
    ),
  ).toEqual([{ noun: 'members', id: 'm1' }])
})
