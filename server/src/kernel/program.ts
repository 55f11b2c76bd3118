import type pg from 'pg'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Actor, Context, Via } from './context.ts'
import type { Database } from './db/pool.ts'
import type { Cache } from './ports/cache/index.ts'
import type { Ports } from './ports/index.ts'
import type { Registry } from './registry.ts'
import type { Signals } from './signals.ts'

/** The running product: what routes, readers and jobs are given. */
export interface Program {
  readonly config: Config
  readonly registry: Registry
  readonly db: Database
  /** The pool of the worker role: queue, readers, schedules. */
  readonly worker: pg.Pool
  readonly identity: pg.Pool
  readonly ports: Ports
  readonly cache: Cache
  readonly signals: Signals
  readonly log: Logger
  open(
    organization: string,
    actor: Actor,
    more?: { requestId?: string; batchId?: string | null; via?: Via; log?: Logger },
  ): Context
  /** The address people use, without a slash at the end. */
  publicUrl(): string
}
