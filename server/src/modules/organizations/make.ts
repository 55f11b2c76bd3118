import { type Actor, type Context, fail, newId, type Program, systemActor } from '../../kernel/index.ts'
import { builtInRoles, type RoleKey, roles } from '../access/index.ts'
import { members } from './member.ts'

export interface Founder {
  account: string
  name: string
  email: string
}

/** A readable, free address part made from a name. */
export async function freeSlug(program: Program, name: string): Promise<string> {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'organization'
  const start = base.length < 2 ? `${base}-team` : base
  for (let n = 1; ; n++) {
    const slug = n === 1 ? start : `${start}-${n}`
    const [row] = await program.db.plain<{ id: string | null }>({
      text: 'select kernel.organization_by_slug($1) as id',
      values: [slug],
    })
    if (!row?.id) return slug
  }
}

/** Makes an organization with its built-in roles and its first owner, in one transaction. */
export async function makeOrganization(
  program: Program,
  given: { name: string; slug?: string; settings?: Record<string, unknown> },
  founder: Founder,
): Promise<{ id: string; slug: string; owner: string; roles: Record<RoleKey, string> }> {
  const id = newId()
  const slug = given.slug ?? (await freeSlug(program, given.name))
  const actor: Actor = { ...systemActor, name: founder.name }
  const made = await program.open(id, actor).transaction(async (ctx) => {
    await ctx
      .run({
        text: 'insert into organizations (id, slug, name, settings) values ($1, $2, $3, $4::jsonb)',
        values: [
          id,
          slug,
          given.name,
          JSON.stringify({ timeZone: 'UTC', currency: 'EUR', locale: 'en', ...given.settings }),
        ],
      })
      .catch((error) => {
        throw (error as { code?: string }).code === '23505'
          ? fail('organizations.slug_taken', { errors: [{ path: 'slug', message: 'This address is taken.' }] })
          : error
      })
    const made = await makeRoles(ctx)
    const owner = await members.add(ctx, {
      name: founder.name,
      email: founder.email,
      roleId: made.owner,
      status: 'active',
      accountId: founder.account,
    })
    await ctx.emit('organizations.created', { name: given.name, slug })
    return { roles: made, owner: owner.id }
  })
  program.signals.send('actors', founder.account)
  return { id, slug, ...made }
}

async function makeRoles(ctx: Context): Promise<Record<RoleKey, string>> {
  const keys = Object.keys(builtInRoles) as RoleKey[]
  const rows = await roles.addMany(
    ctx,
    keys.map((key) => ({ ...builtInRoles[key], key, builtIn: true, grants: {}, hidden: {} })),
  )
  return Object.fromEntries(rows.map((r, i) => [keys[i], r.id])) as Record<RoleKey, string>
}
