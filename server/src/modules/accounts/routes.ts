import type { FastifyInstance, FastifyRequest } from 'fastify'
import { bodies, checked, enqueuePlatform, fail, newId, type Program, strict, z } from '../../kernel/index.ts'
import { type Auth, makeAuth } from './auth.ts'
import { sendAccountMail } from './mails.ts'
import { answerSignIn, answerTokens, checkPassword, type OnSignIn, type OrganizationsOf, setCookie } from './sign-in.ts'
import { useRefreshToken } from './tokens.ts'

/** What accounts need of organizations; filled where the program is put together, because accounts know of none. */
export interface AccountDoors {
  organizationsOf: OrganizationsOf
  onSignIn: OnSignIn
  /** Makes an organization with this account as its owner. */
  makeOrganization(program: Program, account: { id: string; name: string; email: string }, name: string): Promise<void>
}

const checkMail = { status: 'check_mail' }
const auths = new WeakMap<Program, Auth>()

export function authOf(program: Program): Auth {
  let auth = auths.get(program)
  if (!auth) {
    const mail = (kind: 'verify' | 'reset', to: string, name: string, token: string) =>
      enqueuePlatform(program, sendAccountMail, {
        kind,
        to,
        url: program.publicUrl(),
        key: newId(),
        values: { name, token },
      })
    auth = makeAuth({
      pool: program.identity,
      secret: program.config.secret.toString('base64'),
      url: program.publicUrl(),
      mail: (m) => mail(m.kind, m.to, m.name, m.token),
    })
    auths.set(program, auth)
  }
  return auth
}

const accountOf = (request: FastifyRequest) => {
  const { identity } = request
  if (!identity?.account || !identity.session) throw fail('not_signed_in')
  return { account: identity.account, session: identity.session }
}

/** better-auth's errors are recognized by their shape; not all of them share a class. */
const codeOf = (error: unknown) => (error as { body?: { code?: string } })?.body?.code

export function accountRoutes(app: FastifyInstance, program: Program, doors: AccountDoors): void {
  const auth = authOf(program)
  const base = '/api/v1/auth'
  const guarded = { config: strict(program, 20) }
  const send = (reply: any, body: unknown, status = 200) =>
    reply.code(status).type('application/json').send(JSON.stringify(body))

  app.get(`${base}/config`, async (_request, reply) => {
    const development = program.config.BANYAN_ENV !== 'production'
    return send(reply, {
      development,
      signUp: program.config.SIGN_UP,
      demo: development && program.config.demo ? demoAccounts : null,
    })
  })
  app.post(`${base}/login`, guarded, async (request, reply) => {
    const { email, password } = checked<{ email: string; password: string }>(bodies.login, request.body)
    const signedIn = await checkPassword(program, auth, email, password, request)
    await doors.onSignIn(program, signedIn.user, request)
    return answerSignIn(program, reply, request, signedIn, doors.organizationsOf)
  })
  app.post(`${base}/refresh`, guarded, async (request, reply) => {
    const { refreshToken } = checked<{ refreshToken: string }>(bodies.refresh, request.body)
    const session = await useRefreshToken(program, refreshToken)
    if (!session)
      throw fail('not_signed_in', { detail: 'This refresh token was used before or is over. Sign in again.' })
    const { rows } = await program.identity.query(
      'select u.id, u.name, u.email from identity.session s join identity."user" u on u.id = s."userId" where s.id = $1',
      [session],
    )
    return answerTokens(program, reply, session, rows[0], await doors.organizationsOf(program, rows[0].id))
  })
  app.post(`${base}/logout`, async (request, reply) => {
    if (request.identity?.session) await endSessions(program, 'id = $1', [request.identity.session])
    setCookie(program, reply, null)
    return reply.code(204).send()
  })
  app.post(`${base}/register`, guarded, async (request, reply) => {
    if (!program.config.SIGN_UP) throw fail('accounts.sign_up_closed')
    const body = checked<z.output<typeof bodies.register>>(bodies.register, request.body)
    await register(program, auth, doors, body)
    return send(reply, checkMail, 202)
  })
  app.post(`${base}/verify`, guarded, async (request, reply) => {
    const { token } = checked<{ token: string }>(bodies.token, request.body)
    const result = await auth.api.verifyEmail({ query: { token } }).catch((error: unknown) => {
      if (codeOf(error) || (error as { statusCode?: number }).statusCode) throw fail('accounts.link_over')
      throw error
    })
    program.signals.send('actors')
    return send(reply, { verified: result?.status ?? true })
  })
  app.post(`${base}/forgot`, guarded, async (request, reply) => {
    const { email } = checked<{ email: string }>(bodies.forgot, request.body)
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
      await auth.api.requestPasswordReset({ body: { email: email.toLowerCase() } }).catch(() => {})
    return send(reply, checkMail, 202)
  })
  app.post(`${base}/reset`, guarded, async (request, reply) => {
    const { token, password } = checked<{ token: string; password: string }>(bodies.reset, request.body)
    await auth.api.resetPassword({ body: { token, newPassword: password } }).catch((error: unknown) => {
      if (codeOf(error)) throw fail('accounts.link_over')
      throw error
    })
    program.signals.send('actors')
    return send(reply, { status: 'changed' })
  })
  app.post(`${base}/change-password`, guarded, async (request, reply) => {
    const { account, session } = accountOf(request)
    const { currentPassword, newPassword } = checked<{ currentPassword: string; newPassword: string }>(
      bodies.changePassword,
      request.body,
    )
    await changePassword(program, account.id, currentPassword, newPassword)
    await endSessions(program, '"userId" = $1 and id <> $2', [account.id, session])
    return reply.code(204).send()
  })
  app.get(`${base}/sessions`, async (request, reply) => {
    const { account, session } = accountOf(request)
    const { rows } = await program.identity.query(
      `select id, id = $2 as current, "createdAt", "updatedAt" as "lastSeenAt", "expiresAt", "ipAddress", "userAgent" from identity.session where "userId" = $1 and "expiresAt" > now() order by "updatedAt" desc`,
      [account.id, session],
    )
    return send(reply, {
      data: rows.map((r) => ({
        ...r,
        createdAt: iso(r.createdAt),
        lastSeenAt: iso(r.lastSeenAt),
        expiresAt: iso(r.expiresAt),
      })),
    })
  })
  app.delete(`${base}/sessions/:id`, async (request, reply) => {
    const { account } = accountOf(request)
    const { id } = request.params as { id: string }
    if (!z.uuid().safeParse(id).success || !(await endSessions(program, '"userId" = $1 and id = $2', [account.id, id])))
      throw fail('not_found')
    return reply.code(204).send()
  })
  app.post(`${base}/sessions/revoke-others`, async (request, reply) => {
    const { account, session } = accountOf(request)
    return send(reply, { revoked: await endSessions(program, '"userId" = $1 and id <> $2', [account.id, session]) })
  })
}

