import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieName, fail, isBrowser, type Program, refuseForeignOrigin } from '../../kernel/index.ts'
import type { Auth } from './auth.ts'
import type { AccountDoors } from './doors.ts'
import { accessSeconds, accessToken, issueRefreshToken, signCookie } from './tokens.ts'

const guesses = { most: 10, minutes: 15 }

interface User {
  id: string
  name: string
  email: string
}

/**
 * Checks a password. Ten wrong guesses within a quarter of an hour close the account to guessing from any address for that
 * time; the answer never says which part was wrong.
 */
export async function checkPassword(
  program: Program,
  auth: Auth,
  email: string,
  password: string,
  request: FastifyRequest,
): Promise<{ token: string; user: User }> {
  const key = email.trim().toLowerCase()
  const { rows } = await program.identity.query(
    `select count(*)::int as n from identity.attempts where email = $1 and at > now() - interval '${guesses.minutes} minutes'`,
    [key],
  )
  if (rows[0].n >= guesses.most * program.config.RATE_LIMIT_FACTOR)
    throw fail('accounts.locked', {
      detail: `Too many wrong passwords. Wait ${guesses.minutes} minutes, or set a new password.`,
    })
  try {
    const result = await auth.api.signInEmail({ body: { email: key, password }, headers: browserHeaders(request) })
    await program.identity.query('delete from identity.attempts where email = $1', [key])
    return { token: result.token, user: { id: result.user.id, name: result.user.name, email: result.user.email } }
  } catch (error) {
    const code = (error as { body?: { code?: string } }).body?.code
    if (code === 'EMAIL_NOT_VERIFIED') throw fail('accounts.not_verified')
    if (!(error as { statusCode?: number }).statusCode) throw error
    await program.identity.query(
      `with old as (delete from identity.attempts where at < now() - interval '1 day') insert into identity.attempts (email) values ($1)`,
      [key],
    )
    throw fail('accounts.wrong_password')
  }
}

/** Only what the session list shows; nothing of the request decides anything. */
const browserHeaders = (request: FastifyRequest) =>
  new Headers({ 'user-agent': request.headers['user-agent'] ?? '', 'x-forwarded-for': request.ip })

/** Answers a sign-in: a browser gets the cookie alone, a program gets tokens. */
export async function answerSignIn(
  program: Program,
  reply: FastifyReply,
  request: FastifyRequest,
  signedIn: { token: string; user: User },
  organizationsOf: AccountDoors['organizationsOf'],
): Promise<FastifyReply> {
  const { rows } = await program.identity.query('select id from identity.session where token = $1', [signedIn.token])
  const organizations = await organizationsOf(program, signedIn.user.id)
  if (isBrowser(request)) {
    refuseForeignOrigin(program, request)
    setCookie(program, reply, signedIn.token)
    return reply.type('application/json').send(JSON.stringify({ user: signedIn.user, organizations }))
  }
  return answerTokens(program, reply, rows[0].id, signedIn.user, organizations)
}

export async function answerTokens(
  program: Program,
  reply: FastifyReply,
  session: string,
  user: User,
  organizations: unknown[],
): Promise<FastifyReply> {
  const body = {
    accessToken: await accessToken(program, session),
    refreshToken: await issueRefreshToken(program, session),
    expiresIn: accessSeconds,
    user,
    organizations,
  }
  return reply.type('application/json').send(JSON.stringify(body))
}

export function setCookie(program: Program, reply: FastifyReply, token: string | null): void {
  const secure = program.publicUrl().startsWith('https:')
  const options = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure, maxAge: token ? 30 * 86_400 : 0 }
  reply.setCookie(cookieName(secure), token ? signCookie(program, token) : '', options)
}
