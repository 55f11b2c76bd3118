import { text as textColumn, uuid } from 'drizzle-orm/pg-core'
import {
  choice,
  detail,
  type Field,
  initial,
  integer,
  json,
  moment,
  raw,
  ref,
  required,
  resource,
  system,
  text,
  valueTypes,
  z,
} from '../../kernel/index.ts'
import { seesEverything } from './house.ts'

const anId = '01981f6e-0000-7000-8000-000000000000'
const someId = () => ({
  ...raw(() => uuid(), z.uuid(), anId),
  filter: { type: valueTypes.id, column: '', cast: 'uuid' },
})
const headers = z.record(z.string(), z.string())
const sent = z.object({ headers: headers.nullable(), body: z.unknown() })
const answer = z.object({ status: z.number().int(), headers, body: z.string() })
export const attempt = z.object({
  at: z.string(),
  status: z.number().int().nullable(),
  ms: z.number().int(),
  error: z.string().nullable(),
})

/** The body is kept as the text that is signed and sent; on the wire it is JSON beside the headers of the last attempt. */
function request(): Field<z.output<typeof sent>> {
  const whole: Field['project'] = (c) =>
    `case when ${c('_body')} is null then null else json_build_object('headers', ${c()}, 'body', ${c('_body')}::json) end`
  const plain = json(sent, { headers: { 'webhook-id': anId }, body: { type: 'contacts.created' } })
  return {
    ...plain,
    columns: { '': plain.columns['']!, _body: () => textColumn() },
    pack: (value) => ({ '': value.headers, _body: JSON.stringify(value.body) }),
    project: whole,
    cell: (c) => `(${whole(c)})::text`,
  }
}

/**
 * One event on its way to one endpoint: what was sent, what came back, each attempt. Written set-wise around the ordinary
 * writes, because a delivery is no change of anybody's data and must not become an event itself.
 */
export const deliveries = resource('webhook_deliveries', {
  title: 'type',
  singular: 'webhook_delivery',
  label: 'Webhook deliveries',
  labelOne: 'Webhook delivery',
  can: { read: 'webhooks:read', write: 'webhooks:write', remove: 'webhooks:remove', export: 'webhooks:export' },
  expose: ['list', 'get'],
  sort: ['-createdAt'],
  fields: {
    webhookId: system(required(ref('webhooks'))),
    eventId: system(required(someId())),
    type: system(required(text({ max: 100 }))),
    noun: system(text({ max: 60 })),
    recordId: system(someId()),
    status: initial(
      'waiting',
      system(
        required(
          choice([
            { value: 'waiting', tone: 'info' },
            { value: 'delivered', tone: 'ok' },
            { value: 'failed', label: 'Failed, will be tried again', tone: 'warn' },
            { value: 'given_up', tone: 'bad' },
          ]),
        ),
      ),
    ),
    attempts: initial(0, system(required(integer({ min: 0 })))),
    nextAttemptAt: system(moment()),
    lastStatus: system(integer()),
    lastError: system(text({ max: 500 })),
    durationMs: system(integer({ min: 0 })),
    deliveredAt: system(moment()),
    request: system(detail(request())),
    response: system(detail(json(answer, { status: 200, headers: {}, body: 'ok' }))),
    log: system(detail(json(z.array(attempt), [{ at: '2026-11-20T09:30:00.000Z', status: 200, ms: 31, error: null }]))),
  },
  limit: (actor, param) =>
    seesEverything(actor)
      ? undefined
      : `exists (select 1 from webhooks w where w.organization_id = t.organization_id and w.id = t.webhook_id and w.member_id = ${param(actor.member)}::uuid)`,
})
