import { type Context, command, query, z } from '../../kernel/index.ts'
import { replayRun } from './replay.ts'
import { runs } from './run.ts'
import { seesEverything } from './sight.ts'
import { cancelRun, countLive, stopAll, type What } from './stop.ts'

const one = z.strictObject({ id: z.uuid() })
const what = z.strictObject({
  flow: z.string().max(100).optional(),
  prefix: z.string().max(100).optional().meta({ description: 'Flows whose names begin so' }),
  group: z.string().max(100).optional(),
  about: z.strictObject({ noun: z.string().max(60), id: z.uuid() }).optional(),
})

/** Whoever does not see everything stops what acts for her, and nothing else. */
const within = (ctx: Context, input: z.output<typeof what>): Omit<What, 'id' | 'parent'> =>
  seesEverything(ctx.actor) || !ctx.actor.member ? input : { ...input, member: ctx.actor.member }

export const cancel = command('runs.cancel', {
  can: 'runs:write',
  about: 'Calls off a run and everything it started. What it did is taken back where its flow says how.',
  input: one,
  output: z.object({ status: z.enum(['cancelled', 'stopping', 'ended']) }),
  async run(ctx, { id }) {
    await runs.get(ctx, id)
    return { status: await cancelRun(ctx, id) }
  },
})

export const replay = command('runs.replay', {
  can: 'runs:write',
  about: 'Lets a run that ended go on from a step, or from where it failed.',
  input: z.strictObject({ id: z.uuid(), fromStep: z.string().max(200).optional() }),
  output: z.object({ id: z.uuid() }),
  async run(ctx, { id, fromStep }) {
    await runs.get(ctx, id)
    await replayRun(ctx, id, { fromStep })
    return { id }
  },
})

export const stopEverything = command('runs.stop_all', {
  can: 'runs:write',
  about: 'Calls off all runs of a kind, or all there are, and takes their jobs out of the queue.',
  input: what,
  output: z.object({ stopped: z.number().int() }),
  run: async (ctx, input) => ({ stopped: await stopAll(ctx, within(ctx, input)) }),
})

export const counted = query('runs.count_live', {
  can: 'runs:read',
  about: 'How many runs have not ended: what `runs.stop_all` would call off.',
  input: what,
  output: z.object({ live: z.number().int() }),
  run: async (ctx, input) => ({ live: await countLive(ctx, within(ctx, input)) }),
})
