import { type Context, reachOf, z } from '../../kernel/index.ts'
import { messages } from './message.ts'

export const threadsQuery = z.strictObject({
  contactId: z.uuid().optional(),
  noun: z.string().max(60).optional(),
  recordId: z.uuid().optional(),
  channel: z.enum(['email', 'sms']).optional(),
  before: z.iso.datetime().optional().meta({ description: 'Conversations whose last message is older' }),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
const last = z.object({
  id: z.uuid(),
  at: z.string(),
  direction: z.string(),
  channel: z.string(),
  status: z.string(),
  subject: z.string().nullable(),
  preview: z.string().nullable(),
  fromAddress: z.string().nullable(),
  fromName: z.string().nullable(),
  toAddress: z.string().nullable(),
  toName: z.string().nullable(),
  contactId: z.uuid().nullable(),
})
export const threadsAnswer = z.object({
  data: z.array(z.object({ threadId: z.uuid(), count: z.number().int(), unanswered: z.boolean(), last })),
})

/** Conversations, the liveliest first: the last message of each, how many there are, and whether it waits for an answer of ours. */
export async function threads(ctx: Context, q: z.output<typeof threadsQuery>): Promise<z.output<typeof threadsAnswer>> {
  const values: unknown[] = []
  const param = (value: unknown) => `$${values.push(value)}`
  const where = [
    reachOf(ctx.actor, messages, 'read', 't', param),
    ...(q.contactId ? [`t.contact_id = ${param(q.contactId)}::uuid`] : []),
    ...(q.noun ? [`t.noun = ${param(q.noun)}`] : []),
    ...(q.recordId ? [`t.record_id = ${param(q.recordId)}::uuid`] : []),
    ...(q.channel ? [`t.channel = ${param(q.channel)}`] : []),
  ]
  const before = q.before ? `where created_at < ${param(q.before)}::timestamptz` : ''
  const rows = await ctx.run<any>({
    text: `with lasts as (
        select distinct on (t.thread_id) t.thread_id, t.created_at, t.id, t.direction, t.channel, t.status, t.subject, t.preview, t.from_address, t.from_name, t.to_address, t.to_name, t.contact_id
        from messages t where ${where.join(' and ')} order by t.thread_id, t.created_at desc, t.id desc
      )
      select l.*, (select count(*)::int from messages m where m.thread_id = l.thread_id and m.deleted_at is null) as n
      from (select * from lasts ${before} order by created_at desc, id desc limit ${q.limit}) l order by l.created_at desc, l.id desc`,
    values,
  })
  return {
    data: rows.map((r) => ({
      threadId: r.thread_id,
      count: r.n,
      unanswered: r.direction === 'in',
      last: {
        id: r.id,
        at: new Date(r.created_at).toISOString(),
        direction: r.direction,
        channel: r.channel,
        status: r.status,
        subject: r.subject,
        preview: r.preview,
        fromAddress: r.from_address,
        fromName: r.from_name,
        toAddress: r.to_address,
        toName: r.to_name,
        contactId: r.contact_id,
      },
    })),
  }
}
