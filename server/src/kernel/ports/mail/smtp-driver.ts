import { connect, isIP, type Socket } from 'node:net'
import { createTransport } from 'nodemailer'
import { refused, unreached } from '../answers.ts'
import { type Egress, EgressRefused } from '../egress/index.ts'
import { type Sent, Unsure } from '../sent.ts'
import { badMail } from './checked.ts'
import type { MailCredentials } from './credentials.ts'
import { type MailDriver, messageIdOf } from './driver.ts'
import { composed } from './mime.ts'
import { oneOfFew } from './slots.ts'

/** Connections to one host at a time, over all senders of this process. */
const perHost = 3
const attemptMs = 10_000

/** Hands mails to a server over SMTP: a pool of connections to checked addresses, TLS as the credentials say. */
export function smtpDriver(credentials: MailCredentials<'smtp'>, egress: Egress, timeoutMs = 30_000): MailDriver {
  const { host, port, security, user, password } = credentials
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: { ...(isIP(host) ? {} : { servername: host }), minVersion: 'TLSv1.2' },
    auth: user ? { user, pass: password ?? '' } : undefined,
    maxConnections: perHost,
    maxMessages: 100,
    // A connection that breaks off in the middle leaves us unsure: whoever asked decides whether it goes again.
    maxRequeues: 0,
    idleTimeout: 10_000,
    connectionTimeout: attemptMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    getSocket(_options: unknown, callback: (error: Error | null, made?: { connection: Socket }) => void) {
      reach(egress, host, port).then(
        (connection) => callback(null, { connection }),
        (error) => callback(error as Error),
      )
    },
  })
  return {
    provider: 'smtp',
    send: (mail) =>
      oneOfFew(`${host}:${port}`, perHost, async (): Promise<Sent> => {
        const bad = badMail(mail)
        if (bad) return bad
        try {
          await transport.sendMail(composed(mail))
          return { accepted: true, providerId: messageIdOf(mail) }
        } catch (error) {
          return meaningOf(error)
        }
      }),
    async close() {
      transport.close()
    },
  }
}

/** Failures to connect at all. */
const dialFailures = new WeakSet<Error>()

/** A connection to one of the addresses that were checked. */
async function reach(egress: Egress, host: string, port: number): Promise<Socket> {
  let failure: unknown
  for (const address of (await egress.addresses(host, port)).slice(0, 3))
    try {
      return await dial(address, port)
    } catch (error) {
      failure = error
    }
  dialFailures.add(failure as Error)
  throw failure
}

const dial = (host: string, port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true })
    socket.setTimeout(attemptMs, () => socket.destroy(Object.assign(new Error('late'), { code: 'EHOSTUNREACH' })))
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.setTimeout(0).removeAllListeners('timeout').off('error', reject)
      resolve(socket)
    })
  })

/**
 * Steps before the mail itself goes over: until then it cannot have arrived. CONN is none of them: it is also said of a
 * connection that broke off later.
 */
const before = /^(EHLO|HELO|STARTTLS|AUTH.*|MAIL FROM|RCPT TO)$/

interface SmtpFailure {
  code?: string
  originalCode?: string
  command?: string
  responseCode?: number
  response?: string
}

function meaningOf(error: unknown): Sent {
  if (error instanceof EgressRefused) return refused(true, 'address_refused', error.message)
  const { code = '', originalCode = '', command = '', responseCode, response = '' } = error as SmtpFailure
  if (code === 'EAUTH')
    return refused(false, String(responseCode ?? code), 'The mail server does not take the password.', 300_000)
  if (code === 'ETLS' || /CERT|UNABLE_TO|^ERR_(TLS|SSL)/.test(originalCode))
    return refused(false, 'ETLS', 'The mail server offers no encryption that can be trusted.', 300_000)
  if (responseCode && responseCode >= 400) {
    const permanent = responseCode >= 500 && command !== 'CONN'
    return refused(permanent, enhanced(response) ?? String(responseCode), `The mail server said: ${response}`)
  }
  if (before.test(command)) return refused(false, code || 'ECONNECTION', 'The mail server could not be reached.')
  if (dialFailures.has(error as Error)) return unreached(error, 'The mail server')
  throw new Unsure(code || 'no_answer', 'The mail server did not say whether it took the mail.')
}

/** The enhanced status code of an answer (RFC 3463), such as 5.1.1. */
const enhanced = (response: string): string | undefined => /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
