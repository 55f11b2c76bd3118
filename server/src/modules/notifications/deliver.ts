import { type Context, type Job, type JobContext, job, z } from '../../kernel/index.ts'
import { send } from '../messages/index.ts'
import { soonest } from './hours.ts'
import { house } from './house.ts'
import { kindNamed } from './kinds.ts'
import { mailOf } from './mail.ts'
import type { Data, Priority } from './notification.ts'
import { peopleFor, type Recipient } from './people.ts'
import { sendPush } from './push.ts'
import { type Words, wordsFor } from './render.ts'
import { settleDelivery } from './settle-delivery.ts'

interface Waiting {
  id: string
  notification_id: string
  member_id: string
  channel: 'email' | 'push' | 'sms'
  mode: 'instant' | 'escalation'
  due_at: string
  slug: string
  type: string
  priority: Priority
  noun: string | null
  recordId: string | null
  count: number
  data: Data
  read: boolean
  snoozed: boolean
}

/**
 * Sends what is due. Each delivery is settled in the transaction that hands it on, so a job that runs again leaves it alone;
 * only a push may go twice when a process dies between sending and settling, and then replaces itself on the device.
 */
export const deliver: Job<{ ids: string[] }> = job('notifications.deliver', {
  input: z.object({ ids: z.array(z.uuid()) }),
  async run(own, { ids }) {
    let failed: unknown
    for (const id of ids)
      try {
        await deliverOne(own, id)
      } catch (error) {
        failed ??= error
        own.ctx.log.warn({ err: error, delivery: id }, 'A notification could not be sent')
        if (own.attempt >= lastAttempt) await settleDelivery(own.ctx, id, 'failed', String((error as Error).message))
      }
    if (failed && own.attempt < lastAttempt) throw failed
  },
})

/** Attempts of a job by default; the last one writes down what went wrong. */
const lastAttempt = 10

async function deliverOne(own: JobContext, id: string): Promise<void> {
  const { ctx } = own
  const [d] = await ctx.run<Waiting>({
    text: `select d.id, d.notification_id, d.member_id, d.channel, d.mode, d.due_at, o.slug, n.type, n.priority, n.noun, n.record_id as "recordId", n.count, n.data,
        (n.read_at is not null or n.done_at is not null) as read, coalesce(n.snoozed_until > $2, false) as snoozed
      from notification_deliveries d join notifications n on n.organization_id = d.organization_id and n.id = d.notification_id
        join organizations o on o.id = d.organization_id
      where d.id = $1 and d.status = 'planned'`,
    values: [id, ctx.now().toISOString()],
  })
  // Put off since this job was made: another one comes at that moment.
  if (!d || new Date(d.due_at).getTime() > ctx.now().getTime() + 1000) return
  const skip = async (reason: string) => void (await settleDelivery(ctx, id, 'skipped', reason))
  if (d.read || d.snoozed) return skip(d.read ? 'read' : 'snoozed')
  const kind = kindNamed(d.type)
  const [person] = await peopleFor(ctx, [d.member_id])
  const reader = person && (await own.as({ member: d.member_id }))
  if (!person || !reader || !kind) return skip('gone')
  if (d.mode === 'instant' ? person.mode(kind, d.channel) === 'off' : person.refused(kind, d.channel))
    return skip('muted')
  const soon = soonest(ctx.now(), person, d.priority)
  if (soon > ctx.now()) return putOff(ctx, id, soon)
  const words = (await wordsFor(reader, [{ ...d, id: d.notification_id }])).get(d.notification_id)!
  // What she may not see any more does not leave the house.
  if (words.hidden) return skip('hidden')
  if (d.channel === 'push') return push(own, d, words)
  if (d.channel === 'sms' && !person.phone) return skip('no_address')
  await ctx.transaction(async (tx) => {
    if (!(await settleDelivery(tx, id, 'sent'))) return
    await send(tx, messageOf(d, person, words))
  })
}

const putOff = (outer: Context, id: string, due: Date): Promise<void> =>
  outer.transaction(async (ctx) => {
    await ctx.run({
      text: `update notification_deliveries set due_at = $2 where id = $1 and status = 'planned'`,
      values: [id, due.toISOString()],
    })
    await ctx.later(deliver, { ids: [id] }, { at: due })
  })

const addressOf = (slug: string, to: string | null) => `${house().address()}/${slug}/${to ?? 'inbox'}`

function messageOf(d: Waiting, person: Recipient, words: Words): Parameters<typeof send>[1] {
  const base = { purpose: 'transactional', key: `notification:${d.id}` }
  const url = addressOf(d.slug, words.to)
  if (d.channel === 'sms')
    return {
      ...base,
      channel: 'sms',
      to: { address: person.phone!, name: person.name, memberId: person.member },
      text: `${words.title.slice(0, 160)}\n${url}`,
    }
  return {
    ...base,
    channel: 'email',
    to: { address: person.email, name: person.name, memberId: person.member },
    ...mailOf({
      subject: words.title,
      items: [{ title: words.title, body: words.body, url, label: words.label }],
      why: `You get this because ${words.why}.`,
      settings: addressOf(d.slug, 'settings/notifications'),
    }),
  }
}

async function push(own: JobContext, d: Waiting, words: Words): Promise<void> {
  const pushed = await sendPush(
    own,
    d.member_id,
    {
      title: words.title,
      body: words.body.slice(0, 300),
      path: `/${d.slug}/${words.to ?? 'inbox'}`,
      tag: d.notification_id,
      urgent: d.priority === 'urgent',
    },
    d.id,
  )
  if (pushed.sent) return void (await settleDelivery(own.ctx, d.id, 'sent'))
  await settleDelivery(own.ctx, d.id, pushed.devices ? 'failed' : 'skipped', pushed.reason ?? 'no_device')
}
