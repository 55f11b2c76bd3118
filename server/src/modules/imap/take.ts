import type { FetchMessageObject, ImapFlow } from 'imapflow'
import { type Context, Failure } from '../../kernel/index.ts'
import { bounceIn, incomingMail, settleAll } from '../hooks/index.ts'
import { received } from '../messages/index.ts'
import type { Mailbox } from './mailbox.ts'
import { keep, type Place } from './place.ts'

/** Bytes of a mail that is taken in whole; of larger ones the head. */
export const mostOfMail = 40 * 1024 * 1024
/** Seconds for which a process has a mailbox to itself. */
export const lease = 60

interface Found {
  uid: number
  size: number
  at: Date
}

/** Takes in everything that is new in an open folder, in its order, and remembers how far it came after each mail. */
export async function catchUp(
  client: ImapFlow,
  ctx: Context,
  mailbox: Mailbox,
  place: Place,
  holder: string,
): Promise<number> {
  const box = client.mailbox
  if (!box) throw Object.assign(new Error('no folder'), { code: 'NoConnection' })
  const uidValidity = Number(box.uidValidity)
  // Seen for the first time, a mailbox is read from now on.
  if (place.uidNext === null) Object.assign(place, { uidValidity, uidNext: box.uidNext })
  const fresh = await newOnes(client, place, uidValidity)
  for (const found of fresh) {
    await takeIn(client, ctx, mailbox, uidValidity, found)
    place.uidNext = found.uid + 1
    await keep(ctx, mailbox.id, holder, lease, { uidValidity, uidNext: place.uidNext })
  }
  Object.assign(place, { uidValidity, uidNext: Math.max(place.uidNext!, fresh.length ? 0 : place.uidNext!) })
  await keep(ctx, mailbox.id, holder, lease, { uidValidity, uidNext: place.uidNext! })
  return fresh.length
}

/**
 * What was not read yet. When the server numbers its mails anew, the old numbers mean nothing: everything since the last look
 * is read again, and what is known already counts once.
 */
async function newOnes(client: ImapFlow, place: Place, uidValidity: number): Promise<Found[]> {
  if (place.uidValidity !== uidValidity) place.uidNext = 1
  const since = place.uidValidity === uidValidity || !place.readAt ? 0 : Date.parse(place.readAt) - 86_400_000
  const first = place.uidNext!
  const all = await client.fetchAll(`${first}:*`, { uid: true, size: true, internalDate: true }, { uid: true })
  return all
    .map((m: FetchMessageObject) => ({
      uid: m.uid,
      size: m.size ?? 0,
      at: m.internalDate ? new Date(m.internalDate) : new Date(),
    }))
    .filter((m) => m.uid >= first && m.at.getTime() >= since)
    .sort((a, b) => a.uid - b.uid)
}

async function takeIn(client: ImapFlow, ctx: Context, mailbox: Mailbox, validity: number, found: Found): Promise<void> {
  const whole = found.size <= mostOfMail
  const query = whole ? { uid: true, source: true } : { uid: true, headers: true }
  const message = await client.fetchOne(String(found.uid), query, { uid: true })
  // Somebody removed it meanwhile.
  if (!message) return
  const raw = whole ? message.source : message.headers
  if (!raw) throw Object.assign(new Error('half an answer'), { code: 'NoConnection' })
  const own = `imap:${mailbox.id}:${validity}:${found.uid}`
  const bounce = whole ? bounceIn(raw, mailbox.senderId, own) : null
  if (bounce) return settleAll(ctx, [bounce])
  await receive(
    ctx,
    mailbox,
    raw,
    own,
    whole ? '' : `[This mail of ${megabytes(found.size)} MB is still in the mailbox.]`,
    found.at,
  )
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)

/** A mail that cannot be read as one is taken in all the same: nobody may wait for an answer to something unseen. */
async function receive(
  ctx: Context,
  mailbox: Mailbox,
  raw: Buffer,
  own: string,
  note: string,
  at: Date,
): Promise<void> {
  const given = { fallbackId: own, at: at > ctx.now() ? ctx.now() : at }
  const mail = await incomingMail(raw, given).catch((error) => {
    if (!(error instanceof Failure)) throw error
    const text = '[This mail cannot be read here; it is still in the mailbox.]'
    return { channel: 'email' as const, from: '', to: mailbox.user, subject: '', text, providerId: own, at: given.at }
  })
  await received(ctx, { ...mail, text: [mail.text, note].filter(Boolean).join('\n\n'), senderId: mailbox.senderId })
}
