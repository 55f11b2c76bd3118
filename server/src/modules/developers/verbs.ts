import { type Context, command, id, invalid, z } from '../../kernel/index.ts'
import { house } from './house.ts'
import { newSecret } from './sign.ts'
import { type LiveSecret, webhooks } from './webhook.ts'

/** A webhook somebody may change, locked: what she may not see is not there. */
async function own(ctx: Context, id: string) {
  await webhooks.get(ctx, id)
  const [webhook] = await webhooks.lock(ctx, [id])
  return webhook
}

/** A new secret. The old one goes on signing beside it, so that receivers change over when it suits them. */
export const rotate = command('webhooks.rotate', {
  can: 'webhooks:write',
  about: 'Gives a webhook a new signing secret; the old one signs too for some hours.',
  input: z.strictObject({
    id: id('webhooks'),
    hours: z.number().min(0, 'Use 0 to 720 hours.').max(720, 'Use 0 to 720 hours.').default(24),
  }),
  output: z.object({ secret: z.string() }),
  async run(ctx, { id, hours }) {
    const webhook = await own(ctx, id)
    const secret = newSecret()
    const until = new Date(ctx.now().getTime() + hours * 3_600_000).toISOString()
    // Two are live at most: of three, the oldest is the one that had its time.
    const old = (webhook.secrets ?? []).filter((s) => s.until === null).map((s): LiveSecret => ({ ...s, until }))
    await webhooks.set(ctx, id, {
      secrets: [{ sealed: house().sealer.seal(secret, id), until: null }, ...(hours > 0 ? old : [])],
      secretHint: secret.slice(-4),
    })
    return { secret }
  },
})

/** Switches an endpoint on again after it was paused or given up on; what waited is sent. */
export const resume = command('webhooks.resume', {
  can: 'webhooks:write',
  about: 'Switches a webhook on again; what waited for it is sent.',
  input: z.strictObject({ id: id('webhooks') }),
  output: webhooks.wire,
  async run(ctx, { id }) {
    const webhook = await own(ctx, id)
    if (webhook.status === 'active') throw invalid([{ path: 'id', message: 'This webhook is on already.' }])
    await webhooks.set(ctx, id, { status: 'active', failingSince: null, disabledAt: null, disabledReason: null })
    // Whoever repaired an endpoint does not want to wait for the next of ten hours.
    await ctx.run({
      text: `update webhook_queue q set next_at = now() from webhook_deliveries d where d.organization_id = q.organization_id and d.id = q.id and q.webhook_id = $1`,
      values: [id],
    })
    return webhooks.get(ctx, id)
  },
})
