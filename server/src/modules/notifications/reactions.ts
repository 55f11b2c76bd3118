import { type Context, type Event, knows, type Reaction, resourceNamed } from '../../kernel/index.ts'
import { by, tellMentioned } from './mentions.ts'
import { notify } from './notify.ts'

const became = (event: Event, field: string): unknown => event.changes?.[field]?.[1]
const recordOf = async (ctx: Context, event: Event): Promise<Record<string, unknown> | undefined> =>
  event.noun && event.recordId && knows(event.noun)
    ? ((await resourceNamed(event.noun).find(ctx, { ids: [event.recordId], whole: true }))[0] as Record<
        string,
        unknown
      >)
    : undefined

/** Tells the member in a field of the record what happened to it, once per event. */
const tell =
  (
    type: string,
    field: string,
    when: (event: Event) => boolean,
    data: (event: Event) => Record<string, string> = () => ({}),
  ): Reaction =>
  async (ctx, event) => {
    if (!when(event)) return
    const record = await recordOf(ctx, event)
    const member = record?.[field]
    if (typeof member !== 'string') return
    await notify(by(ctx, event), {
      type,
      to: [member],
      about: { noun: event.noun!, id: event.recordId! },
      data: data(event),
      key: `${type}:${event.id}`,
      except:
        event.actor.kind === 'person' && type !== 'import_finished' && type !== 'export_finished'
          ? event.actor.id
          : null,
    })
  }

const ended = (event: Event) => ['done', 'failed'].includes(String(became(event, 'status')))
const status = (event: Event) => ({ status: String(became(event, 'status')) })
const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 300) : '')

/** A message of somebody outside: whoever looks after the record it is about is told. */
async function tellOfMessage(ctx: Context, event: Event): Promise<void> {
  // That somebody is away is no message to anybody.
  if (!event.noun || !event.recordId || !knows(event.noun) || event.data?.automatic) return
  const owner = resourceNamed(event.noun).rows?.owner
  const record = owner ? await recordOf(ctx, event) : undefined
  const member = owner ? record?.[owner] : undefined
  if (typeof member !== 'string') return
  await notify(ctx, {
    type: 'message_received',
    to: [member],
    about: { noun: event.noun, id: event.recordId },
    data: { subject: text(event.data?.subject) || text(event.data?.preview), channel: text(event.data?.channel) },
    key: `message:${event.data?.messageId ?? event.id}`,
  })
}

/** What happens elsewhere that somebody should know. Each is keyed by its event, so hearing it twice tells it once. */
export const reactions: Readonly<Record<string, Reaction>> = {
  'notes.created': tellMentioned,
  'notes.updated': tellMentioned,
  'imports.updated': tell('import_finished', 'ownerId', ended, status),
  'exports.updated': tell('export_finished', 'ownerId', ended, status),
  'webhooks.disabled': tell(
    'webhook_disabled',
    'memberId',
    () => true,
    (e) => ({ reason: text(e.data?.reason) }),
  ),
  'invitations.updated': tell('invitation_accepted', 'createdBy', (e) => Boolean(became(e, 'acceptedAt'))),
  'messages.received': tellOfMessage,
  'files.infected': tell(
    'file_infected',
    'ownerId',
    () => true,
    (e) => ({ found: text(e.data?.found) }),
  ),
  'files.quota_warned': async (ctx, event) => {
    const gigabytes = (bytes: unknown) => (Number(bytes) / 1024 ** 3).toFixed(1)
    const data = { used: gigabytes(event.data?.used), limit: gigabytes(event.data?.limit) }
    await notify(ctx, { type: 'room_short', to: { roles: ['owner', 'admin'] }, data, key: `room:${event.id}` })
  },
}
