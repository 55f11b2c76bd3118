import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Context, fingerprint, type Program, systemActor } from '../../kernel/index.ts'
import { memberContext } from './content-routes.ts'
import { fileFor, type StoredFile } from './file-for.ts'
import { linkKey } from './house.ts'
import { shares } from './share.ts'

/** A link that is good now, with the document it opens. */
export interface OpenShare {
  id: string
  organization: string
  /** The product in the organization, for counting. */
  ctx: Context
  file: StoredFile
  expiresAt: string
  passwordHash: string | null
}

/**
 * The link of a token, or null: unknown, over, used up, revoked, its document gone or held, its maker gone or no longer
 * allowed. Nobody outside can tell one from the other.
 */
export async function openShare(program: Program, token: string | undefined): Promise<OpenShare | null> {
  if (!token || !/^[\w-]{32}$/.test(token)) return null
  const [place] = await program.db.plain<{ organization_id: string; id: string }>({
    text: 'select * from kernel.file_share($1)',
    values: [fingerprint(token)],
  })
  if (!place) return null
  const ctx = program.open(place.organization_id, systemActor)
  const [share] = await shares.find(ctx, { ids: [place.id], whole: true })
  if (!share || Date.parse(share.expiresAt!) <= ctx.now().getTime()) return null
  if (share.maxDownloads !== null && share.maxDownloads !== undefined && share.downloads! >= share.maxDownloads)
    return null
  const maker = await memberContext(program, place.organization_id, share.memberId!)
  const file = maker && (await fileFor(maker, share.fileId!))
  if (file?.status !== 'clean') return null
  const { id, expiresAt, passwordHash } = share
  return {
    id,
    organization: place.organization_id,
    ctx,
    file,
    expiresAt: expiresAt!,
    passwordHash: passwordHash ?? null,
  }
}

/** Counts a download, unless the last one has been taken in the meantime. */
export async function countDownload(share: OpenShare): Promise<boolean> {
  return share.ctx.transaction(async (tx) => {
    const [now] = await shares.lock(tx, [share.id])
    if (!now || (now.maxDownloads && now.downloads! >= now.maxDownloads)) return false
    await shares.set(tx, share.id, { downloads: now.downloads! + 1, lastAt: tx.now().toISOString() })
    await tx.emit(
      'files.shared_download',
      { share: share.id, name: share.file.name },
      { noun: 'files', id: share.file.id },
    )
    return true
  })
}

/** Seconds in which a page that was opened lets its document go. */
const grace = 900

const mac = (share: string, until: number) =>
  createHmac('sha256', linkKey()).update(`share ${share} ${until}`).digest('base64url').slice(0, 32)

/** What the page of a link carries so that its button works, and what a typed password leads to. */
export function passOf(share: OpenShare): string {
  const until = Math.floor(share.ctx.now().getTime() / 1000) + grace
  return `${until}.${mac(share.id, until)}`
}

export function passFits(share: OpenShare, pass: string | undefined): boolean {
  const [, until, signature] = /^(\d{10,12})\.([\w-]{32})$/.exec(pass ?? '') ?? []
  if (!until || Number(until) * 1000 < share.ctx.now().getTime()) return false
  return timingSafeEqual(Buffer.from(mac(share.id, Number(until))), Buffer.from(signature!))
}
