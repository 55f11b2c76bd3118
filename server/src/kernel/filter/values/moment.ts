import { Temporal } from 'temporal-polyfill'
import { timeOf, tooFar } from '../calls.ts'
import { holds } from '../order.ts'
import type { Call, Literal, Test } from '../tree.ts'
import { allOrders, type FilterEnv, type ValueType, wrong } from '../value.ts'
import { readDay } from './date.ts'

/**
 * A stretch of time in milliseconds since 1970, `to` not included: a day, or the one millisecond that a moment is on
 * the wire. Everything is asked of the stretch, so columns with microseconds and records with milliseconds agree.
 */
interface Stretch {
  from: number
  to: number
}

const first = Date.parse('0001-01-01T00:00:00Z')
// A day further, so that the last day of 9999 is a whole day in every zone.
const last = Date.UTC(10000, 0, 2)
const wire = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const typedMoment = /^(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3])(:[0-5]\d)(:[0-5]\d(?:\.\d{1,9})?)?([Zz]|[+-]\d\d:\d\d)?$/

function stretch(from: number, to: number): Stretch {
  if (from < first || to > last) throw tooFar()
  return { from, to }
}

const wholeDay = (day: Temporal.PlainDate, zone: string): Stretch =>
  stretch(startOf(day, zone), startOf(day.add({ days: 1 }), zone))
const startOf = (day: Temporal.PlainDate, zone: string): number => day.toZonedDateTime(zone).epochMilliseconds

function readCall(call: Call, env: FilterEnv): Stretch {
  const time = timeOf(call, env)
  if (time instanceof Temporal.PlainDate) return wholeDay(time, env.timeZone)
  return stretch(time.epochMilliseconds, time.epochMilliseconds + 1)
}

/** `2026-11-20` is the whole day; a time without offset is on the asker's clock; digits after milliseconds are dropped. */
function readTyped(typed: string, zone: string): Stretch | undefined {
  const day = readDay(typed)
  if (day) return wholeDay(day, zone)
  const [, date = '', hour = '', minute = '', second = ':00', offset] = typedMoment.exec(typed) ?? []
  if (!readDay(date)) return undefined
  const local = `${date}T${hour}${minute}${second}`
  try {
    const at = offset
      ? Temporal.Instant.from(local + offset.toUpperCase()).epochMilliseconds
      : Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds
    return stretch(at, at + 1)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Which end of the stretch a test is about: before its start, or before its end. */
const edge = (op: Test, { from, to }: Stretch): number => (op === '<' || op === '>=' ? from : to)
/** As PostgreSQL reads it: JavaScript writes the year 10000 as +010000. */
const iso = (ms: number): string => new Date(ms).toISOString().replace(/^\+0/, '')

/** A point in time. A literal that is a day means all of it, in the asker's zone: `createdAt = today()`. */
export const moment: ValueType<Stretch> = {
  name: 'moment',
  noun: 'a moment',
  operators: allOrders,
  words: {
    '=': 'is on',
    '!=': 'is not on',
    '<': 'is before',
    '<=': 'is on or before',
    '>': 'is after',
    '>=': 'is on or after',
  },
  parse(literal: Literal, env) {
    if (typeof literal === 'object' && 'fn' in literal) return readCall(literal, env)
    const read = typeof literal === 'string' ? readTyped(literal.trim(), env.timeZone) : undefined
    if (!read) throw wrong(literal, 'moment', '"2026-11-20" or "2026-11-20T09:30:00Z"')
    return read
  },
  sql(op, column, operand, param) {
    if (op === '=')
      return `(${column} >= ${param(iso(operand.from), 'timestamptz')} AND ${column} < ${param(iso(operand.to), 'timestamptz')})`
    return `${column} ${op === '<' || op === '<=' ? '<' : '>='} ${param(iso(edge(op, operand)), 'timestamptz')}`
  },
  any(column, operands, param) {
    const from = param(
      operands.map((o) => iso(o.from)),
      'timestamptz[]',
    )
    const to = param(
      operands.map((o) => iso(o.to)),
      'timestamptz[]',
    )
    return `EXISTS (SELECT 1 FROM unnest(${from}, ${to}) AS among_these(since, until) WHERE ${column} >= among_these.since AND ${column} < among_these.until)`
  },
  match(op, value, operand) {
    if (typeof value !== 'string' || !wire.test(value)) return false
    const at = Date.parse(value)
    if (Number.isNaN(at)) return false
    if (op === '=') return at >= operand.from && at < operand.to
    return holds(op === '<' || op === '<=' ? '<' : '>=', at - edge(op, operand))
  },
}
