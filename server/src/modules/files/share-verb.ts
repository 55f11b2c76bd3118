import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { command, fail, fingerprint, id, invalid, z } from '../../kernel/index.ts'
import { demandClean } from './file-for.ts'
import { house } from './house.ts'
import { shares } from './share.ts'

/** Days a link lives when nobody says otherwise, and at most. */
const usualDays = 14
const mostDays = 365

const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
export const passwordFits = (kept: string, typed: string): Promise<boolean> => verify(kept, typed).catch(() => false)

/** Makes a link to a document for people outside. The address is in the answer and nowhere else. */
export const shareFile = command('files.share', {
  can: 'file_shares:write',
  about:
    'Makes a link to a document for people outside, with an end, and a password and a number of downloads where wanted.',
  input: z.strictObject({
    id: id('files'),
    name: z.string().trim().max(120).optional(),
    expiresAt: z.iso.datetime({ offset: true }).optional(),
    password: z.string().min(8, 'Use at least 8 characters.').max(200).optional(),
    maxDownloads: z.number().int().min(1).max(100_000).optional(),
  }),
  output: z.object({ share: shares.wire, url: z.string() }),
  async run(ctx, { id: fileId, name, expiresAt, password, maxDownloads }) {
    const { member } = ctx.actor
    if (!member) throw fail('forbidden', { detail: 'Only people and their keys share documents.' })
    const file = await demandClean(ctx, fileId)
    const day = 86_400_000
    const end = expiresAt ? Date.parse(expiresAt) : ctx.now().getTime() + usualDays * day
    if (end <= ctx.now().getTime() || end > ctx.now().getTime() + mostDays * day)
      throw invalid([{ path: 'expiresAt', message: `A link ends within ${mostDays} days, and not in the past.` }])
    const token = randomBytes(24).toString('base64url')
    const {
      tokenHash: _,
      passwordHash: __,
      ...share
    } = await shares.add(ctx, {
      name: name || file.name,
      fileId,
      expiresAt: new Date(end).toISOString(),
      maxDownloads: maxDownloads ?? null,
      downloads: 0,
      locked: password !== undefined,
      memberId: member,
      tokenHash: fingerprint(token),
      passwordHash: password ? await hash(password, argon) : null,
    })
    return { share: share as never, url: `${house().publicUrl()}/s/${token}` }
  },
})
