import { liveReader, module } from '../../kernel/index.ts'
import { apiKeys } from './api-key.ts'
import { catalogueRoutes } from './catalogue.ts'
import { roles } from './role.ts'

export { apiKeys, makeSecret } from './api-key.ts'
export { builtInRoles, grantsOf, type RoleKey } from './built-in.ts'
export { actorOf, identify, membershipsOf } from './identify.ts'
export { refuseBeyond, roles } from './role.ts'

/** Nouns whose changes decide who may do what. */
const deciding = new Set(['roles', 'api_keys', 'members', 'units'])

export default module('access', {
  ring: 'base',
  needs: ['accounts'],
  resources: [roles, apiKeys],
  routes: catalogueRoutes,
  errors: {
    'access.built_in': [
      409,
      'Built-in roles follow the product and cannot be changed. Copy it into a role of your own.',
    ],
    'access.role_used': [409, 'People still have this role. Give them another one first.'],
    'access.beyond_own': [403, 'You cannot hand out more than you may do yourself.'],
  },
  plug(app, program) {
    // Every process forgets what it knew of actors as soon as the stream tells of a change.
    const reader = liveReader(program, (events) => {
      const changed = events.filter((e) => e.noun && deciding.has(e.noun)).map((e) => e.organization)
      for (const organization of new Set(changed)) program.signals.send('actors', organization)
    })
    app.addHook('onClose', () => reader.stop())
  },
})
