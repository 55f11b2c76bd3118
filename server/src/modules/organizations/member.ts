import { uuid } from 'drizzle-orm/pg-core'
import {
  type Context,
  choice,
  email,
  fail,
  hidden,
  initial,
  moment,
  personal,
  raw,
  ref,
  required,
  resource,
  system,
  text,
  z,
} from '../../kernel/index.ts'
import { refuseAbove } from './rank.ts'

/** A person in this organization. The account behind it is global; what it may do here is its role. */
export const members = resource('members', {
  title: 'name',
  singular: 'member',
  subtitle: 'title',
  fields: {
    name: required(personal(text({ max: 200, search: 'A' }))),
    email: system(required(personal(email({ search: 'B' })))),
    title: text({ max: 100 }),
    roleId: required(ref('roles')),
    unitId: ref('units'),
    status: initial(
      'active',
      required(
        choice([
          { value: 'active', tone: 'ok' },
          { value: 'suspended', tone: 'warn' },
        ]),
      ),
    ),
    lastSeenAt: system(moment()),
    accountId: system(hidden(required(raw(() => uuid(), z.uuid(), '01981f6e-0000-7000-8000-000000000000')))),
  },
  unique: [['accountId']],
  expose: ['list', 'get', 'update', 'remove'],
  sort: ['createdAt'],
  replace: {
    async update(ctx, id, values): Promise<unknown> {
      const [member] = await members.lock(ctx, [id])
      const losing = (values.roleId && values.roleId !== member.roleId) || values.status === 'suspended'
      if (values.status === 'suspended' && id === ctx.actor.member) throw fail('organizations.yourself')
      if (values.roleId && values.roleId !== member.roleId) await refuseAbove(ctx, member.roleId, values.roleId)
      if (values.status === 'suspended') await refuseAbove(ctx, member.roleId)
      if (losing) await refuseLastOwner(ctx, id)
      return members.set(ctx, id, values)
    },
    async remove(ctx, id) {
      const [member] = await members.lock(ctx, [id])
      if (id === ctx.actor.member) throw fail('organizations.yourself')
      await refuseAbove(ctx, member.roleId)
      await refuseLastOwner(ctx, id)
    },
  },
})

/** An organization always keeps an owner; the check locks the owners, so two of them cannot leave at once. */
async function refuseLastOwner(ctx: Context, leaving: string): Promise<void> {
  const owners = await ctx.run<{ id: string }>({
    text: `select m.id from members m join roles r on r.organization_id = m.organization_id and r.id = m.role_id where r.key = 'owner' and m.status = 'active' and m.deleted_at is null order by m.id for update of m`,
    values: [],
  })
  if (owners.length === 1 && owners[0]!.id === leaving) throw fail('organizations.last_owner')
}
