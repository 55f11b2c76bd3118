import { type Context, fail, fingerprint, type Program, route, systemActor, z } from '../../kernel/index.ts'
import { membershipsOf } from '../access/index.ts'
import { invitations } from './invitation.ts'
import { makeOrganization } from './make.ts'
import { members } from './member.ts'

const slug = z.string().regex(/^[a-z0-9](-?[a-z0-9]){1,47}$/, 'Use 2 to 48 small letters, digits and single hyphens.')
const reserved = new Set([
  'sign-in',
  'sign-up',
  'verify',
  'forgot',
  'reset',
  'set-up',
  'join',
  'api',
  'dev',
  'docs',
  'assets',
  'metrics',
  'healthz',
  'readyz',
  'mcp',
  'admin',
])
const make = z.strictObject({
  name: z.string().trim().min(1).max(100),
  slug: slug.refine((v) => !reserved.has(v), 'This address belongs to the product.').optional(),
})
const timeZone = z
  .string()
  .refine(
    (v) => Intl.supportedValuesOf('timeZone').includes(v) || v === 'UTC',
    'This is no time zone, such as Europe/Stockholm.',
  )
const change = z.strictObject({
  name: z.string().trim().min(1).max(100).optional(),
  settings: z
    .strictObject({
      timeZone: timeZone.optional(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      locale: z.string().max(20).optional(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullish(),
    })
    .optional(),
})

const invited = { tag: 'Organizations', strict: 30 }
const token = z.strictObject({ token: z.string().max(200) })
const inside = { for: 'organization' as const, tag: 'Organizations' }

/** Organizations: mine, a new one, the current one's settings, and the way in by invitation. */
export const organizationRoutes = [
  route('listOrganizations', 'GET /organizations', {
    for: 'account',
    tag: 'Organizations',
    about: 'Organizations you belong to',
    async run({ program, account }) {
      const mine = await membershipsOf(program, account.id)
      return { data: mine.map((m) => ({ id: m.organization, slug: m.slug, name: m.name, role: m.role })) }
    },
  }),
  route('createOrganization', 'POST /organizations', {
    for: 'account',
    tag: 'Organizations',
    about: 'Make an organization; you are its owner',
    body: make,
    status: 201,
    async run({ program, account, body }) {
      const made = await makeOrganization(program, body, {
        account: account.id,
        name: account.name,
        email: account.email,
      })
      return { id: made.id, slug: made.slug, name: body.name }
    },
  }),
  route('getOrganization', 'GET /organizations/current', {
    ...inside,
    about: 'The organization you are in, with its settings',
    run: ({ ctx }) => current(ctx),
  }),
  route('updateOrganization', 'PATCH /organizations/current', {
    ...inside,
    can: 'organizations:write',
    about: 'Change the organization’s name and settings',
    body: change,
    async run({ program, ctx, body }) {
      await ctx.transaction(async (tx) => {
        const before = await current(tx)
        await tx.run({
          text: 'update organizations set name = coalesce($1, name), settings = settings || $2::jsonb, version = version + 1',
          values: [body.name ?? null, JSON.stringify(body.settings ?? {})],
        })
        await tx.emit('organizations.updated', { before, change: body })
      })
      program.signals.send('actors', ctx.organization)
      return current(ctx)
    },
  }),
  route('openInvitation', 'GET /invitations/open', {
    ...invited,
    for: 'anyone',
    about: 'What an invitation is for, by its mailed token',
    query: token,
    async run({ program, query }) {
      const open = await openInvitation(program, query.token)
      return {
        organizationName: open.organization_name,
        email: open.email,
        expiresAt: new Date(open.expires_at).toISOString(),
      }
    },
  }),
  route('acceptInvitation', 'POST /organizations/accept', {
    ...invited,
    for: 'account',
    about: 'Join an organization with the mailed token; only its own address may',
    body: token,
    async run({ program, account, body }) {
      const open = await openInvitation(program, body.token)
      if (open.email.toLowerCase() !== account.email.toLowerCase())
        throw fail('organizations.other_address', {
          detail: `This invitation is for ${open.email}. Sign in with that address.`,
        })
      await accept(program, open, account)
      return { organizationId: open.organization_id }
    },
  }),
]

async function current(ctx: Context) {
  const [row] = await ctx.run<any>({ text: 'select id, slug, name, settings, version from organizations', values: [] })
  return row
}

async function openInvitation(program: Program, token: string) {
  const [open] = await program.db.plain<any>({
    text: 'select * from kernel.invitation($1)',
    values: [fingerprint(token)],
  })
  if (!open) throw fail('organizations.invitation_over')
  return open as { organization_id: string; organization_name: string; id: string; email: string; expires_at: string }
}

/** Uses an invitation once: the row is locked, so a double click makes one member. */
async function accept(
  program: Program,
  open: { organization_id: string; id: string },
  account: { id: string; name: string; email: string },
) {
  await program.open(open.organization_id, { ...systemActor, name: account.name }).transaction(async (ctx) => {
    const [invitation] = await invitations.lock(ctx, [open.id])
    if (invitation.acceptedAt) throw fail('organizations.invitation_over')
    await members.add(ctx, {
      name: account.name,
      email: account.email,
      roleId: invitation.roleId,
      status: 'active',
      accountId: account.id,
    })
    await invitations.set(ctx, open.id, { acceptedAt: ctx.now().toISOString() })
  })
  program.signals.send('actors', account.id)
}
