import { type Context, command, fail, id, z } from '../../kernel/index.ts'
import { messages } from './message.ts'
import { eventAbout } from './outbox.ts'
import { send, sendInput } from './send.ts'
import { publishTemplate, restoreVersion } from './templates/save.ts'
import { templates } from './templates/template.ts'

const answer = z.object({ id: z.uuid(), status: z.string() })

/** `messages.send`: the same thing as the function, for people, keys and automations. */
export const sendVerb = command('messages.send', {
  can: 'messages:write',
  about: 'Sends an e-mail or text message, now or at its time; the same `key` is never sent twice.',
  input: sendInput,
  output: answer,
  run: (ctx, input) => send(ctx, input),
})

/** Takes messages back that have not left yet; answers how many. */
export async function cancelMessages(ctx: Context, ids: readonly string[]): Promise<number> {
  // What a process has in hand may be on the wire already.
  const rows = await ctx.run<{
    id: string
    contact_id: string | null
    noun: string | null
    record_id: string | null
    channel: string
  }>({
    text: `with gone as (
        delete from message_queue q where q.id = any($1::uuid[]) and not (q.held and q.next_at > $2::timestamptz) returning q.id
      )
      update messages m set status = 'cancelled', version = m.version + 1, updated_at = $2::timestamptz, updated_by = $3::uuid from gone
      where m.id = gone.id and m.status in ('planned', 'queued') returning m.id, m.contact_id, m.noun, m.record_id, m.channel`,
    values: [ids, ctx.now().toISOString(), ctx.actor.member],
  })
  for (const r of rows) {
    const about = r.noun && r.record_id ? { noun: r.noun, id: r.record_id } : null
    await ctx.emit('messages.cancelled', { messageId: r.id, channel: r.channel }, eventAbout(r.contact_id, about))
  }
  return rows.length
}

export const cancelVerb = command('messages.cancel', {
  can: 'messages:write',
  about: 'Takes messages back that have not left yet.',
  input: z.strictObject({ ids: z.array(id('messages')).min(1).max(1000) }),
  output: z.object({ cancelled: z.number().int() }),
  async run(ctx, { ids }) {
    const seen = await messages.find(ctx, { ids, limit: ids.length })
    if (!seen.length) throw fail('not_found')
    return {
      cancelled: await cancelMessages(
        ctx,
        seen.map((m) => m.id),
      ),
    }
  },
})

export const publishVerb = command('message_templates.publish', {
  can: 'message_templates:write',
  about: 'Makes the draft of a template what is sent from now on.',
  input: z.strictObject({ id: id('message_templates') }),
  output: templates.wire,
  run: (ctx, input) => publishTemplate(ctx, input.id),
})

export const restoreVerb = command('message_templates.revert', {
  can: 'message_templates:write',
  about: 'Brings the words of an older version back as the draft.',
  input: z.strictObject({ id: id('message_templates'), number: z.number().int().min(1) }),
  output: templates.wire,
  run: (ctx, input) => restoreVersion(ctx, input.id, input.number),
})
