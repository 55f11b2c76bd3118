import type { Context } from '../../kernel/index.ts'
import type { Channel, Kind, Mode } from './kinds.ts'
import { type Chosen, type Digest, modeOf, type Quiet, usualDigest, usualQuiet } from './settings.ts'

/** Somebody who can be told, with all that decides how. */
export interface Recipient {
  readonly member: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly zone: string
  readonly quiet: Quiet
  readonly digest: Digest
  readonly escalates: boolean
  mode(kind: Kind, channel: Channel): Mode
  /** Whether she herself switched this off. */
  refused(kind: Kind, channel: Channel): boolean
}

/** Active members among some ids, with what they and their organization have chosen. One statement. */
export async function peopleFor(ctx: Context, ids: readonly string[]): Promise<Recipient[]> {
  if (!ids.length) return []
  const rows = await ctx.run<{
    id: string
    name: string
    email: string
    zone: string | null
    own: Chosen | null
    house: Chosen | null
  }>({
    text: `select m.id, m.name, m.email, o.settings->>'timeZone' as zone, s.data as own, h.data as house
      from members m join organizations o on o.id = m.organization_id
      left join notification_settings s on s.organization_id = m.organization_id and s.id = m.id
      left join notification_settings h on h.organization_id = m.organization_id and h.id = m.organization_id
      where m.id = any($1::uuid[]) and m.status = 'active' and m.deleted_at is null order by m.id`,
    values: [ids],
  })
  return rows.map((row) => recipientOf(row, row.own ?? {}, row.house ?? {}))
}

const recipientOf = (
  { id, name, email, zone }: { id: string; name: string; email: string; zone: string | null },
  own: Chosen,
  house: Chosen,
): Recipient => ({
  member: id,
  name,
  email,
  phone: own.phone ?? null,
  zone: own.timeZone ?? zone ?? 'UTC',
  quiet: own.quiet ?? house.quiet ?? usualQuiet,
  digest: own.digest ?? house.digest ?? usualDigest,
  escalates: own.escalate ?? true,
  mode: (kind, channel) => modeOf(kind, channel, own, house),
  refused: (kind, channel) => own.kinds?.[kind.type]?.[channel] === 'off',
})
