import type { Context, LaterOptions, Statement } from '../context.ts'
import type { Job } from './job.ts'

const text = 'select kernel.enqueue($1, $2::jsonb, $3::timestamptz, $4, $5::int, $6::int, $7::boolean)'

/**
 * The statement that enqueues a job inside the transaction at hand. The database stamps the organization, so a payload
 * cannot name another one; without an organization it raises.
 */
export function enqueueStatement<P>(ctx: Context, job: Job<P>, payload: P, options: LaterOptions): Statement {
  const envelope = { payload: job.input.parse(payload), requestId: ctx.requestId, actor: ctx.actor.id }
  return {
    text,
    values: [
      job.name,
      JSON.stringify(envelope),
      options.at?.toISOString() ?? null,
      options.key ?? null,
      options.attempts ?? 10,
      options.priority ?? job.priority ?? 0,
      options.keep === 'first',
    ],
  }
}
