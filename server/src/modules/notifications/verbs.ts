import { type Context, command, demand, fail, id, invalid, knows, resourceNamed, z } from '../../kernel/index.ts'
import { kindNamed } from './kinds.ts'
import { dataSchema, priorities } from './notification.ts'
import { notify } from './notify.ts'
import { type About, aboutSchema, audienceSchema } from './recipients.ts'

const ids = z.object({ ids: z.array(z.uuid()) })

/** Nobody points others at a record that she does not reach herself. */
async function refuseUnreached(ctx: Context, about: About | undefined): Promise<void> {
  if (!about) return
  if (!knows(about.noun))
    throw invalid([{ path: 'about.noun', message: `There is no kind of record called “${about.noun}”.` }])
  const resource = resourceNamed(about.noun)
  demand(ctx.actor, resource, 'read')
  await resource.get(ctx, about.id)
}

export const sendNotification = command('notifications.send', {
  can: 'notifications:send',
  about: 'Tells people something: by kind, to members, roles, units or the owner of a record.',
  input: z.strictObject({
    type: z.string().max(80).default('announcement'),
    to: audienceSchema,
    about: aboutSchema.optional(),
    data: dataSchema.optional(),
    priority: z.enum(priorities).optional(),
    key: z.string().min(1).max(200).optional(),
  }),
  output: ids,
  async run(ctx, input) {
    if (!kindNamed(input.type)) throw invalid([{ path: 'type', message: `There is no notification “${input.type}”.` }])
    if (input.type === 'announcement' && !String(input.data?.title ?? '').trim())
      throw invalid([{ path: 'data.title', message: 'Say in one line what it is about.' }])
    await refuseUnreached(ctx, input.about)
    // An announcement stands for itself: two of them are two pieces of news.
    return notify(ctx, { ...input, ...(input.type === 'announcement' ? { groupKey: null } : {}) })
  },
})

export const remind = command('notifications.remind', {
  can: 'notifications:read',
  about: 'Reminds you, or colleagues, at a moment, about a record or of its own.',
  input: z.strictObject({
    at: z.iso.datetime({ offset: true }),
    text: z.string().trim().min(1, 'Say what to be reminded of.').max(300),
    about: aboutSchema.optional(),
    to: z.array(id('members')).min(1).max(50).optional(),
    key: z.string().min(1).max(200).optional(),
  }),
  output: ids,
  async run(ctx, { at, text, about, to, key }) {
    const me = ctx.actor.member
    const others = (to ?? []).some((m) => m !== me)
    if (others && !ctx.actor.may('notifications:send')) throw fail('forbidden', { permission: 'notifications:send' })
    if (!to && !me) throw fail('forbidden', { detail: 'Only people can be reminded.' })
    const moment = new Date(at)
    if (moment <= ctx.now()) throw invalid([{ path: 'at', message: 'This moment has passed.' }])
    await refuseUnreached(ctx, about)
    return notify(ctx, { type: 'reminder', to: to ?? [me!], about, data: { text }, at: moment, key })
  },
})
