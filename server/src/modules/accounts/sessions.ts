import { fail, type Program, route, z } from '../../kernel/index.ts'
import { answers } from './bodies.ts'

/** Ends sessions and makes every process forget them at once. */
export async function endSessions(program: Program, where: string, values: unknown[]): Promise<number> {
  const sql = `delete from identity.session where ${where} returning "userId" as account`
  const { rows } = await program.identity.query<{ account: string }>(sql, values)
  for (const account of new Set(rows.map((r) => r.account))) program.signals.send('actors', account)
  return rows.length
}

const iso = (v: string | Date) => new Date(v).toISOString()
const mine = { for: 'account' as const, tag: 'Sign-in' }

export const sessionRoutes = [
  route('listSessions', 'GET /auth/sessions', {
    ...mine,
    about: 'Where you are signed in',
    answer: answers.sessions,
    async run({ program, account, session }) {
      const { rows } = await program.identity.query(
        `select id, id = $2 as current, "createdAt", "updatedAt" as "lastSeenAt", "expiresAt", "ipAddress", "userAgent" from identity.session where "userId" = $1 and "expiresAt" > now() order by "updatedAt" desc`,
        [account.id, session],
      )
      const dated = (r: any) => ({
        ...r,
        createdAt: iso(r.createdAt),
        lastSeenAt: iso(r.lastSeenAt),
        expiresAt: iso(r.expiresAt),
      })
      return { data: rows.map(dated) }
    },
  }),
  route('revokeSession', 'DELETE /auth/sessions/:id', {
    ...mine,
    about: 'End one of your sessions',
    async run({ program, account, params: { id } }) {
      const known = z.uuid().safeParse(id).success
      if (!known || !(await endSessions(program, '"userId" = $1 and id = $2', [account.id, id])))
        throw fail('not_found')
    },
  }),
  route('revokeOtherSessions', 'POST /auth/sessions/revoke-others', {
    ...mine,
    about: 'End all your other sessions',
    answer: z.object({ revoked: z.number().int() }),
    run: async ({ program, account, session }) => ({
      revoked: await endSessions(program, '"userId" = $1 and id <> $2', [account.id, session]),
    }),
  }),
]
