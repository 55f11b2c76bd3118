import { type Context, command, type Event, Failure, fail, id, newId, z } from '../../kernel/index.ts'
import { ai, embeddedAi } from './ai.ts'
import { own } from './automation.ts'
import { counts } from './counts.ts'
import { type Graph, type GraphNode, graph as graphSchema, nodeIn } from './graph.ts'
import { actingAs } from './publish.ts'
import { idPage } from './select.ts'
import { kindOf } from './steps/index.ts'
import type { Start } from './steps/kind.ts'
import { type Machine, walk } from './walk.ts'

const entry = z.object({
  node: z.string(),
  way: z.string().nullable(),
  did: z.string(),
  output: z.unknown(),
  would: z.unknown(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
})
type Entry = z.output<typeof entry>
export const tried = z.object({
  ended: z.enum(['done', 'failed', 'left']),
  problem: z.string().nullable(),
  recordId: z.string().nullable(),
  path: z.array(entry),
  counts: z
    .object({
      noun: z.string(),
      of: z.number().int(),
      pass: z.number().int(),
      nodes: z.record(z.string(), z.object({ yes: z.number().int(), no: z.number().int() })),
    })
    .nullable(),
})

/** What a transaction throws when it has shown what would happen and must leave nothing behind. */
class TakenBack extends Error {}

/** Goes through an automation with a real record inside a transaction that is taken back: nothing is written, nothing is sent. */
export const test = command('automations.test', {
  can: 'automations:write',
  about: 'Shows what an automation would do with a real record. Nothing is written and nothing is sent.',
  input: z.strictObject({
    id: id('automations'),
    graph: graphSchema.optional(),
    recordId: z.uuid().optional(),
    trigger: z.string().max(40).optional(),
    event: z.strictObject({ data: z.unknown() }).optional(),
    answers: z.record(z.string().max(40), z.string().max(60)).default({}),
  }),
  output: tried,
  async run(ctx, input) {
    const automation = await own(ctx, input.id)
    const graph = input.graph ?? graphSchema.parse(automation.graph)
    const trigger = input.trigger
      ? nodeIn(graph, input.trigger)
      : graph.nodes.find((n) => kindOf(n.type)?.group === 'trigger')
    const kind = trigger && kindOf(trigger.type)
    if (!trigger || kind?.group !== 'trigger') throw fail('automation.no_trigger')
    const member = automation.ownerId ?? ctx.actor.member
    const acting =
      member === ctx.actor.member ? ctx.with({ via: 'automation' }) : await actingAs(ctx, member, automation.scopes)
    const settings = kind.settings.parse(trigger.with) as { filter?: string }
    const noun = kind.begins?.(settings) ?? null
    const recordId = noun
      ? (input.recordId ?? (await idPage(acting, noun, settings.filter ?? '', null, 1))[0] ?? null)
      : null
    const start: Start = {
      automation: input.id,
      version: 0,
      noun,
      recordId,
      event: {
        type: trigger.type,
        at: ctx.now().toISOString(),
        actor: { name: acting.actor.name },
        changes: {},
        data: input.event?.data ?? {},
        recordId,
      },
      depth: 0,
      steps: {},
      budget: graph.rules.budget,
    }
    const result =
      noun && !recordId
        ? { ended: 'left' as const, problem: 'No record matches the trigger.', path: [] }
        : await rehearse(acting, graph, start, trigger.next.next, input.answers)
    return { ...result, recordId, counts: noun ? await counts(acting, graph, trigger, noun) : null }
  },
})

async function rehearse(
  ctx: Context,
  graph: Graph,
  start: Start,
  from: string | undefined,
  answers: Record<string, string>,
) {
  let path: Entry[] = []
  let ended: 'done' | 'failed' | 'left' = 'done'
  let problem: string | null = null
  await ctx
    .transaction(async (tx) => {
      path = []
      try {
        ended = (await walk(rehearsal(tx, graph, path, answers), graph, start, from)).ended
      } catch (error) {
        const what = failureOf(error)
        if (!what) throw error
        ended = 'failed'
        problem = what.message
      }
      throw new TakenBack()
    })
    .catch((error) => {
      if (!(error instanceof TakenBack)) throw error
    })
  return { ended, problem, path }
}

/** A machine that carries steps out where they will be taken back, and only writes down what would leave the house. */
function rehearsal(tx: Context, graph: Graph, path: Entry[], answers: Record<string, string>): Machine {
  let now = tx.now()
  let here: GraphNode | undefined
  let would: unknown = null
  const chosen = () =>
    answers[here!.id] ?? kindOf(here!.type)!.ways(kindOf(here!.type)!.settings.parse(here!.with))[0]!.name
  const machine: Machine = {
    run: newId(),
    now: async () => now,
    do: (_key, work) => tx.transaction(work),
    async call(_key, work, shows) {
      would = shown(shows)
      // Rules of the house ask nobody; any other model is outside.
      if (here!.type.startsWith('ai.')) return ai() === embeddedAi ? work(null as never) : (null as never)
      return { status: 200, body: null } as never
    },
    async sleep(_key, until) {
      if (until > now) now = until
    },
    async waitFor(_key, what) {
      const way = chosen()
      if (way === 'timeout') {
        now = what.until
        return null
      }
      return {
        id: newId(),
        type: what.event,
        at: now.toISOString(),
        data: { decision: way },
        changes: null,
      } as unknown as Event
    },
    async each(_key, noun, filter, next, first) {
      const ids = await idPage(tx, noun, filter, null, 1000)
      const { outer, ...event } = (next.event ?? {}) as Record<string, unknown>
      // One record shows what all would go through.
      if (ids[0])
        await walk(
          machine,
          graph,
          { ...next, event: next.event && event, recordId: ids[0] },
          first,
          (outer as never) ?? null,
        )
      return { total: ids.length, done: ids.length, failed: 0 }
    },
    other: async (_key, automation, _start, recordId) => ({ status: 'done', automation, recordId }),
    failure: failureOf,
    async began(node, inside) {
      here = node
      would = null
      const names = kindOf(node.type)?.templates ?? []
      if (!names.length) return
      await inside(async (h) => {
        would = shown(
          h.sealed(Object.fromEntries(names.filter((n) => node.with[n] !== undefined).map((n) => [n, node.with[n]])))
            .value,
        )
      })
    },
    passed(node, way, output, error) {
      const label = node.title ?? kindOf(node.type)!.label
      path.push({ node: node.id, way, did: label, output: output ?? null, would, ...(error ? { error } : {}) })
    },
  }
  return machine
}

/** Marks of secrets as dots. */
function shown(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/⟦[a-z0-9_]+:[0-9a-f]+⟧/g, '••••')
  if (Array.isArray(value)) return value.map(shown)
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shown(v)]))
  return value
}

function failureOf(error: unknown): { code: string; message: string } | null {
  if (error instanceof TakenBack) return null
  if (error instanceof Failure) {
    const first = (error.details.errors as { path: string; message: string }[] | undefined)?.[0]
    const detail = (error.details.detail as string | undefined) ?? (first && `${first.path}: ${first.message}`)
    return { code: error.code, message: detail ?? error.message }
  }
  // A template that cannot be filled in says so in a plain error.
  return (error as Error).name === 'RenderError' || (error as Error).name === 'UndefinedVariableError'
    ? { code: 'template', message: (error as Error).message.split('\n')[0]! }
    : null
}
