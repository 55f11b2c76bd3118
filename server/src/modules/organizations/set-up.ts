import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { bodies, checked, fail, fingerprint, type Program, strict, type z } from '../../kernel/index.ts'
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

export function setUpRoutes(app: FastifyInstance, program: Program): void {
  app.post('/api/v1/auth/set-up', { config: strict(program) }, async (request, reply) => {
    const body = checked<z.output<typeof bodies.setUp>>(bodies.setUp, request.body)
    const used = await program.worker.query(
      'update kernel.setup set used_at = now() where token_hash = $1 and used_at is null and not exists (select 1 from kernel.setup where used_at is not null) returning 1',
      [fingerprint(body.token)],
    )
    if (!used.rowCount) throw fail('accounts.link_over')
    const account = await makeAccount(program, body)
    await program.worker.query('insert into kernel.platform_admins (account_id) values ($1) on conflict do nothing', [
      account,
    ])
    const made = await makeOrganization(
      program,
      { name: body.organizationName },
      { account, name: body.name, email: body.email.toLowerCase() },
    )
    return reply
      .code(201)
      .type('application/json')
      .send(JSON.stringify({ slug: made.slug }))
  })
}
