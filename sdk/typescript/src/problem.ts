/** One thing wrong with one input: `path` is "emails.0.email", `message` says how to mend it. */
export interface FieldProblem {
  path: string
  message: string
}

/** An answer of the server that is not a success, or none at all (status 0: it could not be reached). */
export class BanyanError extends Error {
  /** Stable, such as `version_conflict`; `offline` when no answer came. */
  readonly code: string
  readonly status: number
  readonly errors: FieldProblem[]
  readonly requestId: string | undefined
  /** The record as it is now, when somebody saved first (412). */
  readonly current: Record<string, unknown> | undefined
  /** Everything the answer carried. */
  readonly body: Record<string, unknown>

  constructor(status: number, body: Record<string, unknown>) {
    const text = (key: string) => (typeof body[key] === 'string' ? (body[key] as string) : undefined)
    super(text('detail') ?? text('title') ?? `The server answered ${status}.`)
    this.name = 'BanyanError'
    this.status = status
    this.code = text('code') ?? (status === 0 ? 'offline' : 'unknown')
    this.errors = Array.isArray(body.errors) ? (body.errors as FieldProblem[]) : []
    this.requestId = text('requestId')
    this.current = (body.current as Record<string, unknown> | undefined) ?? undefined
    this.body = body
  }

  /** Messages by path, for forms. */
  get byPath(): Record<string, string> {
    return Object.fromEntries(this.errors.map((each) => [each.path, each.message]))
  }
}
