import { module, undo, z } from '../../kernel/index.ts'
import { auditRoutes } from './routes.ts'

/** Reads what the stream of events keeps: who did what, when, from where. Nothing here writes or changes a row. */
export default module('audit', {
  ring: 'base',
  needs: ['accounts', 'access', 'organizations'],
  commands: [undo],
  permissions: {
    'audit:read': { label: 'See the audit of the organization' },
    'audit:export': { label: 'Export the audit' },
  },
  events: {
    'accounts.signed_in': z.object({ ipAddress: z.string(), userAgent: z.string() }),
    'organizations.created': z.object({ name: z.string(), slug: z.string() }),
    'organizations.updated': z.object({ before: z.unknown(), change: z.unknown() }),
    'audit.exported': z.object({ filter: z.string().nullable() }),
  },
  routes: auditRoutes,
})
