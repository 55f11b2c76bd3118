import { randomBytes } from 'node:crypto'
import { fail, fingerprint, type Program, route, z } from '../../kernel/index.ts'
import { makeAccount } from '../accounts/index.ts'
import { makeOrganization } from './make.ts'

/**
 * The one-time link of a first start in production, or undefined when somebody has set this installation up already.
 * A new start makes a new link as long as none was used.
 */
export async function setUpLink(program: Program): Promise<string | undefined> {
  const { rows } = await program.worker.query(
    'select exists (select 1 from kernel.setup where used_at is not null) or exists (select 1 from kernel.organization_ids()) as done',
  )
  if (rows[0].done) return undefined
  const token = randomBytes(24).toString('base64url')
  await program.worker.query('insert into kernel.setup (token_hash) values ($1)', [fingerprint(token)])
  return `${program.publicUrl()}/set-up?token=${token}`
}

const typed = z.string().min(1).max(200)
const body = z.strictObject({
  token: typed,
  name: typed,
  email: z.email('An e-mail address looks like name@example.com.').max(254),
  password: z.string().min(10, 'Use at least 10 characters.').max(200),
  organizationName: z.string().min(1).max(100),
})

export const setUpRoutes = [
  route('setUp', 'POST /auth/set-up', {
    for: 'anyone',
    tag: 'Sign-in',
    strict: 10,
    about: 'Make the first administrator with the one-time link of a first start',
    body,
    status: 201,
    answer: z.object({ slug: z.string() }),
    async run({ program, body: { token, organizationName, ...person } }) {
      const used = await program.worker.query(
        'update kernel.setup set used_at = now() where token_hash = $1 and used_at is null and not exists (select 1 from kernel.setup where used_at is not null) returning 1',
        [fingerprint(token)],
      )
      if (!used.rowCount) throw fail('accounts.link_over')
      const account = await makeAccount(program, person)
      await program.worker.query('insert into kernel.platform_admins (account_id) values ($1) on conflict do nothing', [
        account,
      ])
      const founder = { account, name: person.name, email: person.email.toLowerCase() }
      const made = await makeOrganization(program, { name: organizationName }, founder)
      return { slug: made.slug }
    },
  }),
]
