import {
  actorFor,
  type Context,
  type Event,
  groupBy,
  type Hear,
  type Program,
  systemActor,
} from '../../kernel/index.ts'
import { answers, readable, type Wait } from './waiting.ts'
import { wakeJob } from './wake-job.ts'
import { sentence } from './work.ts'

interface Waiting extends Wait {
  organization_id: string
  run_id: string
  event_id: string
  member_id: string | null
  scopes: string[] | null
}

/**
 * Answers runs that wait for an event. One look-up for a page of events, by index; where nobody waits it finds nothing and that was
 * all.
 */
export const hearWaits: Hear = async (program, events, client) => {
  const items = events.map((e) => ({
    organization: e.organization,
    id: e.id,
    type: e.type,
    noun: e.noun,
    record: e.recordId,
    at: e.at,
  }))
  const { rows } = await client.query<Waiting>('select * from kernel.waiting_runs($1::jsonb)', [JSON.stringify(items)])
  if (!rows.length) return
  const byId = new Map(events.map((e) => [e.id, e]))
  const found: { organization: string; run: string; event: Event | null; problem: string | null }[] = []
  for (const own of groupBy(rows, (r) => r.run_id).values()) {
    const answer = await firstOf(program, own, byId)
    if (answer) found.push({ organization: own[0]!.organization_id, run: own[0]!.run_id, ...answer })
  }
  if (found.length)
    await client.query('select kernel.answer_runs($1::jsonb, $2)', [JSON.stringify(found), wakeJob.name])
}

/** The first event of the page that a run waits for, or what is wrong with its question. */
async function firstOf(
  program: Program,
  waits: readonly Waiting[],
  events: ReadonlyMap<string, Event>,
): Promise<{ event: Event | null; problem: string | null } | null> {
  let ctx: Context | null = null
  for (const wait of waits) {
    const event = events.get(wait.event_id)!
    try {
      ctx ??= await contextOf(program, wait)
      if (!ctx) return { event: null, problem: 'Whoever it acts for is not a member any more.' }
      if (await answers(ctx, wait, event)) return { event, problem: null }
    } catch (error) {
      if (!readable(error)) throw error
      return { event: null, problem: sentence(error) }
    }
  }
  return null
}

async function contextOf(program: Program, wait: Waiting): Promise<Context | null> {
  const { organization_id: organization, member_id: member, scopes } = wait
  const actor = member ? await actorFor(program, organization, { member, scopes }) : systemActor
  return actor && program.open(organization, actor)
}
