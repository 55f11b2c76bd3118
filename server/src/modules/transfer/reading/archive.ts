import type { Readable } from 'node:stream'
import yauzl from 'yauzl'

/** A file that cannot be read, told as a sentence, with its place where there is one. */
export class Unreadable extends Error {
  readonly line: number | undefined
  readonly column: number | undefined
  constructor(message: string, line?: number, column?: number) {
    super(message)
    this.line = line
    this.column = column
  }
}

/** What a workbook may become when it is unpacked: more is a bomb, or no table that a person made. */
const caps = { bytes: 600 * 1024 * 1024, ratio: 300, entries: 5000 }

export interface Archive {
  has(name: string): boolean
  names(): string[]
  /** The unpacked bytes of an entry, counted against the caps. */
  open(name: string): Promise<AsyncIterable<Buffer>>
}

/** Opens a zip archive that is in memory. */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, file) =>
      error || !file ? reject(new Unreadable('This archive is damaged or cut off.')) : resolve(file),
    ),
  )
  const entries = new Map<string, yauzl.Entry>()
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      if (entries.size >= caps.entries)
        return reject(new Unreadable('This archive holds too many files for a workbook.'))
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.on('end', resolve)
    zip.on('error', () => reject(new Unreadable('This archive is damaged or cut off.')))
    zip.readEntry()
  })
  let unpacked = 0
  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    async open(name) {
      const entry = entries.get(name)
      if (!entry) throw new Unreadable('This archive is no XLSX workbook.')
      if (entry.isEncrypted()) throw new Unreadable('This workbook is protected by a password. Save it without one.')
      const stream = await new Promise<Readable>((resolve, reject) =>
        zip.openReadStream(entry, (error, s) =>
          error || !s ? reject(new Unreadable('This archive is damaged.')) : resolve(s),
        ),
      )
      return counted(stream, entry, (n) => (unpacked += n))
    },
  }
}

async function* counted(stream: Readable, entry: yauzl.Entry, count: (n: number) => number): AsyncGenerator<Buffer> {
  let own = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      own += chunk.length
      if (count(chunk.length) > caps.bytes || own > Math.max(entry.compressedSize, 64 * 1024) * caps.ratio)
        throw new Unreadable('This workbook unpacks to far more than a table holds, so it is not read.')
      yield chunk
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('This archive is damaged.')
  } finally {
    stream.destroy()
  }
}
