/** What goes wrong, in the shape the wire knows: RFC 9457 problem details with a stable code. */
export class Failure extends Error {
  readonly code: string
  readonly status: number
  readonly details: Record<string, unknown>
  constructor(code: string, status: number, title: string, details: Record<string, unknown>) {
    super(title)
    this.code = code
    this.status = status
    this.details = details
  }
}

/** Status and sentence per code. Modules add theirs; the registry refuses a code that is declared twice. */
export type Errors = Record<string, readonly [status: number, sentence: string]>

const known: Record<string, readonly [number, string]> = {
  invalid_input: [422, 'Some values need attention.'],
  invalid_filter: [422, 'This filter cannot be read.'],
  invalid_json: [400, 'The body is no readable JSON.'],
  unsupported_media_type: [415, 'Send the body as application/json.'],
  body_too_large: [413, 'The body is larger than this route takes.'],
  not_signed_in: [401, 'Sign in first.'],
  foreign_origin: [403, 'This request comes from another site.'],
  forbidden: [403, 'Your role does not allow this.'],
  organization_required: [400, 'Name the organization in the X-Organization header: you belong to several.'],
  not_found: [404, 'There is nothing here.'],
  version_conflict: [412, 'Somebody changed this record in the meantime.'],
  already_exists: [409, 'There is already one with this value.'],
  still_used: [409, 'Other records still point at this one.'],
  missing_reference: [422, 'A record this one points at does not exist.'],
  not_allowed_value: [422, 'A value is not allowed here.'],
  idempotency_mismatch: [422, 'This Idempotency-Key was used with another request.'],
  idempotency_running: [409, 'A request with this Idempotency-Key is still running.'],
  too_many_requests: [429, 'Too many requests. Wait a moment and try again.'],
  try_again: [503, 'The server is busy. Try again in a moment.'],
  took_too_long: [503, 'This took too long and was stopped.'],
  internal: [500, 'Something failed on our side. Your data is as it was before.'],
}

/** Registers the error codes of a module. */
export function declareErrors(errors: Errors): void {
  for (const [code, entry] of Object.entries(errors)) {
    if (known[code] && known[code] !== entry) throw new Error(`The error code ${code} is declared twice`)
    known[code] = entry
  }
}

export const errorCatalogue = (): Readonly<Errors> => known

/**
 * Makes the error to throw: `throw fail('contacts.already_merged', { into })`.
 * Details travel to the client as members of the problem; `detail` replaces the standard sentence's explanation.
 */
export function fail(code: string, details: Record<string, unknown> = {}): Failure {
  const entry = known[code]
  if (!entry) throw new Error(`The error code ${code} is not declared`)
  return new Failure(code, entry[0], entry[1], details)
}

/** One wrong value of the input: where, and what would be right. */
export interface InputProblem {
  path: string
  message: string
}
export const invalid = (errors: InputProblem[]): Failure => fail('invalid_input', { errors })

/** The SQLSTATE of a database error, wherever the driver put it. */
export function sqlState(error: unknown): string | undefined {
  const e = error as { code?: unknown; cause?: { code?: unknown } } | undefined
  const code = e?.cause?.code ?? e?.code
  return typeof code === 'string' && code.length === 5 ? code : undefined
}
