import { type Context, newId, type OnBehalf, systemActor } from '../../kernel/index.ts'
import { startRun } from '../runs/index.ts'
import { actingFor } from './acting.ts'
import { automationFlow } from './flow.ts'
import { nodeIn, type Rules } from './graph.ts'
import { pause } from './pause.ts'
import { kindOf } from './steps/index.ts'
import type { Wire } from './steps/kind.ts'
import { versionOf } from './stored.ts'
import { matches } from './walk.ts'

/** Automations that may call forth each other, one after the other, before a chain is stopped. */
export const deepest = 5

/** A live automation as those who start it need it. */
export interface Live {
  id: string
  name: string
  version: number
  owner: string | null
  scopes: string[] | null
}

/** What a run is to begin for. The same cause never begins a second one. */
export interface Cause {
  node: string
  key: string
  noun: string | null
  recordId: string | null
  event: Wire | null
  depth: number
}

/** Live automations, those named or all that listen to something. */
export async function liveOnes(ctx: Context, ids: readonly string[]): Promise<Map<string, Live>> {
  const rows = await ctx.run<any>({
    text: `select id, name, published, owner_id, scopes from automations where id = any($1::uuid[]) and status = 'live' and deleted_at is null`,
    values: [ids],
  })
  return new Map(
    rows.map((r) => [r.id, { id: r.id, name: r.name, version: r.published, owner: r.owner_id, scopes: r.scopes }]),
  )
}

/**
 * Begins a run where the automation wants one: its member is still there and sees the record, the record matches, it may go
 * through again, and nothing runs away. Answers the run, or null. Repeatable: one run for one cause.
 */
export async function begin(given: Context, live: Live, cause: Cause): Promise<string | null> {
  const system = given.with({ actor: systemActor, via: 'automation' })
  const who: OnBehalf | null = live.owner ? { member: live.owner, scopes: live.scopes } : null
  const actor = who && (await actingFor(system, who))
  if (!who || !actor) {
    await pause(system, live.id, 'The person for whom it acts has left.')
    return null
  }
  const graph = await versionOf(system, live.id, live.version)
  const trigger = nodeIn(graph, cause.node)
  const kind = trigger && kindOf(trigger.type)
  if (!trigger?.next.next || !kind) return null
  const settings = kind.settings.parse(trigger.with) as { filter?: string }
  const acting = system.with({ actor })
  if (cause.noun && cause.recordId && !(await passes(acting, cause, settings.filter))) return null
  return system.transaction(async (ctx) => {
    const start = await enrolled(ctx, live, cause, graph.rules)
    return start && started(ctx, live, cause, { start, who, from: trigger.next.next!, days: graph.rules.deadlineDays })
  })
}

/** Writes down that a record goes through, unless it did already, a chain is too long or too much begins at once. */
async function enrolled(ctx: Context, live: Live, cause: Cause, rules: Rules): Promise<string | null> {
  if (cause.recordId && rules.enrol !== 'always') {
    await ctx.run({ text: 'select pg_advisory_xact_lock(74, hashtext($1))', values: [`${live.id} ${cause.recordId}`] })
    const days = rules.enrol === 'again' ? (rules.againAfterDays ?? 1) : null
    if (await wentThrough(ctx, live.id, cause.recordId, days)) return null
  }
  const chain = `Automations called forth each other ${deepest} times in a row. This one did not begin.`
  const flood = `It began more than ${rules.runsPerMinute} runs in a minute.`
  const tooMany = await tooFast(ctx, live.id, rules.runsPerMinute)
  const refused = cause.depth > deepest ? chain : tooMany ? flood : null
  const [row] = await ctx.run<{ id: string }>({
    text: `insert into automation_starts (organization_id, id, automation_id, cause, version, node_id, noun, record_id, depth, refused, at)
      values (app_organization(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    values: [
      newId(),
      live.id,
      cause.key,
      live.version,
      cause.node,
      cause.noun,
      cause.recordId,
      cause.depth,
      refused,
      ctx.now().toISOString(),
    ],
  })
  if (row && refused === flood) await pause(ctx, live.id, flood)
  return row && !refused ? row.id : null
}

interface How {
  start: string
  who: OnBehalf
  from: string
  days: number
}

async function started(ctx: Context, live: Live, cause: Cause, { start, who, from, days }: How): Promise<string> {
  const { noun, recordId, event, depth } = cause
  const run = await startRun(
    ctx,
    automationFlow,
    { organization: ctx.organization, automation: live.id, version: live.version, from, noun, recordId, event, depth },
    {
      as: who,
      group: live.id,
      label: live.name,
      about: noun && recordId ? { noun, id: recordId } : undefined,
      deadlineAt: new Date(ctx.now().getTime() + days * 86_400_000),
    },
  )
  await ctx.run({ text: 'update automation_starts set run_id = $2 where id = $1', values: [start, run] })
  return run
}

async function passes(ctx: Context, { noun, recordId, event }: Cause, filter: string | undefined): Promise<boolean> {
  if (String(event?.type ?? '').endsWith('.removed')) return true
  try {
    return await matches(ctx, { noun, recordId }, filter?.trim() || '')
  } catch (error) {
    // Its member may not read such records, or a field of the filter any more: nothing begins in her name.
    const { code } = error as { code?: string }
    if (code === 'forbidden' || code === 'invalid_filter') return false
    throw error
  }
}

async function wentThrough(ctx: Context, automation: string, record: string, days: number | null): Promise<boolean> {
  const since = days === null ? null : new Date(ctx.now().getTime() - days * 86_400_000).toISOString()
  const rows = await ctx.run({
    text: `select 1 from automation_starts where automation_id = $1 and record_id = $2 and run_id is not null and ($3::timestamptz is null or at > $3) limit 1`,
    values: [automation, record, since],
  })
  return rows.length > 0
}

async function tooFast(ctx: Context, automation: string, most: number): Promise<boolean> {
  const [row] = await ctx.run<{ n: number }>({
    text: `select count(*)::int as n from (select 1 from automation_starts where automation_id = $1 and at > $2::timestamptz - interval '1 minute' limit $3) s`,
    values: [automation, ctx.now().toISOString(), most],
  })
  return row!.n >= most
}

/** How many automations stand behind an event: one more than behind the run that made it. */
export async function depthOf(ctx: Context, event: { via: string; batchId: string | null }): Promise<number> {
  if (event.via !== 'automation' || !event.batchId) return 0
  const [row] = await ctx.run<{ depth: number }>({
    text: 'select depth from automation_starts where run_id = $1',
    values: [event.batchId],
  })
  return row ? row.depth + 1 : 1
}
