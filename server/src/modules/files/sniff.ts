import { isUtf8 } from 'node:buffer'
import { fail } from '../../kernel/index.ts'
import { endingOf } from './file-name.ts'
import { type KnownType, knownTypes, runnable } from './known-kinds.ts'

/** Bytes from which a type is told. */
export const sniffed = 4096

const byType = (type: string): KnownType[] => knownTypes.filter((k) => k.type === type || k.also.includes(type))
const shape = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/

/**
 * What a file is, told from its first bytes. The name's ending and the declared type must agree with them, and only known
 * types are taken: else files.type_refused, with what was found.
 */
export async function typeOf(head: Buffer, name: string, declared?: string | null): Promise<KnownType> {
  const ending = endingOf(name)
  if (runnable.has(ending)) throw refused(`Files that end in .${ending} are programs and are not kept here.`)
  const found = await fromBytes(head)
  const named = knownTypes.find((k) => k.endings.includes(ending))
  if (named && !agrees(named, found)) throw refused(`It is called .${ending} but its contents are ${called(found)}.`)
  const said = declared
    ?.trim()
    .toLowerCase()
    .replace(/\s*;\s*charset=[a-z0-9_-]+$/, '')
  if (said && said !== 'application/octet-stream') {
    if (!shape.test(said)) throw refused('Its type is not written as one type.')
    const claims = byType(said)
    // A type that is not on the list decides nothing; one that is must not be told of other bytes.
    if (claims.length && !claims.some((claim) => agrees(claim, found)))
      throw refused(`It was announced as ${said} but its contents are ${called(found)}.`)
  }
  return named ?? found
}

const refused = (detail: string) => fail('files.type_refused', { detail })
const called = (found: KnownType) => (found.family === 'text' ? 'text' : found.type)

/** Containers are told apart by their ending where the first bytes do not say which of them it is. */
const agrees = (claim: KnownType, found: KnownType): boolean =>
  claim.family === found.family &&
  (claim.type === found.type ||
    generic(claim) ||
    generic(found) ||
    found.family === 'text' ||
    claim.kind === found.kind ||
    found.family === 'mp4')
const generic = (k: KnownType) => k.type === 'application/zip' || k.type === 'application/x-cfb'

async function fromBytes(head: Buffer): Promise<KnownType> {
  const { fileTypeFromBuffer } = await import('file-type')
  const found = head.length ? await fileTypeFromBuffer(head).catch(() => undefined) : undefined
  if (found && found.mime !== 'application/xml') {
    const known = byType(found.mime)[0]
    if (known) return known
    throw refused(`Files of the type ${found.mime} are not kept here.`)
  }
  if (isText(head)) return byType('text/plain')[0]!
  throw refused('Nothing known could be found in its first bytes.')
}

/** Text in UTF-8, UTF-16 with its mark, or an old single-byte set: no control characters beside those of lines. */
export function isText(head: Buffer): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true
  if (/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/.test(head.toString('latin1'))) return false
  // The last letter may have been cut.
  for (let cut = 0; cut < 4; cut++) if (isUtf8(head.subarray(0, head.length - cut))) return true
  const strange = head.filter((byte) => byte >= 0x80).length
  return strange < head.length * 0.3
}
