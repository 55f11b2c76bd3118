import { job, type Program, renderText, systemActor, z } from '../../kernel/index.ts'
import { webhooks } from './webhook.ts'

/** Tells the people behind an endpoint that it was switched off. */
export const tellOwner = job('developers.disabled', {
  input: z.object({ to: z.array(z.string()), url: z.string(), reason: z.string(), page: z.string(), key: z.string() }),
  async run({ mail }, { to, key, ...values }) {
    for (const address of to)
      await mail.send({
        to: address,
        subject: 'A webhook was switched off',
        text: renderText(
          'Hello,\n\nnothing is sent to {{ url }} any more. {{ reason }}\n\nOnce the endpoint answers again, switch it on here; what waited is then sent:\n{{ page }}\n',
          values,
        ),
        key: `${key}-${address}`,
      })
  },
})

/** Switches an endpoint off, once: with an event, and a mail to its member, or to the owners where she is gone. */
export async function disable(program: Program, organization: string, id: string, reason: string): Promise<void> {
  const outer = program.open(organization, systemActor)
  await outer.transaction(async (ctx) => {
    const [webhook] = await ctx.run<{ status: string; member_id: string | null; url: string }>({
      text: 'select status, member_id, url from webhooks where id = $1 and deleted_at is null for update',
      values: [id],
    })
    if (webhook?.status !== 'active') return
    const at = ctx.now().toISOString()
    await webhooks.set(ctx, id, { status: 'disabled', disabledAt: at, disabledReason: reason.slice(0, 300) })
    await ctx.emit('webhooks.disabled', { url: webhook.url, reason }, { noun: 'webhooks', id })
    const people = await ctx.run<{ email: string }>({
      text: `select m.email from members m join roles r on r.organization_id = m.organization_id and r.id = m.role_id
        where m.status = 'active' and m.deleted_at is null and (m.id = $1 or (r.key = 'owner' and not exists (select 1 from members x where x.id = $1 and x.status = 'active' and x.deleted_at is null)))`,
      values: [webhook.member_id],
    })
    const { origin, pathname } = new URL(webhook.url)
    await ctx.later(tellOwner, {
      to: people.map((p) => p.email),
      url: origin + pathname,
      reason,
      page: `${program.publicUrl()}/settings/webhooks`,
      key: `webhook-${id}-${at}`,
    })
  })
}
