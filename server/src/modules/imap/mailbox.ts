import {
  type Context,
  choice,
  encrypted,
  fail,
  initial,
  integer,
  label,
  ref,
  required,
  resource,
  system,
  text,
} from '../../kernel/index.ts'

/** Mailboxes of one organization: each holds a connection. */
const most = 100

/** A mailbox that is read over IMAP: what comes in there becomes messages. */
export const mailboxes = resource('mailboxes', {
  title: 'name',
  singular: 'mailbox',
  subtitle: 'user',
  fields: {
    name: required(text({ search: 'B' })),
    host: label('Server', required(text({ max: 253 }))),
    port: initial(993, required(integer({ min: 1, max: 65_535 }))),
    security: label(
      'Encryption',
      initial(
        'tls',
        required(
          choice([
            { value: 'tls', label: 'TLS' },
            { value: 'starttls', label: 'STARTTLS' },
            { value: 'none', label: 'None (own networks only)', tone: 'warn' },
          ]),
        ),
      ),
    ),
    user: label('User name', required(text({ max: 320 }))),
    password: encrypted(text({ max: 1000 })),
    folder: initial('INBOX', required(text({ max: 200 }))),
    senderId: ref('senders'),
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
      const [all] = await ctx.run<{ n: number }>({
        text: 'select count(*)::int as n from mailboxes where deleted_at is null',
        values: [],
      })
      if (all!.n >= most) throw fail('imap.too_many')
      return mailboxes.add(ctx, values)
    },
    async update(ctx, id, values): Promise<unknown> {
      const made = await mailboxes.set(ctx, id, values)
      await letGo(
        ctx,
        id,
        ['host', 'port', 'user', 'folder'].some((name) => values[name] !== undefined),
      )
      return made
    },
  },
})
export type Mailbox = Awaited<ReturnType<typeof mailboxes.get>>

/** Whoever reads a mailbox begins anew with its new settings; another place is read from where it stands now. */
const letGo = (ctx: Context, id: string, elsewhere: boolean) =>
  ctx.run({
    text: `update mailbox_places set holder = null, held_until = '-infinity', failures = 0${elsewhere ? ', uid_validity = null, uid_next = null' : ''} where id = $1`,
    values: [id],
  })
