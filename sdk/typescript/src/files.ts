import type { Bytes } from './send.ts'

/** A file to send: bytes at hand, or a stream of any length. */
export type FileBody = Blob | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

export interface UploadOptions {
  /** Its name; the server shows it and reads the ending. */
  name?: string
  /** Content type; by the ending of the name when absent. */
  type?: string
  /** Hears how many bytes were handed to the network so far. */
  onProgress?: (sent: number) => void
}

const byEnding: Record<string, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const typeOf = (name = ''): string =>
  byEnding[name.split('.').pop()!.toLowerCase()] ?? 'application/octet-stream'

async function* chunksOf(body: FileBody): AsyncGenerator<Uint8Array> {
  if (body instanceof Uint8Array) yield body
  else if (body instanceof Blob) yield* chunksOf(body.stream())
  else if ('getReader' in body) {
    // Not every browser can iterate a stream.
    const reader = body.getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } else yield* body
}

/** The body of an upload. Only a stream can tell its progress; bytes at hand without a listener go as they are. */
export function uploadOf(body: FileBody, onProgress?: (sent: number) => void): Bytes {
  if (!onProgress && (body instanceof Blob || body instanceof Uint8Array)) return body as Bytes
  const chunks = chunksOf(body)
  let sent = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) return controller.close()
      sent += value.byteLength
      controller.enqueue(value)
      onProgress?.(sent)
    },
    cancel: async () => void (await chunks.return(undefined)),
  })
}

/** A file from the server, as it arrives. */
export interface Download {
  /** As the server names it, or null. */
  name: string | null
  type: string
  /** In bytes, where it is known before the end. */
  size: number | null
  stream: ReadableStream<Uint8Array>
  text(): Promise<string>
  bytes(): Promise<Uint8Array>
}

export function downloadOf(answer: Response): Download {
  const length = answer.headers.get('content-length')
  return {
    name: fileName(answer.headers.get('content-disposition')),
    type: answer.headers.get('content-type') ?? 'application/octet-stream',
    // The length of a packed answer is not the length of the file.
    size: length && !answer.headers.has('content-encoding') ? Number(length) : null,
    stream: answer.body ?? new Blob([]).stream(),
    text: () => answer.text(),
    bytes: async () => new Uint8Array(await answer.arrayBuffer()),
  }
}

function fileName(disposition: string | null): string | null {
  const coded = /filename\*=utf-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (!coded) return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null
  try {
    return decodeURIComponent(coded)
  } catch {
    return null
  }
}
