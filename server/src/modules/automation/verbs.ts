import { type Context, command, fail, id, invalid, resourceNamed, systemActor, z } from '../../kernel/index.ts'
import { cancelRun, replayRun, stopAll } from '../runs/index.ts'
import { approvals } from './approval.ts'
import { automations, own } from './automation.ts'
import { begin, liveOnes } from './begin.ts'
import { kindOf } from './steps/index.ts'
import { versionOf } from './stored.ts'
import { verbNamed } from './usable.ts'

/** Nothing new begins; what runs goes on. */
export const pauseOne = command('automations.pause', {
  can: 'automations:write',
  about: 'Pauses an automation: nothing new begins, what runs goes on.',
  step: true,
  input: z.strictObject({ id: id('automations') }),
  output: automations.wire,
  async run(ctx, { id }) {
    const automation = await own(ctx, id)
    if (automation.status !== 'live') throw fail('automation.not_live')
    await automations.set(ctx, id, { status: 'paused', pausedReason: 'Somebody paused it.' })
    return automations.get(ctx, id)
  },
})

/** Ends what runs, now: of one automation, or all of them. After the commit no step and no call of theirs begins. */
export const stop = command('automations.stop', {
  can: 'automations:write',
  about: 'Ends all runs of one automation, or of all, empties the queue of them, and pauses what was live.',
  input: z.strictObject({ id: id('automations').optional() }),
  output: z.object({ stopped: z.number().int(), paused: z.number().int() }),
  async run(ctx, { id }) {
    if (id) await own(ctx, id)
    else if (ctx.actor.scope('automations:write') !== 'all')
      throw fail('forbidden', { permission: 'automations:write' })
    const live = await ctx.run<{ id: string }>({
      text: `select id from automations where status = 'live' and deleted_at is null and ($1::uuid is null or id = $1) order by id for update`,
      values: [id ?? null],
    })
    for (const one of live)
      await automations.set(ctx, one.id, { status: 'paused', pausedReason: 'Everything was stopped.' })
    let stopped = await stopAll(ctx, { flow: 'automation', ...(id ? { group: id } : {}) })
    // Runs of it that another automation started carry that one's name.
    const others = await ctx.run<{ id: string }>({
      text: `select id from runs where $1::uuid is not null and flow = 'automation' and given->>'automation' = $1::text and group_key is distinct from $1::text and status not in ('done', 'failed', 'cancelled', 'expired')`,
      values: [id ?? null],
    })
    for (const one of others) stopped += (await cancelRun(ctx, one.id)) === 'ended' ? 0 : 1
    // Messages that were handed over and wait for their time leave with it.
    await cancelMessages(ctx, id ?? null)
    await ctx.emit(
      'automations.stopped',
      { stopped, paused: live.length },
      id ? { noun: 'automations', id } : undefined,
    )
    return { stopped, paused: live.length }
  },
})

/** Messages that runs handed over and that have not left yet. */
async function cancelMessages(ctx: Context, automation: string | null): Promise<void> {
  const cancel = verbNamed('messages.cancel')
  if (!cancel) return
  const rows = await ctx.run<{ id: string }>({
    text: `select m.id from messages m join runs r on r.id::text = split_part(m.send_key, ':', 2)
      where m.status in ('planned', 'queued') and starts_with(m.send_key, 'automation:') and r.flow = 'automation' and ($1::text is null or r.group_key = $1) limit 100000`,
    values: [automation],
  })
  const system = ctx.with({ actor: systemActor })
  for (let i = 0; i < rows.length; i += 1000) await cancel(system, { ids: rows.slice(i, i + 1000).map((r) => r.id) })
}

/** The button on a record. */
export const start = command('automations.start', {
  can: 'automations:read',
  about: 'Starts a live automation by hand, on a record or on its own.',
  input: z.strictObject({ id: id('automations'), recordId: z.uuid().optional() }),
  output: z.object({ runId: z.uuid() }),
  async run(ctx, { id, recordId }) {
    await automations.get(ctx, id)
    const live = (await liveOnes(ctx, [id])).get(id)
    if (!live) throw fail('automation.not_live')
    const graph = await versionOf(ctx, id, live.version)
    const trigger = graph.nodes.find((n) => n.type === 'on.manual')
    if (!trigger) throw fail('automation.no_button')
    const noun = kindOf('on.manual')!.begins!(trigger.with)
    if (noun && !recordId) throw invalid([{ path: 'recordId', message: 'Choose a record to start it on.' }])
    if (noun) await resourceNamed(noun).get(ctx, recordId!)
    const actor = { kind: ctx.actor.kind, id: ctx.actor.id, name: ctx.actor.name }
    const runId = await begin(ctx, live, {
      node: trigger.id,
      key: `${trigger.id}:${ctx.requestId}:${recordId ?? ''}`,
      noun,
      recordId: noun ? recordId! : null,
      depth: ctx.via === 'automation' ? 1 : 0,
      event: { type: 'on.manual', at: ctx.now().toISOString(), actor, data: null },
    })
    if (!runId) throw fail('automation.does_not_begin')
    return { runId }
  },
})

const answer = (name: 'approve' | 'decline', decision: 'approved' | 'declined', about: string) =>
  command(`automations.${name}`, {
    can: 'automation_approvals:read',
    about,
    input: z.strictObject({ id: id('automation_approvals'), comment: z.string().max(1000).optional() }),
    output: approvals.wire,
    async run(ctx, { id, comment }) {
      await approvals.get(ctx, id)
      const [approval] = await approvals.lock(ctx, [id])
      if (!ctx.actor.member || !approval.memberIds.includes(ctx.actor.member)) throw fail('automation.not_asked')
      if (approval.status !== 'waiting') throw fail('automation.answered')
      const answered = await approvals.set(ctx, id, {
        status: decision,
        answeredBy: ctx.actor.member,
        answeredAt: ctx.now().toISOString(),
        comment: comment ?? null,
      })
      await ctx.emit(
        'automation_approvals.answered',
        { decision, by: ctx.actor.member, comment: comment ?? null },
        { noun: 'automation_approvals', id },
      )
      return answered
    },
  })

export const approve = answer('approve', 'approved', 'Approves what an automation asks; its run goes on.')
export const decline = answer('decline', 'declined', 'Declines what an automation asks; its run goes on that way.')

/** A run that has ended goes again from one of its nodes; what came before keeps its results. */
export const replay = command('automations.replay', {
  can: 'automations:write',
  about: 'Replays an ended run from a node, or from where it failed.',
  input: z.strictObject({ runId: z.uuid(), fromNode: z.string().max(40).optional() }),
  output: z.object({ runId: z.uuid() }),
  async run(ctx, { runId, fromNode }) {
    const [run] = await ctx.run<{ automation: string }>({
      text: `select given->>'automation' as automation from runs where id = $1 and flow = 'automation'`,
      values: [runId],
    })
    if (!run) throw fail('not_found')
    await own(ctx, run.automation)
    const [step] = fromNode
      ? await ctx.run<{ key: string }>({
          text: `select key from run_steps where run_id = $1 and (key = $2 or key like $2 || '.%') order by position limit 1`,
          values: [runId, fromNode],
        })
      : []
    if (fromNode && !step) throw fail('automation.no_such_node')
    await replayRun(ctx, runId, step ? { fromStep: step.key } : {})
    return { runId }
  },
})
