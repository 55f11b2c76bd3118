import { words } from '../../words/index.ts'
import { type Field, kindOf } from '../fields/index.ts'
import type { ChipOperator, Condition } from './chips.ts'

const NEEDS: Record<ChipOperator, string> = {
  is: '=',
  any: '=',
  not: '!=',
  none: '=',
  has: ':',
  hasNot: ':',
  more: '>',
  less: '<',
  least: '>=',
  most: '<=',
  empty: '',
  filled: '',
}

/** The questions a field answers, the usual one first. */
export function operatorsOf(field: Field): ChipOperator[] {
  const offered = kindOf(field).filter?.operators ?? []
  return offered.filter((operator) => (NEEDS[operator] ? field.operators.includes(NEEDS[operator]) : !field.required))
}

/** The middle part of a chip. "is any of" one value says "is". */
export function printOperator(field: Field, operator: ChipOperator, count = 2): string {
  const short = count === 1 ? ({ any: 'is', none: 'not' } as const)[operator as 'any'] : undefined
  return words.t(`filter.words.${kindOf(field).filter?.words ?? 'text'}.${short ?? operator}`)
}

/** A chip for a field that has just been chosen. */
export const freshChip = (path: string, field: Field): Condition => ({
  field: path,
  operator: operatorsOf(field)[0] ?? 'is',
  values: [],
})