const iso = (v: string | Date) => new Date(v).toISOString()

export const demoAccounts = {
  password: 'banyan-demo-1',
  emails: ['owner@demo.test', 'manager@demo.test', 'rep@demo.test', 'viewer@demo.test'],
  email: 'owner@demo.test',
}

/** Ends sessions and makes every process forget them at once. */
export async function endSessions(program: Program, where: string, values: unknown[]): Promise<number> {
  const { rowCount } = await program.identity.query(`delete from identity.session where ${where}`, values)
  if (rowCount) program.signals.send('actors')
  return rowCount ?? 0
}

/** Makes an account, or tells a known address by mail that it has one: the answer to the caller is the same. */
async function register(
  program: Program,
  auth: Auth,
  doors: AccountDoors,
  body: z.output<typeof bodies.register>,
): Promise<void> {
  const email = body.email.toLowerCase()
  const { rows } = await program.identity.query('select name from identity."user" where email = $1', [email])
  if (rows[0]) {
    await enqueuePlatform(program, sendAccountMail, {
      kind: 'known',
      to: email,
      url: program.publicUrl(),
      key: newId(),
      values: { name: rows[0].name },
    })
    return
  }
  const { user } = await auth.api.signUpEmail({ body: { name: body.name, email, password: body.password } })
  if (body.organizationName?.trim())
    await doors.makeOrganization(program, { id: user.id, name: body.name, email }, body.organizationName.trim())
}

async function changePassword(program: Program, account: string, current: string, next: string): Promise<void> {
  const { hashPassword, verifyPassword } = await import('./auth.ts')
  const { rows } = await program.identity.query(
    `select password from identity.account where "userId" = $1 and "providerId" = 'credential'`,
    [account],
  )
  if (!rows[0]?.password || !(await verifyPassword(rows[0].password, current))) throw fail('accounts.wrong_password')
  await program.identity.query(
    `update identity.account set password = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential'`,
    [account, await hashPassword(next)],
  )
}
