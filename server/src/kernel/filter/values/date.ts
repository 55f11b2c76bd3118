import { Temporal } from 'temporal-polyfill'
import { timeOf, tooFar } from '../calls.ts'
import { holds } from '../order.ts'
import { allOrders, type ValueType, wrong } from '../value.ts'

const form = /^\d{4}-\d\d-\d\d$/

/** A calendar day that exists, from year 1 on; undefined for anything else. */
export function readDay(typed: string): Temporal.PlainDate | undefined {
  if (!form.test(typed) || typed.startsWith('0000')) return undefined
  try {
    return Temporal.PlainDate.from(typed)
  } catch {
    return undefined
  }
}

/** A day without time or zone. Functions give the day it is then where the asker is. */
export const date: ValueType<string> = {
  name: 'date',
  noun: 'a date',
  operators: allOrders,
  words: {
    '=': 'is on',
    '!=': 'is not on',
    '<': 'is before',
    '<=': 'is on or before',
    '>': 'is after',
    '>=': 'is on or after',
  },
  parse(literal, env) {
    if (typeof literal === 'object' && 'fn' in literal) {
      const time = timeOf(literal, env)
      const day = time instanceof Temporal.PlainDate ? time : time.toPlainDate()
      if (day.year < 1 || day.year > 9999) throw tooFar()
      return day.toString()
    }
    const day = typeof literal === 'string' ? readDay(literal) : undefined
    if (!day) throw wrong(literal, 'date', '"2026-11-20"')
    return day.toString()
  },
  sql: (op, column, operand, param) => `${column} ${op} ${param(operand, 'date')}`,
  any: (column, operands, param) => `${column} = ANY(${param(operands, 'date[]')})`,
  // Days of four-digit years stand in the order of their letters.
  match(op, value, operand) {
    return typeof value === 'string' && form.test(value) && holds(op, value < operand ? -1 : value > operand ? 1 : 0)
  },
}
