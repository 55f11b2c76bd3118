import { module, z } from '../../kernel/index.ts'
import { startClock } from './clock.ts'
import { hearWaits } from './hear.ts'
import { jobRoutes } from './jobs-routes.ts'
import { retention } from './retention.ts'
import { runSteps, runs } from './run.ts'
import { cancel, counted, replay, stopEverything } from './verbs.ts'
import { wakeRun } from './wake.ts'
import { fillWake, wakeJob } from './wake-job.ts'

export {
  type About,
  type Awaited,
  type Flow,
  flow,
  flowNamed,
  type Page,
  type Retried,
  type Span,
  type Spawned,
  type Step,
  type StepOptions,
} from './flow.ts'
export { replayRun } from './replay.ts'
export { runSteps, runs } from './run.ts'
export { nextMoment, type Plan, plan, unplan } from './schedules.ts'
export { knock, type StartOptions, startRun } from './start.ts'
export { cancelRun, type Stopped, stopAll, type What } from './stop.ts'
export { StepFailed } from './work.ts'

fillWake(wakeRun)

const ended = z.object({ flow: z.string(), label: z.string(), problem: z.string().nullable() })

/** Work of several steps that outlives a process: it is taken up where it was, and always comes to an end. */
export default module('runs', {
  ring: 'base',
  needs: ['accounts', 'access', 'organizations'],
  resources: [runs, runSteps],
  commands: [cancel, replay, stopEverything, counted],
  jobs: [wakeJob],
  schedules: [retention],
  routes: jobRoutes,
  permissions: {
    'jobs:read': { label: 'See the queue' },
    'jobs:write': { label: 'Retry, remove and pause jobs' },
  },
  events: {
    'runs.done': ended,
    'runs.failed': ended,
    'runs.cancelled': ended,
    'runs.expired': ended,
    'jobs.retried': z.object({ retried: z.number().int() }),
    'jobs.removed': z.object({ removed: z.number().int() }),
    'jobs.paused': z.object({ name: z.string() }),
    'jobs.resumed': z.object({ name: z.string() }),
    'runs.stopped': z.object({ stopped: z.number().int(), what: z.unknown() }),
    'runs.replayed': z.object({ flow: z.string(), label: z.string(), fromStep: z.string().nullable() }),
  },
  errors: {
    'runs.too_large': [422, 'The answer of this step is too large to be kept.'],
    'runs.not_ended': [409, 'This run has not ended yet. Stop it first.'],
    'runs.taken_back': [409, 'What this run did was taken back. Replay it from the beginning.'],
    'runs.no_such_step': [404, 'This run has no such step.'],
  },
  hear: hearWaits,
  work: startClock,
})
