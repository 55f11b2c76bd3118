import { type Context, id, resourceNamed, z } from '../../kernel/index.ts'

export const aboutSchema = z.strictObject({ noun: z.string().max(60), id: z.uuid() })
export type About = z.output<typeof aboutSchema>

/** Whom to tell: people, everybody of a role or a unit and those below it, the owner of a record. */
export const audienceSchema = z.strictObject({
  members: z.array(id('members')).max(1000).optional(),
  /** Ids of roles, or keys of built-in ones such as `owner`. */
  roles: z.array(z.string().max(60)).max(50).optional(),
  units: z.array(id('units')).max(50).optional(),
  ownerOf: aboutSchema.optional(),
})
export type Audience = z.output<typeof audienceSchema>

/** The ids of the members meant, each once. Whether they are active is asked later. */
export async function membersOf(ctx: Context, to: readonly string[] | Audience): Promise<string[]> {
  if (Array.isArray(to)) return [...new Set(to as string[])]
  const { members = [], roles = [], units = [], ownerOf } = to as Audience
  const found = new Set(members)
  if (roles.length || units.length) {
    const rows = await ctx.run<{ id: string }>({
      text: `with recursive below as (
          select id from units where id = any($2::uuid[]) and deleted_at is null
          union select u.id from units u join below b on u.parent_id = b.id where u.deleted_at is null
        )
        select m.id from members m left join roles r on r.organization_id = m.organization_id and r.id = m.role_id
        where m.deleted_at is null and (r.id::text = any($1::text[]) or r.key = any($1::text[]) or m.unit_id in (select id from below))`,
      values: [roles, units],
    })
    for (const row of rows) found.add(row.id)
  }
  const owner = ownerOf && (await ownerOfRecord(ctx, ownerOf))
  if (owner) found.add(owner)
  return [...found]
}

async function ownerOfRecord(ctx: Context, { noun, id: record }: About): Promise<string | null> {
  const resource = resourceNamed(noun)
  const field = resource.rows?.owner
  if (!field) return null
  const [found] = await resource.find(ctx, { ids: [record], whole: true })
  return (found as Record<string, unknown> | undefined)?.[field] as string | null
}
