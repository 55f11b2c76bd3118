import { type Context, fail, newId } from '../../kernel/index.ts'
import { claim } from './quota.ts'

/** An upload on its way. Its id becomes the version's, and a new file's too. */
export interface Upload {
  id: string
  memberId: string | null
  name: string
  declared: string | null
  /** Bytes it will have, and bytes that are kept already. */
  length: number
  received: number
  pieces: { key: string; size: number }[]
  fileId: string | null
  aboutNoun: string | null
  aboutId: string | null
  tags: string[]
  expiresAt: string
}

/** Hours after which an upload that stands still is given up. */
const patienceHours = 24

const columns = `id, member_id as "memberId", name, declared, length, received, pieces, file_id as "fileId",
  about_noun as "aboutNoun", about_id as "aboutId", tags,
  to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt"`

export type Wish = Pick<Upload, 'name' | 'declared' | 'length' | 'fileId' | 'aboutNoun' | 'aboutId' | 'tags'>

const until = (ctx: Context) => new Date(ctx.now().getTime() + patienceHours * 3_600_000).toISOString()

/** Opens an upload: its whole length is claimed now, so that it is refused before the first byte and never at the last. */
export function openUpload(ctx: Context, wish: Wish): Promise<Upload> {
  return ctx.transaction(async (tx) => {
    await claim(tx, wish.length)
    const id = newId()
    await tx.run({
      text: `insert into file_uploads (organization_id, id, member_id, name, declared, length, file_id, about_noun, about_id, tags, created_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12)`,
      values: [
        ...[tx.organization, id, tx.actor.member, wish.name, wish.declared, wish.length, wish.fileId],
        ...[wish.aboutNoun, wish.aboutId, JSON.stringify(wish.tags), tx.now().toISOString(), until(tx)],
      ],
    })
    return (await uploadBy(tx, id))!
  })
}

export async function uploadBy(ctx: Context, id: string): Promise<Upload | undefined> {
  const [found] = await ctx.run<Upload>({ text: `select ${columns} from file_uploads where id = $1`, values: [id] })
  return found
}

/** An upload of one's own that still lives; whoever asks for another's learns nothing. */
export async function ownUpload(ctx: Context, id: string | undefined): Promise<Upload> {
  const found = id && /^[0-9a-f-]{36}$/i.test(id) ? await uploadBy(ctx, id) : undefined
  if (!found || found.memberId !== ctx.actor.member || Date.parse(found.expiresAt) < ctx.now().getTime())
    throw fail('not_found')
  return found
}

/** Counts a piece that lies in the store. Answers false when somebody else has gone on from the same place. */
export async function countPiece(ctx: Context, upload: Upload, piece: Upload['pieces'][number]): Promise<boolean> {
  const rows = await ctx.run({
    text: `update file_uploads set received = received + $3, pieces = pieces || $4::jsonb, expires_at = $5
      where id = $1 and received = $2 returning id`,
    values: [upload.id, upload.received, piece.size, JSON.stringify([piece]), until(ctx)],
  })
  return rows.length > 0
}

/** Ends an upload. Answers false when it had ended already. */
export async function endUpload(ctx: Context, id: string): Promise<boolean> {
  const rows = await ctx.run({ text: 'delete from file_uploads where id = $1 returning id', values: [id] })
  return rows.length > 0
}

/** Uploads whose time is over. */
export const expiredUploads = (ctx: Context): Promise<{ id: string }[]> =>
  ctx.run({
    text: 'select id from file_uploads where expires_at < $1 order by expires_at limit 500',
    values: [ctx.now().toISOString()],
  })
