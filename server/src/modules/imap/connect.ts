import { isIP } from 'node:net'
import type { ImapFlow } from 'imapflow'
import { type Context, EgressRefused, opened, type Program } from '../../kernel/index.ts'
import type { Mailbox } from './mailbox.ts'

/** Milliseconds that a server may be silent. */
const silence = 60_000

/** A connection to a mailbox, signed in, with its folder open for reading only: nothing there is marked as read. */
export async function connect(program: Program, ctx: Context, mailbox: Mailbox, timeoutMs = 15_000): Promise<ImapFlow> {
  const { host, port, security, user, folder } = mailbox
  const pass = await opened(ctx, 'mailboxes', mailbox.id, 'password')
  const [address] = await program.ports.egress.addresses(host, port)
  // Read when the first mailbox is looked into: most houses have none.
  const { ImapFlow: Client } = await import('imapflow')
  const client = new Client({
    host: address!,
    port,
    ...(isIP(host) ? {} : { servername: host }),
    secure: security === 'tls',
    doSTARTTLS: security === 'tls' ? undefined : security === 'starttls',
    auth: { user, pass: pass ?? '' },
    tls: { minVersion: 'TLSv1.2' },
    logger: false,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: Math.max(silence, timeoutMs),
  })
  // What goes wrong later ends the command under way; without a listener it would end the process.
  client.on('error', () => {})
  try {
    await within(timeoutMs, client.connect())
    await within(timeoutMs, client.mailboxOpen(folder, { readOnly: true }))
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

/** The same promise, or an error when it takes too long. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('late'), { code: 'ETIMEDOUT' })), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const known: Record<string, string> = {
  ECONNREFUSED: 'Nothing listens at this server and port.',
  ENOTFOUND: 'There is no server of this name.',
  ETIMEDOUT: 'The server does not answer.',
  CONNECT_TIMEOUT: 'The server does not answer.',
  GREETING_TIMEOUT: 'The server does not answer.',
  ECONNRESET: 'The server cut the connection.',
  NoConnection: 'The server cut the connection.',
  EConnectionClosed: 'The server cut the connection.',
}

/** Why a mailbox could not be read, as a sentence for the people who set it up. It never holds the password. */
export function sentenceOf(error: unknown): string {
  const { code = '', authenticationFailed, serverResponseCode, mailboxMissing } = error as Record<string, any>
  if (error instanceof EgressRefused) return error.message.slice(0, 400)
  if (authenticationFailed) return 'The server does not take this user name and password.'
  if (mailboxMissing || serverResponseCode === 'NONEXISTENT') return 'There is no folder of this name.'
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|tls/i.test(String(code)))
    return 'The server offers no encryption that can be trusted.'
  return known[code] ?? 'The server answered something that cannot be read.'
}
