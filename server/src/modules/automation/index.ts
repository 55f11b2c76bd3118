import { module, z } from '../../kernel/index.ts'
import { adopt } from './adopt.ts'
import { approvals } from './approval.ts'
import { automations } from './automation.ts'
import { rang, startClock } from './clock.ts'
import { test } from './dry-run.ts'
import { diff, importFile } from './file.ts'
import { heard, triggered } from './hear.ts'
import { turnHooks } from './hooks.ts'
import { fillHouse } from './house.ts'
import { check, publish, resume } from './publish.ts'
import { automationRoutes } from './routes.ts'
import { secrets } from './secret.ts'
import { approve, decline, pauseOne, replay, start, stop } from './verbs.ts'
import { versions } from './version.ts'

export { type Ai, fillAi } from './ai.ts'
export { approvals } from './approval.ts'
export { automations } from './automation.ts'
export { fillHouse } from './house.ts'
export { publish } from './publish.ts'
export { recipes } from './recipes/index.ts'
export { secrets } from './secret.ts'
export { approve, decline, start } from './verbs.ts'
export { versions } from './version.ts'

export default module('automation', {
  ring: 'generic',
  needs: ['accounts', 'access', 'organizations', 'runs', 'notifications'],
  resources: [automations, versions, approvals, secrets],
  commands: [
    check,
    publish,
    pauseOne,
    resume,
    stop,
    start,
    approve,
    decline,
    replay,
    test,
    diff,
    importFile,
    adopt,
    turnHooks,
  ],
  events: {
    'automations.published': z.object({ version: z.number().int(), note: z.string().nullable() }),
    'automations.paused': z.object({ name: z.string(), reason: z.string() }),
    'automations.stopped': z.object({ stopped: z.number().int(), paused: z.number().int() }),
    'automation_approvals.answered': z.object({ decision: z.string(), by: z.string(), comment: z.string().nullable() }),
  },
  errors: {
    'automation.too_many': [409, 'An organization has at most 500 automations. Remove one that nobody needs first.'],
    'automation.live': [409, 'This automation is live. Pause it first.'],
    'automation.not_live': [409, 'This automation is not live.'],
    'automation.not_paused': [409, 'This automation is not paused.'],
    'automation.not_ready': [422, 'This automation cannot go live yet.'],
    'automation.beyond_own': [403, 'An automation cannot act as somebody who may do more than you.'],
    'automation.nobody': [422, 'The person as whom it acts is not active here.'],
    'automation.no_version': [404, 'There is no such version.'],
    'automation.no_trigger': [422, 'Nothing begins this automation. Add a trigger first.'],
    'automation.no_button': [422, 'This automation has no button.'],
    'automation.does_not_begin': [422, 'It does not begin here: the record does not match, or went through already.'],
    'automation.no_address': [422, 'There is no address to send to.'],
    'automation.enough': [422, 'This recipient has had enough messages of this automation today.'],
    'automation.refused': [422, 'The other side refused the request.'],
    'automation.no_secret': [422, 'A secret that this step needs is gone.'],
    'automation.budget': [422, 'This loop has more records than the automation may go through.'],
    'automation.too_deep': [422, 'Automations started each other five times in a row. This one did not begin.'],
    'automation.not_asked': [403, 'Others are asked here, not you.'],
    'automation.answered': [409, 'This was answered already.'],
    'automation.no_such_node': [404, 'This run never came to that node.'],
  },
  jobs: [triggered, rang],
  routes: automationRoutes,
  hear: heard,
  plug: (_app, program) => fillHouse(program),
  work(program) {
    fillHouse(program)
    return startClock(program)
  },
})
