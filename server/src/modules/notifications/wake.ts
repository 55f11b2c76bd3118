import { type Job, job, z } from '../../kernel/index.ts'
import { arrived } from './arrived.ts'
import { kindNamed } from './kinds.ts'
import type { Priority } from './notification.ts'
import { peopleFor } from './people.ts'
import { plan } from './plan.ts'

interface Awake {
  id: string
  member_id: string
  type: string
  priority: Priority
}

/**
 * Brings back what was put off until now: unread, on top, and by the channels it has not been sent through yet. What was
 * put off further, or is done, stays where it is.
 */
export const wake: Job<{ ids: string[]; at: string }> = job('notifications.wake', {
  input: z.object({ ids: z.array(z.uuid()), at: z.iso.datetime() }),
  run: ({ ctx: outer }, { ids, at }) =>
    outer.transaction(async (ctx) => {
      const rows = await ctx.run<Awake>({
        text: `update notifications set snoozed_until = null, read_at = null, arrived_at = $3, version = version + 1, updated_at = $3
          where id = any($1::uuid[]) and snoozed_until <= $2 and done_at is null and deleted_at is null returning id, member_id, type, priority`,
        values: [ids, at, ctx.now().toISOString()],
      })
      const people = new Map(
        (
          await peopleFor(
            ctx,
            rows.map((r) => r.member_id),
          )
        ).map((p) => [p.member, p]),
      )
      await plan(
        ctx,
        rows.flatMap(({ id, type, priority, member_id }) => {
          const kind = kindNamed(type)
          const person = people.get(member_id)
          return kind && person ? [{ id, kind, priority, person }] : []
        }),
      )
      for (const r of rows) await arrived(ctx, r.id, r.member_id, r.type, r.priority)
    }),
})
