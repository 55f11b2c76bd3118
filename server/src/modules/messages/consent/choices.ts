import { type Context, type Program, systemActor } from '../../../kernel/index.ts'
import { house } from '../house.ts'
import { eventAbout } from '../outbox.ts'
import { type Organization, organizationOf } from '../settings.ts'
import { readToken } from '../token.ts'
import { recordConsent } from './consent.ts'
import { necessary } from './gate.ts'
import { suppress, unsuppress } from './suppression.ts'

/** Whom a link in a mail speaks of, and what may be chosen. */
export interface Reader {
  ctx: Context
  organization: Organization
  messageId: string
  contactId: string | null
  address: string
  channel: 'email' | 'sms'
  purpose: string
  choices: Choice[]
}
export interface Choice {
  purpose: string
  label: string
  granted: boolean
}

/** Whoever holds the link of a mail; null for a token that is not ours. */
export async function readerOf(program: Program, token: string): Promise<Reader | null> {
  const claim = readToken(house().key, 'leave', token)
  if (!claim) return null
  const ctx = program.open(claim.organization, systemActor)
  const [m] = await ctx.run<any>({
    text: 'select to_address, channel, purpose, contact_id from messages where id = $1',
    values: [claim.message],
  })
  if (!m) return null
  const organization = await organizationOf(ctx)
  const base = {
    ctx,
    organization,
    messageId: claim.message,
    contactId: m.contact_id,
    address: m.to_address,
    channel: m.channel,
    purpose: m.purpose,
  }
  return { ...base, choices: await choicesOf(base) }
}

async function choicesOf({ ctx, organization, address, channel, purpose }: Omit<Reader, 'choices'>): Promise<Choice[]> {
  const offered = new Map([['marketing', 'News and offers']])
  for (const p of organization.settings.purposes) offered.set(p.key, p.label)
  if (purpose !== necessary && !offered.has(purpose))
    offered.set(purpose, purpose.charAt(0).toUpperCase() + purpose.slice(1))
  offered.set('tracking', 'Let us see whether you open our messages')
  const rows = await ctx.run<{ purpose: string; state: string }>({
    text: `select distinct on (purpose) purpose, state from consents where address = $1 and channel = $2 and deleted_at is null order by purpose, at desc, id desc`,
    values: [address, channel],
  })
  const [gone] = await ctx.run({
    text: `select 1 from suppressions where address = $1 and channel = $2 and deleted_at is null`,
    values: [address, channel],
  })
  const states = new Map(rows.map((r) => [r.purpose, r.state]))
  const byDefault = (p: string) =>
    p === 'tracking' || (organization.settings.emailConsent === 'not_withdrawn' && channel === 'email')
  return [...offered].map(([p, label]) => {
    const state = states.get(p)
    return { purpose: p, label, granted: (p === 'tracking' || !gone) && (state ? state === 'granted' : byDefault(p)) }
  })
}

interface Proof {
  source: string
  wording?: string
  ip: string
}

/** Ends everything that is no necessity. Done twice it is the same. */
export async function leave(reader: Reader, { source, ip }: Proof): Promise<void> {
  const { address, channel, contactId, messageId } = reader
  await reader.ctx.transaction(async (ctx) => {
    const open = reader.choices.filter((c) => c.granted && c.purpose !== 'tracking')
    await suppress(ctx, { address, channel, reason: 'unsubscribed', source, messageId })
    for (const { purpose } of open)
      await recordConsent(ctx, { contactId, address, channel, purpose, state: 'withdrawn', source, ip })
    if (open.length || reader.purpose !== necessary)
      await ctx.emit('messages.unsubscribed', { messageId, channel, address, source }, eventAbout(contactId, null))
  })
}

/** Writes down what somebody chose, each change with its proof. Choosing anything ends `unsubscribed`. */
export async function choose(reader: Reader, granted: ReadonlySet<string>, proof: Proof): Promise<void> {
  const { address, channel, contactId } = reader
  const wanted = reader.choices.filter((c) => c.purpose !== 'tracking' && granted.has(c.purpose))
  if (!wanted.length && reader.choices.some((c) => c.granted && c.purpose !== 'tracking')) await leave(reader, proof)
  await reader.ctx.transaction(async (ctx) => {
    if (wanted.length) await unsuppress(ctx, address, channel, ['unsubscribed'])
    for (const c of reader.choices) {
      const now = granted.has(c.purpose)
      if (now === c.granted || (!wanted.length && c.purpose !== 'tracking')) continue
      const wording = proof.wording ?? c.label
      await recordConsent(ctx, {
        contactId,
        address,
        channel,
        purpose: c.purpose,
        state: now ? 'granted' : 'withdrawn',
        source: proof.source,
        wording,
        ip: proof.ip,
      })
    }
  })
}
