import { module, z } from '../../kernel/index.ts'
import { deliveries } from './delivery.ts'
import { tellOwner } from './disable.ts'
import { startDispatcher } from './dispatch.ts'
import { docs } from './docs.ts'
import { fanOut } from './fan-out.ts'
import { fillHouse } from './house.ts'
import { retention } from './retention.ts'
import { developerRoutes } from './routes.ts'
import { resume, rotate } from './verbs.ts'
import { webhooks } from './webhook.ts'

export { deliveries } from './delivery.ts'
export { startDispatcher } from './dispatch.ts'
export { scheduleSentence, waits } from './schedule.ts'
export { webhooks } from './webhook.ts'

export default module('developers', {
  ring: 'generic',
  needs: ['accounts', 'access', 'organizations'],
  resources: [webhooks, deliveries],
  commands: [rotate, resume],
  events: { 'webhooks.disabled': z.object({ url: z.string(), reason: z.string() }) },
  errors: {
    'developers.too_many': [409, 'An organization has at most 200 webhooks. Remove one that nobody needs first.'],
  },
  jobs: [tellOwner],
  schedules: [retention],
  routes: developerRoutes,
  plug(app, program) {
    fillHouse(program)
    docs(app, program)
  },
  hear: fanOut,
  work(program) {
    fillHouse(program)
    return startDispatcher(program)
  },
})
