import type { Context } from '../../kernel/index.ts'

/** The word to open screens and automations that something is there; it carries no text. */
export const arrived = (ctx: Context, id: string, memberId: string, type: string, priority: string): Promise<void> =>
  ctx.emit('notifications.arrived', { memberId, type, priority }, { noun: 'notifications', id })
