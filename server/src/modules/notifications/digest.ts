import { type Job, job, z } from '../../kernel/index.ts'
import { send } from '../messages/index.ts'
import { house } from './house.ts'
import { mailOf } from './mail.ts'
import type { Data } from './notification.ts'
import { peopleFor } from './people.ts'
import { wordsFor } from './render.ts'

/** Notifications a digest spells out; of the rest it says how many there are. */
const most = 40

interface Gathered {
  delivery: string
  id: string
  type: string
  noun: string | null
  recordId: string | null
  count: number
  data: Data
  over: boolean
  weekly: boolean
  slug: string
}

/** One mail with what somebody has not read yet. Taking the deliveries and handing on the mail are one transaction. */
export const digest: Job<{ member: string; due: string }> = job('notifications.digest', {
  input: z.object({ member: z.uuid(), due: z.iso.datetime() }),
  async run(own, { member, due }) {
    const [person] = await peopleFor(own.ctx, [member])
    const reader = person && (await own.as({ member }))
    await own.ctx.transaction(async (ctx) => {
      const rows = await ctx.run<Gathered>({
        text: `select d.id as delivery, n.id, n.type, n.noun, n.record_id as "recordId", n.count, n.data, d.mode = 'weekly' as weekly, o.slug,
            (n.read_at is not null or n.done_at is not null or coalesce(n.snoozed_until > $3, false)) as over
          from notification_deliveries d join notifications n on n.organization_id = d.organization_id and n.id = d.notification_id
            join organizations o on o.id = d.organization_id
          where d.member_id = $1 and d.status = 'planned' and d.mode in ('daily', 'weekly') and d.due_at <= $2
          order by n.arrived_at desc, n.id for update of d skip locked`,
        values: [member, due, ctx.now().toISOString()],
      })
      const open = reader ? rows.filter((r) => !r.over) : []
      const words = reader ? await wordsFor(reader, open) : new Map()
      const told = open.filter((r) => !words.get(r.id).hidden)
      const taken = new Set(told.map((r) => r.delivery))
      await ctx.run({
        text: `update notification_deliveries set settled_at = $3, status = case when id = any($2::uuid[]) then 'sent' else 'skipped' end,
            reason = case when id = any($2::uuid[]) then null when $4 then 'read' else 'gone' end where id = any($1::uuid[])`,
        values: [rows.map((r) => r.delivery), [...taken], ctx.now().toISOString(), Boolean(reader)],
      })
      if (!person || !told.length) return
      const { slug } = told[0]!
      const at = (to: string) => `${house().address()}/${slug}/${to}`
      const rest = told.length - most
      await send(ctx, {
        channel: 'email',
        to: { address: person.email, name: person.name, memberId: member },
        purpose: 'transactional',
        key: `digest:${member}:${due}`,
        ...mailOf({
          subject: told.length === 1 ? words.get(told[0]!.id).title : `${told.length} things since your last digest`,
          items: [
            ...told.slice(0, most).map((r) => {
              const { title, body, label, to } = words.get(r.id)
              return { title, body: body.slice(0, 300), label, url: at(to ?? 'inbox') }
            }),
            ...(rest > 0 ? [{ title: `${rest} more in your inbox`, body: '', label: 'Inbox', url: at('inbox') }] : []),
          ],
          why: told.every((r) => r.weekly)
            ? 'This is your weekly digest of what you have not read.'
            : 'This is your daily digest of what you have not read.',
          settings: at('settings/notifications'),
        }),
      })
    })
  },
})
