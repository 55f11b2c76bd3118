import { fail, invalid, newId, route, z } from '../../kernel/index.ts'
import { house } from './house.ts'
import { notify } from './notify.ts'

const tag = 'Notifications'
const can = 'notifications:read'
const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[\w-]+=*$/, 'This is not base64url.')

/** As `PushSubscription.toJSON()` of a browser gives it, with a name for the device. */
const subscription = z.strictObject({
  endpoint: z.url().max(1000),
  keys: z.strictObject({ p256dh: base64url(200), auth: base64url(100) }),
  device: z.string().max(200).default(''),
})
const device = z.object({
  id: z.string(),
  device: z.string(),
  createdAt: z.string(),
  usedAt: z.string().nullable(),
})

/** Browsers of one person; the oldest makes room. */
const most = 20

export const pushRoutes = [
  route('pushDevices', 'GET /notifications/push', {
    for: 'organization',
    tag,
    can,
    about: 'The key with which browsers subscribe, and the browsers of yours that did',
    answer: z.object({ publicKey: z.string(), devices: z.array(device) }),
    run: async ({ ctx }) => ({
      publicKey: house().vapid.publicKey,
      devices: await ctx.run({
        text: `select id, device, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt", to_char(used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "usedAt"
          from push_subscriptions where member_id = $1 order by created_at desc, id`,
        values: [ctx.actor.member],
      }),
    }),
  }),
  route('subscribePush', 'POST /notifications/push', {
    for: 'organization',
    tag,
    can,
    strict: 100,
    about: 'Send pushes to this browser; a browser that is known is kept once',
    body: subscription,
    status: 201,
    answer: z.object({ id: z.string() }),
    async run({ ctx, body }) {
      if (ctx.actor.kind !== 'person') throw fail('forbidden', { detail: 'Browsers of people take pushes.' })
      const refusal = house().refusal(body.endpoint)
      if (refusal) throw invalid([{ path: 'endpoint', message: refusal }])
      const [row] = await ctx.run<{ id: string }>({
        text: `with old as (
            delete from push_subscriptions where member_id = $2 and id in (select id from push_subscriptions where member_id = $2 and endpoint <> $3 order by created_at desc offset ${most - 1})
          )
          insert into push_subscriptions (organization_id, id, member_id, endpoint, p256dh, auth, device) values (app_organization(), $1, $2, $3, $4, $5, $6)
          on conflict (organization_id, member_id, endpoint) do update set p256dh = excluded.p256dh, auth = excluded.auth, device = excluded.device returning id`,
        values: [newId(), ctx.actor.member, body.endpoint, body.keys.p256dh, body.keys.auth, body.device],
      })
      return { id: row!.id }
    },
  }),
  route('unsubscribePush', 'POST /notifications/push/remove', {
    for: 'organization',
    tag,
    can,
    about: 'Send no more pushes to a browser of yours, by its id or its endpoint',
    body: z.strictObject({ id: z.uuid().optional(), endpoint: z.string().max(1000).optional() }),
    answer: z.object({ removed: z.number().int() }),
    async run({ ctx, body }) {
      const gone = await ctx.run({
        text: 'delete from push_subscriptions where member_id = $1 and (id = $2::uuid or endpoint = $3) returning id',
        values: [ctx.actor.member, body.id ?? null, body.endpoint ?? null],
      })
      return { removed: gone.length }
    },
  }),
  route('testNotification', 'POST /notifications/test', {
    for: 'organization',
    tag,
    can,
    strict: 20,
    about: 'Sends yourself a notification, to see that it arrives',
    answer: z.object({ ids: z.array(z.string()) }),
    async run({ ctx }) {
      if (!ctx.actor.member) throw fail('forbidden', { detail: 'Only people have notifications.' })
      return notify(ctx, { type: 'test', to: [ctx.actor.member] })
    },
  }),
]
