import { refused } from '../answers.ts'
import type { Refused } from '../sent.ts'
import type { MailAddress, OutgoingMail } from './driver.ts'

/** Headers that a mail has by itself, or that only the way it goes may write. */
const own =
  /^(from|to|cc|bcc|sender|reply-to|subject|date|message-id|in-reply-to|references|return-path|received|mime-version|content-.*|dkim-signature|x-sg-.*|x-mailgun-.*|arc-.*|authentication-results)$/i

const address = /^[^\s@<>(),:;"\\[\]\p{Cc}]{1,64}@[^\s@<>(),:;"\\[\]\p{Cc}]{1,255}$/u
/** Line breaks and their kin end a header and begin another. */
const breaks = /[\r\n\u0000\u0085\u2028\u2029]/

const peopleIn = (mail: OutgoingMail): MailAddress[] => [
  mail.from,
  ...mail.to,
  ...(mail.cc ?? []),
  ...(mail.bcc ?? []),
  ...(mail.replyTo ? [mail.replyTo] : []),
]

/** Every text of a mail that stands in a header. */
const headerTexts = (mail: OutgoingMail): (string | undefined)[] => [
  mail.id,
  mail.subject,
  mail.inReplyTo,
  mail.returnPath,
  ...(mail.references ?? []),
  ...peopleIn(mail).map((p) => p.name),
  ...Object.values(mail.headers ?? {}),
  ...(mail.attachments ?? []).flatMap((a) => [a.name, a.type, a.cid]),
]

/** Why a mail cannot be sent as it stands, or null. Whatever could smuggle in a header or a recipient is refused, not mended. */
export function badMail(mail: OutgoingMail): Refused | null {
  if (!mail.to.length) return refused(true, 'bad_address', 'The mail has no recipient.')
  if (peopleIn(mail).some((p) => !address.test(p.address)))
    return refused(true, 'bad_address', 'An address of this mail is none.')
  if (headerTexts(mail).some((t) => t !== undefined && breaks.test(t)))
    return refused(true, 'bad_header', 'A header of this mail has a line break in it.')
  const strange = Object.keys(mail.headers ?? {}).find((n) => !/^[\x21-\x39\x3b-\x7e]{1,76}$/.test(n) || own.test(n))
  if (strange !== undefined)
    return refused(true, 'bad_header', `A mail cannot have “${strange.slice(0, 60)}” as a further header.`)
  for (const { cid, type } of mail.attachments ?? [])
    if ((cid !== undefined && !/^[\w.@+-]{1,200}$/.test(cid)) || !/^[\w.+-]+\/[\w.+-]+$/.test(type))
      return refused(true, 'bad_attachment', 'An attachment has no proper type or content id.')
  return null
}

/** An address as a header says it: the name quoted where it must be. */
export const written = ({ name, address: at }: MailAddress): string =>
  name ? `"${name.replace(/(["\\])/g, '\\$1')}" <${at}>` : at

export const bracketed = (id: string): string => `<${id.replace(/^<|>$/g, '')}>`

/** In-Reply-To and References as headers. */
export function threadHeaders(mail: OutgoingMail): Record<string, string> {
  const references = mail.references?.length ? mail.references : mail.inReplyTo ? [mail.inReplyTo] : []
  return {
    ...(mail.inReplyTo ? { 'In-Reply-To': bracketed(mail.inReplyTo) } : {}),
    ...(references.length ? { References: references.map(bracketed).join(' ') } : {}),
  }
}
