import type { Context } from '../../kernel/index.ts'

/** Writes down what became of a delivery, once: answers whether it was still planned. */
export async function settleDelivery(
  ctx: Context,
  id: string,
  status: 'sent' | 'skipped' | 'failed',
  reason: string | null = null,
): Promise<boolean> {
  const rows = await ctx.run({
    text: `update notification_deliveries set status = $2, reason = $3, settled_at = $4 where id = $1 and status = 'planned' returning id`,
    values: [id, status, reason?.slice(0, 300) ?? null, ctx.now().toISOString()],
  })
  return rows.length > 0
}
