/**
 * What became of one message at a provider. `permanent` means that the same message will never be taken; a temporary
 * refusal may name when to come back. A driver throws when nobody knows: the message may have arrived, and is sent again
 * with the same id.
 */
export type Sent =
  | { readonly accepted: true; readonly providerId: string }
  | {
      readonly accepted: false
      readonly permanent: boolean
      /** The provider's own code where it gave one, else the status, else a word of ours. */
      readonly code: string
      /** A sentence for the send log; never holds a secret. */
      readonly reason: string
      readonly retryAfterMs?: number
    }

export type Refused = Extract<Sent, { accepted: false }>

/** Nobody knows whether the message was taken: no answer, half an answer, or one that cannot be read. */
export class Unsure extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
