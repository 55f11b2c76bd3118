import { module } from '../../kernel/index.ts'
import { searchRoutes } from './routes.ts'
import { views } from './view.ts'

export { views } from './view.ts'

export default module('search', {
  ring: 'generic',
  needs: ['accounts', 'access', 'organizations'],
  resources: [views],
  routes: searchRoutes,
})
