import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import {
  type Context,
  type MailAttachment,
  messageIdOf,
  type OutgoingMail,
  type Program,
  reportsUrl,
  type Sent,
} from '../../../kernel/index.ts'
import { openFile } from '../../files/index.ts'
import { necessary } from '../consent/gate.ts'
import { house } from '../house.ts'
import type { Organization } from '../settings.ts'
import { replyTag } from '../token.ts'
import type { Open } from './drivers.ts'
import { type Linking, linkedHtml, linkedText, wayOutHeaders } from './links.ts'
import type { Ready } from './load.ts'

export type Outcome = Sent & { messageId?: string; segments?: number }

const linkingOf = (program: Program, organization: string, { settings }: Organization, r: Ready): Linking => ({
  key: house().key,
  publicUrl: program.publicUrl(),
  organization,
  message: r.id,
  opens: r.tracked && settings.trackOpens,
  clicks: r.tracked && settings.trackClicks,
  wayOut: r.purpose !== necessary,
})

/** A mail as it leaves: links made real, headers of threads and of the way out, files read. */
export async function outgoingMail(
  program: Program,
  ctx: Context,
  organization: Organization,
  sender: Open,
  r: Ready,
): Promise<OutgoingMail> {
  const linking = linkingOf(program, ctx.organization, organization, r)
  const attachments = await filesOf(ctx, r)
  return {
    id: r.id,
    from: sender.from,
    to: [{ address: r.toAddress, ...(r.toName ? { name: r.toName } : {}) }],
    ...(sender.replyTo ? { replyTo: { address: tagged(sender.replyTo, r.id) } } : {}),
    subject: r.subject ?? '',
    text: linkedText(r.text, linking),
    ...(r.html ? { html: linkedHtml(r.html, linking) } : {}),
    headers: { ...r.headers, ...wayOutHeaders(linking), ...(linking.wayOut ? { Precedence: 'bulk' } : {}) },
    ...(r.answers.length ? { inReplyTo: r.answers.at(-1)!, references: r.answers } : {}),
    ...(attachments.length ? { attachments } : {}),
    ...(sender.dkim ? { dkim: sender.dkim } : {}),
  }
}

/** Answers say which message they belong to even where a mail program loses the marks of threads: `office+r…@`. */
const tagged = (address: string, id: string): string => {
  const at = address.lastIndexOf('@')
  return address.includes('+') || at > 15
    ? address
    : `${address.slice(0, at)}+r${replyTag(house().key, id)}${address.slice(at)}`
}

async function filesOf(ctx: Context, r: Ready): Promise<MailAttachment[]> {
  const files: MailAttachment[] = []
  for (const { fileId, cid } of r.attachments) {
    const { stream, type, name } = await openFile({ ctx }, fileId)
    files.push({ name, type, content: await buffer(stream as Readable), ...(cid ? { cid } : {}) })
  }
  return files
}

/** Hands one message over. Throws when nobody knows what became of it. */
export async function handOver(
  program: Program,
  ctx: Context,
  organization: Organization,
  sender: Open,
  r: Ready,
): Promise<Outcome> {
  if (sender.sms) {
    const { senderId } = sender
    const callbackUrl =
      senderId && sender.provider === 'twilio'
        ? `${reportsUrl(program.publicUrl(), 'twilio', senderId)}/status?message=${r.id}`
        : undefined
    const text = linkedText(r.text, linkingOf(program, ctx.organization, organization, r))
    return sender.sms.send({
      id: r.id,
      to: r.toAddress,
      text,
      ...(sender.from.address ? { from: sender.from.address } : {}),
      ...(callbackUrl ? { callbackUrl } : {}),
    })
  }
  let mail: OutgoingMail
  try {
    mail = await outgoingMail(program, ctx, organization, sender, r)
  } catch (error) {
    // Nothing has left yet: a file that is still being checked may be there later, one that is gone will not.
    const { code } = error as { code?: string }
    const reason = `An attachment cannot be read: ${(error as Error).message}`
    return { accepted: false, permanent: code === 'not_found' || code === 'files.infected', code: 'attachment', reason }
  }
  return { ...(await sender.mail!.send(mail)), messageId: messageIdOf(mail) }
}
