import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface CloudinaryDouble {
  endpoint: string
  /** What it holds, by public id. */
  held: Map<string, Buffer>
  /** Signatures that did not fit. */
  refused: number
  stop(): Promise<void>
}

const secret = 'local-secret'
export const account = { cloud: 'local', key: '123456', secret }

/** Parameters that Cloudinary leaves out of a signature. */
const unsigned = new Set(['file', 'cloud_name', 'resource_type', 'api_key', 'signature'])

function fits(params: Map<string, string>): boolean {
  const text = [...params.keys()]
    .filter((name) => !unsigned.has(name))
    .sort()
    .map((name) => `${name}=${params.get(name)}`)
    .join('&')
  const fresh = Math.abs(Date.now() / 1000 - Number(params.get('timestamp'))) < 3600
  const right = createHash('sha1')
    .update(text + secret)
    .digest('hex')
  return fresh && params.get('api_key') === account.key && params.get('signature') === right
}

/** A local double of the four calls we use, which checks their signatures as the vendor's documents describe them. */
export async function cloudinaryDouble(): Promise<CloudinaryDouble> {
  const self: CloudinaryDouble = { endpoint: '', held: new Map(), refused: 0, stop: async () => {} }
  const server = createServer(
    (request, response) =>
      void serve(self, request, response).catch((error) =>
        response.writeHead(500).end(JSON.stringify({ error: { message: error.message } })),
      ),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  self.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  self.stop = () => new Promise((resolve) => void server.close(() => resolve()))
  return self
}

async function serve(self: CloudinaryDouble, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url!, self.endpoint)
  const say = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  const call = `${request.method} ${url.pathname.replace(`/v1_1/${account.cloud}`, '')}`
  const body = await buffer(request)
  if (call === 'DELETE /resources/raw/authenticated') {
    const basic = Buffer.from(`${account.key}:${secret}`).toString('base64')
    if (request.headers.authorization !== `Basic ${basic}`)
      return void say(401, { error: { message: 'unknown api_key' } })
    for (const id of self.held.keys()) if (id.startsWith(url.searchParams.get('prefix')!)) self.held.delete(id)
    return void say(200, { deleted: {} })
  }
  const { params, file } = paramsOf(request, url, body)
  if (!fits(params)) {
    self.refused += 1
    return void say(401, { error: { message: 'Invalid Signature' } })
  }
  if (params.get('type') !== 'authenticated') return void say(400, { error: { message: 'type' } })
  const id = params.get('public_id')!
  if (call === 'POST /raw/upload' && file) {
    self.held.set(id, file)
    return void say(200, { public_id: id, resource_type: 'raw', type: 'authenticated', bytes: file.length })
  }
  if (call === 'POST /raw/destroy') return void say(200, { result: self.held.delete(id) ? 'ok' : 'not found' })
  const found = self.held.get(id)
  if (call === 'GET /raw/download' && found) return void response.writeHead(200).end(found)
  say(404, { error: { message: 'Resource not found' } })
}

function paramsOf(request: IncomingMessage, url: URL, body: Buffer) {
  const params = new Map(url.searchParams)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/x-www-form-urlencoded'))
    for (const [name, value] of new URLSearchParams(body.toString())) params.set(name, value)
  let file: Buffer | undefined
  const boundary = /boundary=(\S+)/.exec(type)?.[1]
  for (const part of boundary ? body.toString('latin1').split(`--${boundary}`).slice(1, -1) : []) {
    const at = part.indexOf('\r\n\r\n')
    const name = /name="([^"]+)"/.exec(part.slice(0, at))![1]!
    const value = Buffer.from(part.slice(at + 4, -2), 'latin1')
    if (name === 'file') file = value
    else params.set(name, value.toString())
  }
  return { params, file }
}
