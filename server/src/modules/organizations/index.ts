import type { FastifyRequest } from 'fastify'
import { module, type Program } from '../../kernel/index.ts'
import { membershipsOf } from '../access/index.ts'
import { fillAccountDoors } from '../accounts/index.ts'
import { fillPublicUrl, invitations, invite, resend } from './invitation.ts'
import { makeOrganization } from './make.ts'
import { meRoutes } from './me.ts'
import { members } from './member.ts'
import { organizationRoutes } from './routes.ts'
import { setUpRoutes } from './set-up.ts'
import { units } from './unit.ts'

export { makeOrganization } from './make.ts'
export { members } from './member.ts'
export { setUpLink } from './set-up.ts'
export { units } from './unit.ts'

const organizationsOf = async (program: Program, account: string) =>
  (await membershipsOf(program, account)).map((m) => ({ id: m.organization, slug: m.slug, name: m.name }))

/** A sign-in is written into the audit of every organization the person belongs to. */
async function onSignIn(
  program: Program,
  account: { id: string; name: string },
  request: FastifyRequest,
): Promise<void> {
  for (const m of await membershipsOf(program, account.id)) {
    const ctx = program.open(m.organization, m.actor, { requestId: request.id, via: request.via })
    await ctx.emit('accounts.signed_in', {
      ipAddress: request.ip,
      userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    })
  }
}

fillAccountDoors({
  organizationsOf,
  onSignIn,
  makeOrganization: async (program, account, name) =>
    void (await makeOrganization(program, { name }, { account: account.id, name: account.name, email: account.email })),
})

export default module('organizations', {
  ring: 'base',
  needs: ['accounts', 'access'],
  resources: [members, invitations, units],
  commands: [invite, resend],
  permissions: {
    'organizations:write': { label: 'Change the organization’s name and settings' },
    'organizations:own': { label: 'Make owners, and end the organization' },
  },
  errors: {
    'organizations.slug_taken': [409, 'This address is taken.'],
    'organizations.already_member': [409, 'This person is a member already.'],
    'organizations.invitation_over': [410, 'This invitation was used, withdrawn or is over. Ask for a new one.'],
    'organizations.other_address': [403, 'This invitation is for another address.'],
    'organizations.last_owner': [409, 'An organization needs an owner. Make somebody else owner first.'],
    'organizations.owners_only': [403, 'Only owners make or change owners.'],
    'organizations.yourself': [409, 'You cannot suspend or remove yourself.'],
  },
  routes: [...organizationRoutes, ...meRoutes, ...setUpRoutes],
  plug: (_app, program) => fillPublicUrl(() => program.publicUrl()),
})
