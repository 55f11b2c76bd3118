import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file of an archive: its text comes in pieces and is never held whole. */
export interface Entry {
  name: string
  content: AsyncIterable<string> | Iterable<string>
}

interface Written {
  name: Buffer
  crc: number
  packed: number
  size: number
  offset: number
}

const streamed = 0x0808 // sizes follow the content; names are UTF-8
const firstDay = 0x0021 // 1980-01-01, the earliest there is
/** What the classic format can count; larger archives would need its successor. */
const most = 0xffff_ffff

/** A ZIP archive in pieces, deflated off the event loop. Throws when it would grow beyond 4 GB. */
export async function* zip(entries: AsyncIterable<Entry> | Iterable<Entry>): AsyncGenerator<Buffer> {
  const all: Written[] = []
  let offset = 0
  for await (const { name, content } of entries) {
    const entry: Written = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, offset }
    const head = Buffer.concat([
      record(0x04034b50, 30, [
        [20, 4],
        [streamed, 6],
        [8, 8],
        [firstDay, 12],
        [entry.name.length, 26],
      ]),
      entry.name,
    ])
    yield head
    for await (const chunk of deflated(content, entry)) yield chunk
    if (entry.size > most || offset + entry.packed > most - 1_000_000)
      throw new Error('This archive is larger than 4 GB')
    const sums = Buffer.alloc(16)
    sums.writeUInt32LE(0x08074b50)
    sizes(sums, entry, 4)
    yield sums
    offset += head.length + entry.packed + sums.length
    all.push(entry)
  }
  const directory = Buffer.concat(all.flatMap((e) => [listed(e), e.name]))
  const end = record(0x06054b50, 22, [
    [all.length, 8],
    [all.length, 10],
  ])
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  yield Buffer.concat([directory, end])
}

async function* deflated(content: Entry['content'], entry: Written): AsyncGenerator<Buffer> {
  async function* counted() {
    for await (const text of content) {
      const bytes = Buffer.from(text)
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      yield bytes
    }
  }
  const packer = createDeflateRaw({ level: 4 })
  // An error of the source ends the packer, and so the loop below; leaving the loop ends the source.
  pipeline(Readable.from(counted(), { objectMode: false }), packer, () => {})
  for await (const chunk of packer) {
    entry.packed += chunk.length
    yield chunk
  }
}

function listed(e: Written): Buffer {
  const head = record(0x02014b50, 46, [
    [20, 4],
    [20, 6],
    [streamed, 8],
    [8, 10],
    [firstDay, 14],
    [e.name.length, 28],
  ])
  sizes(head, e, 16)
  head.writeUInt32LE(e.offset, 42)
  return head
}

/** A record of the format: its signature, its length, and its 16-bit numbers with their places. */
function record(signature: number, length: number, numbers: [value: number, at: number][]): Buffer {
  const bytes = Buffer.alloc(length)
  bytes.writeUInt32LE(signature)
  for (const [value, at] of numbers) bytes.writeUInt16LE(value, at)
  return bytes
}

function sizes(bytes: Buffer, { crc, packed, size }: Written, at: number): void {
  bytes.writeUInt32LE(crc, at)
  bytes.writeUInt32LE(packed, at + 4)
  bytes.writeUInt32LE(size, at + 8)
}
