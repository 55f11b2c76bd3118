import { expect, test } from 'vitest'
import { describeOperators, type ValueType, valueTypes } from './index.ts'

const { choice, ...others } = valueTypes
const types: ValueType[] = [...Object.values(others), choice()]

test('operators have words for people', () => {
  const words = (type: ValueType) => Object.fromEntries(describeOperators(type).map((o) => [o.op, o.words]))
  expect(words(valueTypes.text)).toMatchObject({ '=': 'is', '!=': 'is not', ':': 'contains', '<': 'comes before' })
  expect(words(valueTypes.number)).toMatchObject({ '>=': 'is at least', '<': 'is less than' })
  expect(words(valueTypes.date)).toMatchObject({ '<': 'is before', '>=': 'is on or after' })
  expect(Object.keys(words(valueTypes.flag))).toEqual(['=', '!='])
  expect(words(valueTypes.tag)).toMatchObject({ ':': 'include' })
})

test.each(types.map((type) => [type.name, type] as const))('%s matches no value of another type', (_name, type) => {
  const env = { now: new Date(0), timeZone: 'UTC', me: null }
  const example = { text: '1', key: '1', number: 1, integer: 1, flag: true, date: '2026-01-01', moment: '2026-01-01' }
  const more = { id: '01981f6e-0000-7000-8000-000000000000', money: '1 EUR', choice: 'x', tag: 'x' }
  const operand = type.parse({ ...example, ...more }[type.name as 'text'], env, '=')
  for (const value of [{}, [], [1], { amount: 'x' }, () => 1, Symbol('x')]) {
    for (const op of ['=', '<', '<=', '>', '>=', ':'] as const) expect(type.match(op, value, operand)).toBe(false)
  }
})
