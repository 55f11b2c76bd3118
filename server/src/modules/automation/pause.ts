import type { Context } from '../../kernel/index.ts'
import { notify } from '../notifications/index.ts'
import { automations } from './automation.ts'

/** Pauses a live automation with a reason and tells the member for whom it acts, once. What runs goes on. */
export async function pause(outer: Context, id: string, reason: string): Promise<void> {
  await outer.transaction(async (ctx) => {
    const [automation] = await ctx.run<{ status: string; name: string; owner_id: string | null; published: number }>({
      text: 'select status, name, owner_id, published from automations where id = $1 and deleted_at is null for update',
      values: [id],
    })
    if (automation?.status !== 'live') return
    await automations.set(ctx, id, { status: 'paused', pausedReason: reason.slice(0, 300) })
    await ctx.emit('automations.paused', { name: automation.name, reason }, { noun: 'automations', id })
    const to = automation.owner_id ? { members: [automation.owner_id] } : { roles: ['owner'] }
    await notify(ctx, {
      type: 'automation_paused',
      to,
      about: { noun: 'automations', id },
      data: { reason },
      key: `automation-paused:${id}:${ctx.now().toISOString()}`,
    })
  })
}
