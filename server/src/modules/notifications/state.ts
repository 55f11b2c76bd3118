import { type Context, command, fail, id, z } from '../../kernel/index.ts'
import { aboutSchema } from './recipients.ts'
import { wake } from './wake.ts'

const chosen = {
  ids: z.array(id('notifications')).max(1000).optional(),
  /** All about one record. */
  about: aboutSchema.optional(),
  all: z.boolean().optional().meta({ description: 'Everything that is open in your inbox' }),
}
const output = z.object({ changed: z.number().int() })

interface Chosen {
  ids?: string[]
  about?: z.output<typeof aboutSchema>
  all?: boolean
}

/** Changes notifications of the one who asks, wherever they stand, and tells her other screens. */
async function change(
  ctx: Context,
  which: Chosen,
  set: string,
  where: string,
  more: unknown[] = [],
): Promise<string[]> {
  const { member } = ctx.actor
  if (!member) throw fail('forbidden', { detail: 'Only people have notifications.' })
  const values: unknown[] = [member, ctx.now().toISOString(), ...more]
  const named = which.ids
    ? `id = any($${values.push(which.ids)}::uuid[])`
    : which.about
      ? `noun = $${values.push(which.about.noun)} and record_id = $${values.push(which.about.id)}::uuid`
      : which.all
        ? 'snoozed_until is null'
        : 'false'
  const rows = await ctx.run<{ id: string }>({
    text: `update notifications set ${set}, version = version + 1, updated_at = $2 where member_id = $1 and folded_into is null and deleted_at is null and ${named} and ${where} returning id`,
    values,
  })
  const ids = rows.map((r) => r.id)
  if (ids.length)
    await ctx.emit(
      'notifications.changed',
      { memberId: member, ids: ids.slice(0, 500) },
      { noun: 'notifications', id: ids[0]! },
    )
  return ids
}

const answer = (ids: string[]) => ({ changed: ids.length })
const can = 'notifications:read'

export const read = command('notifications.read', {
  can,
  about: 'Marks your notifications as read: some, all about a record, or all.',
  input: z.strictObject(chosen),
  output,
  run: async (ctx, which) => answer(await change(ctx, which, 'read_at = $2', 'read_at is null')),
})

export const unread = command('notifications.unread', {
  can,
  about: 'Marks your notifications as unread again.',
  input: z.strictObject({ ids: chosen.ids.unwrap().min(1) }),
  output,
  run: async (ctx, which) =>
    answer(await change(ctx, which, 'read_at = null', '$2::timestamptz is not null and read_at is not null')),
})

export const done = command('notifications.done', {
  can,
  about: 'Takes your notifications off the inbox: some, all about a record, or all.',
  input: z.strictObject(chosen),
  output,
  run: async (ctx, which) =>
    answer(
      await change(
        ctx,
        which,
        'done_at = $2, read_at = coalesce(read_at, $2), snoozed_until = null',
        'done_at is null',
      ),
    ),
})

export const reopen = command('notifications.reopen', {
  can,
  about: 'Brings notifications that were done back to the inbox.',
  input: z.strictObject({ ids: chosen.ids.unwrap().min(1) }),
  output,
  run: async (ctx, which) => answer(await change(ctx, which, 'done_at = null', 'done_at is not null')),
})

const year = 366 * 86_400_000

export const snooze = command('notifications.snooze', {
  can,
  about: 'Puts your notifications off until a moment within a year; null brings them back now.',
  input: z.strictObject({ ids: chosen.ids.unwrap().min(1), until: z.iso.datetime({ offset: true }).nullable() }),
  output,
  async run(ctx, { ids, until }) {
    if (!until)
      return answer(await change(ctx, { ids }, 'snoozed_until = null, arrived_at = $2', 'snoozed_until is not null'))
    const at = new Date(until)
    if (at <= ctx.now() || at.getTime() > ctx.now().getTime() + year)
      throw fail('invalid_input', { errors: [{ path: 'until', message: 'Choose a moment within the next year.' }] })
    const changed = await change(ctx, { ids }, 'snoozed_until = $3::timestamptz', 'done_at is null', [at.toISOString()])
    if (changed.length) await ctx.later(wake, { ids: changed, at: at.toISOString() }, { at })
    return answer(changed)
  },
})
