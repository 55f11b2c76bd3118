import {
  type Context,
  choice,
  longText,
  newId,
  onCreate,
  personal,
  ref,
  required,
  resource,
  system,
  text,
} from '../../../kernel/index.ts'
import { addressKey } from '../address.ts'

export const channels = [
  { value: 'email', label: 'E-mail' },
  { value: 'sms', label: 'SMS' },
] as const
export type Channel = (typeof channels)[number]['value']

const reasons = [
  { value: 'unsubscribed', label: 'Unsubscribed', tone: 'neutral' },
  { value: 'bounced', tone: 'bad' },
  { value: 'complained', tone: 'bad' },
  { value: 'stopped', label: 'Answered STOP', tone: 'warn' },
  { value: 'manual', label: 'Blocked by hand', tone: 'neutral' },
] as const
export type Reason = (typeof reasons)[number]['value']

/** An address to which nothing is sent on a channel; `unsubscribed` still lets transactional messages through. */
export const suppressions = resource('suppressions', {
  title: 'address',
  singular: 'suppression',
  subtitle: 'reason',
  expose: ['list', 'get', 'create', 'remove'],
  fields: {
    address: onCreate(required(personal(text({ max: 320 })))),
    channel: onCreate(required(choice(channels))),
    reason: onCreate(required(choice(reasons))),
    source: onCreate(text({ max: 300 })),
    note: onCreate(longText({ max: 2000 })),
    messageId: system(ref('messages')),
  },
  indexes: [['address']],
  sort: ['-createdAt'],
  replace: {
    async create(ctx, values): Promise<unknown> {
      const address = addressKey(values.channel, values.address, 'address')
      return suppress(ctx, { ...values, address })
    },
  },
})

/** Puts an address on the list, once; a stronger reason replaces `unsubscribed`. Answers the entry. */
export async function suppress(
  ctx: Context,
  entry: {
    address: string
    channel: Channel
    reason: Reason
    source?: string | null
    note?: string | null
    messageId?: string | null
  },
): Promise<unknown> {
  const [known] = await ctx.run<{ id: string; reason: Reason }>({
    text: 'select id, reason from suppressions where address = $1 and channel = $2 and deleted_at is null limit 1 for update',
    values: [entry.address, entry.channel],
  })
  if (!known) return suppressions.add(ctx, { ...entry, id: newId() })
  const stronger = known.reason === 'unsubscribed' && entry.reason !== 'unsubscribed'
  if (stronger) return suppressions.set(ctx, known.id, { reason: entry.reason, source: entry.source ?? null })
  const [record] = await suppressions.find(ctx, { ids: [known.id], whole: true })
  return record
}

/** Takes an address off the list, where it stood for one of these reasons. */
export async function unsuppress(
  ctx: Context,
  address: string,
  channel: Channel,
  why: readonly Reason[],
): Promise<void> {
  const rows = await ctx.run<{ id: string }>({
    text: 'select id from suppressions where address = $1 and channel = $2 and reason = any($3) and deleted_at is null',
    values: [address, channel, why],
  })
  for (const { id } of rows) await suppressions.remove(ctx, id)
}
