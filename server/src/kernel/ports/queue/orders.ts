import type pg from 'pg'
import type { Job } from '../../jobs/job.ts'

/** A job for an organization, given by whoever reads for all of them: readers of the stream, clocks. */
export interface Order<P = unknown> {
  job: Pick<Job<P>, 'name'>
  organization: string
  requestId: string
  payload: P
  at?: Date
  /** Replaces a waiting job of the same key. */
  key?: string
  attempts?: number
}

const all = `select graphile_worker.add_jobs(array(select (s->>'name', s->'envelope', null, (s->>'at')::timestamptz, (s->>'attempts')::smallint, s->>'key', null, null)::graphile_worker.job_spec from jsonb_array_elements($1::jsonb) s))`

/** Enqueues jobs of any organizations through a connection of the worker; they commit with what else it writes. */
export async function enqueueAll(client: Pick<pg.ClientBase, 'query'>, orders: readonly Order<any>[]): Promise<void> {
  if (!orders.length) return
  const items = orders.map(({ job, organization, requestId, payload, at, key, attempts = 25 }) => ({
    ...{ name: job.name, at, key, attempts },
    envelope: { organization, requestId, payload },
  }))
  await client.query(all, [JSON.stringify(items)])
}
