import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { request } from 'undici'
import { type Driver, missing, type Range } from './store.ts'

export interface CloudinarySettings {
  cloud: string
  key: string
  secret: string
  /** Address of the API; Cloudinary's own unless a region or a test has another. */
  endpoint?: string
}

/** Cloudinary's signature: the parameters in order of their names, then the secret, as SHA-1. */
export const signatureOf = (params: Record<string, string>, secret: string): string =>
  createHash('sha1')
    .update(
      Object.keys(params)
        .sort()
        .map((name) => `${name}=${params[name]}`)
        .join('&') + secret,
    )
    .digest('hex')

/**
 * Cloudinary. Files are kept as `raw` and `authenticated`, so bytes come back as they went in and nobody outside can fetch
 * them; pictures are cut to size by the product as with every other driver.
 */
export function cloudinaryDriver(settings: CloudinarySettings): Driver {
  const base = `${settings.endpoint ?? 'https://api.cloudinary.com'}/v1_1/${settings.cloud}`
  const signed = (params: Record<string, string>) => {
    const all = { ...params, timestamp: String(Math.floor(Date.now() / 1000)) }
    return { ...all, signature: signatureOf(all, settings.secret), api_key: settings.key }
  }
  const post = async (verb: string, body: Readable | string, type: string) => {
    const answer = await request(`${base}/raw/${verb}`, { method: 'POST', headers: { 'content-type': type }, body })
    const told = (await answer.body.json().catch(() => ({}))) as { bytes?: number; error?: { message?: string } }
    if (answer.statusCode >= 400)
      throw new Error(`Cloudinary answered ${answer.statusCode}: ${told.error?.message ?? 'no reason'}`)
    return told
  }
  return {
    name: 'cloudinary',
    async put(path, body) {
      const boundary = `banyan${randomBytes(12).toString('hex')}`
      const fields = signed({ public_id: path, type: 'authenticated', overwrite: 'true' })
      let size = 0
      async function* form() {
        for (const [name, value] of Object.entries(fields))
          yield `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
        yield `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="file"\r\ncontent-type: application/octet-stream\r\n\r\n`
        for await (const chunk of body as AsyncIterable<Buffer>) {
          size += Buffer.byteLength(chunk)
          yield chunk
        }
        yield `\r\n--${boundary}--\r\n`
      }
      await post('upload', Readable.from(form(), { objectMode: false }), `multipart/form-data; boundary=${boundary}`)
      return { size }
    },
    async get(path, range) {
      const query = new URLSearchParams(signed({ public_id: path, type: 'authenticated' }))
      const headers = range ? { range: `bytes=${range.start}-${range.end}` } : {}
      const answer = await request(`${base}/raw/download?${query}`, { headers })
      if (answer.statusCode >= 400) {
        await answer.body.dump()
        throw answer.statusCode === 404 ? missing(path) : new Error(`Cloudinary answered ${answer.statusCode}`)
      }
      return range && answer.statusCode === 200 ? cut(answer.body, range) : answer.body
    },
    async remove(path) {
      const body = new URLSearchParams(
        signed({ public_id: path, type: 'authenticated', invalidate: 'true' }),
      ).toString()
      await post('destroy', body, 'application/x-www-form-urlencoded')
    },
    async clear(folder) {
      const authorization = `Basic ${Buffer.from(`${settings.key}:${settings.secret}`).toString('base64')}`
      for (let cursor: string | undefined, more = true; more; ) {
        const query = new URLSearchParams({ prefix: `${folder}/`, ...(cursor ? { next_cursor: cursor } : {}) })
        const answer = await request(`${base}/resources/raw/authenticated?${query}`, {
          method: 'DELETE',
          headers: { authorization },
        })
        const told = (await answer.body.json().catch(() => ({}))) as { next_cursor?: string }
        if (answer.statusCode >= 400) throw new Error(`Cloudinary answered ${answer.statusCode}`)
        cursor = told.next_cursor
        more = cursor !== undefined
      }
    },
  }
}

/** The asked part of a whole body, from a service that does not know ranges. */
function cut(body: Readable, { start, end }: Range): Readable {
  async function* part() {
    let at = 0
    for await (const chunk of body as AsyncIterable<Buffer>) {
      const from = Math.max(start - at, 0)
      const to = Math.min(end + 1 - at, chunk.length)
      if (to > from) yield chunk.subarray(from, to)
      at += chunk.length
      if (at > end) return
    }
  }
  return Readable.from(part(), { objectMode: false })
}
