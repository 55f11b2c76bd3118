import './shipped.ts'
import { module, z } from '../../kernel/index.ts'
import { hearAssigned, tellAssigned } from './assigned.ts'
import { deliver } from './deliver.ts'
import { digest } from './digest.ts'
import { fillHouse } from './house.ts'
import { inboxRoutes } from './inbox-routes.ts'
import { notifications } from './notification.ts'
import { preview } from './preview.ts'
import { pushRoutes } from './push-routes.ts'
import { reactions } from './reactions.ts'
import { retention } from './retention.ts'
import { settingsRoutes } from './settings-routes.ts'
import { done, read, reopen, snooze, unread } from './state.ts'
import { templates } from './template.ts'
import { remind, sendNotification } from './verbs.ts'
import { wake } from './wake.ts'

export { everyKind, type Kind, notification } from './kinds.ts'
export { notifications } from './notification.ts'
export { type Notice, notify } from './notify.ts'
export type { Audience } from './recipients.ts'
export { remind, sendNotification } from './verbs.ts'

export default module('notifications', {
  ring: 'base',
  needs: ['accounts', 'access', 'organizations', 'messages'],
  resources: [notifications, templates],
  commands: [sendNotification, remind, read, unread, done, reopen, snooze, preview],
  permissions: { 'notifications:send': { label: 'Send notifications to colleagues' } },
  events: {
    'notifications.arrived': z.object({ memberId: z.string(), type: z.string(), priority: z.string() }),
    'notifications.changed': z.object({ memberId: z.string(), ids: z.array(z.string()) }),
    'notifications.defaults_changed': z.object({ changed: z.array(z.string()) }),
  },
  errors: { 'notifications.unknown_type': [422, 'There is no such kind of notification.'] },
  on: reactions,
  hear: hearAssigned,
  jobs: [deliver, digest, wake, tellAssigned],
  schedules: [retention],
  routes: [...inboxRoutes, ...settingsRoutes, ...pushRoutes],
  plug: (_app, program) => fillHouse(program),
  work(program) {
    fillHouse(program)
    return { stop: async () => {} }
  },
})
