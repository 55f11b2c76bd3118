import { type Context, z } from '../../kernel/index.ts'
import { type Channel, channels, everyKind, type Kind, type Mode, modes, modesOf } from './kinds.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day looks like 22:00.')
export const zoneSchema = z.string().refine((zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}, 'This is no time zone. Write one like Europe/Stockholm.')

const choices = z
  .record(z.string().max(80), z.partialRecord(z.enum(channels), z.enum(modes).nullable()))
  .superRefine((given, check) => {
    const known = new Set(everyKind().map((k) => k.type))
    for (const [type, row] of Object.entries(given)) {
      if (!known.has(type)) check.addIssue({ code: 'custom', path: [type], message: `There is no “${type}”.` })
      for (const [channel, mode] of Object.entries(row) as [Channel, Mode | null][])
        if (mode && !modesOf[channel].includes(mode))
          check.addIssue({ code: 'custom', path: [type, channel], message: `This cannot be ${mode} here.` })
    }
  })

export const quietSchema = z.strictObject({
  on: z.boolean(),
  from: clock,
  to: clock,
  /** Saturdays and Sundays are quiet as a whole. */
  weekends: z.boolean(),
})
export type Quiet = z.output<typeof quietSchema>
export const digestSchema = z.strictObject({
  hour: z.number().int().min(0).max(23),
  /** 1 is Monday. */
  weekday: z.number().int().min(1).max(7),
})
export type Digest = z.output<typeof digestSchema>

/** What an organization may choose for everybody. Absent keeps, null goes back to what the product says. */
export const houseChange = z.strictObject({
  kinds: choices.optional(),
  quiet: quietSchema.nullable().optional(),
  digest: digestSchema.nullable().optional(),
})

/** What a person may choose; the same, and what only she knows. */
export const ownChange = houseChange.extend({
  timeZone: zoneSchema.nullable().optional(),
  /** Where text messages go. */
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'A phone number starts with + and the country, like +46701234567.')
    .nullable()
    .optional(),
  /** Whether something unread may go on to another channel. */
  escalate: z.boolean().nullable().optional(),
})
export type OwnChange = z.output<typeof ownChange>

/** As it is stored. */
export interface Chosen {
  kinds?: Record<string, Partial<Record<Channel, Mode>>>
  quiet?: Quiet
  digest?: Digest
  timeZone?: string
  phone?: string
  escalate?: boolean
}

export const usualQuiet: Quiet = { on: false, from: '20:00', to: '07:00', weekends: false }
export const usualDigest: Digest = { hour: 8, weekday: 1 }

/** A change laid over what was chosen: null takes a choice back. */
export function merged(before: Chosen, change: OwnChange): Chosen {
  const { kinds, ...rest } = change
  const next: Record<string, unknown> = { ...before }
  for (const [name, value] of Object.entries(rest)) {
    if (value === null) delete next[name]
    else if (value !== undefined) next[name] = value
  }
  const own: NonNullable<Chosen['kinds']> = { ...before.kinds }
  for (const [type, row] of Object.entries(kinds ?? {})) {
    const left = Object.entries({ ...own[type], ...row }).filter(([, mode]) => mode !== null)
    if (left.length) own[type] = Object.fromEntries(left)
    else delete own[type]
  }
  return { ...(next as Chosen), kinds: own }
}

/** How a channel is used for a kind: her own choice, else the organization's, else the product's. */
export const modeOf = (kind: Kind, channel: Channel, own: Chosen, house: Chosen): Mode =>
  own.kinds?.[kind.type]?.[channel] ?? house.kinds?.[kind.type]?.[channel] ?? kind.channels[channel]

/** What stands under an id, a member's or the organization's; locked for the rest of a transaction when it will be changed. */
export async function chosen(ctx: Context, id: string, lock = false): Promise<Chosen> {
  if (lock)
    await ctx.run({
      text: `insert into notification_settings (organization_id, id, data) values (app_organization(), $1, '{}') on conflict do nothing`,
      values: [id],
    })
  const [row] = await ctx.run<{ data: Chosen }>({
    text: `select data from notification_settings where id = $1${lock ? ' for update' : ''}`,
    values: [id],
  })
  return row?.data ?? {}
}

/** Changes what was chosen under an id; two devices at once lose nothing of each other. */
export async function choose(ctx: Context, id: string, change: OwnChange): Promise<Chosen> {
  return ctx.transaction(async (tx) => {
    const next = merged(await chosen(tx, id, true), change)
    await tx.run({
      text: 'update notification_settings set data = $2::jsonb, updated_at = now() where id = $1',
      values: [id, JSON.stringify(next)],
    })
    return next
  })
}
