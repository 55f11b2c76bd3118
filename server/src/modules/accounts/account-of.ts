import { type Credential, fingerprint, type Program } from '../../kernel/index.ts'
import { readAccessToken, readCookie } from './tokens.ts'

export interface SignedIn {
  account: { id: string; name: string; email: string; emailVerified: boolean }
  session: string
}

const byToken = `select s.id as session, s."expiresAt" as expires, s."updatedAt" as touched, u.id, u.name, u.email, u."emailVerified" as verified from identity.session s join identity."user" u on u.id = s."userId" where s.token = $1 and s."expiresAt" > now()`
const byId = byToken.replace('s.token = $1', 's.id = $1')
const day = 86_400_000

/**
 * The account behind a session cookie or an access token: one prepared look-up. Whoever calls this keeps the answer for a
 * while; the signal `actors` says when to forget it.
 */
export async function accountOf(program: Program, credential: Credential): Promise<SignedIn | null> {
  let row: any
  if (credential.kind === 'cookie') {
    const token = readCookie(program, credential.token)
    if (!token) return null
    row = (await program.identity.query({ name: 'session_by_token', text: byToken, values: [token] })).rows[0]
    if (row && Date.now() - new Date(row.touched).getTime() > day) await slide(program, row.session)
  } else {
    const read = await readAccessToken(program, credential.token)
    if (!read) return null
    row = (await program.identity.query({ name: 'session_by_id', text: byId, values: [read.session] })).rows[0]
  }
  return row
    ? { account: { id: row.id, name: row.name, email: row.email, emailVerified: row.verified }, session: row.session }
    : null
}

/** A session that is used stays alive: at most one write a day. */
const slide = (program: Program, session: string) =>
  program.identity.query(
    `update identity.session set "updatedAt" = now(), "expiresAt" = now() + interval '30 days' where id = $1`,
    [session],
  )

export const cacheKey = (credential: Credential) => `${credential.kind}:${fingerprint(credential.token)}`
