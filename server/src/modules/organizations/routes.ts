import type { FastifyInstance } from 'fastify'
import { checked, contextOf, fail, fingerprint, type Program, strict, systemActor, z } from '../../kernel/index.ts'
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

/** Organizations: mine, a new one, the current one's settings, and the way in by invitation. */
export function organizationRoutes(app: FastifyInstance, program: Program): void {
  const send = (reply: any, body: unknown, status = 200) =>
    reply.code(status).type('application/json').send(JSON.stringify(body))
  const accountOf = (request: any) => {
    if (!request.identity?.account) throw fail('not_signed_in')
    return request.identity.account as { id: string; name: string; email: string }
  }

  app.get('/api/v1/organizations', async (request, reply) => {
    const mine = await membershipsOf(program, accountOf(request).id)
    return send(reply, { data: mine.map((m) => ({ id: m.organization, slug: m.slug, name: m.name, role: m.role })) })
  })
  app.post('/api/v1/organizations', async (request, reply) => {
    const account = accountOf(request)
    const body = checked<z.output<typeof make>>(make, request.body)
    const made = await makeOrganization(program, body, {
      account: account.id,
      name: account.name,
      email: account.email,
    })
    return send(reply, { id: made.id, slug: made.slug, name: body.name }, 201)
  })
  app.get('/api/v1/organizations/current', async (request, reply) =>
    send(reply, await current(program, contextOf(program, request))),
  )
  app.patch('/api/v1/organizations/current', async (request, reply) => {
    const ctx = contextOf(program, request)
    if (!ctx.actor.may('organizations:write')) throw fail('forbidden', { permission: 'organizations:write' })
    const body = checked<z.output<typeof change>>(change, request.body)
    await ctx.transaction(async (tx) => {
      const before = await current(program, tx)
      await tx.run({
        text: 'update organizations set name = coalesce($1, name), settings = settings || $2::jsonb, version = version + 1',
        values: [body.name ?? null, JSON.stringify(body.settings ?? {})],
      })
      await tx.emit('organizations.updated', { before, change: body })
    })
    program.signals.send('actors')
    return send(reply, await current(program, ctx))
  })
  app.get('/api/v1/invitations/open', { config: strict(program, 30) }, async (request, reply) => {
    const { token } = checked<{ token: string }>(z.object({ token: z.string().max(200) }), request.query)
    const open = await openInvitation(program, token)
    return send(reply, {
      organizationName: open.organization_name,
      email: open.email,
      expiresAt: new Date(open.expires_at).toISOString(),
    })
  })
  app.post('/api/v1/organizations/accept', { config: strict(program, 30) }, async (request, reply) => {
    const { token } = checked<{ token: string }>(z.strictObject({ token: z.string().max(200) }), request.body)
    const account = accountOf(request)
    const open = await openInvitation(program, token)
    if (open.email.toLowerCase() !== account.email.toLowerCase())
      throw fail('organizations.other_address', {
        detail: `This invitation is for ${open.email}. Sign in with that address.`,
      })
    await accept(program, open, account)
    return send(reply, { organizationId: open.organization_id })
  })
}

async function current(_program: Program, ctx: ReturnType<typeof contextOf>) {
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
  program.signals.send('actors')
}
