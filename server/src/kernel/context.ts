import type { SQL } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Job } from './jobs/job.ts'
import type { Vault } from './ports/vault/index.ts'

export type Scope = 'own' | 'team' | 'all'

/** Who acts: a person, an API key or the product itself, with everything the kernel needs to decide. */
export interface Actor {
  readonly kind: 'person' | 'key' | 'system'
  /** Member or key; null for the product. */
  readonly id: string | null
  readonly member: string | null
  readonly account: string | null
  readonly name: string
  /** Zone in which her organization's days begin. */
  readonly timeZone: string
  /** Members whose records a `team` scope reaches, herself among them. */
  readonly team: readonly string[]
  readonly permissions: Readonly<Record<string, Scope>>
  /** What a key was made for, at most; null where nobody narrowed it. */
  readonly scopes: readonly string[] | null
  may(permission: string): boolean
  scope(permission: string): Scope | undefined
  /** Fields of a noun that her role does not show. */
  hidden(noun: string): ReadonlySet<string>
}

export type Via = 'web' | 'api' | 'import' | 'automation' | 'system'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

export interface LaterOptions {
  /** Not before this moment. */
  at?: Date
  /** Replaces a waiting job of the same key in this organization. */
  key?: string
  /** With a key: the waiting job stays as it is, and this one is not added. */
  keep?: 'first'
  attempts?: number
  /** Lower comes first; the job's own when left out. */
  priority?: number
}

/**
 * What a verb works with. Outside a transaction each statement is one of its own; inside, all commit together.
 * There is no network here: what must leave the house goes through `later`.
 */
export interface Context {
  readonly organization: string
  readonly actor: Actor
  readonly requestId: string
  readonly batchId: string | null
  readonly via: Via
  readonly log: Logger
  readonly vault: Vault
  now(): Date
  /** Runs one generated statement under the tenant and answers its rows. */
  run<R = any>(statement: Statement): Promise<R[]>
  /** Rows of a read whose answer may have been worked out before; inside a transaction it never has. */
  cached<R = any>(statement: Statement): Promise<R[]>
  /** Rows of one read in portions, in a read-only transaction of its own: for results that no memory should hold. */
  stream<R = any>(statement: Statement, portion?: number): AsyncIterable<R[]>
  /** Runs SQL built with Drizzle's `sql` tag. */
  rows<R = any>(query: SQL): Promise<R[]>
  /** An event of one's own, committed with the transaction. */
  emit(type: string, data: Record<string, unknown>, about?: { noun: string; id: string }): Promise<void>
  /** Enqueues a job, committed with the transaction. */
  later<P>(job: Job<P>, payload: P, options?: LaterOptions): Promise<void>
  /** All or nothing. Inside a transaction a savepoint. Retried on serialization failures and deadlocks. */
  transaction<T>(work: (ctx: Context) => Promise<T>): Promise<T>
  /** The same actor and organization with another batch or origin. */
  with(change: Partial<Pick<Context, 'batchId' | 'via' | 'actor'>>): Context
}

export function makeActor(
  a: Pick<Actor, 'kind' | 'id' | 'name' | 'permissions'> &
    Partial<Pick<Actor, 'member' | 'account' | 'team' | 'timeZone' | 'scopes'>> & {
      hidden?: Record<string, readonly string[]>
    },
): Actor {
  const none: ReadonlySet<string> = new Set()
  const hidden = new Map(
    Object.entries(a.hidden ?? {}).map(([noun, names]) => [noun, new Set(names) as ReadonlySet<string>]),
  )
  return {
    kind: a.kind,
    id: a.id,
    name: a.name,
    timeZone: a.timeZone ?? 'UTC',
    permissions: a.permissions,
    scopes: a.scopes ?? null,
    member: a.member ?? null,
    account: a.account ?? null,
    team: a.team ?? (a.member ? [a.member] : []),
    may: (permission) => Object.hasOwn(a.permissions, permission),
    scope: (permission) => (Object.hasOwn(a.permissions, permission) ? a.permissions[permission] : undefined),
    hidden: (noun) => hidden.get(noun) ?? none,
  }
}

/** The product itself: migrations, readers of events, schedules. It may do everything inside one organization. */
export const systemActor: Actor = {
  kind: 'system',
  id: null,
  member: null,
  account: null,
  name: 'Banyan',
  timeZone: 'UTC',
  team: [],
  permissions: {},
  scopes: null,
  may: () => true,
  scope: () => 'all',
  hidden: () => new Set(),
}
