import { type Context, invalid, resourceNamed } from '../../kernel/index.ts'
import { addressKey } from './address.ts'
import type { Channel } from './consent/suppression.ts'

export interface To {
  address?: string
  name?: string | null
  contactId?: string | null
  memberId?: string | null
}

/** Who gets a message, with the records whose values it may name. */
export interface Recipient {
  /** In the form that is compared and sent to. */
  address: string
  name: string | null
  contactId: string | null
  memberId: string | null
  contact: Record<string, any> | null
  company: Record<string, any> | null
  member: Record<string, any> | null
}

type Known = Map<string, Record<string, any>>

async function read(ctx: Context, noun: string, ids: readonly (string | null | undefined)[]): Promise<Known> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))]
  if (!wanted.length) return new Map()
  const found = await resourceNamed(noun).find(ctx, { ids: wanted, limit: wanted.length })
  return new Map(found.map((record) => [record.id as string, record]))
}

/** Contacts by their addresses, where exactly one has it. A plain fact for the log; nothing of the contact is read. */
async function contactsAt(ctx: Context, channel: Channel, addresses: readonly string[]): Promise<Map<string, string>> {
  if (!addresses.length) return new Map()
  const [table, column] = channel === 'email' ? ['contact_emails', 'email_key'] : ['contact_phones', 'phone_e164']
  const rows = await ctx.run<{ address: string; id: string; n: number }>({
    text: `select e.${column} as address, min(e.record_id::text) as id, count(distinct e.record_id)::int as n from ${table} e
      join contacts c on c.organization_id = e.organization_id and c.id = e.record_id and c.deleted_at is null
      where e.${column} = any($1) group by 1`,
    values: [addresses],
  })
  return new Map(rows.filter((r) => r.n === 1).map((r) => [r.address, r.id]))
}

/** Recipients of some messages on a channel, in the order asked. Refuses who is not there, not to be seen, or has no address. */
export async function recipientsOf(ctx: Context, channel: Channel, all: readonly To[]): Promise<Recipient[]> {
  const contacts = await read(
    ctx,
    'contacts',
    all.map((to) => to.contactId),
  )
  const members = await read(
    ctx,
    'members',
    all.map((to) => to.memberId),
  )
  const companies = await read(
    ctx,
    'companies',
    [...contacts.values()].map((c) => c.companyId),
  )
  const drafts = all.map((to) => {
    const contact = to.contactId ? contacts.get(to.contactId) : undefined
    const member = to.memberId ? members.get(to.memberId) : undefined
    if (to.contactId && !contact) throw invalid([{ path: 'to.contactId', message: 'There is no such contact.' }])
    if (to.memberId && !member) throw invalid([{ path: 'to.memberId', message: 'There is no such member.' }])
    const own = channel === 'email' ? (contact?.email ?? member?.email) : contact?.phone
    const typed = to.address ?? own
    if (!typed)
      throw invalid([
        {
          path: 'to.address',
          message: channel === 'email' ? 'There is no e-mail address to send to.' : 'There is no number to send to.',
        },
      ])
    return { to, contact, member, address: addressKey(channel, typed) }
  })
  const guessed = await contactsAt(
    ctx,
    channel,
    drafts.filter((d) => !d.contact && !d.member).map((d) => d.address),
  )
  return drafts.map(({ to, contact, member, address }) => ({
    address,
    name: to.name ?? contact?.fullName ?? member?.name ?? null,
    contactId: contact?.id ?? (member ? null : (guessed.get(address) ?? null)),
    memberId: member?.id ?? null,
    contact: contact ?? null,
    company: contact?.companyId ? (companies.get(contact.companyId) ?? null) : null,
    member: member ?? null,
  }))
}
