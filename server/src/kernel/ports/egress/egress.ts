import { isIP, type Socket } from 'node:net'
import { Agent } from 'undici'
import { checkedConnector, type Lookup, nameServers } from './connect.ts'
import { checkAddresses, EgressRefused, machineOf, type Rules, targetOf } from './rules.ts'

export interface EgressRequest {
  url: string
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD'
  headers?: Record<string, string>
  body?: string | Buffer
  /** For everything together, from the name to the last byte. */
  timeoutMs?: number
  /** How much of the answer is read. */
  maxBytes?: number
}

export interface EgressAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer
  ms: number
  truncated: boolean
}

/** The one way out of the house. */
export interface Egress {
  /**
   * Sends one request to the public internet. Redirects are answers like others and not followed. Throws EgressRefused for
   * places that are not allowed, an error with code ETIMEDOUT when time is over, and errors of the network as they are.
   */
  request(request: EgressRequest): Promise<EgressAnswer>
  /** Why a URL would be refused as it stands, before anybody is asked for its addresses; null when it would not. */
  refusal(url: string): string | null
  /**
   * The addresses of a machine that speaks another protocol than the web's, for libraries that hold their own socket: connect
   * to one of these and to nothing else. Throws EgressRefused when one of them is not allowed.
   */
  addresses(host: string, port: number): Promise<string[]>
  close(): Promise<void>
}

export interface EgressOptions {
  lookup?: Lookup
  /** Connections to one place at a time. */
  connections?: number
}

/** An egress client. It follows no proxy of the environment and remembers no name: each connection asks anew. */
export function openEgress(rules: Rules, options: EgressOptions = {}): Egress {
  const dialing = new Set<Socket>()
  const agent = new Agent({
    connect: checkedConnector(rules, options.lookup ?? nameServers(), dialing),
    connections: options.connections ?? 50,
    pipelining: 1,
    keepAliveTimeout: 4000,
    keepAliveMaxTimeout: 30_000,
    maxHeaderSize: 16_384,
    allowH2: false,
  })
  return {
    request: (request) => send(agent, rules, request),
    refusal(url) {
      try {
        targetOf(url, rules)
        return null
      } catch (error) {
        if (error instanceof EgressRefused) return error.message
        throw error
      }
    },
    async addresses(name, port) {
      const target = machineOf(name, port, rules)
      const found = isIP(target.host) ? [target.host] : await (options.lookup ?? nameServers())(target.host)
      checkAddresses(target, found, rules)
      return found
    },
    async close() {
      for (const socket of dialing) socket.destroy(new Error('The way out is closed.'))
      await agent.destroy()
    },
  }
}

async function send(agent: Agent, rules: Rules, request: EgressRequest): Promise<EgressAnswer> {
  const { url } = targetOf(request.url, rules)
  const { timeoutMs = 15_000, maxBytes = 65_536 } = request
  const begun = performance.now()
  const over = new AbortController()
  const timer = setTimeout(() => over.abort(late(timeoutMs)), timeoutMs)
  try {
    const answer = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: request.method ?? 'POST',
      headers: request.headers,
      body: request.body,
      signal: over.signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    const { body, truncated } = await read(answer.body, maxBytes)
    return {
      status: answer.statusCode,
      headers: plain(answer.headers),
      body,
      ms: Math.round(performance.now() - begun),
      truncated,
    }
  } finally {
    clearTimeout(timer)
  }
}

const late = (ms: number) => Object.assign(new Error(`No answer within ${ms / 1000} seconds.`), { code: 'ETIMEDOUT' })

async function read(
  body: AsyncIterable<Buffer> & { destroy(): unknown; on(event: 'error', listener: () => void): unknown },
  most: number,
): Promise<{ body: Buffer; truncated: boolean }> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body) {
    parts.push(part)
    size += part.length
    if (size > most) {
      // What is thrown away mid-way costs the connection; reading an endless answer would cost more.
      body.on('error', () => {})
      body.destroy()
      return { body: Buffer.concat(parts).subarray(0, most), truncated: true }
    }
  }
  return { body: parts.length === 1 ? parts[0]! : Buffer.concat(parts), truncated: false }
}

const plain = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, Array.isArray(v) ? v.join(', ') : (v ?? '')]))
