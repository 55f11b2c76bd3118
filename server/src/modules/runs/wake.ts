import { type Context, type JobContext, systemActor } from '../../kernel/index.ts'
import { beginStopping, type Ending, finish, takeBack } from './ending.ts'
import { type Flow, flowNamed, type Step } from './flow.ts'
import { keepLease, leaseSql } from './lease.ts'
import { live } from './run.ts'
import { spawnStep } from './spawning.ts'
import { callStep, doStep, sleepStep, undoStep } from './steps.ts'
import { waitStep } from './waiting.ts'
import { Fenced, type Outcome, type RunRow, StepFailed, type StepRow, sentence, type Work } from './work.ts'

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Brings a run as far as it comes now. Whoever finds it at work elsewhere leaves word there. */
export async function wakeRun(job: JobContext, id: string): Promise<void> {
  for (;;) {
    const run = await claim(job.ctx, id)
    if (!run || !(await execute(job, run))) return
  }
}

/** Takes a run that nobody works on, or whose worker is silent. */
async function claim(ctx: Context, id: string): Promise<RunRow | undefined> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const [taken] = await ctx.run<RunRow>({
      text: `update runs set token = token + 1, leased = true, knocked = false, wake_at = now() + ${leaseSql}, waiting_for = null, started_at = coalesce(started_at, clock_timestamp()), status = case when status = 'stopping' then status else 'running' end
        where id = $1 and status in ${live} and (not leased or wake_at <= now())
        returning id, flow, label, status, token, round, ending, problem, noun, record_id, group_key, member_id, scopes, parent_id, parent_step_id, step_budget, given, ${moment('created_at')} as created, ${moment('deadline_at')} as deadline`,
      values: [id],
    })
    if (taken) return taken
    const left = await ctx.run({
      text: `update runs set knocked = true where id = $1 and leased and status in ${live} returning 1`,
      values: [id],
    })
    if (left.length) return
    const there = await ctx.run({ text: `select 1 from runs where id = $1 and status in ${live}`, values: [id] })
    if (!there.length) return
  }
}

const stepsOf = (ctx: Context, run: string) =>
  ctx.run<StepRow>({
    text: `select id, key, kind, status, position, attempts, ${moment('started_at')} as started, ${moment('due_at')} as due, problem, code, result, cursor from run_steps where run_id = $1 order by position`,
    values: [run],
  })

/** One execution: from the beginning through what is known, to where it waits or ends. Answers whether to begin again at once. */
async function execute(job: JobContext, run: RunRow): Promise<boolean> {
  const lease = keepLease(job.ctx, run)
  try {
    const product = job.ctx.with({ actor: systemActor, via: 'automation', batchId: run.id })
    const her = run.member_id ? await job.as({ member: run.member_id, scopes: run.scopes }) : product
    let halted: (outcome: Outcome) => void = () => {}
    const stopped = new Promise<Outcome>((resolve) => (halted = resolve))
    const work: Work = {
      job,
      ctx: product,
      acting: (her ?? product).with({ via: 'automation', batchId: run.id }),
      run,
      steps: await stepsOf(job.ctx, run.id),
      undos: [],
      signal: lease.signal,
      position: 0,
      busy: false,
      note: undefined,
      halt(outcome) {
        halted(outcome)
        return new Promise<never>(() => {})
      },
    }
    const outcome = await outcomeOf(work, flowNamed(run.flow), her !== null, stopped)
    return await settle(work, outcome, lease)
  } catch (error) {
    if (error instanceof Fenced) return await release(job.ctx, run, lease)
    // The job is tried again, and the row says so too.
    await release(job.ctx, run, lease, 2000).catch(() => {})
    throw error
  } finally {
    await lease.end()
  }
}

async function outcomeOf(
  work: Work,
  flow: Flow | undefined,
  hers: boolean,
  stopped: Promise<Outcome>,
): Promise<Outcome> {
  const { run } = work
  const stopping = run.status === 'stopping'
  if (!flow)
    return stopping ? { is: 'replayed' } : { is: 'failed', problem: `There is no flow “${run.flow}” any more.` }
  if (!stopping && new Date(run.deadline) <= work.ctx.now()) return { is: 'expired' }
  if (!hers && !stopping) return { is: 'failed', problem: 'Whoever it acts for is not a member any more.' }
  const gone = (async (): Promise<Outcome> => {
    try {
      return { is: 'done', output: await flow.run(stepOf(work), flow.input.parse(run.given)) }
    } catch (error) {
      return { is: 'failed', problem: sentence(error) }
    }
  })()
  return Promise.race([stopped, gone])
}

