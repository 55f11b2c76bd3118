import type { Context } from '../../../kernel/index.ts'
import type { Organization } from '../settings.ts'
import { afterQuiet, zoneOf } from './quiet.ts'
import type { Channel, Reason } from './suppression.ts'

export const necessary = 'transactional'
/** The one answer to STOP, START and HELP; nobody outside can ask for it. */
export const confirmation = 'confirmation'

export interface Asking {
  channel: Channel
  address: string
  purpose: string
}

export interface Refusal {
  code: Reason | 'no_consent' | 'consent_withdrawn'
  sentence: string
}

const sentences: Record<Refusal['code'], string> = {
  unsubscribed: 'Not sent: this address has unsubscribed.',
  bounced: 'Not sent: this address does not exist, an earlier message came back.',
  complained: 'Not sent: this address reported an earlier message as spam.',
  stopped: 'Not sent: this number answered STOP.',
  manual: 'Not sent: this address was blocked by hand.',
  no_consent: 'Not sent: there is no consent to messages of this purpose.',
  consent_withdrawn: 'Not sent: the consent to messages of this purpose was taken back.',
}

/**
 * Whether messages may be sent now, by suppression and consent; null where nothing stands against it. Asked when a message
 * is planned and again right before it leaves.
 */
export async function gate(
  ctx: Context,
  organization: Organization,
  asking: readonly Asking[],
): Promise<(Refusal | null)[]> {
  const rows = await ctx.run<{ n: number; reason: Reason | null; consent: string | null }>({
    text: `select a.n::int, s.reason, c.state as consent from unnest($1::text[], $2::text[], $3::text[]) with ordinality a(address, channel, purpose, n)
      left join lateral (select reason from suppressions s where s.address = a.address and s.channel = a.channel and s.deleted_at is null limit 1) s on true
      left join lateral (select state from consents c where c.address = a.address and c.channel = a.channel and c.purpose = a.purpose and c.deleted_at is null
        order by c.at desc, c.id desc limit 1) c on a.purpose <> $4`,
    values: [asking.map((a) => a.address), asking.map((a) => a.channel), asking.map((a) => a.purpose), necessary],
  })
  const found: (Refusal | null)[] = asking.map(() => null)
  for (const { n, reason, consent } of rows) {
    const { channel, purpose } = asking[n - 1]!
    const code = verdict(organization, channel, purpose, reason, consent)
    found[n - 1] = code ? { code, sentence: sentences[code] } : null
  }
  return found
}

function verdict(
  { settings }: Organization,
  channel: Channel,
  purpose: string,
  reason: Reason | null,
  consent: string | null,
): Refusal['code'] | null {
  if (purpose === confirmation) return reason === 'stopped' || reason === 'unsubscribed' ? null : reason
  if (reason && (reason !== 'unsubscribed' || purpose !== necessary)) return reason
  if (purpose === necessary) return null
  if (consent === 'withdrawn') return 'consent_withdrawn'
  const needed = channel === 'sms' || settings.emailConsent === 'granted'
  return needed && consent !== 'granted' ? 'no_consent' : null
}

/** When a message may leave: text messages that are no necessity wait for the recipient's morning. */
export function leavesAt(
  organization: Organization,
  at: Date,
  to: { channel: Channel; purpose: string; address: string; timeZone?: string | null; country?: string | null },
): Date {
  if (to.channel !== 'sms' || to.purpose === necessary || to.purpose === confirmation) return at
  const zone = zoneOf({ timeZone: to.timeZone, country: to.country, number: to.address }, organization.timeZone)
  return afterQuiet(at, zone, { from: organization.settings.quietFrom, to: organization.settings.quietTo })
}
