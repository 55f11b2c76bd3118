import { timingSafeEqual } from 'node:crypto'
import type { Context } from '../../kernel/index.ts'

/** Whether two secrets are the same, without telling by the time it takes where they differ. */
export function same(a: string | Buffer, b: string | Buffer): boolean {
  const [x, y] = [Buffer.from(a as string), Buffer.from(b as string)]
  return x.length === y.length && timingSafeEqual(x, y)
}

/** Uses a token up, with the transaction at hand; false when it was used before. */
export async function firstUse(ctx: Context, token: string): Promise<boolean> {
  const rows = await ctx.run({
    text: 'insert into message_reports (organization_id, id) values (app_organization(), $1) on conflict do nothing returning id',
    values: [token.slice(0, 300)],
  })
  return rows.length === 1
}

/** Whether a token was used before; it is left as it is. */
export async function isUsed(ctx: Context, token: string): Promise<boolean> {
  const rows = await ctx.run({ text: 'select from message_reports where id = $1', values: [token.slice(0, 300)] })
  return rows.length > 0
}
