import { type Context, fail, type Program, route, z } from '../../kernel/index.ts'
import { shown } from './keep.ts'

const tag = 'Jobs'
const inside = { for: 'organization' as const, tag }
const states = ['waiting', 'scheduled', 'running', 'retrying', 'failed', 'paused'] as const
const state = z.enum(states)

const line = z.object({
  name: z.string(),
  counts: z.partialRecord(state, z.number().int()),
  /** Milliseconds by which the job that waits longest is late. */
  lateMs: z.number().int(),
  paused: z.boolean(),
})
const minute = z.object({
  at: z.string(),
  started: z.number().int(),
  failed: z.number().int(),
  lateMs: z.number().int().meta({ description: 'How late jobs began, on average' }),
  lateMostMs: z.number().int(),
})
const item = z.object({
  id: z.number().int(),
  name: z.string(),
  state,
  attempts: z.number().int(),
  maxAttempts: z.number().int(),
  runAt: z.string().nullable(),
  createdAt: z.string(),
  lastError: z.string().nullable(),
  key: z.string().nullable(),
  input: z.unknown(),
})
const some = z.strictObject({
  ids: z.array(z.number().int().positive()).min(1).max(1000).optional(),
  name: z.string().max(100).optional(),
})
const named = z.strictObject({ name: z.string().max(100) })
const wireMoment = (c: string) => `to_char(${c} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The queue of one organization, for the people who keep it. */
export const jobRoutes = [
  route('jobsOverview', 'GET /admin/jobs', {
    ...inside,
    can: 'jobs:read',
    about: 'Jobs of the organization by name and state, how late they are, and the last hour minute by minute',
    answer: z.object({ data: z.array(line), minutes: z.array(minute) }),
    run: ({ ctx }) => overview(ctx),
  }),
  route('jobsList', 'GET /admin/jobs/list', {
    ...inside,
    can: 'jobs:read',
    about: 'Jobs of one state, the latest first, with their last error and what they were given',
    query: z.strictObject({
      state: state.default('failed'),
      name: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      before: z.coerce.number().int().optional().meta({ description: 'The id of the last one of the page before' }),
    }),
    answer: z.object({ data: z.array(item) }),
    run: async ({ ctx, query }) => ({ data: await list(ctx, query) }),
  }),
  route('jobsRetry', 'POST /admin/jobs/retry', {
    ...inside,
    can: 'jobs:write',
    about: 'Tries jobs again that were given up: those named by id, all of a name, or all',
    body: some,
    answer: z.object({ retried: z.number().int() }),
    async run({ ctx, body }) {
      const [row] = await ctx.run<{ n: number }>({
        text: 'select kernel.retry_own_jobs($1::bigint[], $2) as n',
        values: [body.ids ?? null, body.name ?? null],
      })
      await ctx.emit('jobs.retried', { ...body, retried: row!.n })
      return { retried: row!.n }
    },
  }),
  route('jobsRemove', 'POST /admin/jobs/remove', {
    ...inside,
    can: 'jobs:write',
    about: 'Takes jobs out of the queue; what is at work already is left alone',
    body: z.strictObject({ ids: z.array(z.number().int().positive()).min(1).max(1000) }),
    answer: z.object({ removed: z.number().int() }),
    async run({ ctx, body }) {
      const [row] = await ctx.run<{ n: number }>({
        text: 'select kernel.remove_own_jobs($1::bigint[]) as n',
        values: [body.ids],
      })
      await ctx.emit('jobs.removed', { ...body, removed: row!.n })
      return { removed: row!.n }
    },
  }),
  route('jobsPause', 'POST /admin/jobs/pause', {
    ...inside,
    can: 'jobs:write',
    about: 'Holds jobs of a name back, within seconds; nothing is lost',
    body: named,
    status: 204,
    async run({ ctx, program, body }) {
      known(program, body.name)
      await ctx.run({
        text: 'insert into job_pauses (organization_id, name, paused_by) values (app_organization(), $1, $2::uuid) on conflict do nothing',
        values: [body.name, ctx.actor.member],
      })
      await ctx.emit('jobs.paused', body)
    },
  }),
  route('jobsResume', 'POST /admin/jobs/resume', {
    ...inside,
    can: 'jobs:write',
    about: 'Lets jobs of a name go on',
    body: named,
    answer: z.object({ released: z.number().int() }),
    async run({ ctx, body }) {
      await ctx.run({ text: 'delete from job_pauses where name = $1', values: [body.name] })
      const [row] = await ctx.run<{ n: number }>({
        text: 'select kernel.release_own_jobs($1) as n',
        values: [body.name],
      })
      await ctx.emit('jobs.resumed', body)
      return { released: row!.n }
    },
  }),
]

function known(program: Program, name: string): void {
  if (!program.registry.jobs.some((j) => j.name === name) && name !== 'kernel.react') throw fail('not_found')
}

async function overview(ctx: Context) {
  const counts = await ctx.run<{ name: string; state: (typeof states)[number]; n: number; late: number }>({
    text: `select name, state, count(*)::int as n, greatest(0, max(case when state in ('waiting', 'retrying') then extract(epoch from now() - run_at) end) * 1000)::float8 as late from kernel.own_jobs(false) group by 1, 2`,
    values: [],
  })
  const pauses = await ctx.run<{ name: string }>({ text: 'select name from job_pauses', values: [] })
  const minutes = await ctx.run({
    text: `select ${wireMoment('minute')} as at, sum(started)::int as started, sum(failed)::int as failed, (sum(late_ms) / greatest(1, sum(started)))::int as "lateMs", max(late_most_ms)::int as "lateMostMs"
      from job_minutes where minute >= now() - interval '61 minutes' group by minute order by minute`,
    values: [],
  })
  const paused = new Set(pauses.map((p) => p.name))
  const names = [...new Set([...counts.map((c) => c.name), ...paused])].sort()
  const data = names.map((name) => {
    const own = counts.filter((c) => c.name === name)
    return {
      name,
      counts: Object.fromEntries(own.map((c) => [c.state, c.n])),
      lateMs: Math.round(Math.max(0, ...own.map((c) => c.late ?? 0))),
      paused: paused.has(name),
    }
  })
  return { data, minutes }
}

async function list(ctx: Context, q: { state: string; name?: string; limit: number; before?: number }) {
  const rows = await ctx.run<z.output<typeof item>>({
    text: `select id, name, state, attempts, max_attempts as "maxAttempts", ${wireMoment('run_at')} as "runAt", ${wireMoment('created_at')} as "createdAt", left(last_error, 2000) as "lastError", job_key as key, payload as input
      from kernel.own_jobs($1 = 'failed') where state = $1 and ($2::text is null or name = $2) and ($3::bigint is null or id < $3) order by id desc limit $4`,
    values: [q.state, q.name ?? null, q.before ?? null, q.limit],
  })
  return rows.map((row) => ({ ...row, input: shown(row.input) }))
}
