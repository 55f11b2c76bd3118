import { contextOf, fail, type Program, route, z } from '../../kernel/index.ts'
import { membershipsOf } from '../access/index.ts'
import { members } from './member.ts'

const preferenceChange = z.record(z.string().max(60), z.unknown())
const most = 20_000

/** Who I am here, what I may do, and what I like. */
export const meRoutes = [
  route('me', 'GET /me', {
    for: 'account',
    tag: 'Me',
    about: 'Who you are, and what you may do here',
    async run({ program, request, identity }) {
      if (!identity) throw fail('not_signed_in')
      if (request.headers['x-organization'] && !identity.actor)
        throw fail('not_found', { detail: 'You do not belong to this organization.' })
      const mine = identity.account ? await membershipsOf(program, identity.account.id) : []
      const here =
        identity.actor && identity.organization
          ? await inside(program, identity.organization, identity.actor.member)
          : { organization: null, member: null }
      return {
        account: identity.account,
        organizations: mine.map((m) => ({ id: m.organization, slug: m.slug, name: m.name, role: m.role })),
        ...here,
        permissions: identity.actor?.permissions ?? {},
        preferences: identity.account ? await preferences(program, identity.account.id) : {},
      }
    },
  }),
  route('updateMe', 'PATCH /me', {
    for: 'account',
    tag: 'Me',
    about: 'Your own name: in the account, and for your colleagues in this organization',
    body: z.strictObject({ name: members.fields.name.schema.refine((v) => v.trim() !== '', 'This is needed.') }),
    answer: z.object({ name: z.string() }),
    async run({ program, request, identity, account, body: { name } }) {
      await program.identity.query('update identity."user" set name = $2, "updatedAt" = now() where id = $1', [
        account.id,
        name,
      ])
      if (identity?.actor?.member) await members.set(contextOf(program, request), identity.actor.member, { name })
      program.signals.send('actors', account.id)
      return { name }
    },
  }),
  route('updatePreferences', 'PATCH /me/preferences', {
    for: 'account',
    tag: 'Me',
    about: 'Your theme, language, time zone and keys: absent keeps, null clears',
    body: preferenceChange,
    async run({ program, account, body }) {
      if (JSON.stringify(body).length > most) throw fail('body_too_large')
      await program.identity.query(
        `insert into identity.preferences (user_id, data) values ($1, jsonb_strip_nulls($2::jsonb)) on conflict (user_id) do update set data = jsonb_strip_nulls(preferences.data || $2::jsonb)`,
        [account.id, JSON.stringify(body)],
      )
      return preferences(program, account.id)
    },
  }),
]

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
