import {
  type Actor,
  type Credential,
  fingerprint,
  type Identity,
  makeActor,
  type OnBehalf,
  type Program,
  type Scope,
} from '../../kernel/index.ts'
import { accountOf, cacheKey, type SignedIn } from '../accounts/index.ts'
import { isSecret, keyGrants } from './api-key.ts'
import { everybody, grantsOf, type RoleKey } from './built-in.ts'

interface Membership {
  organization: string
  slug: string
  actor: Actor
}
interface Entry {
  until: number
  identity: SignedIn | null
  memberships: Membership[]
}

/** Milliseconds an answer is kept. Revocations do not wait for it: they are signalled. */
const keep = 45_000
const most = 20_000
const caches = new WeakMap<Program, Map<string, Entry>>()

function cacheOf(program: Program): Map<string, Entry> {
  let cache = caches.get(program)
  if (!cache) {
    caches.set(program, (cache = new Map()))
    const own = cache
    program.signals.on('actors', () => own.clear())
  }
  return cache
}

/** Who sends a request: one look-up, then kept in process until it is old or somebody's rights change. */
export async function identify(
  program: Program,
  credential: Credential,
  wanted: string | undefined,
): Promise<Identity | null> {
  const cache = cacheOf(program)
  const key = cacheKey(credential)
  let entry = cache.get(key)
  if (!entry || entry.until < Date.now()) {
    if (cache.size > most) cache.clear()
    entry = credential.token.startsWith('bny_')
      ? await keyEntry(program, credential.token)
      : await personEntry(program, credential)
    cache.set(key, entry)
  }
  const { identity, memberships } = entry
  if (!identity && !memberships.length) return null
  const found = wanted
    ? memberships.find((m) => m.organization === wanted || m.slug === wanted)
    : memberships.length === 1
      ? memberships[0]
      : undefined
  return {
    account: identity?.account ?? null,
    session: identity?.session ?? null,
    organization: found?.organization ?? null,
    actor: found?.actor ?? null,
    organizations: memberships.length,
  }
}

async function personEntry(program: Program, credential: Credential): Promise<Entry> {
  const identity = await accountOf(program, credential)
  const memberships = identity ? await membershipsOf(program, identity.account.id) : []
  return { until: Date.now() + keep, identity, memberships }
}

/** An account's memberships with their actors. */
export async function membershipsOf(
  program: Program,
  account: string,
): Promise<(Membership & { name: string; role: string })[]> {
  const rows = await program.db.plain({ text: 'select * from kernel.memberships($1)', values: [account] })
  return rows.map((r: any) => ({
    organization: r.organization_id,
    slug: r.slug,
    name: r.organization_name,
    role: r.role_name,
    actor: makeActor({
      kind: 'person',
      id: r.member_id,
      member: r.member_id,
      account,
      name: r.member_name,
      timeZone: r.time_zone ?? 'UTC',
      team: r.team,
      permissions: permissionsOf(program, r),
      hidden: r.hidden,
    }),
  }))
}

/** A member as she may act now, cut to the scopes of the key through which she began; null when she is gone or suspended. */
export async function actorOf(program: Program, organization: string, who: OnBehalf): Promise<Actor | null> {
  const [row] = await program.db.burst<{ account_id: string | null }>(organization, {
    text: 'select account_id from members where id = $1 and deleted_at is null',
    values: [who.member],
  })
  if (!row?.account_id) return null
  const found = (await membershipsOf(program, row.account_id)).find((m) => m.organization === organization)
  if (!found || !who.scopes) return found?.actor ?? null
  const { actor } = found
  return narrowed(actor, who.scopes)
}

/** The same actor, allowed no more than some scopes. */
function narrowed(actor: Actor, scopes: readonly string[]): Actor {
  const permissions = keyGrants(scopes, actor.permissions)
  return { ...actor, permissions, scopes, may: (p) => Object.hasOwn(permissions, p), scope: (p) => permissions[p] }
}

/** A custom role starts from what everybody needs; the work itself it grants by name. */
const permissionsOf = (
  program: Program,
  r: { role_key: string | null; grants: Record<string, Scope> },
): Record<string, Scope> => (r.role_key ? grantsOf(program, r.role_key as RoleKey) : { ...everybody, ...r.grants })

async function keyEntry(program: Program, token: string): Promise<Entry> {
  const none = { until: Date.now() + 5000, identity: null, memberships: [] }
  if (!isSecret(token)) return none
  const [row] = await program.db.plain<any>({ text: 'select * from kernel.api_key($1)', values: [fingerprint(token)] })
  if (!row) return none
  const permissions = keyGrants(row.scopes, permissionsOf(program, row))
  const actor = makeActor({
    kind: 'key',
    id: row.key_id,
    member: row.member_id,
    name: row.key_name,
    scopes: row.scopes,
    timeZone: row.time_zone ?? 'UTC',
    team: row.team,
    permissions,
    hidden: row.hidden,
  })
  noteUse(program, row.organization_id, row.key_id)
  const until = Math.min(
    Date.now() + keep,
    row.expires_at ? new Date(row.expires_at).getTime() : Number.POSITIVE_INFINITY,
  )
  return { until, identity: null, memberships: [{ organization: row.organization_id, slug: row.slug, actor }] }
}

/** When a key was last used, to the minute of its cache entry; not an event, so it goes around versions on purpose. */
function noteUse(program: Program, organization: string, key: string): void {
  program.db
    .burst(organization, { text: 'update api_keys set last_used_at = now() where id = $1', values: [key] })
    .catch((error) => program.log.warn({ err: error }, 'The last use of a key was not noted'))
}
