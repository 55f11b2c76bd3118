import { type Context, fail, type InputProblem, newId, resourceNamed, z } from '../../../kernel/index.ts'
import { addressKey } from '../address.ts'
import { necessary } from '../consent/gate.ts'
import { write } from '../outbox.ts'
import type { Recipient } from '../recipient.ts'
import { countSegments, type Segments } from '../segments.ts'
import { senderFor } from '../sender.ts'
import { brandOf, organizationOf } from '../settings.ts'
import { valuesFor } from './compose.ts'
import { type Draft, draftProblems, fill, prepare } from './content.ts'
import { exampleData, namesFor } from './names.ts'
import { declared, templates } from './template.ts'

const draft = z.strictObject({
  channel: z.enum(['email', 'sms']),
  subject: z.string().max(500).nullish(),
  preheader: z.string().max(200).nullish(),
  body: z.string().max(100_000),
  layout: z.enum(['branded', 'plain']).default('branded'),
  data: z.array(declared).max(100).nullish(),
  purpose: z.string().max(60).default(necessary),
})
const common = { contactId: z.uuid().nullish(), data: z.record(z.string(), z.unknown()).optional() }
export const previewInput = z.strictObject({ id: z.uuid().optional(), draft: draft.optional(), ...common })
export const testInput = z.strictObject({ id: z.uuid(), to: z.string().max(320).optional(), ...common })

export interface Preview {
  subject: string | null
  text: string
  html: string | null
  segments: Segments | null
  problems: InputProblem[]
}

type Whole = Draft & { purpose: string }

async function draftOf(ctx: Context, input: z.output<typeof previewInput>): Promise<Whole> {
  if (input.draft) return { subject: null, preheader: null, ...input.draft } as Whole
  if (!input.id) throw fail('invalid_input', { errors: [{ path: 'id', message: 'Name a template or give a draft.' }] })
  return (await templates.get(ctx, input.id)) as unknown as Whole
}

/** What a draft would look like to a contact, with every place in it that could never be filled. Nothing is kept. */
export async function preview(ctx: Context, input: z.output<typeof previewInput>): Promise<Preview> {
  const whole = await draftOf(ctx, input)
  const problems = draftProblems(whole, await namesFor(ctx, whole.data ?? []))
  try {
    const content = await filled(ctx, whole, input)
    return { ...content, segments: whole.channel === 'sms' ? countSegments(content.text) : null, problems }
  } catch (error) {
    if (!problems.length) problems.push({ path: 'body', message: (error as Error).message })
    return { subject: null, text: '', html: null, segments: null, problems }
  }
}

async function filled(
  ctx: Context,
  whole: Whole,
  input: { contactId?: string | null; data?: Record<string, unknown> },
) {
  const organization = await organizationOf(ctx)
  const [contact]: any[] = input.contactId ? await resourceNamed('contacts').find(ctx, { ids: [input.contactId] }) : []
  if (input.contactId && !contact) throw fail('not_found')
  const [company]: any[] = contact?.companyId
    ? await resourceNamed('companies').find(ctx, { ids: [contact.companyId] })
    : []
  const to: Recipient = {
    address: contact?.email ?? 'hanna@osterby.example',
    name: contact?.fullName ?? 'Hanna Osterby',
    contactId: contact?.id ?? null,
    memberId: null,
    contact: contact ?? {
      firstName: 'Hanna',
      lastName: 'Osterby',
      fullName: 'Hanna Osterby',
      email: 'hanna@osterby.example',
      custom: {},
    },
    company: company ?? { name: 'Osterby AB' },
    member: null,
  }
  const ready = await prepare(whole, brandOf(organization), {
    identity: null,
    unsubscribe: whole.purpose !== necessary,
  })
  return fill(ready, await valuesFor(ctx, organization, to, { ...exampleData(whole.data ?? []), ...input.data }))
}

/** Sends the draft to whoever asks, or to an address she names, marked as a test. */
export async function testSend(
  outer: Context,
  input: z.output<typeof testInput>,
): Promise<{ id: string; status: string }> {
  const whole = (await templates.get(outer, input.id)) as unknown as Whole
  const [member]: any[] = outer.actor.member
    ? await resourceNamed('members').find(outer, { ids: [outer.actor.member], whole: true })
    : []
  const address = input.to ?? (whole.channel === 'email' ? member?.email : null)
  if (!address) throw fail('invalid_input', { errors: [{ path: 'to', message: 'Say where the test goes.' }] })
  const content = await filled(outer, whole, input)
  return outer.transaction(async (ctx) => {
    const id = newId()
    const [sent] = await write(ctx, [
      {
        ...content,
        id,
        subject: `Test: ${content.subject ?? ''}`.slice(0, 500),
        channel: whole.channel,
        to: {
          address: addressKey(whole.channel, address, 'to'),
          name: member?.name ?? null,
          contactId: null,
          memberId: member?.id ?? null,
          contact: null,
          company: null,
          member: null,
        },
        purpose: necessary,
        templateId: input.id,
        templateVersion: null,
        about: null,
        senderId: await senderFor(ctx, whole.channel),
        key: null,
        leaves: ctx.now(),
        planned: false,
        segments: whole.channel === 'sms' ? countSegments(content.text).segments : null,
        attachments: [],
        headers: {},
        threadId: id,
        replyToId: null,
        replySubject: null,
        refusal: null,
      },
    ])
    return sent!
  })
}
