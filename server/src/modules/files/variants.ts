import { Readable } from 'node:stream'
import type { FileStore } from '../../kernel/index.ts'

/** The small forms of a picture: longest side in pixels. */
export const variants = { thumb: 320, medium: 1600 } as const
export type Variant = keyof typeof variants

export const variantKey = (key: string, variant: Variant) => `${key}.${variant}`

/** A picture larger than this is not opened, in bytes of the file and in pixels. */
const mostBytes = 60 * 1024 * 1024
const mostPixels = 60_000_000

/**
 * Makes the small forms of a picture as WebP: turned upright, in sRGB, without place and camera. Answers whether it could be
 * read.
 */
export async function makeVariants(store: FileStore, organization: string, key: string): Promise<boolean> {
  const bytes = await whole(await store.get(organization, key))
  if (!bytes) return false
  const { default: sharp } = await import('sharp')
  sharp.concurrency(1)
  for (const [variant, side] of Object.entries(variants) as [Variant, number][]) {
    let small: Buffer
    try {
      small = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false })
        .rotate()
        .resize(side, side, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: variant === 'thumb' ? 72 : 80 })
        .toBuffer()
    } catch {
      return false
    }
    await store.put(organization, variantKey(key, variant), Readable.from([small]))
  }
  return true
}

async function whole(stream: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    // Leaving the loop closes the stream.
    if (size > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
