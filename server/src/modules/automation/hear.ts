import { type Context, type Event, enqueueAll, groupBy, type Hear, job, type Program, z } from '../../kernel/index.ts'
import { begin, depthOf, liveOnes } from './begin.ts'
import { nodeIn } from './graph.ts'
import { kindOf } from './steps/index.ts'
import { versionOf } from './stored.ts'

/** Events that one job looks at. */
const portion = 50

/** Whether something listens to an event: `contacts.*` covers all of contacts, `*` everything. */
export const covers = (pattern: string, type: string): boolean =>
  pattern === '*' || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1)))

/** Hands events that an automation listens to over to jobs; they commit with the position in the stream. */
export const heard: Hear = async (_program: Program, events, client) => {
  const organizations = [...new Set(events.map((e) => e.organization))]
  const { rows } = await client.query('select * from kernel.automation_listeners($1::uuid[])', [organizations])
  if (!rows.length) return
  const listens = new Map<string, string[]>(rows.map((r) => [r.organization_id, r.listens]))
  const wanted = events.filter((e) => listens.get(e.organization)?.some((pattern) => covers(pattern, e.type)))
  const orders = [...groupBy(wanted, (e) => e.organization)].flatMap(([organization, own]) =>
    slices(own).map((events) => ({
      job: triggered,
      organization,
      requestId: events[0]!.requestId,
      payload: { events },
    })),
  )
  await enqueueAll(client, orders)
}

const slices = (events: Event[]): Event[][] =>
  Array.from({ length: Math.ceil(events.length / portion) }, (_, i) => events.slice(i * portion, (i + 1) * portion))

/** Begins what some events call forth. What began already does not begin again. */
export const triggered = job('automation.heard', {
  input: z.object({ events: z.array(z.custom<Event>()) }),
  async run({ ctx }, { events }) {
    const triggers = await ctx.run<{ automation_id: string; node_id: string; type: string; listens: string[] }>({
      text: `select automation_id, node_id, type, listens from automation_triggers where listens <> '{}'`,
      values: [],
    })
    for (const event of events) {
      const own = triggers.filter((t) => t.listens.some((pattern) => covers(pattern, event.type)))
      const depth = own.length ? await depthOf(ctx, event) : 0
      for (const t of own) await callForth(ctx, t, event, depth)
    }
  },
})

/** Begins what one trigger wants to begin with an event. */
async function callForth(ctx: Context, t: { automation_id: string; node_id: string }, event: Event, depth: number) {
  // Asked anew for each: it may have been paused by what the event before it did.
  const live = (await liveOnes(ctx, [t.automation_id])).get(t.automation_id)
  const graph = live && (await versionOf(ctx, live.id, live.version))
  const node = graph && nodeIn(graph, t.node_id)
  const kind = node && kindOf(node.type)
  if (!live || !kind || (event.via === 'import' && !graph.rules.imported)) return
  const settings = kind.settings.parse(node.with)
  if (kind.fires && !kind.fires(settings, event)) return
  const noun = kind.begins?.(settings) ?? null
  const recordId = noun && event.noun === noun ? event.recordId : null
  // A record is what it begins with; an event that brings none is for automations without one.
  if (noun && !recordId) return
  const { id, type, at, actor, changes, data } = event
  await begin(ctx, live, {
    node: t.node_id,
    key: `${t.node_id}:${event.id}`,
    noun,
    recordId,
    depth,
    event: { id, type, at, actor, changes, data, recordId: event.recordId },
  })
}
