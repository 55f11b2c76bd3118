import type { Context } from '../../../kernel/index.ts'
import { eventAbout } from '../outbox.ts'
import type { Loaded } from './load.ts'

/** Writes down what was claimed and does not leave now: refused for good, put off, or gone already. */
export async function setAside(
  outer: Context,
  { refused, later, gone }: Pick<Loaded, 'refused' | 'later' | 'gone'>,
): Promise<void> {
  if (!refused.length && !later.length && !gone.length) return
  await outer.transaction(async (ctx) => {
    if (refused.length)
      await ctx.run({
        text: `with x as (select * from jsonb_to_recordset($1::jsonb) as x(id uuid, error text, code text))
          update messages m set status = 'suppressed', last_error = x.error, error_code = x.code, version = m.version + 1, updated_at = $2::timestamptz
          from x where m.id = x.id and m.status in ('planned', 'queued', 'sending')`,
        values: [
          JSON.stringify(refused.map((r) => ({ id: r.id, error: r.refusal.sentence, code: r.refusal.code }))),
          ctx.now().toISOString(),
        ],
      })
    const done = [...refused.map((r) => r.id), ...gone]
    if (done.length) await ctx.run({ text: 'delete from message_queue where id = any($1::uuid[])', values: [done] })
    if (later.length)
      await ctx.run({
        text: `with x as (select * from jsonb_to_recordset($1::jsonb) as x(id uuid, at timestamptz)),
          told as (update messages m set status = 'planned', planned_at = x.at from x where m.id = x.id and m.status in ('planned', 'queued'))
          update message_queue q set next_at = x.at, held = false from x where q.id = x.id`,
        values: [JSON.stringify(later.map((l) => ({ id: l.id, at: l.at.toISOString() })))],
      })
    for (const r of refused)
      await ctx.emit(
        'messages.suppressed',
        { messageId: r.id, channel: r.channel, reason: r.refusal.code },
        eventAbout(r.contactId, r.about),
      )
  })
}
