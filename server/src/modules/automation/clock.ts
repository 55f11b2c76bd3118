import { type Context, enqueueAll, FilterError, job, type Program, z } from '../../kernel/index.ts'
import { actingFor } from './acting.ts'
import { begin, type Live, liveOnes } from './begin.ts'
import { type GraphNode, nodeIn } from './graph.ts'
import { pause } from './pause.ts'
import { idPage, onDay } from './select.ts'
import { kindOf } from './steps/index.ts'
import { versionOf } from './stored.ts'

const everyMs = 5000
const most = 100

/** Sees which clocks ring and calls a job for each, once over all processes. */
export function startClock(program: Program, beat = everyMs): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const look = () => {
    running = ring(program).catch((error) =>
      program.log.error({ err: error }, 'The clock of automations failed; it tries again'),
    )
  }
  const timer = setInterval(look, beat)
  look()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}

/** Takes the clocks that ring now. They stand still until their job has set them anew. */
export async function ring(program: Program): Promise<number> {
  const client = await program.worker.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query('select * from kernel.ringing_automations($1, $2)', [
      program.ports.clock.now(),
      most,
    ])
    if (rows.length) {
      const items = rows.map((r) => ({ organization: r.organization_id, automation: r.automation_id, node: r.node_id }))
      await client.query('select kernel.still_automations($1::jsonb)', [JSON.stringify(items)])
      const orders = rows
        .filter((r) => r.live)
        .map((r) => ({
          job: rang,
          organization: r.organization_id,
          requestId: r.automation_id,
          payload: { automation: r.automation_id, node: r.node_id, at: new Date(r.next_at).toISOString() },
        }))
      await enqueueAll(client, orders)
    }
    await client.query('commit')
    return rows.length
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/** A clock rang: sets it anew, then begins one run, or one for each record that matches. */
export const rang = job('automation.rang', {
  input: z.object({ automation: z.uuid(), node: z.string(), at: z.iso.datetime() }),
  async run({ ctx, clock }, { automation, node: id, at }) {
    const live = (await liveOnes(ctx, [automation])).get(automation)
    const node = live && nodeIn(await versionOf(ctx, live.id, live.version), id)
    if (!live || !node) return
    const zone = await zoneOf(ctx)
    await ctx.run({
      text: 'update automation_triggers set next_at = $3 where automation_id = $1 and node_id = $2 and next_at is null',
      values: [automation, id, nextAt(node, clock.now(), zone)],
    })
    await rung(ctx, live, node, new Date(at), zone)
  },
})

async function rung(ctx: Context, live: Live, node: GraphNode, at: Date, usual: string): Promise<void> {
  const kind = kindOf(node.type)!
  const settings = kind.settings.parse(node.with) as {
    zone?: string
    filter?: string
    field?: string
    days?: number
    yearly?: boolean
  }
  const noun = kind.begins?.(settings) ?? null
  const stamp = at.toISOString()
  const cause = { node: node.id, noun, depth: 0, event: { type: node.type, at: stamp, data: null } }
  if (!noun) return void (await begin(ctx, live, { ...cause, key: `${node.id}:${stamp}`, recordId: null }))
  const actor = live.owner ? await actingFor(ctx, { member: live.owner, scopes: live.scopes }) : null
  if (!actor) return void (await begin(ctx, live, { ...cause, key: `${node.id}:${stamp}`, recordId: null }))
  const acting = ctx.with({ actor, via: 'automation' })
  const zone = settings.zone ?? usual
  const extra =
    node.type === 'on.date'
      ? onDay(settings.field!, dayBefore(at, zone, settings.days ?? 0), zone, settings.yearly ?? false)
      : undefined
  for (let after: string | null = null; ; ) {
    const ids: string[] | null = await idPage(acting, noun, settings.filter ?? '', after, 200, extra).catch(unseen)
    if (!ids)
      return pause(ctx, live.id, 'Its member may not see such records any more, or a field of its filter is gone.')
    for (const recordId of ids) await begin(ctx, live, { ...cause, key: `${node.id}:${stamp}:${recordId}`, recordId })
    if (ids.length < 200) return
    after = ids.at(-1)!
  }
}

/** What became impossible since it was published is no reason to try again. */
function unseen(error: unknown): null {
  if (error instanceof FilterError || (error as { code?: string }).code === 'forbidden') return null
  throw error
}

/** The day that lies so many days before a moment in a zone: the date of records whose turn it is. */
export function dayBefore(at: Date, zone: string, days: number): string {
  const today = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at)
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

export async function zoneOf(ctx: Context): Promise<string> {
  const [row] = await ctx.run<{ zone: string }>({
    text: `select coalesce(settings->>'timeZone', 'UTC') as zone from organizations where id = app_organization()`,
    values: [],
  })
  return row?.zone ?? 'UTC'
}

/** When a trigger's clock rings next; null for those without one. */
export function nextAt(node: GraphNode, after: Date, zone: string): string | null {
  const kind = kindOf(node.type)
  return kind?.rings?.(kind.settings.parse(node.with), after, zone)?.toISOString() ?? null
}
