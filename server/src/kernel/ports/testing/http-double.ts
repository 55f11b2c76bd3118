import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * How a provider behaves for one message: it takes it; asks to come back (busy) or fails inside (fault); refuses it for good, or
 * its sender; takes it and answers half, nonsense, too late or nothing at all.
 */
export type Behaviour = 'take' | 'busy' | 'fault' | 'refuse' | 'unauthorised' | 'half' | 'nonsense' | 'late' | 'cut'

export interface Exchange {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: Buffer
}

export interface Reply {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body: string
}

/** What is the vendor's own: what its description finds wrong with a request, and how it answers. */
export interface Vendor {
  check(asked: Exchange): string[] | Promise<string[]>
  replies(asked: Exchange): Record<'take' | 'busy' | 'fault' | 'refuse' | 'unauthorised', Reply>
}

export interface Double<Seen> {
  readonly url: string
  readonly port: number
  /** What the vendor's description found wrong, over all requests. */
  readonly wrong: string[]
  /** Behaviours for the next messages; afterwards everything is taken. */
  next: Behaviour[]
  /** Messages that were taken, in order, as the vendor understood them. */
  seen(): Promise<Seen[]>
  close(): Promise<void>
}

/** A vendor on a local port. Requests that its description does not allow are answered 400 and kept in `wrong`. */
export async function httpDouble<Seen>(
  vendor: Vendor,
  understood: (asked: Exchange) => Promise<Seen>,
): Promise<Double<Seen>> {
  const taken: Exchange[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', async () => {
      const asked = {
        method: request.method!,
        path: request.url!,
        headers: request.headers as Record<string, string>,
        body: Buffer.concat(parts),
      }
      const wrong = await vendor.check(asked)
      double.wrong.push(...wrong)
      if (wrong.length) return reply(response, { status: 400, body: JSON.stringify({ message: wrong.join('; ') }) })
      const behaviour = double.next.shift() ?? 'take'
      if (['take', 'half', 'nonsense', 'late', 'cut'].includes(behaviour)) taken.push(asked)
      behave(behaviour, vendor.replies(asked), request, response)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const double: Double<Seen> = {
    url: `http://127.0.0.1:${port}`,
    port,
    wrong: [],
    next: [],
    seen: () => Promise.all(taken.map(understood)),
    close() {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
  return double
}

function behave(
  behaviour: Behaviour,
  replies: ReturnType<Vendor['replies']>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (behaviour === 'late') return
  if (behaviour === 'cut') return void request.socket.destroy()
  if (behaviour === 'nonsense') {
    const { status } = replies.take
    return void response.writeHead(status, { 'content-type': 'text/html' }).end('<html>Welcome to the hotel</html>')
  }
  if (behaviour !== 'half') return void reply(response, replies[behaviour])
  const { status, headers, body } = replies.take
  const whole = body || 'nothing to say'
  response.writeHead(status, { 'content-type': 'application/json', ...headers, 'content-length': whole.length })
  response.write(whole.slice(0, whole.length / 2), () => request.socket.destroy())
}

const reply = (response: ServerResponse, { status, headers, body }: Reply): void =>
  void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
