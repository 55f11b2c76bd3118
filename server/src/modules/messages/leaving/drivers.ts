import { lookup } from 'node:dns/promises'
import {
  type Context,
  type MailAddress,
  type MailDriver,
  opened,
  openMail,
  openSms,
  type Program,
  type SmsDriver,
} from '../../../kernel/index.ts'

/** Milliseconds for one message at a provider. */
const usualMs = 15_000

/** A sender in use: its driver, and how its messages are signed and addressed. */
export interface Open {
  version: number
  senderId: string | null
  channel: 'email' | 'sms'
  provider: string
  /** The host it speaks to: what several senders share. */
  place: string
  mail: MailDriver | null
  sms: SmsDriver | null
  from: MailAddress
  replyTo: string | null
  dkim: { domain: string; selector: string; privateKey: string } | null
  lookedAt: number
}

type Parts = { egress: Program['ports']['egress']; inbox: Program['ports']['inbox']; timeoutMs: number }

/** What leaves without a sender of the organization's own: by the installation's mail server, or into the inbox. */
function own(program: Program, parts: Parts, channel: 'email' | 'sms', name: string): Open {
  const base = { version: 0, senderId: null, channel, dkim: null, replyTo: null, lookedAt: performance.now() }
  if (channel === 'sms')
    return {
      ...base,
      provider: 'inbox',
      place: 'inbox',
      mail: null,
      sms: openSms('inbox', {}, parts),
      from: { address: '' },
    }
  const [, , address] = /^(?:(.*?)\s*<)?([^<>]+?)>?$/.exec(program.config.MAIL_FROM) ?? []
  const from = { address: address ?? 'no-reply@localhost', name }
  const url = program.config.SMTP_URL ? new URL(program.config.SMTP_URL) : null
  if (!url) return { ...base, provider: 'inbox', place: 'inbox', mail: openMail('inbox', {}, parts), sms: null, from }
  const secure = url.protocol === 'smtps:'
  const credentials = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 587)),
    security: secure ? 'tls' : url.username ? 'starttls' : 'none',
    ...(url.username ? { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) } : {}),
  }
  // Whoever runs the installation chose this server; it may stand in the own network.
  const trusted = {
    ...program.ports.egress,
    addresses: async (host: string) => (await lookup(host, { all: true })).map((a) => a.address),
  }
  const mail = openMail('smtp', credentials, { ...parts, egress: trusted })
  return { ...base, provider: 'smtp', place: `smtp ${url.host}`, mail, sms: null, from }
}

/** What several senders share: a mail server, or the service of a provider. */
const placeName = (provider: string, c: { endpoint?: string; host?: string; port?: number; region?: string }): string =>
  `${provider} ${c.endpoint ?? (c.host ? `${c.host}:${c.port ?? 587}` : (c.region ?? ''))}`

const senderText = `select s.id, s.version, s.channel, s.provider, s.from_name, s.from_address, s.reply_to, d.id as domain_id, d.domain, d.selector
  from senders s left join sender_domains d on d.organization_id = s.organization_id and d.deleted_at is null and d.domain = lower(split_part(s.from_address, '@', 2))
  where s.id = $1`

async function ofSender(parts: Parts, ctx: Context, id: string): Promise<Open> {
  const [s] = await ctx.run<any>({ text: senderText, values: [id] })
  if (!s) throw new Error('This sender is gone.')
  const credentials = JSON.parse((await opened(ctx, 'senders', id, 'credentials')) ?? '{}')
  const key = s.domain_id ? await opened(ctx, 'sender_domains', s.domain_id, 'privateKey') : null
  return {
    version: s.version,
    senderId: id,
    channel: s.channel,
    provider: s.provider,
    place: placeName(s.provider, credentials),
    mail: s.channel === 'email' ? openMail(s.provider, credentials, parts) : null,
    sms: s.channel === 'sms' ? openSms(s.provider, credentials, parts) : null,
    from: { address: s.from_address ?? '', ...(s.from_name ? { name: s.from_name } : {}) },
    replyTo: s.reply_to,
    dkim: key ? { domain: s.domain, selector: s.selector, privateKey: key } : null,
    lookedAt: performance.now(),
  }
}

/** Milliseconds after which it is asked whether a sender has changed. */
const fresh = 2000

/** The senders that this process has open. */
export function openDrivers(program: Program, timeoutMs = usualMs) {
  const parts: Parts = { egress: program.ports.egress, inbox: program.ports.inbox, timeoutMs }
  const open = new Map<string, Open>()
  const close = (o: Open | undefined) => void Promise.all([o?.mail?.close(), o?.sms?.close()]).catch(() => {})
  return {
    /** The sender of a message; throws a sentence when it cannot be used. */
    async of(ctx: Context, senderId: string | null, channel: 'email' | 'sms', name: string): Promise<Open> {
      const place = senderId ?? `${channel} ${name}`
      const known = open.get(place)
      if (known && (!senderId || performance.now() - known.lookedAt < fresh)) return known
      if (known && senderId) {
        const [row] = await ctx.run<{ version: number; domain: string | null }>({
          text: `select s.version, d.selector as domain from senders s left join sender_domains d on d.organization_id = s.organization_id and d.deleted_at is null and d.domain = lower(split_part(s.from_address, '@', 2)) where s.id = $1`,
          values: [senderId],
        })
        if (row?.version === known.version && (row.domain ?? null) === (known.dkim?.selector ?? null)) {
          known.lookedAt = performance.now()
          return known
        }
      }
      const made = senderId ? await ofSender(parts, ctx, senderId) : own(program, parts, channel, name)
      open.set(place, made)
      close(known)
      return made
    },
    close() {
      for (const o of open.values()) close(o)
      open.clear()
    },
  }
}
