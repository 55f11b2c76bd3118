import { setTimeout as sleep } from 'node:timers/promises'
import { type Context, Failure, type JobContext } from '../../kernel/index.ts'
import type { Retried, Span, StepOptions } from './flow.ts'
import { millis } from './flow.ts'
import { kept } from './keep.ts'
import {
  codeOf,
  enter,
  Fenced,
  fence,
  leave,
  noted,
  record,
  StepFailed,
  type StepRow,
  sentence,
  type Work,
  written,
} from './work.ts'

/** Milliseconds before the first new try, and at most. */
const backoff = 2000
const backoffMost = 3_600_000
/** Milliseconds that a call may take before it counts as failed. */
const callMost = 300_000

/** What is known of a step already: its answer or its failure. */
export function settled(work: Work, row: StepRow): { value: unknown } | undefined {
  if (row.status === 'failed') {
    leave(work, null)
    throw new StepFailed(row.key, row.problem ?? 'Something failed.', row.code ?? 'failed')
  }
  return row.status === 'done' ? { value: leave(work, row.result) } : undefined
}

/** A step that was tried and waits for its next try, or was begun and never ended. */
export async function beforeTrying(work: Work, row: StepRow): Promise<void> {
  if (work.run.status === 'stopping') await work.halt({ is: 'replayed' })
  const due = row.due ? new Date(row.due) : null
  if (due) await comeTo(work, due, `The next try of “${row.key}”`)
}

/** Milliseconds for which leaving a run and coming back is not worth it. */
const moment = 500

/** Waits for a point in time: here when it is near, else the run is left until then. */
async function comeTo(work: Work, due: Date, why: string): Promise<void> {
  const left = due.getTime() - work.ctx.now().getTime()
  if (left > moment) await work.halt({ is: 'parked', until: due, why })
  else if (left > 0) await sleep(left)
}

/** Whether trying again can help. */
const forGood = (error: unknown): boolean =>
  (error instanceof Failure && error.status < 500 && error.status !== 429 && error.status !== 409) ||
  (error as { permanent?: unknown }).permanent === true

/** Records a failed try: the run waits for the next one, or the step has failed. */
export async function stumbled(
  work: Work,
  row: StepRow,
  error: unknown,
  options: Retried,
  retries: number,
): Promise<never> {
  if (error instanceof Fenced) return work.halt({ is: 'lost' })
  row.problem = sentence(error)
  row.code = codeOf(error)
  const over = forGood(error) || row.attempts > retries
  const asked = (error as { retryAfterMs?: unknown }).retryAfterMs
  const wait =
    typeof asked === 'number'
      ? asked
      : Math.min(backoffMost, (options.backoffMs ?? backoff) * 2 ** (row.attempts - 1)) * (0.8 + 0.4 * Math.random())
  row.status = over ? 'failed' : 'waiting'
  row.due = over ? null : new Date(work.ctx.now().getTime() + wait).toISOString()
  await written(work, async (tx) => {
    const at = await fence(tx, work)
    row.started ||= at
    await record(tx, work, row, options)
  })
  noted(work)
  if (!over)
    return work.halt({
      is: 'parked',
      until: new Date(row.due!),
      why: `The next try of “${row.key}”: ${row.problem}`.slice(0, 300),
    })
  leave(work, null)
  throw new StepFailed(row.key, row.problem, row.code)
}

export async function doStep<T>(
  work: Work,
  key: string,
  run: (ctx: Context) => Promise<T>,
  options: Retried = {},
): Promise<T> {
  const { row, known } = await enter(work, 'do', key)
  const before = known ? settled(work, row) : undefined
  if (before) return before.value as T
  await beforeTrying(work, row)
  row.attempts++
  try {
    await work.acting.transaction(async (tx) => {
      row.started = await fence(tx, work)
      row.result = kept(await run(tx))
      row.status = 'done'
      row.due = row.problem = row.code = null
      await record(tx, work, row, options)
    })
  } catch (error) {
    row.result = null
    return stumbled(work, row, error, options, options.retries ?? 3)
  }
  noted(work)
  return leave(work, row.result as T)
}

export async function callStep<T>(
  work: Work,
  key: string,
  run: (job: JobContext, idempotencyKey: string, signal: AbortSignal) => Promise<T>,
  options: Retried = {},
): Promise<T> {
  const { row, known } = await enter(work, 'call', key)
  const before = known ? settled(work, row) : undefined
  if (before) return before.value as T
  await beforeTrying(work, row)
  const retries = options.retries ?? 5
  // Begun that often and never heard of again: it takes the process with it, or never answers.
  if (row.attempts > retries)
    return stumbled(
      work,
      row,
      new Error(row.problem ?? 'It was begun again and again and never ended.'),
      options,
      retries,
    )
  row.attempts++
  row.status = 'running'
  row.due = null
  await written(work, async (tx) => {
    row.started = await fence(tx, work)
    await record(tx, work, row, options)
  })
  try {
    const again = work.run.round ? `-${work.run.round}` : ''
    row.result = kept(
      await inTime(work, (signal) =>
        run({ ...work.job, ctx: work.acting }, `${work.run.id}-${row.key}${again}`, signal),
      ),
    )
    row.status = 'done'
    row.problem = row.code = null
    await work.ctx.transaction(async (tx) => {
      await fence(tx, work)
      await record(tx, work, row, options)
    })
  } catch (error) {
    row.result = null
    return stumbled(work, row, error, options, retries)
  }
  noted(work)
  return leave(work, row.result as T)
}

/** A call is left when it takes too long, and at the run's deadline. */
async function inTime<T>(work: Work, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const left = Math.max(0, Date.parse(work.run.deadline) - work.ctx.now().getTime())
  const own = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        own.abort()
        reject(new Error('It did not answer in time.'))
      },
      Math.min(callMost, left),
    )
  })
  try {
    return await Promise.race([run(AbortSignal.any([work.signal, own.signal])), late])
  } finally {
    clearTimeout(timer)
  }
}

export async function sleepStep(work: Work, key: string, span: Span | Date, options: StepOptions = {}): Promise<void> {
  const { row, known } = await enter(work, 'sleep', key)
  if (known && row.status === 'done') return leave(work, undefined)
  if (work.run.status === 'stopping') return work.halt({ is: 'replayed' })
  if (!known) {
    row.status = 'waiting'
    row.due = (span instanceof Date ? span : new Date(work.ctx.now().getTime() + millis(span))).toISOString()
    await written(work, async (tx) => {
      row.started = await fence(tx, work)
      await record(tx, work, row, options)
    })
  }
  const due = new Date(row.due!)
  await comeTo(work, due, options.label ?? row.key)
  row.status = 'done'
  await written(work, async (tx) => {
    await fence(tx, work)
    await record(tx, work, row, options)
  })
  noted(work)
  return leave(work, undefined)
}

export async function undoStep(work: Work, key: string, run: (ctx: Context) => Promise<unknown>): Promise<void> {
  const { row, known } = await enter(work, 'undo', key)
  if (!known) {
    row.status = 'waiting'
    await written(work, async (tx) => {
      row.started = await fence(tx, work)
      await record(tx, work, row)
    })
  }
  work.undos.push({ row, work: run })
  leave(work, undefined)
}
