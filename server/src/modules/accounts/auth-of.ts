import { enqueuePlatform, newId, type Program } from '../../kernel/index.ts'
import { type Auth, makeAuth } from './auth.ts'
import { sendAccountMail } from './mails.ts'

const auths = new WeakMap<Program, Auth>()

/** The program's own better-auth; its mails go through the queue. */
export function authOf(program: Program): Auth {
  let auth = auths.get(program)
  if (!auth) {
    auth = makeAuth({
      pool: program.identity,
      secret: program.config.secret.toString('base64'),
      url: program.publicUrl(),
      mail: ({ kind, to, name, token }) =>
        enqueuePlatform(program, sendAccountMail, {
          kind,
          to,
          url: program.publicUrl(),
          key: newId(),
          values: { name, token },
        }),
    })
    auths.set(program, auth)
  }
  return auth
}

/** Runs a call that uses a mailed token; better-auth's errors are recognized by their shape, not all share a class. */
export async function withMailedToken<T>(work: Promise<T>, over: () => Error): Promise<T> {
  return work.catch((error: { body?: { code?: string }; statusCode?: number }) => {
    throw error?.body?.code || error?.statusCode ? over() : error
  })
}
