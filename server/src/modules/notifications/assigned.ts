import {
  type Event,
  enqueueAll,
  groupBy,
  type Hear,
  type Job,
  job,
  knows,
  resourceNamed,
  z,
} from '../../kernel/index.ts'
import { by } from './mentions.ts'
import { notify } from './notify.ts'

interface Assigned {
  noun: string
  owner: string
  ids: string[]
  event: string
  actor: Event['actor']
}

/** Milliseconds after which a change of hands is history: nobody is told of what an import or a restored past brings. */
const fresh = 3_600_000

/** Tells whom records were given to: of one by its name, of many by their number. */
export const tellAssigned: Job<Assigned> = job('notifications.assigned', {
  input: z.object({
    noun: z.string(),
    owner: z.uuid(),
    ids: z.array(z.uuid()).min(1),
    event: z.uuid(),
    actor: z.object({ kind: z.enum(['person', 'key', 'system']), id: z.string().nullable(), name: z.string() }),
  }),
  async run({ ctx }, { noun, owner, ids, event, actor }) {
    if (!knows(noun)) return
    await notify(by(ctx, { actor }), {
      type: 'assigned',
      to: [owner],
      about: { noun, id: ids[0]! },
      data: { many: resourceNamed(noun).label.toLowerCase() },
      count: ids.length,
      key: `assigned:${event}`,
      groupKey: `assigned:${noun}:${actor.id}`,
    })
  },
})

/** What may say that a record changed hands: a field of its noun that names its owner, set to somebody else. */
function newOwner(event: Event): string | null {
  if (!event.changes || !event.noun || !event.recordId || !knows(event.noun)) return null
  const field = resourceNamed(event.noun).rows?.owner
  const owner = field ? event.changes[field]?.[1] : undefined
  const old = Date.now() - new Date(event.at).getTime() > fresh
  if (typeof owner !== 'string' || owner === event.actor.id || event.actor.kind === 'system' || old) return null
  return event.via === 'import' ? null : owner
}

/** Watches the whole stream, because any noun may have an owner; the jobs commit with the position in it. */
export const hearAssigned: Hear = async (_program, events, client) => {
  const given = events.flatMap((event) => {
    const owner = newOwner(event)
    return owner ? [{ event, owner }] : []
  })
  const jobs = [
    ...groupBy(given, ({ event: e, owner }) => `${e.organization} ${e.requestId} ${e.noun} ${owner}`).values(),
  ].map((own) => {
    const { event, owner } = own[0]!
    const payload: Assigned = {
      noun: event.noun!,
      owner,
      ids: own.map((o) => o.event.recordId!),
      event: event.id,
      actor: event.actor,
    }
    return { job: tellAssigned, organization: event.organization, requestId: event.requestId, payload }
  })
  await enqueueAll(client, jobs)
}
