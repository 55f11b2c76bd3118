import { type Context, type Event, eventOf, invalid, type Program, z } from '../../kernel/index.ts'
import { type Draft, draftsFor } from './fan-out.ts'
import { subscriptionOf } from './subscription.ts'
import { webhooks } from './webhook.ts'

/** What one call may send again: more is a flood, and a mistake more often than a wish. */
const most = 10_000
const slice = 500

export const replayInput = z.strictObject({
  id: z.uuid(),
  deliveryId: z.uuid().optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  onlyFailed: z.boolean().optional(),
})

/**
 * Sends again: one delivery, or everything of a stretch of time, events without a delivery included, because the stream
 * holds them. The id of a message stays, so receivers that know it can tell. Answers how many are sent.
 */
export async function replay(program: Program, ctx: Context, input: z.output<typeof replayInput>): Promise<number> {
  const webhook = await webhooks.get(ctx, input.id)
  if (!input.deliveryId === !input.from)
    throw invalid([{ path: 'deliveryId', message: 'Name either a deliveryId or the moment from which to send again.' }])
  if (webhook.status !== 'active')
    throw invalid([{ path: 'id', message: 'This webhook is switched off. Resume it first.' }])
  const replayed = input.deliveryId
    ? await sendAgain(ctx, `d.id = $2`, [input.id, input.deliveryId])
    : await stretch(program, ctx, input)
  if (input.deliveryId && !replayed)
    throw invalid([{ path: 'deliveryId', message: 'There is no such delivery of this webhook.' }])
  if (replayed) program.signals.send('webhooks')
  return replayed
}

async function stretch(program: Program, ctx: Context, input: z.output<typeof replayInput>): Promise<number> {
  const to = input.to ?? ctx.now().toISOString()
  const bounds = [input.id, input.from, to]
  const inside = `exists (select 1 from events e where e.organization_id = d.organization_id and e.id = d.event_id and e.at >= $2 and e.at < $3)`
  const again = input.onlyFailed ? `${inside} and d.status in ('failed', 'given_up')` : inside
  const [known] = await ctx.run<{ n: number }>({
    text: `select count(*)::int as n from (select 1 from webhook_deliveries d where d.webhook_id = $1 and ${again} limit ${most + 1}) c`,
    values: bounds,
  })
  if (known!.n > most) throw tooMany()
  const fresh = input.onlyFailed ? [] : await missing(program, ctx, bounds)
  if (known!.n + fresh.length > most) throw tooMany()
  return ctx.transaction(async (tx) => {
    const old = await sendAgain(tx, again, bounds)
    for (let i = 0; i < fresh.length; i += slice) await add(tx, fresh.slice(i, i + slice))
    return old + fresh.length
  })
}

const tooMany = () =>
  invalid([
    { path: 'from', message: `One call sends at most ${most.toLocaleString('en')} messages again. Narrow the time.` },
  ])

/** Deliveries for events of the time that have none yet, as the stream would have made them. */
async function missing(program: Program, ctx: Context, bounds: readonly unknown[]): Promise<Draft[]> {
  const [row] = await ctx.run({
    text: `select organization_id, id, events, filter, member_id, scopes, 0 as since from webhooks where id = $1`,
    values: [bounds[0]],
  })
  const drafts: Draft[] = []
  for (let after = 0; drafts.length <= most; ) {
    const page: Event[] = (
      await ctx.run({
        text: `select e.* from events e where e.at >= $2 and e.at < $3 and e.seq > $4
          and not exists (select 1 from webhook_deliveries d where d.webhook_id = $1 and d.event_id = e.id) order by e.seq limit ${slice}`,
        values: [...bounds, after],
      })
    ).map(eventOf)
    if (!page.length) break
    drafts.push(...(await draftsFor(program, [subscriptionOf(row)], page)))
    after = page.at(-1)!.seq
  }
  return drafts
}

async function sendAgain(ctx: Context, condition: string, values: readonly unknown[]): Promise<number> {
  const [row] = await ctx.run<{ n: number }>({
    text: `with again as (
        update webhook_deliveries d set status = 'waiting', attempts = 0, next_attempt_at = now() where d.webhook_id = $1 and ${condition}
        returning d.organization_id, d.id, d.webhook_id
      ), queued as (
        insert into webhook_queue (organization_id, id, webhook_id, next_at) select organization_id, id, webhook_id, now() from again
        on conflict (organization_id, id) do update set next_at = excluded.next_at
      ) select count(*)::int as n from again`,
    values,
  })
  return row!.n
}

/** The same rows as the reader of events writes, under the tenant of the request. */
async function add(ctx: Context, drafts: readonly Draft[]): Promise<void> {
  await ctx.run({
    text: `with made as (
        insert into webhook_deliveries (organization_id, id, webhook_id, event_id, type, noun, record_id, status, attempts, next_attempt_at, request_body)
        select app_organization(), i.id, i.webhook, i.event, i.type, i.noun, i.record, 'waiting', 0, now(), i.body
        from jsonb_to_recordset($1::jsonb) as i(id uuid, webhook uuid, event uuid, type text, noun text, record uuid, body text)
        on conflict (organization_id, webhook_id, event_id) do nothing returning organization_id, id, webhook_id
      ) insert into webhook_queue (organization_id, id, webhook_id, next_at) select organization_id, id, webhook_id, now() from made`,
    values: [JSON.stringify(drafts)],
  })
}
