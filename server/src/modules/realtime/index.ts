import { module } from '../../kernel/index.ts'
import { realtimeRoutes } from './routes.ts'

/** Tells open screens what changed. Only ids travel; what a person may see she fetches through the API. */
export default module('realtime', {
  ring: 'generic',
  needs: ['accounts', 'access', 'organizations'],
  routes: realtimeRoutes,
})
