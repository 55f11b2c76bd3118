import { type Context, fail } from '../../kernel/index.ts'
import { refuseBeyond } from '../access/index.ts'

/** What an admin may do that nobody below may hand out by giving somebody that role. */
const administers = ['organizations:write', 'roles:write', 'members:write', 'api_keys:write']

/** Only owners make or unmake owners, and nobody gives a role that may do more than she does. */
export async function refuseAbove(ctx: Context, ...roleIds: string[]): Promise<void> {
  const rows = await ctx.run<{ key: string | null; grants: Record<string, 'own' | 'team' | 'all'> }>({
    text: 'select key, grants from roles where id = any($1::uuid[])',
    values: [roleIds],
  })
  if (rows.length < new Set(roleIds).size)
    throw fail('missing_reference', { errors: [{ path: 'roleId', message: 'This role does not exist.' }] })
  for (const { key, grants } of rows) {
    if (key === 'owner' && !ctx.actor.may('organizations:own')) throw fail('organizations.owners_only')
    if (key === 'admin' && !administers.every((p) => ctx.actor.may(p))) throw fail('access.beyond_own')
    if (!key) await refuseBeyond(ctx, grants)
  }
}
