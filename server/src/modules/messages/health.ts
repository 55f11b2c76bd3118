import { type Context, z } from '../../kernel/index.ts'

const count = z.number().int()
export const healthAnswer = z.object({
  waiting: count.meta({ description: 'Due or being sent' }),
  late: count.meta({ description: 'Due for more than a minute' }),
  oldestLateSeconds: count,
  planned: count,
  unclear: count.meta({
    description: 'Handed over, and nobody knows whether they arrived; they are repeated with the same id',
  }),
  senders: z.array(
    z.object({
      id: z.uuid().nullable(),
      name: z.string(),
      channel: z.string(),
      waiting: count,
      sent24: count,
      failed24: count,
      bounced24: count,
      complained24: count,
      problem: z.string().nullable(),
    }),
  ),
})

/** What waits, what is late and by how much, and how each sender did in the last 24 hours. Counted now, never stored. */
export async function messagesHealth(ctx: Context): Promise<z.output<typeof healthAnswer>> {
  const now = ctx.now().toISOString()
  const [all] = await ctx.run<any>({
    text: `select count(*) filter (where q.next_at <= $1::timestamptz or q.held)::int as waiting,
        count(*) filter (where coalesce(m.planned_at, m.created_at) < $1::timestamptz - interval '1 minute')::int as late,
        coalesce(floor(extract(epoch from $1::timestamptz - min(coalesce(m.planned_at, m.created_at)) filter (where coalesce(m.planned_at, m.created_at) < $1::timestamptz - interval '1 minute'))), 0)::int as oldest,
        count(*) filter (where m.planned_at > $1::timestamptz)::int as planned, count(*) filter (where m.status = 'sending')::int as unclear
      from message_queue q join messages m on m.organization_id = q.organization_id and m.id = q.id`,
    values: [now],
  })
  const rows = await ctx.run<any>({
    text: `with recent as (
        select sender_id, channel, count(*) filter (where sent_at is not null)::int as sent, count(*) filter (where status = 'failed')::int as failed,
          count(*) filter (where status = 'bounced')::int as bounced, count(*) filter (where status = 'complained')::int as complained,
          count(*) filter (where status in ('queued', 'sending'))::int as waiting,
          (array_agg(last_error order by updated_at desc) filter (where status in ('queued', 'sending', 'failed') and last_error is not null))[1] as problem
        from messages where direction = 'out' and created_at > $1::timestamptz - interval '24 hours' group by 1, 2
      )
      select s.id, s.name, s.channel, coalesce(s.problem, r.problem) as problem, coalesce(r.sent, 0) as sent, coalesce(r.failed, 0) as failed, coalesce(r.bounced, 0) as bounced, coalesce(r.complained, 0) as complained, coalesce(r.waiting, 0) as waiting
      from senders s left join recent r on r.sender_id = s.id where s.deleted_at is null
      union all select null, 'Banyan', r.channel, r.problem, r.sent, r.failed, r.bounced, r.complained, r.waiting from recent r where r.sender_id is null
      order by 2, 3`,
    values: [now],
  })
  return {
    waiting: all.waiting,
    late: all.late,
    oldestLateSeconds: all.oldest,
    planned: all.planned,
    unclear: all.unclear,
    senders: rows.map((r) => ({
      id: r.id,
      name: r.name,
      channel: r.channel,
      waiting: r.waiting,
      sent24: r.sent,
      failed24: r.failed,
      bounced24: r.bounced,
      complained24: r.complained,
      problem: r.problem,
    })),
  }
}
