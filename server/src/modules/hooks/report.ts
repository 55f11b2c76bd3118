import type { Context } from '../../kernel/index.ts'
import { type Report, settle } from '../messages/index.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A message's id as a provider gives it back; null when it is none of ours. */
export const messageIdIn = (value: unknown): string | null =>
  typeof value === 'string' && uuid.test(value) ? value : null

/** The moment a provider names, in seconds or as text; now where it names none that can be. */
export function momentOf(value: unknown, now = new Date()): Date {
  const at = typeof value === 'number' ? new Date(value * 1000) : new Date(String(value))
  const sound = !Number.isNaN(at.getTime()) && at.getTime() < now.getTime() + 3_600_000 && at.getFullYear() > 2000
  return sound ? at : now
}

/** Writes down what a provider reports: all of it or nothing, and what it reported before counts once. */
export async function settleAll(ctx: Context, reports: readonly Report[]): Promise<void> {
  if (!reports.length) return
  await ctx.transaction(async (tx) => {
    for (const report of reports) await settle(tx, report)
  })
}
