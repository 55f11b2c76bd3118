import { enqueuePlatform, fail, newId, type Program, route, type z } from '../../kernel/index.ts'
import { hashPassword, verifyPassword } from './auth.ts'
import { authOf, withMailedToken } from './auth-of.ts'
import { answers, bodies } from './bodies.ts'
import { accountDoors } from './doors.ts'
import { sendAccountMail } from './mails.ts'
import { endSessions } from './sessions.ts'
import { answerSignIn, answerTokens, checkPassword, setCookie } from './sign-in.ts'
import { spendRefreshToken } from './tokens.ts'

const checkMail = { status: 'check_mail' }
const over = () => fail('accounts.link_over')
/** Twenty tries a quarter of an hour and address: enough for a hand, little for a machine. */
const open = { for: 'anyone' as const, tag: 'Sign-in', strict: 20 }

export const demoAccounts = {
  password: 'banyan-demo-1',
  emails: ['owner@demo.test', 'manager@demo.test', 'rep@demo.test', 'viewer@demo.test'],
  email: 'owner@demo.test',
}

export const accountRoutes = [
  route('authConfig', 'GET /auth/config', {
    for: 'anyone',
    tag: 'Sign-in',
    about: 'What the sign-in page offers',
    async run({ program: { config } }) {
      const development = !config.production
      return { development, signUp: config.SIGN_UP, demo: development && config.demo ? demoAccounts : null }
    },
  }),
  route('login', 'POST /auth/login', {
    ...open,
    about: 'Sign in with e-mail and password',
    body: bodies.login,
    answer: answers.tokens,
    async run({ program, request, reply, body: { email, password } }) {
      const signedIn = await checkPassword(program, authOf(program), email, password, request)
      await accountDoors().onSignIn(program, signedIn.user, request)
      return answerSignIn(program, reply, request, signedIn, accountDoors().organizationsOf)
    },
  }),
  route('refresh', 'POST /auth/refresh', {
    ...open,
    about: 'Exchange a refresh token; each works once',
    body: bodies.refresh,
    answer: answers.tokens,
    async run({ program, reply, body: { refreshToken } }) {
      const session = await spendRefreshToken(program, refreshToken)
      if (!session)
        throw fail('not_signed_in', { detail: 'This refresh token was used before or is over. Sign in again.' })
      const { rows } = await program.identity.query(
        'select u.id, u.name, u.email from identity.session s join identity."user" u on u.id = s."userId" where s.id = $1',
        [session],
      )
      return answerTokens(program, reply, session, rows[0], await accountDoors().organizationsOf(program, rows[0].id))
    },
  }),
  route('logout', 'POST /auth/logout', {
    for: 'anyone',
    tag: 'Sign-in',
    about: 'End this session',
    async run({ program, reply, identity }) {
      if (identity?.session) await endSessions(program, 'id = $1', [identity.session])
      setCookie(program, reply, null)
    },
  }),
  route('register', 'POST /auth/register', {
    ...open,
    about: 'Make an account; a known address gets the same answer',
    body: bodies.register,
    status: 202,
    answer: answers.mailed,
    async run({ program, body }) {
      if (!program.config.SIGN_UP) throw fail('accounts.sign_up_closed')
      await register(program, body)
      return checkMail
    },
  }),
  route('verifyEmail', 'POST /auth/verify', {
    ...open,
    about: 'Confirm an address with the mailed token',
    body: bodies.token,
    async run({ program, body: { token } }) {
      const result = await withMailedToken(authOf(program).api.verifyEmail({ query: { token } }), over)
      program.signals.send('actors')
      return { verified: result?.status ?? true }
    },
  }),
  route('forgotPassword', 'POST /auth/forgot', {
    ...open,
    about: 'Mail a link to set a new password',
    body: bodies.forgot,
    status: 202,
    answer: answers.mailed,
    async run({ program, body: { email } }) {
      if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
        await authOf(program)
          .api.requestPasswordReset({ body: { email: email.toLowerCase() } })
          .catch((error: unknown) => {
            // The answer stays the same whatever happens; a fault of ours must still be seen.
            if (!(error as { statusCode?: number }).statusCode)
              program.log.error({ err: error }, 'A reset mail was not made')
          })
      return checkMail
    },
  }),
  route('resetPassword', 'POST /auth/reset', {
    ...open,
    about: 'Set a new password with the mailed token; every session ends',
    body: bodies.reset,
    async run({ program, body: { token, password } }) {
      await withMailedToken(authOf(program).api.resetPassword({ body: { token, newPassword: password } }), over)
      program.signals.send('actors')
      return { status: 'changed' }
    },
  }),
  route('changePassword', 'POST /auth/change-password', {
    for: 'account',
    tag: 'Sign-in',
    strict: 20,
    about: 'Change your password; your other sessions end',
    body: bodies.changePassword,
    async run({ program, account, session, body }) {
      await changePassword(program, account.id, body.currentPassword, body.newPassword)
      await endSessions(program, '"userId" = $1 and id <> $2', [account.id, session])
    },
  }),
]

/** Makes an account, or tells a known address by mail that it has one: the answer to the caller is the same. */
async function register(program: Program, body: z.output<typeof bodies.register>): Promise<void> {
  const email = body.email.toLowerCase()
  const { rows } = await program.identity.query('select name from identity."user" where email = $1', [email])
  if (rows[0]) {
    const mail = {
      kind: 'known' as const,
      to: email,
      url: program.publicUrl(),
      key: newId(),
      values: { name: rows[0].name },
    }
    return enqueuePlatform(program, sendAccountMail, mail)
  }
  const { user } = await authOf(program).api.signUpEmail({ body: { name: body.name, email, password: body.password } })
  const name = body.organizationName?.trim()
  if (name) await accountDoors().makeOrganization(program, { id: user.id, name: body.name, email }, name)
}

const credential = `"userId" = $1 and "providerId" = 'credential'`

async function changePassword(program: Program, account: string, current: string, next: string): Promise<void> {
  const { rows } = await program.identity.query(`select password from identity.account where ${credential}`, [account])
  if (!rows[0]?.password || !(await verifyPassword(rows[0].password, current))) throw fail('accounts.wrong_password')
  await program.identity.query(`update identity.account set password = $2, "updatedAt" = now() where ${credential}`, [
    account,
    await hashPassword(next),
  ])
}
