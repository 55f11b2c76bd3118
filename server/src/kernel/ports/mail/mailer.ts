export interface Mail {
  to: string
  subject: string
  /** Plain text; drivers may add nothing to it. */
  text: string
  html?: string
  from?: string
  /** The same key is sent once by drivers that can tell. */
  key?: string
}

/** Sends mail. Answers the id by which the driver knows the message. */
export interface Mailer {
  readonly driver: string
  send(mail: Mail): Promise<{ id: string }>
}
