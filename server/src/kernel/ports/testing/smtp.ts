import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { Behaviour, Double } from './http-double.ts'
import { mailOf, type SeenMail } from './seen.ts'

export const smtpAccount = { user: 'marlow', password: 'canary-smtp-password' }

const said = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })

interface Line {
  id: string
  _socket: { write(text: string): void; destroy(): void }
}

export interface SmtpDouble extends Double<SeenMail> {
  /** Most connections that were open at once. */
  most(): number
}

/** A mail server on a local port. `how` is merged into its settings. */
export async function smtpDouble(how: SMTPServerOptions = {}): Promise<SmtpDouble> {
  const taken: Buffer[] = []
  let most = 0
  let now: Behaviour = 'take'
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    closeTimeout: 50,
    onConnect: (_session, done) => {
      most = Math.max(most, server.connections.size)
      done()
    },
    onAuth: ({ username, password }, _session, done) => {
      const right = username === smtpAccount.user && password === smtpAccount.password
      if (!right) double.wrong.push('the password is wrong')
      if (double.next[0] !== 'unauthorised') return done(null, { user: username })
      double.next.shift()
      done(said(535, '5.7.8 Authentication credentials invalid'))
    },
    onMailFrom: (_address, _session, done) => {
      now = double.next.shift() ?? 'take'
      done(now === 'fault' ? said(451, '4.3.0 Local error in processing') : null)
    },
    onRcptTo: (_address, _session, done) => {
      if (now === 'busy') return done(said(451, '4.7.1 Greylisted, come back later'))
      done(now === 'refuse' ? said(550, '5.1.1 No such user here') : null)
    },
    onData: async (stream, session, done) => {
      taken.push(await buffer(stream))
      const line = ([...server.connections] as unknown as Line[]).find((c) => c.id === session.id)
      if (now === 'late') return
      if (now === 'nonsense') return void line?._socket.write('Welcome to the hotel\r\n')
      if (now === 'half') line?._socket.write('25')
      if (now === 'half' || now === 'cut') return void line?._socket.destroy()
      done()
    },
    ...how,
  })
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  const { port } = server.server.address() as AddressInfo
  const double: SmtpDouble = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    wrong: [],
    next: [],
    most: () => most,
    seen: () => Promise.all(taken.map((raw) => mailOf(raw, null))),
    close: () => new Promise((done) => server.close(() => done())),
  }
  return double
}
