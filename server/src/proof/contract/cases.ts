import { randomBytes } from 'node:crypto'
import { fingerprint } from '../../kernel/index.ts'
import type { Resource } from '../../kernel/resource/resource.ts'
import { apiKeys, makeSecret, roles } from '../../modules/access/index.ts'
import { makeAccount } from '../../modules/accounts/index.ts'
import { members } from '../../modules/organizations/index.ts'
import { type House, type Person, person, requester, type World, world } from '../../testing/index.ts'

/** One noun under proof, in a world of its own, with a second organization beside it. */
export interface Case {
  house: House
  resource: Resource<any>
  w: World
  other: World
  /** Somebody who may do everything and whose hidden fields can be changed. */
  veiled: Veiled
}
export interface Veiled {
  request: Person['request']
  person: Person
  hide(hidden: Record<string, string[]>): Promise<void>
}
export type Request = Person['request']
export type Check = (c: Case) => Promise<void>

/** Everything there is to be allowed, over all records. */
export const everything = (house: House): Record<string, 'all'> =>
  Object.fromEntries(house.program.registry.permissions.map((p) => [p.permission, 'all' as const]))

/** An API key of the owner that may do exactly these things. */
export async function keyWith(w: World, scopes: string[]): Promise<Request> {
  const secret = makeSecret()
  await apiKeys.add(w.system, {
    name: 'Proof',
    scopes,
    prefix: secret.slice(0, 12),
    lastFour: secret.slice(-4),
    secretHash: fingerprint(secret),
    memberId: w.owner.member,
  })
  return requester(w.house, secret)
}

const lacking = new WeakMap<World, Map<string, Promise<Request>>>()

/** A key that may do everything but one permission. */
export function keyWithout(w: World, missing: string): Promise<Request> {
  let known = lacking.get(w)
  if (!known) lacking.set(w, (known = new Map()))
  let key = known.get(missing)
  if (!key) known.set(missing, (key = keyFor(w, missing)))
  return key
}
const keyFor = (w: World, missing: string): Promise<Request> =>
  keyWith(
    w,
    Object.keys(everything(w.house)).filter((p) => p !== missing),
  )

/** A new person in a role of her own. */
export async function personWith(
  w: World,
  grants: Record<string, 'own' | 'team' | 'all'>,
): Promise<{ person: Person; role: string }> {
  const { program } = w.house
  const tag = randomBytes(4).toString('hex')
  const email = `proof-${tag}@test.example`
  const account = await makeAccount(program, { name: `Proof ${tag}`, email, password: 'correct horse 9' })
  const role = await roles.add(w.system, { name: `Proof ${tag}`, grants, hidden: {}, builtIn: false })
  await members.add(w.system, { name: `Proof ${tag}`, email, roleId: role.id, status: 'active', accountId: account })
  program.signals.send('actors')
  return { person: await person(w.house, w.organization, account, email), role: role.id }
}

async function veiledPerson(w: World): Promise<Veiled> {
  const { person, role } = await personWith(w, everything(w.house))
  return {
    person,
    request: person.request,
    async hide(hidden) {
      await roles.set(w.system, role, { hidden })
      w.house.program.signals.send('actors')
    },
  }
}

/** Cases of all nouns of a house; they share two organizations. */
export async function casesOf(house: House): Promise<Case[]> {
  const [w, other] = await Promise.all([world(house), world(house)])
  const veiled = await veiledPerson(w)
  return house.program.registry.resources.map((resource) => ({ house, resource, w, other, veiled }))
}
