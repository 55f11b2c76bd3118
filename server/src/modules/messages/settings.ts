import { type Context, z } from '../../kernel/index.ts'
import type { Brand } from './templates/layout.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time looks like 21:00.')
/** What an organization decides about its messages. */
export const messageSettings = z.strictObject({
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'A colour looks like #146a46.')
    .default('#146a46'),
  logoUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .default(null),
  postalAddress: z.string().max(300).nullable().default(null),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable()
    .default(null),
  quietFrom: time.default('21:00'),
  quietTo: time.default('08:00'),
  trackOpens: z.boolean().default(true),
  trackClicks: z.boolean().default(true),
  /** Whether e-mail that is no necessity needs a consent, or only that nobody took it back. Text messages always need one. */
  emailConsent: z.enum(['granted', 'not_withdrawn']).default('granted'),
  /** What people may choose on the page of their preferences, beside `marketing`. */
  purposes: z
    .array(z.strictObject({ key: z.string().regex(/^[a-z][a-z0-9_-]{0,59}$/), label: z.string().min(1).max(100) }))
    .max(20)
    .default([]),
})
export type MessageSettings = z.output<typeof messageSettings>
export const settingsChange = z.strictObject(
  Object.fromEntries(Object.entries(messageSettings.shape).map(([k, v]) => [k, (v as any).unwrap().optional()])),
) as unknown as z.ZodType<Partial<MessageSettings>>

export interface Organization {
  name: string
  timeZone: string
  country: string | null
  settings: MessageSettings
}

/** The organization as its messages need it. What was stored before a setting existed has its default. */
export async function organizationOf(ctx: Context): Promise<Organization> {
  const [row] = await ctx.run<{ name: string; settings: any }>({
    text: 'select name, settings from organizations',
    values: [],
  })
  const read = messageSettings.safeParse(row?.settings?.messages ?? {})
  return {
    name: row?.name ?? '',
    timeZone: row?.settings?.timeZone ?? 'UTC',
    country: row?.settings?.country ?? null,
    settings: read.success ? read.data : messageSettings.parse({}),
  }
}

export const brandOf = ({ name, settings }: Organization): Brand => ({
  name,
  accent: settings.accent,
  logoUrl: settings.logoUrl,
  postalAddress: settings.postalAddress,
})

/** Changes some settings of messages; the others stay. */
export async function changeSettings(ctx: Context, change: Partial<MessageSettings>): Promise<MessageSettings> {
  return ctx.transaction(async (tx) => {
    await tx.run({
      text: `update organizations set settings = settings || jsonb_build_object('messages', coalesce(settings->'messages', '{}') || $1::jsonb), version = version + 1`,
      values: [JSON.stringify(change)],
    })
    await tx.emit('messages.settings_changed', { change })
    return (await organizationOf(tx)).settings
  })
}
