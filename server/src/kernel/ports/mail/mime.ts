import { createTransport, type SendMailOptions } from 'nodemailer'
import { type MailAddress, messageIdOf, type OutgoingMail } from './driver.ts'

const person = ({ address, name }: MailAddress) => ({ address, name: name ?? '' })

/** A mail in nodemailer's words. It reads no file and fetches no address: whatever is attached is given. */
export const composed = (mail: OutgoingMail): SendMailOptions => ({
  from: person(mail.from),
  to: mail.to.map(person),
  cc: mail.cc?.map(person),
  bcc: mail.bcc?.map(person),
  replyTo: mail.replyTo && person(mail.replyTo),
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  messageId: `<${messageIdOf(mail)}>`,
  inReplyTo: mail.inReplyTo,
  references: mail.references?.length ? [...mail.references] : mail.inReplyTo,
  headers: { ...mail.headers },
  attachments: mail.attachments?.map((a) => ({
    filename: a.name,
    contentType: a.type,
    content: a.content,
    cid: a.cid,
    contentDisposition: a.cid ? ('inline' as const) : ('attachment' as const),
  })),
  dkim: mail.dkim && {
    domainName: mail.dkim.domain,
    keySelector: mail.dkim.selector,
    privateKey: mail.dkim.privateKey,
  },
  envelope: {
    from: mail.returnPath ?? mail.from.address,
    to: [...mail.to, ...(mail.cc ?? []), ...(mail.bcc ?? [])].map((p) => p.address),
  },
  disableFileAccess: true,
  disableUrlAccess: true,
})

const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

/** A mail as bytes, signed where a key is given. */
export async function rawMail(mail: OutgoingMail): Promise<Buffer> {
  const { message } = await writer.sendMail(composed(mail))
  return message as Buffer
}
