import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { fingerprint, type Program } from '../../kernel/index.ts'
import { endSessions } from './sessions.ts'

/** Seconds an access token lives. Its session decides: a revoked session ends it at once. */
export const accessSeconds = 15 * 60

const keyFor = (program: Program, purpose: string) =>
  createHmac('sha256', program.config.secret).update(purpose).digest()

/** The cookie carries the session token and its signature; the bare token from the table is refused. */
export function signCookie(program: Program, token: string): string {
  return `${token}.${createHmac('sha256', keyFor(program, 'session cookie')).update(token).digest('base64url')}`
}

/** The session token of a cookie, or undefined when it was not signed here. */
export function readCookie(program: Program, value: string): string | undefined {
  const dot = value.lastIndexOf('.')
  if (dot < 1) return undefined
  const expected = Buffer.from(signCookie(program, value.slice(0, dot)))
  const given = Buffer.from(value)
  return expected.length === given.length && timingSafeEqual(expected, given) ? value.slice(0, dot) : undefined
}

/** A short-lived JWT that names the session it hangs on. */
export const accessToken = (program: Program, session: string): Promise<string> =>
  new SignJWT({ sid: session })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .setIssuedAt()
    .setIssuer('banyan')
    .setExpirationTime(`${accessSeconds}s`)
    .sign(keyFor(program, 'access token'))

/** The session of an access token, or undefined when it is forged or over. */
export async function readAccessToken(
  program: Program,
  token: string,
): Promise<{ session: string; expires: number } | undefined> {
  try {
    const { payload } = await jwtVerify(token, keyFor(program, 'access token'), {
      algorithms: ['HS256'],
      issuer: 'banyan',
      typ: 'at+jwt',
    })
    return typeof payload.sid === 'string' ? { session: payload.sid, expires: payload.exp! * 1000 } : undefined
  } catch {
    return undefined
  }
}

/** A refresh token; only its hash is kept. */
export async function issueRefreshToken(program: Program, session: string): Promise<string> {
  const token = `brt_${randomBytes(32).toString('base64url')}`
  await program.identity.query('insert into identity.refresh_tokens (hash, session_id) values ($1, $2)', [
    fingerprint(token),
    session,
  ])
  return token
}

/**
 * Exchanges a refresh token for its session. A token that was used before means that two hold it: the session ends.
 * Answers undefined for a token that is unknown, used or over.
 */
export async function spendRefreshToken(program: Program, token: string): Promise<string | undefined> {
  const hash = fingerprint(token)
  const { rows } = await program.identity.query(
    `update identity.refresh_tokens t set used_at = now() from identity.session s
     where t.hash = $1 and t.used_at is null and s.id = t.session_id and s."expiresAt" > now() returning t.session_id`,
    [hash],
  )
  if (rows[0]) return rows[0].session_id
  await endSessions(
    program,
    'id in (select session_id from identity.refresh_tokens where hash = $1 and used_at is not null)',
    [hash],
  )
  return undefined
}
