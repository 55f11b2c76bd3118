import { Failure, fail, sqlState } from '../errors.ts'
import type { Fields } from '../resource/field.ts'
import { snake } from '../resource/names.ts'
import type { Resource } from '../resource/resource.ts'

/**
 * What a database error means to the person who caused it. Constraint names carry table and column, so the answer can
 * name the field. Errors that are nobody's input come back unchanged and end as a 500.
 */
export function databaseFailure(error: unknown, resource?: Resource<any>): unknown {
  if (error instanceof Failure) return error
  const state = sqlState(error)
  const details = (error as { constraint?: string; cause?: { constraint?: string } }) ?? {}
  const constraint = details.constraint ?? details.cause?.constraint
  const at = (resource && constraint && meaning(resource, constraint, state ?? '')) || { constraint }
  const known: Record<string, () => Failure> = {
    '23505': () => fail('already_exists', at),
    '23503': () => fail('missing_reference', at),
    '23514': () => fail('not_allowed_value', at),
    '22P05': () => fail('not_allowed_value', { detail: 'A text contains a character that cannot be stored.' }),
    '57014': () => fail('took_too_long'),
    '25P04': () => fail('took_too_long'),
    '40001': () => fail('try_again'),
    '40P01': () => fail('try_again'),
    '53300': () => fail('try_again'),
  }
  const failure = state && known[state] ? known[state]() : isLost(error, state) ? fail('try_again') : undefined
  return failure ? Object.assign(failure, { cause: error }) : error
}

/** The line to the database broke, or it is starting: nothing was kept, and in a moment it works again. */
const isLost = (error: unknown, state: string | undefined): boolean =>
  /^(08|57P0)/.test(state ?? '') ||
  ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes((error as { code?: string })?.code ?? '') ||
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
    (error as Error)?.message ?? '',
  )

const sentence: Record<string, string> = {
  '23505': 'There is already one with this value.',
  '23503': 'This points at a record that does not exist.',
  '23514': 'This value is not allowed.',
}

/** What a constraint says, at the field it speaks of. */
function meaning(resource: Resource<any>, constraint: string, state: string) {
  const own = resource.check?.[constraint.slice(resource.name.length + 1)]
  if (own) return { errors: [{ path: own.field, message: own.message }] }
  const path = fieldOf(resource, constraint)
  return path && { errors: [{ path, message: sentence[state] ?? 'This value is not allowed.' }] }
}

function fieldOf(resource: Resource<any>, constraint: string): string | undefined {
  const names = Object.keys(resource.fields as Fields).sort((a, b) => b.length - a.length)
  const own = names.find((name) => constraint.startsWith(`${resource.name}_${snake(name)}_`))
  // Constraints of rows speak of the field that holds them.
  const holds = (name: string) => constraint.startsWith(`${(resource.fields as Fields)[name]!.collection?.table}_`)
  return own ?? names.find(holds)
}
