import { type AddressInfo, createServer, type Socket } from 'node:net'

interface Mail {
  uid: number
  raw: Buffer
  at: Date
  /** What the server says of its size, where that is not true. */
  size?: number
}

/** A mailbox on a local port that speaks as much of IMAP (RFC 9051) as a reader of mail needs. */
export interface ImapDouble {
  port: number
  mails: Mail[]
  uidValidity: number
  uidNext: number
  password: string
  /** What the server can, beside IMAP4rev1. */
  can: string
  /** Cuts the connection in the middle of a mail of this number. */
  cutAt?: number
  /** Says nothing from now on. */
  silent: boolean
  /** Commands that came, without what is secret in them. */
  commands: string[]
  open(): number
  /** A mail arrives; whoever waits is told. */
  deliver(raw: string | Buffer, more?: Partial<Mail>): number
  close(): Promise<void>
}

export async function imapDouble(): Promise<ImapDouble> {
  const lines = new Set<Socket>()
  const idling = new Set<Socket>()
  const server = createServer((socket) => {
    lines.add(socket)
    socket.on('close', () => {
      lines.delete(socket)
      idling.delete(socket)
    })
    socket.on('error', () => {})
    if (!double.silent) socket.write(`* OK [CAPABILITY IMAP4rev1 ${double.can}] ready\r\n`)
    let waiting = ''
    socket.on('data', (part) => {
      waiting += part.toString('latin1')
      for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
        const line = waiting.slice(0, end)
        waiting = waiting.slice(end + 2)
        if (!double.silent) answer(double, socket, idling, line)
      }
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const double: ImapDouble = {
    port: (server.address() as AddressInfo).port,
    mails: [],
    uidValidity: 7,
    uidNext: 1,
    password: 'canary-imap-password',
    can: 'IDLE',
    silent: false,
    commands: [],
    open: () => lines.size,
    deliver(raw, more = {}) {
      const uid = double.uidNext++
      double.mails.push({ uid, raw: Buffer.from(raw as string), at: new Date(), ...more })
      for (const socket of idling) socket.write(`* ${double.mails.length} EXISTS\r\n`)
      return uid
    },
    close() {
      for (const socket of lines) socket.destroy()
      return new Promise((done) => server.close(() => done()))
    },
  }
  return double
}

const tags = new WeakMap<Socket, string>()

function answer(d: ImapDouble, socket: Socket, idling: Set<Socket>, line: string): unknown {
  if (/^DONE$/i.test(line)) {
    idling.delete(socket)
    return socket.write(`${tags.get(socket)} OK done\r\n`)
  }
  const [tag = '', ...rest] = line.split(' ')
  const words = rest.join(' ')
  const verb = words.replace(/^UID /i, 'UID').split(' ')[0]!.toUpperCase()
  d.commands.push(/^(LOGIN|AUTHENTICATE)/.test(verb) ? verb : words)
  const say = (text: string) => socket.write(text.replace(/\n/g, '\r\n'))
  const ok = (before = '') => say(`${before}${tag} OK done\n`)
  switch (verb) {
    case 'CAPABILITY':
      return ok(`* CAPABILITY IMAP4rev1 ${d.can}\n`)
    case 'LOGIN':
      return words.includes(d.password) ? ok() : say(`${tag} NO [AUTHENTICATIONFAILED] wrong\n`)
    case 'NAMESPACE':
      return ok('* NAMESPACE (("" "/")) NIL NIL\n')
    case 'LIST':
    case 'LSUB':
      if (/ "" ""$/.test(words)) return ok(`* ${verb} (\\Noselect) "/" ""\n`)
      return ok(/INBOX"?$/.test(words) ? `* ${verb} (\\HasNoChildren) "/" INBOX\n` : '')
    case 'EXAMINE':
    case 'SELECT':
      if (!/^\w+ "?INBOX"?$/.test(words)) return say(`${tag} NO [NONEXISTENT] no such folder\n`)
      return say(
        `* ${d.mails.length} EXISTS\n* OK [UIDVALIDITY ${d.uidValidity}] ok\n* OK [UIDNEXT ${d.uidNext}] ok\n* FLAGS (\\Seen)\n${tag} OK [READ-ONLY] done\n`,
      )
    case 'UIDFETCH':
      return fetch(d, socket, tag, words)
    case 'IDLE':
      if (!/IDLE/.test(d.can)) return say(`${tag} BAD what?\n`)
      tags.set(socket, tag)
      idling.add(socket)
      // What came in the meantime is told first; who knows it already does not mind.
      return say(`+ idling\n* ${d.mails.length} EXISTS\n`)
    case 'LOGOUT':
      say(`* BYE bye\n${tag} OK done\n`)
      return socket.end()
    case 'NOOP':
      return ok(`* ${d.mails.length} EXISTS\n`)
    default:
      return /^(ID|ENABLE|CLOSE|UNSELECT)$/.test(verb) ? ok() : say(`${tag} BAD ${verb} is not known\n`)
  }
}

function fetch(d: ImapDouble, socket: Socket, tag: string, words: string): void {
  const [, first, , last] = /^UID FETCH (\d+)(:(\d+|\*))?/i.exec(words) ?? []
  const from = Number(first)
  const newest = d.mails.at(-1)?.uid ?? 0
  // As RFC 9051 has it, a range to the end names the newest mail even where it begins behind it.
  const to = last === undefined ? from : last === '*' ? Math.max(newest, from) : Number(last)
  const asked = d.mails.filter((m) => (m.uid >= from && m.uid <= to) || (last === '*' && m.uid === newest))
  for (const mail of asked) {
    const nth = d.mails.indexOf(mail) + 1
    const date = mail.at
      .toUTCString()
      .replace(/^\w+, (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1-$2-$3 $4 +0000')
      .padStart(26, ' ')
    const items = [`UID ${mail.uid}`, `RFC822.SIZE ${mail.size ?? mail.raw.length}`, `INTERNALDATE "${date}"`]
    const part = /BODY(?:\.PEEK)?\[(HEADER)?\]/i.exec(words)
    if (!part) {
      socket.write(`* ${nth} FETCH (${items.join(' ')})\r\n`)
      continue
    }
    const end = mail.raw.indexOf('\r\n\r\n') + 4
    const body = part[1] ? mail.raw.subarray(0, end) : mail.raw
    socket.write(`* ${nth} FETCH (${items.join(' ')} BODY[${part[1] ?? ''}] {${body.length}}\r\n`)
    if (d.cutAt === mail.uid) {
      socket.write(body.subarray(0, body.length / 2))
      return void socket.destroy()
    }
    socket.write(Buffer.concat([body, Buffer.from(')\r\n')]))
  }
  socket.write(`${tag} OK done\r\n`)
}
