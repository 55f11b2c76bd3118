import type { Context } from '../../kernel/index.ts'
import type { Flow, Page, Spawned } from './flow.ts'
import { live } from './run.ts'
import { insertRuns, knock, patience } from './start.ts'
import { beforeTrying, settled, stumbled } from './steps.ts'
import { enter, fence, leave, noted, record, type Work, written } from './work.ts'

const portion = 500
const most = 1000

interface Counts {
  total: number
  done: number
  failures: number
}

/**
 * Starts a run for each input and waits for all of them. Inputs come page by page, each with its cursor in one transaction; how many
 * have ended is counted by the database, so a parent of very many is as small as one of few.
 */
export async function spawnStep<I>(
  work: Work,
  key: string,
  flow: Flow<I>,
  inputs: readonly I[] | ((ctx: Context, after: string | null) => Promise<Page<I>>),
  options: Spawned<I> = {},
): Promise<{ total: number; done: number; failed: number }> {
  const { row, known } = await enter(work, 'spawn', key)
  const before = known ? settled(work, row) : undefined
  if (before) return before.value as { total: number; done: number; failed: number }
  const concurrency = Math.max(1, Math.min(most, options.concurrency ?? 10))
  if (!known) {
    row.status = 'waiting'
    row.cursor = { after: null, all: false }
    await written(work, async (tx) => {
      row.started = await fence(tx, work)
      await record(tx, work, row, { input: { flow: flow.name, concurrency }, ...options, output: null, concurrency })
      await tx.run({ text: 'update run_steps set total = 0, done = 0, failures = 0 where id = $1', values: [row.id] })
    })
    noted(work)
  }
  await beforeTrying(work, row)
  const pageOf = typeof inputs === 'function' ? inputs : pagesOf(inputs)
  for (let at = row.cursor as { after: string | null; all: boolean }; !at.all; ) {
    let next = at
    const page = await pageOf(work.acting, at.after).catch((error) => stumbled(work, row, error, options, 3))
    await written(work, async (tx) => {
      await fence(tx, work)
      await startSome(tx, work, row.id, flow, page.inputs, concurrency, options)
      next = { after: page.next, all: page.next === null }
      await tx.run({
        text: 'update run_steps set total = total + $2, cursor = $3::jsonb where id = $1',
        values: [row.id, page.inputs.length, JSON.stringify(next)],
      })
    })
    at = next
    row.cursor = next
  }
  const [counts] = await work.ctx.run<Counts>({
    text: 'select total, done, failures from run_steps where id = $1',
    values: [row.id],
  })
  const { total, done, failures } = counts!
  if (done < total)
    return work.halt({ is: 'parked', until: null, why: `${total.toLocaleString('en-US')} runs of ${flow.label}` })
  row.status = 'done'
  const result = { total, done: done - failures, failed: failures }
  row.result = result
  await written(work, async (tx) => {
    await fence(tx, work)
    await record(tx, work, row)
  })
  return leave(work, result)
}

const pagesOf =
  <I>(inputs: readonly I[]) =>
  async (_: Context, after: string | null): Promise<Page<I>> => {
    const from = Number(after ?? 0)
    const next = from + portion
    return { inputs: inputs.slice(from, next), next: next < inputs.length ? String(next) : null }
  }

/** Writes runs that wait for their turn, and lets as many begin as there is room for. */
async function startSome<I>(
  tx: Context,
  work: Work,
  step: string,
  flow: Flow<I>,
  inputs: readonly I[],
  concurrency: number,
  options: Spawned<I>,
): Promise<void> {
  // Whoever ends takes the same row: nobody slips through between counting and starting.
  await tx.run({ text: 'select 1 from run_steps where id = $1 for update', values: [step] })
  const { run } = work
  await insertRuns(
    tx,
    inputs.map((input) => ({ input, about: options.about?.(input) })),
    {
      flow,
      as: run.member_id ? { member: run.member_id, scopes: run.scopes } : null,
      group: run.group_key,
      parent: run.id,
      parentStep: step,
      deadlineAt: new Date(run.deadline),
      at: null,
    },
  )
  const [busy] = await tx.run<{ n: number }>({
    text: `select count(*)::int as n from runs where parent_step_id = $1 and status in ${live} and (status <> 'queued' or wake_at is not null)`,
    values: [step],
  })
  await letBegin(tx, step, concurrency - busy!.n)
}

/** Lets the next runs of a step begin. */
export async function letBegin(tx: Context, step: string, room: number): Promise<void> {
  if (room <= 0) return
  const begun = await tx.run<{ id: string }>({
    text: `update runs set wake_at = $2 where id in (select id from runs where parent_step_id = $1 and status = 'queued' and wake_at is null order by id limit $3 for update skip locked) returning id`,
    values: [step, new Date(tx.now().getTime() + patience).toISOString(), room],
  })
  for (const { id } of begun) await knock(tx, id)
}
