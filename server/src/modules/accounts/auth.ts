import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import type pg from 'pg'
import { newId } from '../../kernel/index.ts'

export interface AccountMail {
  kind: 'verify' | 'reset'
  to: string
  name: string
  token: string
}

/** OWASP's second Argon2id setting: 19 MiB, two passes, one lane. */
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
export const hashPassword = (password: string) => hash(password, argon)
export const verifyPassword = (stored: string, password: string) => verify(stored, password)

export const sessionDays = 30

/**
 * better-auth as a library: it keeps accounts, sessions and verification tokens in the schema `identity`, under a role of
 * its own. Its router is never mounted; our routes call it and translate.
 */
export function makeAuth(options: {
  pool: pg.Pool
  secret: string
  url: string
  mail: (mail: AccountMail) => Promise<void>
}) {
  return betterAuth({
    database: options.pool,
    secret: options.secret,
    baseURL: options.url,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
    advanced: { database: { generateId: () => newId() }, cookiePrefix: 'banyan' },
    session: { expiresIn: sessionDays * 86_400, updateAge: 86_400 },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      autoSignIn: false,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      resetPasswordTokenExpiresIn: 30 * 60,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => verifyPassword(stored, password) },
      sendResetPassword: async ({ user, token }) =>
        options.mail({ kind: 'reset', to: user.email, name: user.name, token }),
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: 24 * 60 * 60,
      sendVerificationEmail: async ({ user, token }) =>
        options.mail({ kind: 'verify', to: user.email, name: user.name, token }),
    },
    user: { modelName: 'user' },
  })
}
export type Auth = ReturnType<typeof makeAuth>
