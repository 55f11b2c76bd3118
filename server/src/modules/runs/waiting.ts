import { type Context, type Event, eventOf, Failure, FilterError, knows, resourceNamed } from '../../kernel/index.ts'
import { type About, type Awaited, millis, type StepOptions } from './flow.ts'
import { enter, fence, leave, noted, record, type StepRow, sentence, type Work, written } from './work.ts'

/** What a run waits for, as the reader of events matches it. */
export interface Wait {
  filter: string | null
  data: Record<string, unknown> | null
}

/**
 * Whether an event is the one. The filter is asked about the record as it stands now, as whoever the run acts for may see it. Throws
 * what is wrong with the filter.
 */
export async function answers(ctx: Context, wait: Wait, event: Event): Promise<boolean> {
  if (wait.data && !Object.entries(wait.data).every(([name, value]) => same(event.data?.[name], value))) return false
  if (!wait.filter) return true
  if (!event.noun || !event.recordId || !knows(event.noun)) return false
  const found = await resourceNamed(event.noun).find(ctx, { ids: [event.recordId], filter: wait.filter })
  return found.length > 0
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

export async function waitStep(
  work: Work,
  key: string,
  what: Awaited,
  options: StepOptions = {},
): Promise<Event | null> {
  const { row, known } = await enter(work, 'wait', key)
  if (known && row.status === 'done') return leave(work, row.result as Event | null)
  if (work.run.status === 'stopping') return work.halt({ is: 'replayed' })
  const wait: Wait = { filter: what.matches?.trim() || null, data: what.data ?? null }
  const why = options.label ?? `${what.event}${what.about ? ` of one of ${what.about.noun}` : ''}`
  const { event, problem } = known ? await heardBy(work) : await register(work, row, what, wait, options)
  if (problem) return work.halt({ is: 'failed', problem: `What “${key}” waits for cannot be read: ${problem}` })
  const due = new Date(row.due!)
  if (!event && due > work.ctx.now()) return work.halt({ is: 'parked', until: due, why })
  return answered(work, row, event)
}

interface Heard {
  event: Event | null
  problem: string | null
}

async function heardBy(work: Work): Promise<Heard> {
  const [heard] = await work.ctx.run<Heard>({
    text: 'select event, problem from run_waits where run_id = $1',
    values: [work.run.id],
  })
  return heard ?? { event: null, problem: null }
}

/** From now on such an event is heard; one that came since the step before began is looked up. */
async function register(work: Work, row: StepRow, what: Awaited, wait: Wait, options: StepOptions): Promise<Heard> {
  const due = what.timeout instanceof Date ? what.timeout : new Date(work.ctx.now().getTime() + millis(what.timeout))
  row.status = 'waiting'
  row.due = due.toISOString()
  const since = work.steps.at(-2)?.started || work.run.created
  const { about, event } = what
  await written(work, async (tx) => {
    row.started = await fence(tx, work)
    await record(tx, work, row, { ...options, input: options.input ?? { event, about: about ?? null, ...wait } })
    await tx.run({
      text: `insert into run_waits (organization_id, run_id, type, noun, record_id, filter, data, since) values (app_organization(), $1, $2, $3, $4::uuid, $5, $6::jsonb, $7)
        on conflict (organization_id, run_id) do update set type = excluded.type, noun = excluded.noun, record_id = excluded.record_id, filter = excluded.filter, data = excluded.data, since = excluded.since, event = null, problem = null`,
      values: [
        work.run.id,
        event,
        about?.noun ?? null,
        about?.id ?? null,
        wait.filter,
        wait.data && JSON.stringify(wait.data),
        since,
      ],
    })
  })
  noted(work)
  try {
    return { event: await alreadyThere(work, event, about, wait, since), problem: null }
  } catch (error) {
    if (!readable(error)) return work.halt({ is: 'broken', error })
    return { event: null, problem: sentence(error) }
  }
}

/** A mistake in what somebody wrote, and not a trouble of the house. */
export const readable = (error: unknown): boolean =>
  error instanceof FilterError || (error instanceof Failure && error.status < 500)

async function answered(work: Work, row: StepRow, event: Event | null): Promise<Event | null> {
  row.status = 'done'
  row.result = event
  const output = event && {
    type: event.type,
    noun: event.noun,
    recordId: event.recordId,
    at: event.at,
    actor: event.actor.name,
  }
  await written(work, async (tx) => {
    await fence(tx, work)
    await tx.run({ text: 'delete from run_waits where run_id = $1', values: [work.run.id] })
    await record(tx, work, row, { output })
  })
  return leave(work, event)
}

async function alreadyThere(
  work: Work,
  type: string,
  about: About | undefined,
  wait: Wait,
  since: string,
): Promise<Event | null> {
  const rows = await work.ctx.run({
    text: `select *, xid::text as xid_text from events where at >= $1 and type = $2 ${about ? 'and noun = $3 and record_id = $4' : ''} order by at, seq limit 100`,
    values: about ? [since, type, about.noun, about.id] : [since, type],
  })
  for (const event of rows.map(eventOf)) if (await answers(work.acting, wait, event)) return event
  return null
}
