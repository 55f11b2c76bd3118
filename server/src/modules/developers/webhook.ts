import { text as textColumn } from 'drizzle-orm/pg-core'
import {
  type Context,
  choice,
  fail,
  hidden,
  initial,
  integer,
  invalid,
  json,
  moment,
  newId,
  raw,
  ref,
  required,
  resource,
  system,
  text,
  url,
  z,
} from '../../kernel/index.ts'
import { checkedEvents } from './catalogue.ts'
import { checkFilter } from './filter.ts'
import { house, seesEverything } from './house.ts'
import { newSecret } from './sign.ts'

/** Endpoints of one organization: every event is matched against each. */
const most = 200
const events = z.array(z.string().min(1).max(100)).min(1, 'Choose at least one event.').max(100)
/** A secret that signs, sealed; `until` is when an old one stops, null for the one in use. */
export const liveSecrets = z.array(z.object({ sealed: z.string(), until: z.iso.datetime().nullable() })).max(2)
export type LiveSecret = z.output<typeof liveSecrets>[number]

/** Where events are sent. It acts for the member who last said what is sent and where: it sends what she may see. */
export const webhooks = resource('webhooks', {
  title: 'url',
  singular: 'webhook',
  subtitle: 'description',
  fields: {
    url: required(url()),
    description: text({ max: 200 }),
    events: required(json(events, ['contacts.created'])),
    filter: raw(() => textColumn(), z.string().max(8192, 'Keep this under 8,192 characters.'), 'stage = "customer"'),
    status: initial(
      'active',
      required(
        choice([
          { value: 'active', tone: 'ok' },
          { value: 'paused', tone: 'warn' },
          { value: 'disabled', label: 'Switched off', tone: 'bad' },
        ]),
      ),
    ),
    failingSince: system(moment()),
    disabledAt: system(moment()),
    disabledReason: system(text({ max: 300 })),
    secretHint: system(text({ max: 4 })),
    payloadVersion: initial(1, required(system(integer({ min: 1, max: 99 })))),
    memberId: system(ref('members')),
    scopes: hidden(system(json(z.array(z.string()), ['contacts:read']))),
    secrets: hidden(system(json(liveSecrets, [{ sealed: 'v1.', until: null }]))),
  },
  // What a webhook sends is what its member may see: whoever sees less than everything sees her own only.
  limit: (actor, param) => (seesEverything(actor) ? undefined : `t.member_id = ${param(actor.member)}::uuid`),
  replace: {
    async create(ctx, values): Promise<unknown> {
      await checkWhat(ctx, values)
      const [all] = await ctx.run<{ n: number }>({
        text: 'select count(*)::int as n from webhooks where deleted_at is null',
        values: [],
      })
      if (all!.n >= most) throw fail('developers.too_many')
      const id = newId()
      const secret = newSecret()
      const made = await webhooks.add(ctx, {
        ...values,
        ...actingFor(ctx),
        ...switched(ctx, values.status ?? 'active'),
        id,
        secrets: [{ sealed: house().sealer.seal(secret, id), until: null }],
        secretHint: secret.slice(-4),
      })
      return { ...made, secret }
    },
    async update(ctx, id, values): Promise<unknown> {
      const [before] = await webhooks.lock(ctx, [id])
      if (!seesEverything(ctx.actor) && before.memberId !== ctx.actor.member) throw fail('not_found')
      const what = ['url', 'events', 'filter'].some((name) => values[name] !== undefined)
      if (what) await checkWhat(ctx, { ...before, ...values })
      return webhooks.set(ctx, id, {
        ...values,
        ...(what ? actingFor(ctx) : {}),
        ...(values.status && values.status !== before.status ? switched(ctx, values.status) : {}),
      })
    },
  },
})

interface What {
  url: string
  events: string[]
  filter?: string | null
}

async function checkWhat(ctx: Context, { url: address, events: wanted, filter }: What): Promise<void> {
  const refusal = house().refusal(address)
  if (refusal) throw invalid([{ path: 'url', message: refusal }])
  const nouns = checkedEvents(ctx.actor, wanted)
  if (filter?.trim()) await checkFilter(ctx, filter, nouns)
}

/** Whose eyes decide what is sent: the person's, or those of the key through which she came. */
function actingFor(ctx: Context) {
  if (!ctx.actor.member) throw fail('forbidden', { detail: 'Only people and their keys make webhooks.' })
  return { memberId: ctx.actor.member, scopes: ctx.actor.scopes ? [...ctx.actor.scopes] : null }
}

const switched = (ctx: Context, status: 'active' | 'paused' | 'disabled') => ({
  failingSince: null,
  disabledAt: status === 'disabled' ? ctx.now().toISOString() : null,
  disabledReason: status === 'disabled' ? 'Somebody switched it off.' : null,
})
