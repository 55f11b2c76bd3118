import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Logger } from 'pino'
import type { Actor, Context, Statement, Via } from './context.ts'
import { databaseFailure } from './db/failures.ts'
import type { Database } from './db/pool.ts'
import { type Transaction, transaction } from './db/transaction.ts'
import { eventsStatement, type OwnEvent } from './events.ts'
import { newId } from './ids.ts'
import { enqueueStatement } from './jobs/enqueue.ts'
import type { Cache } from './ports/cache/index.ts'
import type { Vault } from './ports/vault/index.ts'

const dialect = new PgDialect()
/** Drizzle's `sql` template as a statement. */
export const statement = (query: SQL): Statement => {
  const { sql, params } = dialect.sqlToQuery(query)
  return { text: sql, values: params }
}

export interface Session {
  db: Database
  vault: Vault
  cache: Cache
  organization: string
  actor: Actor
  log: Logger
  requestId?: string
  batchId?: string | null
  via?: Via
  now?: () => Date
  /** Told after something was committed, so that the reader of events in this process looks at once. */
  wake?: () => void
}

/** The context of an actor in an organization: every statement is a transaction of its own until `transaction` opens one. */
export function openContext(session: Session): Context {
  const requestId = session.requestId ?? newId()
  const context: Context = {
    ...shared(session, requestId),
    async run(s) {
      const rows = await session.db.burst<any>(session.organization, s)
      await session.cache.wrote(session.organization, [s.text])
      if (s.text.startsWith('with ')) session.wake?.()
      return rows
    },
    cached: (s) => session.cache.rows(session.organization, s, () => context.run(s)),
    async emit(type, data, about) {
      await context.run(eventsStatement(context, [{ type, data, about }]))
    },
    async later(job, payload, options = {}) {
      await context.run(enqueueStatement(context, job, payload, options))
    },
    async transaction(work) {
      let pending: OwnEvent[] = []
      const texts = new Set<string>()
      const result = await transaction(
        session.db,
        session.organization,
        (tx) => {
          pending = []
          return work(inside(session, requestId, { ...tx, run: (s) => tx.run(texts.add(s.text) && s) }, pending))
        },
        () => (pending.length ? eventsStatement(context, pending) : undefined),
      )
        .catch((error) => Promise.reject(databaseFailure(error)))
        .finally(() => session.cache.wrote(session.organization, texts))
      session.wake?.()
      return result
    },
    with: (change) => openContext({ ...session, requestId, ...change }),
    rows: (query) => context.run(statement(query)),
  }
  return context
}

const shared = (session: Session, requestId: string) => ({
  organization: session.organization,
  actor: session.actor,
  requestId,
  batchId: session.batchId ?? null,
  via: session.via ?? ('system' as Via),
  stream: <R>(s: Statement, portion?: number) => session.db.stream<R>(session.organization, s, portion),
  log: session.log,
  vault: session.vault,
  now: session.now ?? (() => new Date()),
})

function inside(session: Session, requestId: string, tx: Transaction, pending: OwnEvent[]): Context {
  const context: Context = {
    ...shared(session, requestId),
    run: (s) => tx.run(s),
    cached: (s) => tx.run(s),
    rows: (query) => tx.run(statement(query)),
    async emit(type, data, about) {
      pending.push({ type, data, about })
    },
    async later(job, payload, options = {}) {
      await tx.run(enqueueStatement(context, job, payload, options))
    },
    async transaction(work) {
      const before = pending.length
      return tx
        .savepoint(() => work(context))
        .catch((error) => {
          pending.length = before
          throw error
        })
    },
    with: (change) => inside({ ...session, ...change }, requestId, tx, pending),
  }
  return context
}
