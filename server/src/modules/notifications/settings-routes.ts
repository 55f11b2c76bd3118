import { type Context, fail, route, z } from '../../kernel/index.ts'
import { type Channel, channels, everyKind, groups, type Kind, type Mode, modes, modesOf } from './kinds.ts'
import {
  type Chosen,
  choose,
  chosen,
  digestSchema,
  houseChange,
  modeOf,
  ownChange,
  quietSchema,
  usualDigest,
  usualQuiet,
} from './settings.ts'
import { exampleOf } from './template-check.ts'

const tag = 'Notifications'
const row = z.object({
  type: z.string(),
  label: z.string(),
  group: z.enum(groups),
  priority: z.string(),
  channels: z.record(z.string(), z.enum(modes)),
  /** Channels in which it differs from what stands above: the organization's choice, or the product's. */
  changed: z.array(z.enum(channels)),
  escalation: z.object({ after: z.number().int(), to: z.enum(channels) }).nullable(),
})
const houseAnswer = z.object({ kinds: z.array(row), quiet: quietSchema, digest: digestSchema })
const ownAnswer = houseAnswer.extend({
  timeZone: z.string().nullable(),
  organizationTimeZone: z.string(),
  phone: z.string().nullable(),
  escalate: z.boolean(),
})

const kindRow = (kind: Kind, own: Chosen, house: Chosen): z.output<typeof row> => ({
  type: kind.type,
  label: kind.label,
  group: kind.group,
  priority: kind.priority,
  channels: Object.fromEntries(channels.map((c): [Channel, Mode] => [c, modeOf(kind, c, own, house)])),
  changed: channels.filter((c) => modeOf(kind, c, own, house) !== modeOf(kind, c, {}, own === house ? {} : house)),
  escalation: goesOn(kind, own, house) ? kind.escalation! : null,
})

/** Whether something unread of this kind is sent on: not where she refused that channel, or has it at once anyway. */
const goesOn = (kind: Kind, own: Chosen, house: Chosen): boolean =>
  kind.escalation !== undefined &&
  own.escalate !== false &&
  own.kinds?.[kind.type]?.[kind.escalation.to] !== 'off' &&
  modeOf(kind, kind.escalation.to, own, house) !== 'instant'

async function ownOf(ctx: Context): Promise<z.output<typeof ownAnswer>> {
  const [own, house, [place]] = await Promise.all([
    chosen(ctx, memberOf(ctx)),
    chosen(ctx, ctx.organization),
    ctx.run<{ zone: string | null }>({ text: `select settings->>'timeZone' as zone from organizations`, values: [] }),
  ])
  return {
    kinds: everyKind().map((kind) => kindRow(kind, own, house)),
    quiet: own.quiet ?? house.quiet ?? usualQuiet,
    digest: own.digest ?? house.digest ?? usualDigest,
    timeZone: own.timeZone ?? null,
    organizationTimeZone: place?.zone ?? 'UTC',
    phone: own.phone ?? null,
    escalate: own.escalate ?? true,
  }
}

async function houseOf(ctx: Context): Promise<z.output<typeof houseAnswer>> {
  const house = await chosen(ctx, ctx.organization)
  return {
    kinds: everyKind().map((kind) => kindRow(kind, house, house)),
    quiet: house.quiet ?? usualQuiet,
    digest: house.digest ?? usualDigest,
  }
}

/** What people choose is theirs alone: a key of hers does not turn her alarms off. */
function memberOf(ctx: Context): string {
  if (ctx.actor.kind !== 'person' || !ctx.actor.member)
    throw fail('forbidden', { detail: 'Only people choose what they are told.' })
  return ctx.actor.member
}

export const settingsRoutes = [
  route('notificationsSettings', 'GET /notifications/settings', {
    for: 'organization',
    tag,
    can: 'notifications:read',
    about: 'What you are told, and how: each kind by channel, quiet hours, digest',
    answer: ownAnswer,
    run: ({ ctx }) => ownOf(ctx),
  }),
  route('updateNotificationsSettings', 'PATCH /notifications/settings', {
    for: 'organization',
    tag,
    can: 'notifications:read',
    about: 'Change what you are told: absent keeps, null goes back to what your organization says',
    body: ownChange,
    answer: ownAnswer,
    async run({ ctx, body }) {
      await choose(ctx, memberOf(ctx), body)
      return ownOf(ctx)
    },
  }),
  route('notificationsDefaults', 'GET /notifications/defaults', {
    for: 'organization',
    tag,
    can: 'organizations:write',
    about: 'What everybody of your organization is told who has not chosen otherwise',
    answer: houseAnswer,
    run: ({ ctx }) => houseOf(ctx),
  }),
  route('updateNotificationsDefaults', 'PATCH /notifications/defaults', {
    for: 'organization',
    tag,
    can: 'organizations:write',
    about: 'Change what everybody is told: absent keeps, null goes back to what the product says',
    body: houseChange,
    answer: houseAnswer,
    run: ({ ctx, body }) =>
      ctx.transaction(async (tx) => {
        await choose(tx, tx.organization, body)
        await tx.emit('notifications.defaults_changed', { changed: Object.keys(body) })
        return houseOf(tx)
      }),
  }),
  route('notificationsKinds', 'GET /notifications/kinds', {
    for: 'organization',
    tag,
    can: 'notifications:read',
    about: 'Every kind of notification with its texts, what they may name, and what each channel can do',
    answer: z.object({
      channels: z.record(z.string(), z.array(z.enum(modes))),
      data: z.array(
        z.object({
          type: z.string(),
          label: z.string(),
          group: z.enum(groups),
          heading: z.string(),
          body: z.string(),
          names: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
    run: async () => ({
      channels: modesOf,
      data: everyKind().map((kind) => ({
        type: kind.type,
        label: kind.label,
        group: kind.group,
        heading: kind.title,
        body: kind.body,
        names: exampleOf(kind),
      })),
    }),
  }),
]
