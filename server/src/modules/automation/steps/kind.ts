import type { Context, Event, JobContext, z } from '../../../kernel/index.ts'
import type { GraphNode } from '../graph.ts'

export type Group = 'trigger' | 'condition' | 'action' | 'wait' | 'person' | 'ai' | 'end'
export type Wire = Record<string, unknown>

/** A way out of a node. */
export interface Way {
  name: string
  label: string
}

/** What is known of a value before anything runs: a record of a noun, an object of parts, or nothing. */
export type Shape = 'anything' | { noun: string } | { parts: Record<string, Shape> }

/** Something a step does to records, for finding automations that feed themselves. `fields` null: any of them. */
export interface Effect {
  event: string
  fields: readonly string[] | null
}

/** What a step works with inside a transaction: the member's context and everything that its texts may name. */
export interface Here {
  ctx: Context
  /** The record as it is now; null where there is none or it is gone. */
  record: Wire | null
  scope: Record<string, unknown>
  fill(value: unknown): unknown
  text(value: string): string
  /** A filter with its templates filled in; what they give cannot end the quotes around it. */
  quoted(filter: string): string
  /** Texts with marks in place of secrets; `open` puts them in outside, so that no log ever holds one. */
  sealed(value: unknown): { value: unknown; mark: string }
  /** Active members among ids and templates. */
  members(wanted: readonly string[]): Promise<string[]>
  notify(notice: Notice): Promise<void>
  /** Counts a message to a recipient; throws when she has had enough for today. */
  pace(address: string): Promise<void>
}

export interface Notice {
  to: readonly string[]
  title: string
  text?: string
  priority: 'low' | 'normal' | 'high' | 'urgent'
  about?: { noun: string; id: string }
  key: string
}

export interface Outside {
  job: JobContext
  /** The same whenever this call is repeated. */
  key: string
  open(text: string, mark: string): Promise<string>
}

export interface Start {
  automation: string
  version: number
  noun: string | null
  recordId: string | null
  event: Wire | null
  /** How many automations called forth each other before this run. */
  depth: number
  /** Results of steps that ran before a loop or a sub-workflow began. */
  steps: Record<string, unknown>
  /** Records of loops that may still be gone through. */
  budget: number
}

/** One node while it runs, whoever drives it: a real run or a test that writes nothing. */
export interface Running {
  readonly node: GraphNode
  readonly start: Start
  readonly run: string
  now(): Promise<Date>
  do<T>(part: string, work: (here: Here) => Promise<T>): Promise<T>
  call<T>(part: string, work: (outside: Outside) => Promise<T>, would: unknown): Promise<T>
  sleep(part: string, until: Date, label: string): Promise<void>
  waitFor(
    part: string,
    what: { event: string; about?: { noun: string; id: string }; matches?: string; data?: Wire; until: Date },
    label: string,
  ): Promise<Event | null>
  /** Runs the nodes that follow on a way for each record; answers how it went. */
  each(part: string, noun: string, filter: string, from: string | undefined, concurrency: number): Promise<Wire>
  other(part: string, automation: string, recordId: string | null): Promise<Wire>
}

export interface Outcome {
  /** The way on; null ends the run here. */
  way: string | null
  output?: unknown
}

/** What somebody who publishes is told about a node. */
export interface Problem {
  node: string | null
  /** The setting, dotted; empty for the node as a whole. */
  path: string
  code: string
  severity: 'error' | 'warning'
  message: string
  /** The ids along a cycle, the first one again at the end. */
  cycle?: string[]
}

/** One kind of node: everything the product knows about it. */
export interface Kind<S = any> {
  readonly type: string
  readonly group: Group
  readonly label: string
  readonly about: string
  readonly settings: z.ZodType<S, any>
  ways(settings: S): readonly Way[]
  /** The noun of the record with which a trigger begins. */
  begins?(settings: S): string | null
  /** Event types that a trigger listens to; `contacts.*` and `*` too. */
  listens?(settings: S): readonly string[]
  /** Whether an event that came is one for it, by the event alone. */
  fires?(settings: S, event: Event): boolean
  /** The next moment at which a clock rings, after a given one. */
  rings?(settings: S, after: Date, zone: string): Date | null
  /** Names of settings whose texts are templates. */
  readonly templates?: readonly string[]
  /** Whether its templates may name secrets. */
  readonly secrets?: boolean
  /** Filters in its settings with the noun that they are about. */
  filters?(settings: S, noun: string | null): { path: string; noun: string | null; text: string }[]
  output?(settings: S, noun: string | null): Shape
  effects?(settings: S, noun: string | null): readonly Effect[]
  /** Permissions that the acting member needs. */
  needs?(settings: S, noun: string | null): readonly string[]
  check?(ctx: Context, settings: S, noun: string | null): Promise<Pick<Problem, 'path' | 'code' | 'message'>[]>
  run?(running: Running, settings: S): Promise<Outcome>
}

export const kind = <T extends z.ZodType>(k: Omit<Kind<z.output<T>>, 'settings'> & { settings: T }): Kind => k
export const next: Way = { name: 'next', label: 'Then' }
export const onward = (output?: unknown): Outcome => ({ way: 'next', output })
