import { type Context, checked, fail, invalid, knows, newId, resourceNamed, z } from '../../kernel/index.ts'
import { fileFor } from '../files/index.ts'
import { confirmation, gate, leavesAt } from './consent/gate.ts'
import type { Status } from './message.ts'
import { type Draft, write } from './outbox.ts'
import { recipientsOf } from './recipient.ts'
import { countSegments } from './segments.ts'
import { senderFor } from './sender.ts'
import { organizationOf } from './settings.ts'
import { contentOf } from './templates/compose.ts'
import { threadOf } from './thread.ts'

const name = z.string().max(200)
const file = z.union([z.uuid(), z.strictObject({ fileId: z.uuid(), cid: z.string().max(100) })])
export const sendInput = z.strictObject({
  channel: z.enum(['email', 'sms']),
  to: z.strictObject({
    address: z.string().max(320).optional(),
    name: name.nullish(),
    contactId: z.uuid().nullish(),
    memberId: z.uuid().nullish(),
  }),
  template: z
    .strictObject({
      key: z.string().max(80),
      language: z.string().max(35).nullish(),
      data: z.record(z.string(), z.unknown()).default({}),
    })
    .optional(),
  subject: z.string().max(500).nullish(),
  text: z.string().max(100_000).nullish(),
  html: z.string().max(500_000).nullish(),
  purpose: z
    .string()
    .min(1)
    .max(60)
    .refine((v) => v !== confirmation, 'This purpose belongs to the product.')
    .optional()
    .meta({ description: 'transactional (the default), marketing, or a purpose of consent' }),
  about: z.strictObject({ noun: z.string().max(60), id: z.uuid() }).nullish(),
  at: z.iso.datetime({ offset: true }).nullish(),
  key: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'The same key is the same message: it is never sent twice' }),
  attachments: z.array(file).max(20).optional(),
  senderId: z.uuid().nullish(),
  inReplyTo: z.uuid().nullish().meta({ description: 'The message that is answered' }),
  headers: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/), z.string().max(1000)).optional(),
})
export type SendInput = Omit<z.input<typeof sendInput>, 'at'> & { at?: Date | string | null }
type Asked = z.output<typeof sendInput>
export interface Sending {
  id: string
  status: Status
}

/**
 * Plans one message in the transaction at hand. It leaves soon after the commit, or at its time. Answers `suppressed` where
 * the recipient may not be written to; a second call with the same `key` answers the first one's message. Refuses input
 * that no message can be made of.
 */
export async function send(ctx: Context, input: SendInput): Promise<Sending> {
  const [sent] = await sendMany(ctx, [input])
  return sent!
}

/** Plans messages of one channel, up to some hundreds, with a fixed number of statements. */
export async function sendMany(outer: Context, given: readonly SendInput[]): Promise<Sending[]> {
  if (!given.length) return []
  const inputs = given.map((i) =>
    checked<Asked>(sendInput, { ...i, at: i.at instanceof Date ? i.at.toISOString() : i.at }),
  )
  return outer.transaction(async (ctx) => {
    const organization = await organizationOf(ctx)
    const channel = inputs[0]!.channel
    if (inputs.some((i) => i.channel !== channel))
      throw fail('invalid_input', { detail: 'Messages of one call have one channel.' })
    const recipients = await recipientsOf(
      ctx,
      channel,
      inputs.map((i) => i.to),
    )
    const drafts: Draft[] = []
    const senders = new Map<string, string | null>()
    for (const [i, input] of inputs.entries()) {
      const to = recipients[i]!
      const named = input.senderId ?? ''
      if (!senders.has(named)) senders.set(named, await senderFor(ctx, channel, input.senderId))
      const content = await contentOf(ctx, organization, input, to, senders.get(named)!)
      const at = new Date(input.at ?? ctx.now())
      const { purpose } = content
      const zone = { timeZone: to.contact?.timeZone, country: to.contact?.addresses?.[0]?.country }
      const leaves = leavesAt(organization, at, { channel, purpose, address: to.address, ...zone })
      const id = newId()
      drafts.push({
        ...content,
        id,
        channel,
        to,
        about: await aboutOf(ctx, input, to.contactId),
        senderId: senders.get(named)!,
        key: input.key ?? null,
        leaves,
        planned: leaves.getTime() > ctx.now().getTime() + 1000,
        segments: channel === 'sms' ? countSegments(content.text).segments : null,
        attachments: await attachmentsOf(ctx, input),
        headers: input.headers ?? {},
        ...(await threadOf(ctx, { id, channel, address: to.address, replyTo: input.inReplyTo ?? null })),
        refusal: null,
      })
    }
    const refusals = await gate(
      ctx,
      organization,
      drafts.map((d) => ({ channel, address: d.to.address, purpose: d.purpose })),
    )
    for (const [i, d] of drafts.entries()) d.refusal = refusals[i]!
    return write(ctx, drafts)
  })
}

async function aboutOf(ctx: Context, { about }: Asked, contactId: string | null) {
  if (!about) return contactId ? { noun: 'contacts', id: contactId } : null
  if (!knows(about.noun))
    throw invalid([{ path: 'about.noun', message: `There is no kind of record called “${about.noun}”.` }])
  await resourceNamed(about.noun).get(ctx, about.id)
  return about
}

async function attachmentsOf(ctx: Context, { attachments = [] }: Asked) {
  const items = attachments.map((a) => (typeof a === 'string' ? { fileId: a, cid: null } : a))
  for (const [i, { fileId }] of items.entries())
    if (!(await fileFor(ctx, fileId))) throw invalid([{ path: `attachments.${i}`, message: 'There is no such file.' }])
  return items
}
