import { BanyanError } from '@banyan/sdk'
import { harmless } from './terminal.ts'

/** The command cannot be carried out as it was written. Its message is one sentence and what to do; exit code 2. */
export class Wrong extends Error {}

/** The command was understood and did not succeed; exit code 1. */
export class Failed extends Error {}

const advice: Record<string, string> = {
  not_signed_in: 'Sign in with banyan login.',
  organization_required: 'Name one with --organization, or choose it with banyan organizations use.',
  offline: 'Is the server running, and is the address right? See banyan whoami.',
  version_conflict: 'Read it with banyan get and repeat with its --version.',
  internal: 'Try again, and tell whoever runs the server the request below.',
}

/** A failure as lines for a person. */
export function sentence(error: unknown): string {
  if (!(error instanceof BanyanError)) return error instanceof Error ? error.message : String(error)
  const { code, status, errors, requestId, message } = error
  // One field's message says more than “some values need attention”.
  const said = errors.length === 1 && !error.body.detail ? `${errors[0]!.path}: ${errors[0]!.message}` : message
  const rest = errors.length > 1 ? errors.map((each) => `\n  ${each.path}: ${each.message}`) : []
  const help = advice[code] ? ` ${advice[code]}` : ''
  const request = status >= 500 && requestId ? `\n  Request ${requestId}` : ''
  return harmless(`${said}${help}${rest.join('')}${request}`)
}
