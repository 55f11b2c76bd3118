import { type Context, Failure, type JobContext, newId } from '../../kernel/index.ts'
import type { StepOptions } from './flow.ts'
import { kept, sentence, shown } from './keep.ts'

/** The row of a run, as its executor sees it. */
export interface RunRow {
  id: string
  flow: string
  label: string
  status: 'running' | 'stopping'
  token: number
  round: number
  ending: string | null
  problem: string | null
  noun: string | null
  record_id: string | null
  group_key: string | null
  member_id: string | null
  scopes: string[] | null
  parent_id: string | null
  parent_step_id: string | null
  step_budget: number
  given: unknown
  created: string
  deadline: string
}

export interface StepRow {
  id: string
  key: string
  kind: 'do' | 'call' | 'sleep' | 'wait' | 'spawn' | 'undo'
  status: 'running' | 'waiting' | 'done' | 'failed' | 'undone' | 'unused'
  position: number
  attempts: number
  started: string
  due: string | null
  problem: string | null
  code: string | null
  result: unknown
  cursor: unknown
}

/** How an execution ends: at a place where it waits, at its end, or because the run is not its own any more. */
export type Outcome =
  | { is: 'parked'; until: Date | null; why: string }
  | { is: 'done'; output: unknown }
  | { is: 'failed'; problem: string }
  | { is: 'expired' }
  | { is: 'lost' }
  /** The database failed it; it is taken up again. */
  | { is: 'broken'; error: unknown }
  /** Everything that was taken has been gone through again; now it is taken back. */
  | { is: 'replayed' }

/** The run was taken over or called off: what this execution wanted to write is refused. */
export class Fenced extends Error {
  constructor() {
    super('The run is at work elsewhere')
  }
}

/** A step whose tries are over. The flow may catch it and go another way; it is thrown again at each replay. */
export class StepFailed extends Error {
  readonly key: string
  readonly code: string
  constructor(key: string, problem: string, code: string) {
    super(problem)
    this.key = key
    this.code = code
  }
}

/** One execution of a run. */
export interface Work {
  readonly job: JobContext
  /** The product's context: for the run's own rows. */
  readonly ctx: Context
  /** Whoever the run acts for. */
  readonly acting: Context
  readonly run: RunRow
  readonly steps: StepRow[]
  readonly undos: { row: StepRow; work(ctx: Context): Promise<unknown> }[]
  readonly signal: AbortSignal
  position: number
  busy: boolean
  note: unknown
  /** Ends the execution; what awaits the answer never goes on. */
  halt(outcome: Outcome): Promise<never>
}

/** Whether the run is still this execution's; locks its row for the rest of the transaction. Answers the moment. */
export async function fence(tx: Context, work: Work): Promise<string> {
  const [row] = await tx.run<{ at: string }>({
    text: `update runs set step_count = greatest(step_count, $4) where id = $1 and token = $2 and status = $3 returning to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
    values: [work.run.id, work.run.token, work.run.status, work.position],
  })
  if (!row) throw new Fenced()
  return row.at
}

/**
 * Comes to a step: answers what is known of it, or a row that is not written yet. A replay has to come by the same steps in the same
 * order; one that does not ends the run.
 */
export async function enter(work: Work, kind: StepRow['kind'], key: string): Promise<{ row: StepRow; known: boolean }> {
  const broken = (problem: string) => work.halt({ is: 'failed', problem })
  if (work.busy) return broken(`The step “${key}” began before the one before it ended. Steps go one after another.`)
  const known = work.steps[work.position]
  if (known && (known.key !== key || known.kind !== kind))
    return broken(
      `This run cannot go on: its flow changed. Step ${work.position + 1} was “${known.key}” (${known.kind}) and is now “${key}” (${kind}). Start it again.`,
    )
  if (!known && work.steps.some((s) => s.key === key)) return broken(`The step “${key}” is there twice.`)
  if (!known && work.run.status === 'stopping') return work.halt({ is: 'replayed' })
  if (work.position >= work.run.step_budget)
    return broken(`It used up its ${work.run.step_budget.toLocaleString('en-US')} steps.`)
  const row: StepRow = known ?? {
    id: newId(),
    key: key.slice(0, 200),
    kind,
    status: 'running',
    position: work.position,
    attempts: 0,
    started: '',
    due: null,
    problem: null,
    code: null,
    result: null,
    cursor: null,
  }
  work.position++
  if (!known) work.steps.push(row)
  work.busy = true
  return { row, known: known !== undefined }
}

/** Leaves a step with its answer. */
export function leave<T>(work: Work, value: T): T {
  work.busy = false
  return value
}

/** Writes a step as it stands now. */
export async function record(
  tx: Context,
  work: Work,
  row: StepRow,
  options: StepOptions & { ended?: boolean; output?: unknown; concurrency?: number } = {},
): Promise<void> {
  row.result = kept(row.result)
  const note = work.note === undefined ? null : JSON.stringify(shown(work.note))
  const ended = options.ended ?? ['done', 'failed'].includes(row.status)
  const written = await tx.run({
    text: `insert into run_steps (organization_id, id, run_id, key, label, kind, status, position, attempts, started_at, ended_at, due_at, problem, code, note, input, output, result, cursor, concurrency)
      values (app_organization(), $1, $2, $3, $4, $5, $6, $7, $8, coalesce($9::timestamptz, clock_timestamp()), case when $10 then clock_timestamp() end, $11, $12, $13, $14::jsonb, $15::jsonb, $16::jsonb, $17::jsonb, $18::jsonb, $19)
      on conflict (organization_id, id) do update set status = excluded.status, attempts = excluded.attempts, ended_at = excluded.ended_at, due_at = excluded.due_at, problem = excluded.problem, code = excluded.code,
        note = coalesce(excluded.note, run_steps.note), output = excluded.output, result = excluded.result, cursor = excluded.cursor, version = run_steps.version + 1, updated_at = now()
      where run_steps.status <> 'done' returning 1`,
    values: [
      row.id,
      work.run.id,
      row.key,
      (options.label ?? row.key).slice(0, 200),
      row.kind,
      row.status,
      row.position,
      row.attempts,
      row.started || null,
      ended,
      row.due,
      row.problem?.slice(0, 1000) ?? null,
      row.code?.slice(0, 60) ?? null,
      note,
      options.input === undefined ? null : JSON.stringify(shown(options.input)),
      JSON.stringify(shown('output' in options ? options.output : row.result)),
      JSON.stringify(row.result),
      JSON.stringify(row.cursor ?? null),
      options.concurrency ?? null,
    ],
  })
  // What was committed stays: the answer to a commit may get lost, and then this looks like a failure.
  if (!written.length) throw new Fenced()
}

/** Runs what the engine itself writes. Refused: the execution ends; failed: the run is taken up again. */
export async function written(work: Work, write: (tx: Context) => Promise<void>): Promise<void> {
  try {
    await work.ctx.transaction(write)
  } catch (error) {
    if (error instanceof Fenced) await work.halt({ is: 'lost' })
    if (error instanceof Failure && error.status < 500) await work.halt({ is: 'failed', problem: sentence(error) })
    await work.halt({ is: 'broken', error })
  }
}

/** Once a step is written, what was noted belongs to it. */
export const noted = (work: Work): void => {
  work.note = undefined
}

/** A short code of an error, for flows that branch on it. */
export const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? 'failed').slice(0, 60)
export { sentence }
