import { type Context, fail, type JobContext, opened, z } from '../../kernel/index.ts'
import { type Flow, flow, type Step, StepFailed } from '../runs/index.ts'
import { house } from './house.ts'
import { secrets } from './secret.ts'
import { idPage } from './select.ts'
import type { Outside, Start, Wire } from './steps/kind.ts'
import { graphOf, liveOf } from './stored.ts'
import { type Machine, walk } from './walk.ts'

const record = z.record(z.string(), z.unknown())
const given = z.object({
  organization: z.uuid(),
  automation: z.uuid(),
  version: z.number().int(),
  from: z.string(),
  noun: z.string().nullable(),
  recordId: z.uuid().nullable(),
  event: record.nullable(),
  depth: z.number().int(),
  steps: record.default({}),
  /** The run that all this began with: what is changed is told in its name. */
  root: z.uuid().optional(),
  outer: record.nullish(),
})
export type Given = z.input<typeof given>

/** An automation, or one record of a loop in it. Each version's graph never changes, so it is the same at each wake. */
export const automationFlow: Flow<Given> = flow<Given>('automation', {
  label: 'Automation',
  input: given as z.ZodType<Given>,
  deadline: { days: 365 },
  budget: { steps: 2000 },
  async run(step, input) {
    const graph = await graphOf(input.organization, input.automation, input.version)
    const start: Start = { ...input, steps: input.steps ?? {}, budget: graph.rules.budget }
    const { path, ended } = await walk(
      machineOf(step, input, graph.rules.budget),
      graph,
      start,
      input.from,
      input.outer as Wire | null | undefined,
    )
    return { path, ended }
  },
})

function machineOf(step: Step, input: Given, budget: number): Machine {
  const root = input.root ?? step.run.id
  const named = (ctx: Context) => ctx.with({ batchId: root, via: 'automation' })
  return {
    run: step.run.id,
    // Only used where a step is taken for the first time: what it gave is recorded there.
    now: async () => house().program.ports.clock.now(),
    do: (key, work, label) => step.do(key, (ctx) => work(named(ctx)), { label }),
    call: (key, work, would, label) =>
      step.call(key, (job, idempotencyKey) => work(outside(job, idempotencyKey)), { label, input: would }),
    sleep: (key, until, label) => step.sleep(key, until, { label }),
    waitFor: (key, { until, ...what }, label) => step.waitFor(key, { ...what, timeout: until }, { label }),
    async each(key, noun, filter, next, from, concurrency) {
      const { outer, ...event } = (next.event ?? {}) as Wire
      const page = async (ctx: Context, after: string | null) => {
        const [count, last] = after ? after.split(':') : ['0', '']
        const ids = await idPage(ctx, noun, filter, last || null, 500)
        const total = Number(count) + ids.length
        if (total > budget) throw fail('automation.budget', { budget })
        const inputs = ids.map((recordId) => ({
          ...input,
          from,
          noun,
          recordId,
          event: next.event && event,
          steps: next.steps,
          outer: (outer as Wire) ?? null,
          root,
        }))
        return { inputs, next: ids.length === 500 ? `${total}:${ids.at(-1)}` : null }
      }
      return step.spawn(key, automationFlow, page, { concurrency, about: (i) => ({ noun, id: i.recordId! }) })
    },
    async other(key, automation, start, recordId) {
      if (start.depth >= 5) throw fail('automation.too_deep')
      const live = await step.do(`${key}.version`, (ctx) => liveOf(ctx, automation))
      if (!live) throw fail('automation.not_live')
      const result = await step.spawn(key, automationFlow, [
        {
          ...input,
          automation,
          version: live.version,
          from: live.from,
          recordId,
          noun: recordId ? (live.noun ?? start.noun) : null,
          depth: start.depth + 1,
          steps: {},
          outer: undefined,
          root,
        },
      ])
      return { status: result.failed ? 'failed' : 'done' }
    },
    failure: (error) => (error instanceof StepFailed ? { code: error.code, message: error.message } : null),
  }
}

/** Outside, marks become secrets again: read there, kept nowhere. */
const outside = (job: JobContext, key: string): Outside => ({
  job,
  key,
  open: (text, mark) => unsealed(job.ctx, text, mark),
})

async function unsealed(ctx: Context, text: string, mark: string): Promise<string> {
  const names = [...new Set([...text.matchAll(new RegExp(`⟦([a-z0-9_]+):${mark}⟧`, 'g'))].map((m) => m[1]!))]
  let open = text
  for (const name of names) {
    const [row] = await ctx.run<{ id: string }>({
      text: 'select id from automation_secrets where name = $1 and deleted_at is null',
      values: [name],
    })
    if (!row) throw fail('automation.no_secret', { name })
    open = open.replaceAll(`⟦${name}:${mark}⟧`, (await opened<string>(ctx, secrets.name, row.id, 'value')) ?? '')
  }
  return open
}
