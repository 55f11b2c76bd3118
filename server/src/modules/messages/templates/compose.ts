import { type Context, invalid, resourceNamed } from '../../../kernel/index.ts'
import { necessary } from '../consent/gate.ts'
import type { Recipient } from '../recipient.ts'
import type { SendInput } from '../send.ts'
import { brandOf, type Organization } from '../settings.ts'
import { type Content, fill, prepared, published } from './content.ts'
import { bare, branded, unsubscribeMark } from './layout.ts'
import { escaped, textOf } from './plain-text.ts'

export interface Composed extends Content {
  purpose: string
  templateId: string | null
  templateVersion: number | null
}

/** The values that every template may name, for one recipient. */
export async function valuesFor(
  ctx: Context,
  organization: Organization,
  to: Recipient,
  data: Record<string, unknown>,
) {
  return {
    ...data,
    contact: to.contact ?? {},
    company: to.company ?? {},
    member: await writer(ctx),
    recipient: { name: to.name, address: to.address },
    organization: {
      name: organization.name,
      postalAddress: organization.settings.postalAddress,
      website: organization.settings.website,
    },
    today: ctx.now().toISOString().slice(0, 10),
  }
}

const writers = new WeakMap<Context, Promise<object>>()

/** The member who writes; nobody where the product itself does. */
function writer(ctx: Context): Promise<object> {
  let found = writers.get(ctx)
  if (!found)
    writers.set(
      ctx,
      (found = ctx.actor.member
        ? asWriter(ctx, ctx.actor.member)
        : Promise.resolve({ name: null, email: null, title: null })),
    )
  return found
}
async function asWriter(ctx: Context, id: string): Promise<object> {
  const [member] = await resourceNamed('members').find(ctx, { ids: [id], whole: true })
  return { name: member?.name ?? null, email: member?.email ?? null, title: member?.title ?? null }
}

const identities = new WeakMap<Context, Map<string, Promise<string | null>>>()
function identityOf(ctx: Context, sender: string | null): Promise<string | null> {
  if (!sender) return Promise.resolve(null)
  let known = identities.get(ctx)
  if (!known) identities.set(ctx, (known = new Map()))
  let line = known.get(sender)
  if (!line)
    known.set(
      sender,
      (line = ctx
        .run<{ line: string | null }>({
          text: 'select identity_line as line from senders where id = $1',
          values: [sender],
        })
        .then(([row]) => row?.line ?? null)),
    )
  return line
}

/** The words of a message: of its template filled for the recipient, or as they were given. */
export async function contentOf(
  ctx: Context,
  organization: Organization,
  input: SendInput,
  to: Recipient,
  sender: string | null,
): Promise<Composed> {
  const identity = await identityOf(ctx, sender)
  const content = input.template
    ? await fromTemplate(ctx, organization, input, to, identity)
    : await fromWords(organization, input, identity)
  return input.channel === 'sms'
    ? { ...content, text: signed(content.text, content.purpose, identity ?? organization.name) }
    : content
}

/** A text message that is no necessity says who writes. */
const signed = (text: string, purpose: string, who: string): string =>
  purpose === necessary || !who || text.toLowerCase().includes(who.toLowerCase()) ? text : `${who}: ${text}`

const kept = new WeakMap<Context, Map<string, ReturnType<typeof published>>>()

async function fromTemplate(
  ctx: Context,
  organization: Organization,
  input: SendInput,
  to: Recipient,
  identity: string | null,
): Promise<Composed> {
  const { key, language, data = {} } = input.template!
  const wanted = language ?? to.contact?.language ?? null
  let known = kept.get(ctx)
  if (!known) kept.set(ctx, (known = new Map()))
  const place = `${key} ${wanted}`
  let reading = known.get(place)
  if (!reading) known.set(place, (reading = published(ctx, input.channel, key, wanted)))
  const template = await reading
  const purpose = input.purpose ?? template.purpose
  const footer = { identity, unsubscribe: purpose !== necessary }
  const ready = await prepared(`${template.id} ${template.version}`, template, brandOf(organization), footer)
  const content = fill(ready, await valuesFor(ctx, organization, to, data))
  return {
    ...content,
    subject: input.subject ?? content.subject,
    purpose,
    templateId: template.id,
    templateVersion: template.version,
  }
}

async function fromWords(organization: Organization, input: SendInput, identity: string | null): Promise<Composed> {
  const purpose = input.purpose ?? necessary
  const none = { purpose, templateId: null, templateVersion: null }
  const text = input.text ?? (input.html ? textOf(input.html) : '')
  if (!text.trim() && !input.html?.trim()) throw invalid([{ path: 'text', message: 'Write something first.' }])
  if (input.channel === 'sms') return { ...none, subject: null, text, html: null }
  if (!input.subject?.trim() && !input.inReplyTo)
    throw invalid([{ path: 'subject', message: 'An e-mail needs a subject.' }])
  const subject = input.subject?.replace(/\s+/g, ' ').trim() || null
  const brand = brandOf(organization)
  const unsubscribe = purpose !== necessary
  const end = unsubscribe
    ? `\n\n--\n${[brand.name, brand.postalAddress].filter(Boolean).join('\n')}\nUnsubscribe: ${unsubscribeMark}\n`
    : ''
  // What somebody writes to one person looks like a letter; what goes to many looks like the house.
  const body =
    input.html ??
    `<p>${escaped(text)
      .replace(/\n\s*\n/g, '</p><p>')
      .replace(/\n/g, '<br>')}</p>`
  const html = unsubscribe
    ? await branded(body, '', brand, { identity, unsubscribe })
    : input.html && /<html[\s>]/i.test(input.html)
      ? input.html
      : bare(body, brand, { identity, unsubscribe })
  return { ...none, subject, text: text + end, html }
}
