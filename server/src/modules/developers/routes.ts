import { newId, resourceNamed, route, z } from '../../kernel/index.ts'
import { offered, sampleRecord } from './catalogue.ts'
import { deliveries } from './delivery.ts'
import { health, healthAnswer } from './health.ts'
import { replay, replayInput } from './replay.ts'
import { scheduleSentence } from './schedule.ts'
import { tryOut } from './try-out.ts'

const tag = 'Webhooks'
const offer = z.object({
  type: z.string(),
  noun: z.string().nullable(),
  label: z.string(),
  sample: z.record(z.string(), z.unknown()),
})

/** What no noun and no verb gives: these reach the network or read across nouns. */
export const developerRoutes = [
  route('webhooksTest', 'POST /webhooks/test', {
    for: 'organization',
    tag,
    can: 'webhooks:write',
    strict: 200,
    about: 'Send `webhooks.test` to an endpoint now, and answer the delivery',
    body: z.strictObject({ id: z.uuid() }),
    answer: deliveries.wire,
    run: ({ program, ctx, body }) => tryOut(program, ctx, body.id),
  }),
  route('webhooksReplay', 'POST /webhooks/replay', {
    for: 'organization',
    tag,
    can: 'webhooks:write',
    about: 'Send again: one delivery, or all of a stretch of time; the ids of the messages stay',
    body: replayInput,
    answer: z.object({ replayed: z.number().int() }),
    run: async ({ program, ctx, body }) => ({ replayed: await replay(program, ctx, body) }),
  }),
  route('webhooksHealth', 'GET /webhooks/health', {
    for: 'organization',
    tag,
    can: 'webhooks:read',
    about: 'How the endpoints did in the last 24 hours, hour by hour',
    answer: healthAnswer,
    run: ({ ctx }) => health(ctx),
  }),
  route('webhooksEvents', 'GET /webhooks/events', {
    for: 'organization',
    tag,
    can: 'webhooks:read',
    about: 'Events that you may subscribe to, with a message as it would be sent',
    answer: z.object({
      data: z.array(offer),
      schedule: z.string().meta({ description: 'When attempts are made, in words' }),
    }),
    run: async ({ ctx }) => ({
      schedule: scheduleSentence,
      data: offered(ctx.actor).map((e) => ({
        ...e,
        sample: {
          id: newId(),
          type: e.type,
          timestamp: ctx.now().toISOString(),
          organizationId: ctx.organization,
          data: e.noun && !e.type.endsWith('.removed') ? sampleRecord(ctx.actor, resourceNamed(e.noun)) : null,
          recordId: e.noun ? '01981f6e-0000-7000-8000-000000000000' : null,
          changes: null,
          actor: { kind: ctx.actor.kind, id: ctx.actor.id, name: ctx.actor.name },
        },
      })),
    }),
  }),
]
