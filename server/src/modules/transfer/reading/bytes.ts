import { isUtf8 } from 'node:buffer'
import { Transform } from 'node:stream'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** Bytes that are looked at before anything is decided about a file. */
export const sampleSize = 64 * 1024

/** Looks at the bytes of a file as they pass: their number, the first of them, and whether all of them are UTF-8. */
export function meter(most: (seen: { size: number; sample: Buffer }) => Error | undefined) {
  const seen = { size: 0, sample: Buffer.alloc(0), utf8: true }
  let carry: Buffer = Buffer.alloc(0)
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen.size += chunk.length
      if (seen.sample.length < sampleSize)
        seen.sample = Buffer.concat([seen.sample, chunk.subarray(0, sampleSize - seen.sample.length)])
      if (seen.utf8) {
        const all = carry.length ? Buffer.concat([carry, chunk]) : chunk
        const whole = wholeCharacters(all)
        seen.utf8 = isUtf8(all.subarray(0, whole))
        carry = Buffer.from(all.subarray(whole))
      }
      done(most(seen), chunk)
    },
    flush(done) {
      if (carry.length) seen.utf8 = false
      done()
    },
  })
  return { stream, seen }
}

/** Where the last character that is whole ends. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) break
    if (byte >= 0xc0) return byte >= 0xf0 || (byte >= 0xe0 && back < 3) || back < 2 ? bytes.length - back : bytes.length
  }
  return bytes.length
}

const begins = (bytes: Buffer, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte)

/** What a file is by its first bytes, whatever its name says; a sentence when it is nothing that can be read. */
export function formatOf(sample: Buffer): { format: 'csv' | 'xlsx' } | { problem: string } {
  if (sample.length === 0) return { problem: 'This file is empty.' }
  if (begins(sample, 0x50, 0x4b, 0x03, 0x04)) return { format: 'xlsx' }
  if (begins(sample, 0x50, 0x4b)) return { problem: 'This archive is empty or damaged.' }
  if (begins(sample, 0xd0, 0xcf, 0x11, 0xe0))
    return { problem: 'This is an old or a protected Excel file. Save it without a password as .xlsx or CSV.' }
  if (begins(sample, 0x1f, 0x8b)) return { problem: 'This file is compressed with gzip. Unpack it first.' }
  if (begins(sample, 0x25, 0x50, 0x44, 0x46))
    return { problem: 'This is a PDF, not a table. Export it as CSV or XLSX.' }
  if (wide(sample)) return { format: 'csv' }
  const odd = sample.reduce((n, byte) => n + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0)
  if (sample.includes(0) || odd > sample.length / 100)
    return { problem: 'This is no text file. Send a table as CSV or XLSX.' }
  return { format: 'csv' }
}

/** UTF-16 by its mark, or by where the zeros are. */
function wide(sample: Buffer): Encoding | undefined {
  if (begins(sample, 0xff, 0xfe)) return 'utf-16le'
  if (begins(sample, 0xfe, 0xff)) return 'utf-16be'
  const zeros = [0, 0]
  for (let i = 0; i < sample.length - 1; i++) if (sample[i] === 0) zeros[i % 2]!++
  const half = sample.length / 2
  if (half < 2) return undefined
  if (zeros[1]! > half * 0.4 && zeros[0]! < half * 0.05) return 'utf-16le'
  if (zeros[0]! > half * 0.4 && zeros[1]! < half * 0.05) return 'utf-16be'
  return undefined
}

/** The encoding of a text file: by its mark, as UTF-16, as UTF-8 where all bytes are, and Windows-1252 where none of it fits. */
export const encodingOf = (sample: Buffer, utf8: boolean): Encoding => wide(sample) ?? (utf8 ? 'utf-8' : 'windows-1252')

/** Text of a stream of bytes; a byte order mark is dropped. */
export async function* decoded(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
