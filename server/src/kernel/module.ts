import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { z } from 'zod'
import type { Command } from './command.ts'
import type { Context } from './context.ts'
import type { Errors } from './errors.ts'
import type { Event } from './events.ts'
import type { Route } from './http/route.ts'
import type { Job, Schedule } from './jobs/job.ts'
import type { Program } from './program.ts'
import type { Resource } from './resource/resource.ts'

export type Ring = 'base' | 'domain' | 'generic' | 'edge'

/** What happens here when something happened elsewhere. At least once per event, so it must be repeatable. */
export type Reaction = (ctx: Context, event: Event) => Promise<void>

export type Hear = (
  program: Program,
  events: Event[],
  client: pg.PoolClient,
  afterwards: (call: () => void) => void,
) => Promise<void>

export interface PermissionDeclaration {
  label: string
  /** Whether own / team / all makes sense for it. */
  scoped?: boolean
}

export interface Module {
  readonly name: string
  readonly ring: Ring
  readonly needs: readonly string[]
  readonly resources: readonly Resource<any>[]
  readonly commands: readonly Command[]
  readonly events: Readonly<Record<string, z.ZodType>>
  readonly errors: Errors
  readonly on: Readonly<Record<string, Reaction>>
  readonly jobs: readonly Job<any>[]
  readonly schedules: readonly Schedule[]
  readonly permissions: Readonly<Record<string, PermissionDeclaration>>
  /** Routes that no noun and no verb gives. */
  readonly routes: readonly Route[]
  /** Routes that every noun gets. */
  readonly eachNoun?: (resource: Resource<any>) => readonly Route[]
  /**
   * Sees every event of the stream at least once, in order. What it does through the client commits together with the
   * position; what it gives to `afterwards` is called after that. What it throws holds the stream up: it is tried again.
   */
  readonly hear?: Hear
  /** What runs beside the jobs for as long as a process has the worker role: readers of the stream, loops of its own. */
  readonly work?: (program: Program) => { stop(): Promise<void> }
  /** The way out: whatever a declared route cannot be, such as a socket, and readers that live as long as the server. */
  readonly plug?: (app: FastifyInstance, program: Program) => Promise<void> | void
}

/** What a module brings; everything but its name and ring may be left out. */
export function module(name: string, m: { ring: Ring } & Partial<Omit<Module, 'name' | 'ring'>>): Module {
  return {
    name,
    needs: [],
    resources: [],
    commands: [],
    events: {},
    errors: {},
    on: {},
    jobs: [],
    schedules: [],
    permissions: {},
    routes: [],
    ...m,
  }
}
