import { z } from 'zod'
import type { Event } from './events.ts'
import { type Job, job } from './jobs/job.ts'
import { enqueueAll } from './ports/queue/orders.ts'
import type { Program } from './program.ts'
import { durableReader } from './reader.ts'
import type { Registry } from './registry.ts'

interface React {
  module: string
  event: Event
}

/** The job that runs one module's reaction to one event. */
export const reactionJob = (registry: () => Registry): Job<React> =>
  job('kernel.react', {
    input: z.object({ module: z.string(), event: z.custom<Event>() }),
    async run({ ctx }, { module, event }) {
      const found = registry()
        .reactions(event.type)
        .find((r) => r.module === module)
      await found?.run(ctx, event)
    },
  })

/** Reads the stream once for the whole product: modules hear it, reactions become jobs. */
export function startReactions(program: Program) {
  return durableReader(program, 'reactions', async (events, client, afterwards) => {
    for (const m of program.registry.modules) await m.hear?.(program, events, client, afterwards)
    const orders = events.flatMap((event) =>
      program.registry.reactions(event.type).map(({ module }) => ({
        job: { name: 'kernel.react' },
        organization: event.organization,
        requestId: event.requestId,
        payload: { module, event },
      })),
    )
    await enqueueAll(client, orders)
  })
}
