import { FilterError } from '../error.ts'
import { type ValueType, wrong } from '../value.ts'

/** The id of a record or a person. `me` is whoever asks; when nobody does, it equals no id. */
export const id: ValueType<string> = {
  name: 'id',
  noun: 'an id',
  operators: ['=', '!='],
  parse(literal, env) {
    if (typeof literal === 'object' && 'fn' in literal) {
      if (literal.fn === 'me') return env.me?.toLowerCase() ?? null
      throw new FilterError(`“${literal.fn}()” is a time; it cannot be compared with an id.`)
    }
    const typed = typeof literal === 'string' ? literal.toLowerCase() : ''
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(typed))
      throw wrong(literal, 'id', '"01981f6e-0000-7000-8000-000000000000", or me')
    return typed
  },
  sql: (_op, column, operand, param) => `${column} = ${param(operand, 'uuid')}`,
  any: (column, operands, param) => `${column} = ANY(${param(operands, 'uuid[]')})`,
  match: (_op, value, operand) => typeof value === 'string' && value.toLowerCase() === operand,
}
