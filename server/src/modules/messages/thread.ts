import { type Context, fail } from '../../kernel/index.ts'
import type { Channel } from './consent/suppression.ts'

export interface Placed {
  threadId: string
  replyToId: string | null
  /** The subject of an answer, where none is given. */
  replySubject: string | null
}

/** The conversation a message belongs to: that of the message it answers, that of the number, or a new one. */
export async function threadOf(
  ctx: Context,
  m: { id: string; channel: Channel; address: string; replyTo: string | null },
): Promise<Placed> {
  if (m.replyTo) {
    const [answered] = await ctx.run<{ thread_id: string; subject: string | null; channel: string }>({
      text: 'select thread_id, subject, channel from messages where id = $1 and deleted_at is null',
      values: [m.replyTo],
    })
    if (!answered)
      throw fail('invalid_input', { errors: [{ path: 'inReplyTo', message: 'There is no such message.' }] })
    const replySubject = answered.subject ? `Re: ${answered.subject.replace(/^(re:\s*)+/i, '')}`.slice(0, 500) : null
    return { threadId: answered.thread_id, replyToId: m.replyTo, replySubject }
  }
  if (m.channel === 'email') return { threadId: m.id, replyToId: null, replySubject: null }
  // Text messages have no marks of answers: all with one number are one conversation.
  const [last] = await ctx.run<{ thread_id: string }>({
    text: `select thread_id from messages where channel = 'sms' and deleted_at is null and (to_address = $1 or from_address = $1) order by created_at desc, id desc limit 1`,
    values: [m.address],
  })
  return { threadId: last?.thread_id ?? m.id, replyToId: null, replySubject: null }
}
