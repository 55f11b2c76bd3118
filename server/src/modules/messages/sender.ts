import {
  type Context,
  checked,
  choice,
  email,
  encrypted,
  fail,
  flag,
  initial,
  integer,
  invalid,
  label,
  longText,
  mailCredentials,
  onCreate,
  ref,
  required,
  resource,
  smsCredentials,
  system,
  text,
} from '../../kernel/index.ts'
import { channels } from './consent/suppression.ts'
import { phoneKey } from './formats.ts'

/** Who messages come from: an address or number, the provider that carries them, and how fast it may be used. */
export const senders = resource('senders', {
  title: 'name',
  singular: 'sender',
  subtitle: 'fromAddress',
  fields: {
    name: required(text({ search: 'B' })),
    channel: onCreate(required(choice(channels))),
    provider: onCreate(
      required(
        choice([
          { value: 'inbox', label: 'Built-in inbox' },
          { value: 'smtp', label: 'SMTP' },
          { value: 'mailgun', label: 'Mailgun' },
          { value: 'sendgrid', label: 'SendGrid' },
          { value: 'ses', label: 'Amazon SES' },
          { value: 'twilio', label: 'Twilio' },
        ]),
      ),
    ),
    fromName: text({ max: 100 }),
    fromAddress: label('From', text({ max: 320 })),
    replyTo: email(),
    credentials: encrypted(longText({ max: 20_000 })),
    isDefault: initial(false, required(flag())),
    ratePerSecond: initial(10, required(integer({ min: 1, max: 10_000 }))),
    batch: label('Taken at once', initial(50, required(integer({ min: 1, max: 1000 })))),
    brand: text({ max: 100 }),
    unitId: ref('units'),
    identityLine: label('Who writes', text({ max: 200 })),
    status: initial(
      'active',
      required(
        choice([
          { value: 'active', tone: 'ok' },
          { value: 'paused', tone: 'warn' },
        ]),
      ),
    ),
    problem: system(text({ max: 500 })),
  },
  sort: ['name'],
  replace: {
    async create(ctx, values): Promise<unknown> {
      const made = await senders.add(ctx, { ...values, credentials: checkedSender(values, true) })
      if (values.isDefault) await onlyDefault(ctx, made.id, values.channel)
      return made
    },
    async update(ctx, id, values): Promise<unknown> {
      const [before] = await senders.lock(ctx, [id])
      const credentials = checkedSender({ ...before, ...values }, values.credentials !== undefined)
      const given = values.credentials === undefined ? {} : { credentials }
      const after = await senders.set(ctx, id, { ...values, ...given })
      if (values.isDefault) await onlyDefault(ctx, id, before.channel)
      return after
    },
  },
})
export type Sender = Awaited<ReturnType<typeof senders.get>>

/** Refuses what a provider would not take; answers the credentials as they are kept. */
function checkedSender(values: any, given: boolean): string | null {
  const { channel, provider, fromAddress } = values
  const schema = channel === 'sms' ? (smsCredentials as any)[provider] : (mailCredentials as any)[provider]
  if (!schema)
    throw invalid([
      { path: 'provider', message: `This provider carries no ${channel === 'sms' ? 'text messages' : 'e-mail'}.` },
    ])
  if (channel === 'email' && !email().schema.safeParse(fromAddress ?? '').success)
    throw invalid([{ path: 'fromAddress', message: 'An e-mail address looks like name@example.com.' }])
  if (channel === 'sms' && fromAddress && !phoneKey(fromAddress) && !/^[A-Za-z0-9 ]{1,11}$|^\d{3,8}$/.test(fromAddress))
    throw invalid([
      {
        path: 'fromAddress',
        message: 'Write a number with its country, a short code, or up to 11 letters and digits.',
      },
    ])
  if (!given) return null
  return JSON.stringify(readCredentials(schema, values.credentials))
}

function readCredentials(schema: any, typed: unknown): unknown {
  let value: unknown
  try {
    value = typed ? JSON.parse(String(typed)) : {}
  } catch {
    throw invalid([{ path: 'credentials', message: 'Credentials are a JSON object.' }])
  }
  return checked({ safeParse: (v) => under('credentials', schema.safeParse(v)) }, value)
}

/** Problems of an inner value, told under the field it stands in. */
const under = (field: string, result: any) =>
  result.success
    ? result
    : { success: false, error: { issues: result.error.issues.map((i: any) => ({ ...i, path: [field, ...i.path] })) } }

async function onlyDefault(ctx: Context, id: string, channel: string): Promise<void> {
  const others = await ctx.run<{ id: string }>({
    text: 'select id from senders where is_default and channel = $1 and id <> $2 and deleted_at is null',
    values: [channel, id],
  })
  for (const other of others) await senders.set(ctx, other.id, { isDefault: false })
}

/** The sender of a message: the one named, else the organization's default, else null: the installation's own mail or the inbox. */
export async function senderFor(ctx: Context, channel: 'email' | 'sms', named?: string | null): Promise<string | null> {
  const rows = await ctx.run<{ id: string; channel: string }>({
    text: named
      ? 'select id, channel from senders where id = $1 and deleted_at is null'
      : 'select id, channel from senders where channel = $1 and is_default and deleted_at is null limit 1',
    values: [named ?? channel],
  })
  if (!named) return rows[0]?.id ?? null
  if (rows[0]?.channel !== channel)
    throw fail('invalid_input', {
      errors: [{ path: 'senderId', message: 'There is no such sender for this channel.' }],
    })
  return rows[0]!.id
}
