import { connect, type Socket } from 'node:net'

/** What came of a stretch of load. Times in milliseconds. */
export interface Load {
  requests: number
  failed: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  max: number
  /** Bytes of all bodies: a guard against a program that answers faster by answering less. */
  bytes: number
}

export interface Request {
  method?: string
  path: string
  key?: string
  body?: string
}

export interface Wish {
  seconds: number
  connections?: number
  /** The status that counts as success. */
  status?: number
}

const written = ({ method = 'GET', path, key, body }: Request): string => {
  const head = `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${key ? `authorization: Bearer ${key}\r\n` : ''}`
  if (body === undefined) return `${head}\r\n`
  return `${head}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

/**
 * Closed loop: each connection sends its next request when it has the answer. Written over plain sockets, because the
 * generator shares two cores with what it measures and must cost as little as possible.
 */
export async function drive(url: string, next: () => Request, wish: Wish): Promise<Load> {
  const { hostname, port } = new URL(url)
  const times: number[] = []
  const count = { failed: 0, bytes: 0 }
  const started = performance.now()
  const until = started + wish.seconds * 1000
  const one = async () => {
    const socket = await opened(hostname, Number(port))
    await new Promise<void>((done, refuse) => {
      let sent = 0
      const send = () => {
        sent = performance.now()
        if (sent >= until) {
          socket.destroy()
          return done()
        }
        socket.write(written(next()))
      }
      reading(socket, (status, body) => {
        times.push(performance.now() - sent)
        count.bytes += body.length
        if (status !== (wish.status ?? 200)) count.failed++
        send()
      })
      socket.on('error', refuse)
      socket.on('end', () => refuse(new Error(`${url} closed a connection`)))
      send()
    })
  }
  await Promise.all(Array.from({ length: wish.connections ?? 32 }, one))
  const seconds = (performance.now() - started) / 1000
  return { ...count, requests: times.length, perSecond: times.length / seconds, ...spread(times) }
}

export function spread(times: number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1) ?? 0 }
}

/** One request on a connection of its own. */
export async function fetchOnce(url: string, request: Request): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(url)
  const socket = await opened(hostname, Number(port))
  return new Promise((done, refuse) => {
    socket.on('error', refuse)
    reading(socket, (status, body) => {
      socket.destroy()
      done({ status, body: body.toString() })
    })
    socket.write(written(request))
  })
}

const opened = (host: string, port: number): Promise<Socket> =>
  new Promise((done, refuse) => {
    const socket = connect({ host, port, noDelay: true }, () => done(socket))
    socket.once('error', refuse)
  })

const lengthLine = /\r\ncontent-length: (\d+)/i

/** Answers of one connection, one after the other; all of ours and of the bare programs carry their length. */
function reading(socket: Socket, answer: (status: number, body: Buffer) => void): void {
  let kept: Buffer | null = null
  socket.on('data', (chunk: Buffer) => {
    const all = kept ? Buffer.concat([kept, chunk]) : chunk
    const end = all.indexOf('\r\n\r\n')
    if (end < 0) {
      kept = all
      return
    }
    const head = all.toString('latin1', 0, end)
    const length = Number(lengthLine.exec(head)?.[1] ?? 0)
    if (all.length < end + 4 + length) {
      kept = all
      return
    }
    kept = null
    answer(Number(head.slice(9, 12)), all.subarray(end + 4, end + 4 + length))
  })
}
