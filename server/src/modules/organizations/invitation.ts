import { randomBytes } from 'node:crypto'
import {
  type Context,
  command,
  email,
  fail,
  fingerprint,
  hidden,
  id,
  moment,
  personal,
  ref,
  required,
  resource,
  sql,
  system,
  text,
  z,
} from '../../kernel/index.ts'
import { sendAccountMail } from '../accounts/index.ts'
import { refuseAbove } from './rank.ts'

const days = 7

/** An open door for one address. The token is mailed and kept as a hash. */
export const invitations = resource('invitations', {
  title: 'email',
  singular: 'invitation',
  fields: {
    email: system(required(personal(email()))),
    roleId: system(required(ref('roles'))),
    expiresAt: system(required(moment())),
    acceptedAt: system(moment()),
    tokenHash: system(hidden(required(text({ max: 100 })))),
    inviterName: system(text()),
  },
  expose: ['list', 'get', 'remove'],
})

let urlOf: () => string = () => 'http://localhost:3000'
export const fillPublicUrl = (get: () => string) => void (urlOf = get)

async function mail(ctx: Context, to: string, token: string): Promise<void> {
  const [organization] = await ctx.rows<{ name: string }>(sql`select name from organizations`)
  await ctx.later(sendAccountMail, {
    kind: 'invite',
    to,
    url: urlOf(),
    key: `invite-${fingerprint(token)}`,
    values: { inviter: ctx.actor.name, organization: organization!.name, token },
  })
}

/** Invites an address with a role. A second invitation of the same address replaces the first. */
export const invite = command('organizations.invite', {
  can: 'members:write',
  about: 'Invites somebody by e-mail.',
  input: z.strictObject({
    email: z.email('An e-mail address looks like name@example.com.').max(254),
    roleId: id('roles'),
  }),
  output: invitations.wire,
  async run(ctx, { email: address, roleId }) {
    await refuseAbove(ctx, roleId)
    const to = address.toLowerCase()
    const [member] = await ctx.run({
      text: 'select 1 from members where email_key = $1 and deleted_at is null',
      values: [to],
    })
    if (member)
      throw fail('organizations.already_member', {
        errors: [{ path: 'email', message: 'This person is a member already.' }],
      })
    for (const open of await invitations.find(ctx, { filter: `email = ${JSON.stringify(to)} AND acceptedAt = null` }))
      await invitations.remove(ctx, open.id)
    const token = randomBytes(24).toString('base64url')
    const expiresAt = new Date(ctx.now().getTime() + days * 86_400_000).toISOString()
    const invitation = await invitations.add(ctx, {
      email: to,
      roleId,
      expiresAt,
      tokenHash: fingerprint(token),
      inviterName: ctx.actor.name,
    })
    await mail(ctx, to, token)
    const { tokenHash, ...wire } = invitation
    return wire as never
  },
})

/** Sends an invitation again with a new link; the old one stops working. */
export const resend = command('invitations.resend', {
  can: 'members:write',
  about: 'Sends an invitation again with a fresh link.',
  input: z.strictObject({ id: id('invitations') }),
  output: z.object({ sent: z.boolean() }),
  async run(ctx, { id }) {
    const [invitation] = await invitations.lock(ctx, [id])
    if (invitation.acceptedAt) throw fail('organizations.invitation_over')
    const token = randomBytes(24).toString('base64url')
    await invitations.set(ctx, id, {
      tokenHash: fingerprint(token),
      expiresAt: new Date(ctx.now().getTime() + days * 86_400_000).toISOString(),
    })
    await mail(ctx, invitation.email, token)
    return { sent: true }
  },
})
