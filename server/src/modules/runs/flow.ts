import type { Context, Event, JobContext, OnBehalf, z } from '../../kernel/index.ts'

/** A length of time; the parts add up. */
export interface Span {
  days?: number
  hours?: number
  minutes?: number
  seconds?: number
}

/** Milliseconds of a length of time. */
export const millis = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span): number =>
  (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000

export interface About {
  noun: string
  id: string
}

/** What a step of any kind may be told. */
export interface StepOptions {
  /** What people read on the run's screen instead of the key. */
  label?: string
  /** Kept with the step, for whoever looks at it later. */
  input?: unknown
}

export interface Retried extends StepOptions {
  /** How often it is tried again: 3 for database work, 5 for calls. */
  retries?: number
  /** Milliseconds before the first new try; each further one waits twice as long, an hour at most. */
  backoffMs?: number
}

export interface Awaited {
  /** The type of the event, such as `messages.delivered`. */
  event: string
  about?: About
  /** Filter text over the record of the event as it stands when the event is heard. */
  matches?: string
  /** Values that the event's data must have. */
  data?: Record<string, unknown>
  timeout: Span | Date
}

export interface Spawned<I> extends StepOptions {
  /** How many run side by side; 10 when left out, 1,000 at most. */
  concurrency?: number
  about?: (input: I) => About | undefined
}

/** A page of inputs, and where the next one begins; null when this was the last. */
export interface Page<I> {
  inputs: readonly I[]
  next: string | null
}

/** What a run is made of. Steps go one after another; each key is used once in a run. */
export interface Step {
  readonly run: {
    readonly id: string
    readonly flow: string
    readonly about: About | null
    readonly group: string | null
    readonly as: OnBehalf | null
    readonly parent: string | null
    readonly createdAt: string
  }
  /** Database work: its result is recorded in the same transaction, so it happens exactly once. */
  do<T>(key: string, work: (ctx: Context) => Promise<T>, options?: Retried): Promise<T>
  /** What leaves the house: at least once, each time with the same key. `signal` ends when the run was taken over or called off. */
  call<T>(
    key: string,
    work: (job: JobContext, idempotencyKey: string, signal: AbortSignal) => Promise<T>,
    options?: Retried,
  ): Promise<T>
  sleep(key: string, span: Span | Date, options?: StepOptions): Promise<void>
  /** The first such event since the step before this one began; null when the time is up. */
  waitFor(key: string, what: Awaited, options?: StepOptions): Promise<Event | null>
  /** Runs of another flow, one for each input, waited for. The function form gives any number of them page by page. */
  spawn<I>(
    key: string,
    flow: Flow<I>,
    inputs: readonly I[] | ((ctx: Context, after: string | null) => Promise<Page<I>>),
    options?: Spawned<I>,
  ): Promise<{ total: number; done: number; failed: number }>
  /** Database work that takes something back; done backwards when the run fails, is cancelled or runs out of time. */
  undo(key: string, work: (ctx: Context) => Promise<unknown>): Promise<void>
  /** Keeps something with the step under way, or with the next one. */
  note(data: unknown): void
}

export interface Flow<I = any> {
  readonly name: string
  readonly label: string
  readonly input: z.ZodType<I, any>
  /** Milliseconds from start to the latest end. */
  readonly deadline: number
  /** How many steps it may take. */
  readonly budget: number
  run(step: Step, input: I): Promise<unknown>
}

const known = new Map<string, Flow>()

/**
 * Declares work of several steps that outlives a process. `run` is called again from the start at each wake, and steps that
 * were taken answer what they answered then: outside its steps it must do the same each time.
 */
export function flow<I>(
  name: string,
  spec: {
    label: string
    input: z.ZodType<I, any>
    deadline?: Span
    budget?: { steps: number }
    run(step: Step, input: I): Promise<unknown>
  },
): Flow<I> {
  if (known.has(name)) throw new Error(`The flow “${name}” is declared twice`)
  const made: Flow<I> = {
    name,
    label: spec.label,
    input: spec.input,
    deadline: millis(spec.deadline ?? { days: 30 }),
    budget: spec.budget?.steps ?? 1000,
    run: (step, input) => spec.run(step, input),
  }
  known.set(name, made)
  return made
}

export const flowNamed = (name: string): Flow | undefined => known.get(name)
