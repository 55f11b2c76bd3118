import { module } from '../../kernel/index.ts'
import { openLine } from './line.ts'
import { ticketRoutes } from './tickets.ts'

/** Tells open screens what changed. Only ids travel; what a person may see she fetches through the API. */
export default module('realtime', {
  ring: 'generic',
  needs: ['accounts', 'access', 'organizations'],
  routes: ticketRoutes,
  plug: openLine,
})
