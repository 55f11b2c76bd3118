import type { FastifyRequest } from 'fastify'
import type { Program } from '../../kernel/index.ts'

/** What accounts need of organizations; filled by the module that keeps them, because accounts know of none. */
export interface AccountDoors {
  organizationsOf(program: Program, account: string): Promise<{ id: string; slug: string; name: string }[]>
  /** Told of sign-ins, to write them into the audit of the person's organizations. */
  onSignIn(program: Program, account: { id: string; name: string }, request: FastifyRequest): Promise<void>
  /** Makes an organization with this account as its owner. */
  makeOrganization(program: Program, account: { id: string; name: string; email: string }, name: string): Promise<void>
}

let doors: AccountDoors | undefined
export const fillAccountDoors = (given: AccountDoors) => void (doors = given)

export function accountDoors(): AccountDoors {
  if (!doors) throw new Error('The accounts module needs its doors to organizations')
  return doors
}
