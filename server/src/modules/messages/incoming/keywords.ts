import { type Context, newId } from '../../../kernel/index.ts'
import { recordConsent } from '../consent/consent.ts'
import { confirmation } from '../consent/gate.ts'
import { suppress, unsuppress } from '../consent/suppression.ts'
import { eventAbout, write } from '../outbox.ts'
import { countSegments } from '../segments.ts'
import { organizationOf } from '../settings.ts'

type Word = 'stop' | 'start' | 'help'
const words: Record<string, Word> = {
  ...Object.fromEntries(
    ['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout', 'stopp', 'arret', 'baja'].map(
      (w) => [w, 'stop' as const],
    ),
  ),
  ...Object.fromEntries(['start', 'unstop', 'yes'].map((w) => [w, 'start' as const])),
  ...Object.fromEntries(['help', 'info'].map((w) => [w, 'help' as const])),
}

/** The word of a text message that consists of nothing else. “Stop by at noon” is a message to people. */
export const keyword = (text: string): Word | null =>
  words[
    text
      .trim()
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/^["'“”.!\s]+|["'“”.!\s]+$/g, '')
      .replace(/^opt[ -]out$/, 'optout')
  ] ?? null

interface From {
  address: string
  contactId: string | null
  messageId: string
  threadId: string
  senderId: string | null
}

/** STOP ends all text messages to a number, START allows them again, HELP says who writes. Each is answered once. */
export async function obey(ctx: Context, word: Word, from: From): Promise<void> {
  const { address, contactId, messageId } = from
  const consent = {
    contactId,
    address,
    channel: 'sms' as const,
    purpose: 'marketing',
    source: `Answered ${word.toUpperCase()}`,
  }
  const { name } = await organizationOf(ctx)
  if (word === 'help')
    return answer(ctx, from, `${name}: reply STOP to receive no more messages. Message and data rates may apply.`)
  if (word === 'start') {
    await unsuppress(ctx, address, 'sms', ['stopped', 'unsubscribed'])
    await recordConsent(ctx, { ...consent, state: 'granted' })
    return answer(ctx, from, `${name}: you receive our messages again. Reply STOP to end them.`)
  }
  // The answer goes out first: after it nothing does.
  await answer(ctx, from, `${name}: you receive no more messages from us. Reply START to allow them again.`)
  await suppress(ctx, { address, channel: 'sms', reason: 'stopped', source: 'Answered STOP', messageId })
  await recordConsent(ctx, { ...consent, state: 'withdrawn' })
  await ctx.emit('messages.unsubscribed', { messageId, channel: 'sms', address }, eventAbout(contactId, null))
}

/** Twilio and its kin answer these words themselves; what we say goes only where a sender of ours has to. */
async function answer(ctx: Context, from: From, text: string): Promise<void> {
  if (from.senderId) {
    const [sender] = await ctx.run<{ provider: string }>({
      text: 'select provider from senders where id = $1',
      values: [from.senderId],
    })
    if (sender?.provider === 'twilio') return
  }
  await write(ctx, [
    {
      id: newId(),
      channel: 'sms',
      to: {
        address: from.address,
        name: null,
        contactId: from.contactId,
        memberId: null,
        contact: null,
        company: null,
        member: null,
      },
      subject: null,
      text,
      html: null,
      purpose: confirmation,
      templateId: null,
      templateVersion: null,
      about: from.contactId ? { noun: 'contacts', id: from.contactId } : null,
      senderId: from.senderId,
      key: `answer ${from.messageId}`,
      leaves: ctx.now(),
      planned: false,
      segments: countSegments(text).segments,
      attachments: [],
      headers: {},
      threadId: from.threadId,
      replyToId: from.messageId,
      replySubject: null,
      refusal: null,
    },
  ])
}
