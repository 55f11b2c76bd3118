import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startReactions } from '../../kernel/reactions.ts'
import type { House, Person, World } from '../../testing/index.ts'
import { type DispatchOptions, startDispatcher } from './dispatch.ts'

/** Loopback is open to the product in these tests. */
export const outside = { EGRESS_ALLOW: '127.0.0.0/8' }

export interface Received {
  path: string
  headers: Record<string, string>
  text: string
  body: any
}

/** A receiver of webhooks: keeps what comes and answers as it is told, by path. */
export interface Sink {
  url: string
  received: Received[]
  /** Messages that came to a path. */
  at(path: string): Received[]
  answer: (request: Received, response: ServerResponse, nth: number) => void
  close(): void
}

export async function openSink(): Promise<Sink> {
  const received: Received[] = []
  const server: Server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      const text = Buffer.concat(parts).toString()
      const one = {
        path: request.url!,
        headers: request.headers as Record<string, string>,
        text,
        body: JSON.parse(text),
      }
      received.push(one)
      sink.answer(one, response, sink.at(one.path).length)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const sink: Sink = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    at: (path) => received.filter((r) => r.path === path),
    answer: (_request, response) => void response.end('thanks'),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return sink
}

/** The worker's part of webhooks, running for as long as some work takes. */
export async function working<T>(house: House, work: () => Promise<T>, options: DispatchOptions = {}): Promise<T> {
  const parts = [startReactions(house.program), startDispatcher(house.program, options)]
  try {
    return await work()
  } finally {
    await Promise.all(parts.map((part) => part.stop()))
  }
}

/** Makes a webhook over the API; answers it with its secret. */
export async function subscribe(who: Person, body: Record<string, unknown>): Promise<any> {
  const answer = await who.request('POST', 'webhooks', body)
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

export const deliveriesOf = async (who: Person, webhook: string): Promise<any[]> =>
  (
    await who.request(
      'GET',
      `webhook-deliveries?limit=200&sort=createdAt&filter=${encodeURIComponent(`webhookId = "${webhook}"`)}`,
    )
  ).body.data

/** Waits until the reader of webhooks has seen everything written so far. */
export async function caughtUp(w: World): Promise<void> {
  for (let i = 0; i < 400; i++) {
    const { rows } = await w.house.admin.query(
      `select not exists (select from events e where (e.xid, e.seq) > (r.xid, r.seq)) as done from kernel.readers r where name = 'reactions'`,
    )
    if (rows[0]?.done) return
    await new Promise((r) => setTimeout(r, 25))
  }
  throw new Error('The reader of webhooks did not catch up')
}
