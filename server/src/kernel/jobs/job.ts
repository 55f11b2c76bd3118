import type { z } from 'zod'
import type { Actor, Context } from '../context.ts'
import type { Ports } from '../ports/index.ts'
import type { Program } from '../program.ts'

/** What a job works with: outside services, and a way back into its organization. Network lives here, never in a verb. */
export interface JobContext extends Ports {
  readonly organization: string
  readonly attempt: number
  /** The product acting inside the job's organization. */
  readonly ctx: Context
  /** A member's own context, with what she may do now; null when she is gone. For work that somebody started and left running. */
  as(who: OnBehalf): Promise<Context | null>
}

/** Who started some work, to be remembered with it: the member, and what a key of hers was cut to. */
export interface OnBehalf {
  readonly member: string
  readonly scopes?: readonly string[] | null
}

/** The actor behind a member, as she may act now. Filled by the module that keeps roles. */
type Actors = (program: Program, organization: string, who: OnBehalf) => Promise<Actor | null>
let actorsSlot: Actors = async () => null
export const fillActors = (slot: Actors) => void (actorsSlot = slot)
export const actorFor: Actors = (program, organization, who) => actorsSlot(program, organization, who)

export interface Job<P = unknown> extends Manner<P> {
  readonly name: string
  readonly input: z.ZodType<P>
  run(job: JobContext, payload: P): Promise<void>
}

/** How a job is treated where the usual is not right. */
interface Manner<P> {
  /** Lower comes first; 0 when left out. */
  readonly priority?: number
  /** Milliseconds until the next try after this many; e to the power of it in seconds when left out. An error's `retryAfterMs` goes before. */
  backoffMs?(attempt: number): number
  /** At most so many in a time, counted per organization or by a key of the job's own. What comes too soon waits for its turn. */
  readonly rate?: { readonly most: number; readonly perMs: number; key?(organization: string, payload: P): string }
}

/** Declares work that happens outside the request: at least once, so it must be repeatable. */
export const job = <P>(name: string, declaration: Omit<Job<P>, 'name'>): Job<P> => ({
  name,
  ...declaration,
})

/** Work at fixed times, in UTC cron: once per tick over all processes, for every organization or once for the platform. */
export interface Schedule {
  readonly name: string
  /** Five fields, minute first. */
  readonly cron: string
  run(platform: Ports & { each(work: (ctx: Context) => Promise<void>): Promise<void> }): Promise<void>
}
export const schedule = (name: string, cron: string, run: Schedule['run']): Schedule => ({ name, cron, run })
