import { type Context, checked, fail, newId, type OnBehalf } from '../../kernel/index.ts'
import type { About, Flow } from './flow.ts'
import { kept, shown } from './keep.ts'
import { live } from './run.ts'
import { wakeJob } from './wake-job.ts'

export interface StartOptions {
  about?: About
  /** The member as whom it acts; without it the product itself acts. */
  as?: OnBehalf
  /** While a run of this flow with this key has not ended, no second one begins. */
  key?: string
  at?: Date
  /** A text of the caller's own, such as the id of an automation: to list and to stop by. */
  group?: string
  label?: string
  /** Sooner than the flow's own. */
  deadlineAt?: Date
  parent?: string
}

/** A run about to be written. */
interface Draft {
  input: unknown
  about?: About
}

export interface Common {
  flow: Flow
  label?: string
  as?: OnBehalf | null
  group?: string | null
  key?: string
  parent?: string
  parentStep?: string
  deadlineAt?: Date
  /** From when their time counts; now when left out. */
  from?: Date
  /** When they are called at the latest; null: not before somebody lets them. */
  at: Date | null
}

/** Milliseconds after which a run that was called and did not come is called again. */
export const patience = 60_000

/** Writes runs of one flow. Answers the new ids; with a key that is taken, none. */
export async function insertRuns(ctx: Context, drafts: readonly Draft[], common: Common): Promise<string[]> {
  const { flow, as } = common
  const deadline = new Date((common.from ?? ctx.now()).getTime() + flow.deadline)
  const items = drafts.map(({ input, about }) => {
    const given = kept(checked(flow.input, input))
    return { id: newId(), noun: about?.noun ?? null, record: about?.id ?? null, given, input: shown(given) }
  })
  const rows = await ctx.run<{ id: string }>({
    text: `insert into runs (organization_id, id, label, flow, status, noun, record_id, group_key, unique_key, member_id, scopes, parent_id, parent_step_id, step_count, step_budget, deadline_at, wake_at, input, given, token, leased, knocked, round, counted)
      select app_organization(), (i->>'id')::uuid, $2, $3, 'queued', i->>'noun', (i->>'record')::uuid, $4, $5, $6::uuid, $7::jsonb, $8::uuid, $9::uuid, 0, $10, $11, $12, i->'input', i->'given', 0, false, false, 0, false from jsonb_array_elements($1::jsonb) i
      on conflict (organization_id, flow, unique_key) where unique_key is not null and status in ${live} do nothing returning id`,
    values: [
      JSON.stringify(items),
      (common.label ?? flow.label).slice(0, 200),
      flow.name,
      common.group ?? null,
      common.key ?? null,
      as?.member ?? null,
      as?.scopes ? JSON.stringify(as.scopes) : null,
      common.parent ?? null,
      common.parentStep ?? null,
      flow.budget,
      (common.deadlineAt && common.deadlineAt < deadline ? common.deadlineAt : deadline).toISOString(),
      common.at?.toISOString() ?? null,
    ],
  })
  return rows.map((r) => r.id)
}

/** Starts a run in the caller's transaction, and answers its id; with a key that is taken, the id of the one that is there. */
export async function startRun<I>(ctx: Context, flow: Flow<I>, input: I, options: StartOptions = {}): Promise<string> {
  const { about, as, key, at, group, label, parent, deadlineAt } = options
  const later = at && at > ctx.now() ? at : null
  return ctx.transaction(async (tx) => {
    const begin = later ?? new Date(tx.now().getTime() + patience)
    for (let attempt = 0; attempt < 3; attempt++) {
      const [id] = await insertRuns(tx, [{ input, about }], {
        flow,
        label,
        as,
        group,
        key,
        parent,
        deadlineAt,
        at: begin,
      })
      if (id && !later) await knock(tx, id)
      if (id) return id
      const [there] = await tx.run<{ id: string }>({
        text: `select id from runs where flow = $1 and unique_key = $2 and status in ${live}`,
        values: [flow.name, key],
      })
      if (there) return there.id
    }
    throw fail('try_again')
  })
}

/** Calls a run: it is looked at as soon as a worker is free. */
export const knock = (ctx: Context, id: string): Promise<void> => ctx.later(wakeJob, { run: id }, { key: `run:${id}` })
