import type { FileStore } from '../../kernel/index.ts'
import { unpacksTo } from './archive-size.ts'
import type { StoredFile } from './file-for.ts'
import { safeHtml } from './safe-html.ts'
import { versionKey } from './version.ts'

/** Bytes of a text that are shown, and of an office document that is opened for its words. */
const mostText = 200_000
const mostOffice = 20 * 1024 * 1024
const mostUnpacked = 80 * 1024 * 1024

export interface Preview {
  kind: 'text' | 'html' | 'none'
  content: string
  cut: boolean
}

/** Texts of any kind; pages and drawings too, as what they are written in. */
const readable = ({ kind, type }: StoredFile) =>
  ['text'].includes(kind) || ['text/html', 'image/svg+xml'].includes(type)

const none: Preview = { kind: 'none', content: '', cut: false }

/** What can be shown of a file without running anything of it. */
export async function previewOf(store: FileStore, organization: string, file: StoredFile): Promise<Preview> {
  if (file.status !== 'clean') return none
  const key = versionKey(file.id, file.versionId)
  if (readable(file)) {
    if (file.size === 0) return { kind: 'text', content: '', cut: false }
    const end = Math.min(file.size, mostText) - 1
    const bytes = await whole(await store.get(organization, key, { start: 0, end }))
    return { kind: 'text', content: decoded(bytes), cut: file.size > mostText }
  }
  if (file.kind === 'document' && file.type.endsWith('wordprocessingml.document') && file.size <= mostOffice)
    return fromWord(await whole(await store.get(organization, key)))
  return none
}

async function whole(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function decoded(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  // A cut in the middle of a letter makes one mark at the end; many of them are an older set.
  return (text.match(/\ufffd/g)?.length ?? 0) > 2 ? new TextDecoder('windows-1252').decode(bytes) : text
}

async function fromWord(bytes: Buffer): Promise<Preview> {
  try {
    if (!(await unpacksTo(bytes, mostUnpacked))) return none
    const { default: mammoth } = await import('mammoth')
    const image = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, {
      convertImage: image,
      externalFileAccess: false,
    } as never)
    const content = safeHtml(value)
    return { kind: 'html', content: content.slice(0, 1_000_000), cut: content.length > 1_000_000 }
  } catch {
    return none
  }
}
