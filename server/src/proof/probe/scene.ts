import { randomBytes } from 'node:crypto'
import { newId, systemActor } from '../../kernel/index.ts'
import type { Program } from '../../kernel/program.ts'
import type { RoleKey } from '../../modules/access/index.ts'
import { makeAccount } from '../../modules/accounts/index.ts'
import { accessToken } from '../../modules/accounts/tokens.ts'
import { companies, contacts } from '../../modules/contacts/index.ts'
import { notes } from '../../modules/notes/index.ts'
import { makeOrganization, members, units } from '../../modules/organizations/index.ts'
import { views } from '../../modules/search/index.ts'
import type { Asker, Prey } from './run.ts'

const keys: RoleKey[] = ['owner', 'admin', 'manager', 'member', 'viewer']

async function accountWith(program: Program, name: string): Promise<{ account: string; email: string; token: string }> {
  const email = `${name}-${randomBytes(5).toString('hex')}@probe.example`
  const account = await makeAccount(program, { name, email, password: randomBytes(12).toString('hex') })
  const session = newId()
  await program.identity.query(
    `insert into identity.session (id, "expiresAt", token, "updatedAt", "userId") values ($1, now() + interval '1 day', $2, now(), $3)`,
    [session, randomBytes(16).toString('hex'), account],
  )
  return { account, email, token: await accessToken(program, session) }
}

/** An organization that asks, with a person per role, and one that is asked for, with its canary in every record. */
export async function scene(
  program: Program,
): Promise<{ askers: Asker[]; prey: Prey[]; canary: string; victim: string }> {
  const canary = `canary-${randomBytes(6).toString('hex')}`
  const founder = await accountWith(program, 'asker')
  const asking = await makeOrganization(
    program,
    { name: 'Asks' },
    { account: founder.account, name: 'Asker', email: founder.email },
  )
  const asked = await accountWith(program, canary)
  const victim = await makeOrganization(
    program,
    { name: canary },
    { account: asked.account, name: canary, email: asked.email },
  )
  const askers: Asker[] = [{ role: 'owner', token: founder.token, organization: asking.id }]
  for (const role of keys.slice(1)) {
    const { account, email, token } = await accountWith(program, role)
    const person = { name: role, email, roleId: asking.roles[role], status: 'active' as const, accountId: account }
    await members.add(program.open(asking.id, systemActor), person)
    askers.push({ role, token, organization: asking.id })
  }
  const ctx = program.open(victim.id, systemActor)
  const company = await companies.add(ctx, { name: canary })
  const contact = await contacts.add(ctx, {
    firstName: canary,
    companyId: company.id,
    stage: 'customer',
    tags: [canary],
  })
  const note = await notes.add(ctx, { body: canary, noun: 'contacts', recordId: contact.id })
  const view = await views.add(ctx, { name: canary, noun: 'contacts', shared: true })
  const unit = await units.add(ctx, { name: canary })
  program.signals.send('actors')
  const prey = {
    contacts: contact.id,
    companies: company.id,
    notes: note.id,
    views: view.id,
    units: unit.id,
    members: victim.owner,
    roles: victim.roles.owner,
    organizations: victim.id,
  }
  return { askers, prey: Object.entries(prey).map(([noun, id]) => ({ noun, id })), canary, victim: victim.id }
}
