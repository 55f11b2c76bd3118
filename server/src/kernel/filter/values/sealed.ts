import { FilterError } from '../error.ts'
import { textOf, type ValueType } from '../value.ts'

/** How it is typed makes no difference: case, spaces, dots, dashes and slashes. */
export const lookedUp = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s./-]/g, '')

/** An encrypted value, found by its mark alone: exactly, and only where the organization's key is at hand. */
export const sealed = (domain: string): ValueType<string> => ({
  name: 'sealed',
  noun: 'encrypted',
  operators: ['=', '!='],
  parse(literal, env) {
    if (!env.mark) throw new FilterError('An encrypted value can be looked up in lists only.')
    return env.mark(domain, lookedUp(textOf(literal)))
  },
  sql: (_op, column, operand, param) => `${column} = ${param(operand, 'text')}`,
  any: (column, operands, param) => `${column} = ANY(${param(operands, 'text[]')})`,
  match: () => false,
})
