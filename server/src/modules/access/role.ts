import {
  fail,
  flag,
  initial,
  json,
  label,
  required,
  resource,
  type Scope,
  system,
  text,
  z,
} from '../../kernel/index.ts'

const grants = z.record(z.string().max(100), z.enum(['own', 'team', 'all']))
const hidden = z.record(z.string().max(60), z.array(z.string().max(60)))

/** A named set of permissions with their record scope, and of fields it does not show. Built-in ones follow the product. */
export const roles = resource('roles', {
  title: 'name',
  singular: 'role',
  fields: {
    name: required(text({ max: 60 })),
    description: text({ max: 300 }),
    key: system(label('Built-in key', text({ max: 20 }))),
    builtIn: system(initial(false, required(flag()))),
    grants: initial({} as Record<string, Scope>, required(json(grants, { 'contacts:read': 'all' }))),
    hidden: initial({} as Record<string, string[]>, required(json(hidden, { contacts: ['birthday'] }))),
  },
  unique: [['name']],
  sort: ['createdAt'],
  replace: {
    async update(ctx, id, values): Promise<unknown> {
      const [role] = await roles.lock(ctx, [id])
      if (role.builtIn) throw fail('access.built_in')
      await refuseBeyond(ctx, values.grants)
      return roles.set(ctx, id, values)
    },
    async create(ctx, values): Promise<unknown> {
      await refuseBeyond(ctx, values.grants)
      return roles.add(ctx, values)
    },
    async remove(ctx, id) {
      const [role] = await roles.lock(ctx, [id])
      if (role.builtIn) throw fail('access.built_in')
      const [used] = await ctx.run({
        text: 'select count(*)::int as n from members where role_id = $1 and deleted_at is null',
        values: [id],
      })
      if (used!.n) throw fail('access.role_used', { members: used!.n })
    },
  },
})

const width: Record<Scope, number> = { own: 0, team: 1, all: 2 }

/** Nobody hands out more than she has. */
export async function refuseBeyond(
  ctx: { actor: { scope(p: string): Scope | undefined } },
  given: Record<string, Scope> | null | undefined,
): Promise<void> {
  for (const [permission, scope] of Object.entries(given ?? {})) {
    const mine = ctx.actor.scope(permission)
    if (!mine || width[mine] < width[scope]) throw fail('access.beyond_own', { permission })
  }
}
