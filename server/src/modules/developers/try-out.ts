import { type Context, newId, type Program, resourceNamed } from '../../kernel/index.ts'
import { attempt } from './send.ts'
import { settle } from './settle.ts'
import { webhooks } from './webhook.ts'

/** Sends `webhooks.test` to an endpoint now, once, whatever its state, and answers the delivery. */
export async function tryOut(program: Program, ctx: Context, id: string): Promise<unknown> {
  const { url } = await webhooks.get(ctx, id)
  const sent = ctx.now()
  const event = newId()
  const delivery = newId()
  const body = JSON.stringify({
    id: event,
    type: 'webhooks.test',
    timestamp: sent.toISOString(),
    organizationId: ctx.organization,
    data: { message: 'A test from Banyan.' },
    recordId: null,
    changes: null,
    actor: { kind: ctx.actor.kind, id: ctx.actor.id, name: ctx.actor.name },
  })
  const [row] = await ctx.run({
    text: `with made as (
        insert into webhook_deliveries (organization_id, id, webhook_id, event_id, type, status, attempts, request_body)
        values (app_organization(), $2, $1, $3, 'webhooks.test', 'waiting', 0, $4) returning 1
      ) select secrets from webhooks where id = $1`,
    values: [id, delivery, event, body],
  })
  const { organization } = ctx
  const claimed = { organization, id: delivery, webhook: id, event, attempts: 0, body, url, secrets: row.secrets ?? [] }
  const outcome = await attempt(program.ports.egress, claimed, sent, () => null)
  await settle(program, [outcome], ctx.now())
  return resourceNamed('webhook_deliveries').get(ctx, delivery)
}
