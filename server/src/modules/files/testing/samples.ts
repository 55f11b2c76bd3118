import { randomBytes } from 'node:crypto'
import type { Person, World } from '../../../testing/index.ts'

/** A PNG of one dot. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
export const pdf = (text = 'Offer') =>
  Buffer.from(
    `%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  )
export const noise = (size: number) => Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(size - 9)])

/** Uploads bytes in one go as a person, and answers what the server said. */
export async function uploaded(
  w: World,
  who: Person,
  name: string,
  body: Buffer,
  more: { type?: string; query?: string } = {},
) {
  const response = await w.house.server.inject({
    method: 'POST',
    url: `/api/v1/files${more.query ?? ''}`,
    headers: {
      authorization: `Bearer ${who.token}`,
      'x-organization': w.organization,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      ...(more.type ? { 'x-file-type': more.type } : {}),
    },
    payload: body,
  })
  return { status: response.statusCode, body: response.json() as any }
}
