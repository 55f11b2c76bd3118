/** The embedded database cannot do its work. The message is one sentence that says what to do. */
export class EmbeddedFailure extends Error {
  override readonly name = 'EmbeddedFailure'
}

const otherWay = 'or set DATABASE_URL to a PostgreSQL 15 or newer'

/** Says it in one sentence and names the other way out: an external database. */
export const hopeless = (what: string): EmbeddedFailure => new EmbeddedFailure(`${what}, ${otherWay}.`)
