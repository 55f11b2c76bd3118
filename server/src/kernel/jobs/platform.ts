import { enqueueAll } from '../ports/queue/orders.ts'
import type { Program } from '../program.ts'
import type { Job } from './job.ts'

/** Work that belongs to no organization: mail of the platform itself. It cannot reach any tenant's data. */
export const nobody = '00000000-0000-0000-0000-000000000000'

export async function enqueuePlatform<P>(program: Pick<Program, 'worker'>, job: Job<P>, payload: P): Promise<void> {
  const order = { job, organization: nobody, requestId: nobody, payload: job.input.parse(payload), attempts: 10 }
  await enqueueAll(program.worker, [order])
}
