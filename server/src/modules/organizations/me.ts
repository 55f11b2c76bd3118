import type { FastifyInstance } from 'fastify'
import { bodies, checked, fail, type Program } from '../../kernel/index.ts'
import { membershipsOf } from '../access/index.ts'

/** Who I am here, what I may do, and what I like. */
export function meRoutes(app: FastifyInstance, program: Program): void {
  const send = (reply: any, body: unknown) => reply.type('application/json').send(JSON.stringify(body))

  app.get('/api/v1/me', async (request, reply) => {
    const { identity } = request
    if (!identity) throw fail('not_signed_in')
    const mine = identity.account ? await membershipsOf(program, identity.account.id) : []
    if (request.headers['x-organization'] && !identity.actor)
      throw fail('not_found', { detail: 'You do not belong to this organization.' })
    const here =
      identity.actor && identity.organization
        ? await inside(program, identity.organization, identity.actor.member)
        : { organization: null, member: null }
    return send(reply, {
      account: identity.account,
      organizations: mine.map((m) => ({ id: m.organization, slug: m.slug, name: m.name, role: m.role })),
      ...here,
      permissions: identity.actor?.permissions ?? {},
      preferences: identity.account ? await preferences(program, identity.account.id) : {},
    })
  })
  app.patch('/api/v1/me/preferences', async (request, reply) => {
    const account = request.identity?.account
    if (!account) throw fail('not_signed_in')
    const change = checked<Record<string, unknown>>(bodies.preferences, request.body)
    if (JSON.stringify(change).length > 20_000) throw fail('body_too_large')
    await program.identity.query(
      `insert into identity.preferences (user_id, data) values ($1, jsonb_strip_nulls($2::jsonb)) on conflict (user_id) do update set data = jsonb_strip_nulls(preferences.data || $2::jsonb)`,
      [account.id, JSON.stringify(change)],
    )
    return send(reply, await preferences(program, account.id))
  })
}

async function preferences(program: Program, account: string): Promise<Record<string, unknown>> {
  const { rows } = await program.identity.query('select data from identity.preferences where user_id = $1', [account])
  return rows[0]?.data ?? {}
}

async function inside(program: Program, organization: string, member: string | null) {
  const [row] = await program.db.burst<any>(organization, {
    text: `select json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'settings', o.settings) as organization,
      (select json_build_object('id', m.id, 'name', m.name, 'email', m.email, 'title', m.title, 'roleId', m.role_id, 'roleName', r.name) from members m join roles r on r.organization_id = m.organization_id and r.id = m.role_id where m.id = $1) as member
      from organizations o`,
    values: [member],
  })
  // Seen at most once an hour: a visit is no event and no version of the record.
  if (member)
    program.db
      .burst(organization, {
        text: `update members set last_seen_at = now() where id = $1 and (last_seen_at is null or last_seen_at < now() - interval '1 hour')`,
        values: [member],
      })
      .catch(() => {})
  return { organization: row?.organization ?? null, member: row?.member ?? null }
}