function stepOf(work: Work): Step {
  const { run } = work
  return {
    run: {
      id: run.id,
      flow: run.flow,
      about: run.noun && run.record_id ? { noun: run.noun, id: run.record_id } : null,
      group: run.group_key,
      as: run.member_id ? { member: run.member_id, scopes: run.scopes } : null,
      parent: run.parent_id,
      createdAt: run.created,
    },
    do: (key, run, options) => guarded(work, doStep(work, key, run, options)),
    call: (key, run, options) => guarded(work, callStep(work, key, run, options)),
    sleep: (key, span, options) => guarded(work, sleepStep(work, key, span, options)),
    waitFor: (key, what, options) => guarded(work, waitStep(work, key, what, options)),
    spawn: (key, flow, inputs, options) => guarded(work, spawnStep(work, key, flow, inputs, options)),
    undo: (key, run) => guarded(work, undoStep(work, key, run)),
    note: (data) => {
      work.note = data
    },
  }
}

/** A flow is told of steps that failed and of nothing else: trouble of the engine's own is no branch of a flow. */
const guarded = <T>(work: Work, step: Promise<T>): Promise<T> =>
  step.catch((error) => {
    if (error instanceof StepFailed) throw error
    return work.halt({ is: 'broken', error })
  })

/** Writes down how an execution ended. */
async function settle(work: Work, outcome: Outcome, lease: ReturnType<typeof keepLease>): Promise<boolean> {
  const { run, ctx } = work
  if (outcome.is === 'broken') throw outcome.error
  if (outcome.is === 'lost') return release(ctx, run, lease)
  if (outcome.is === 'parked') return park(ctx, run, lease, outcome)
  if (run.status === 'running') {
    if (outcome.is === 'done') {
      await lease.end()
      await finish(work, 'done', outcome.output, null)
      return false
    }
    const [ending, problem] =
      outcome.is === 'failed'
        ? (['failed', outcome.problem] as const)
        : (['expired', `It was to end by ${run.deadline} and did not.`] as const)
    await ctx.transaction((tx) => beginStopping(tx, work, ending, problem))
    // What it did is known only to whoever went through it again.
    if (outcome.is === 'expired') return release(ctx, run, lease)
  }
  const waits = await takeBack(work)
  if (waits?.is === 'parked') return park(ctx, run, lease, waits)
  if (waits) return release(ctx, run, lease)
  await lease.end()
  await finish(work, (run.ending ?? 'failed') as Ending, undefined, run.problem)
  return false
}

type Lease = ReturnType<typeof keepLease>

/** Leaves a run until something happens. Answers true when somebody knocked meanwhile. */
async function park(
  ctx: Context,
  run: RunRow,
  lease: Lease,
  { until, why }: { until: Date | null; why: string },
): Promise<boolean> {
  await lease.end()
  const [left] = await ctx.run<{ again: boolean }>({
    text: `update runs r set leased = false, knocked = false, waiting_for = $3,
        wake_at = case when before.status <> $5 then now() when before.status = 'stopping' then $4::timestamptz else least(r.deadline_at, $4::timestamptz) end,
        status = case when r.status = 'running' then 'waiting' else r.status end
      from (select id, knocked, status from runs where id = $1 for update) before where r.id = before.id and r.token = $2 returning before.knocked or before.status <> $5 as again`,
    values: [run.id, run.token, why.slice(0, 300), until?.toISOString() ?? null, run.status],
  })
  return left?.again ?? false
}

/** Gives a run back that may be called off, or somebody else's by now. Answers whether there is something left to do here. */
async function release(ctx: Context, run: RunRow, lease: Lease, waitMs = 0): Promise<boolean> {
  await lease.end()
  const left = await ctx.run({
    text: `update runs set leased = false, wake_at = now() + $3 * interval '1 millisecond' where id = $1 and token = $2 and status in ${live} returning 1`,
    values: [run.id, run.token, waitMs],
  })
  return left.length > 0
}
