export interface State {
  state: 'built' | 'partial'
  /** A file of the web app, below web/src/pages. */
  screen?: string
  /** Method and path, as in the OpenAPI document. */
  route?: string
  /** Path from the checkout's root. */
  test?: string
  /** What a partial one lacks, in a few words. */
  lacks?: string
}

const tests = (file: string) => `server/src/${file}.test.ts`

/** What there is of it today, kept by hand; whatever is not named here is not yet there. */
export const states: Record<string, State> = {
  'account-auth': {
    state: 'partial',
    screen: 'sign-in/sign-in.tsx',
    route: 'POST /api/v1/auth/login',
    test: tests('modules/accounts/accounts'),
    lacks: 'a sign-in of its own for administrators',
  },
  sessions: {
    state: 'partial',
    screen: 'sessions/sessions.tsx',
    route: 'GET /api/v1/auth/sessions',
    test: tests('modules/accounts/accounts'),
    lacks: 'a monitor for administrators',
  },
  'login-protection': {
    state: 'partial',
    route: 'POST /api/v1/auth/login',
    test: tests('modules/accounts/accounts'),
    lacks: 'address lists, notice of a new device',
  },
  rbac: {
    state: 'partial',
    screen: 'roles/roles.tsx',
    route: 'GET /api/v1/roles',
    test: tests('modules/access/access'),
    lacks: 'platform scope, delegation',
  },
  'rls-tenancy': { state: 'partial', test: tests('proof/catalogue'), lacks: 'a measured cost (P2)' },
  'org-management': {
    state: 'partial',
    screen: 'settings/organization.tsx',
    route: 'GET /api/v1/organizations',
    test: tests('modules/organizations/organizations'),
    lacks: 'policies, billing, bulk changes of people',
  },
  'contact-management': {
    state: 'partial',
    screen: 'contacts/contacts.tsx',
    route: 'POST /api/v1/contacts',
    test: tests('modules/contacts/contact'),
    lacks: 'merge, rules of lifecycle',
  },
  'company-management': {
    state: 'partial',
    screen: 'companies/companies.tsx',
    route: 'POST /api/v1/companies',
    lacks: 'a search route of its own, tests of its own',
  },
  'custom-fields': {
    state: 'partial',
    screen: 'custom-fields/custom-fields.tsx',
    route: 'POST /api/v1/custom-fields',
    test: tests('modules/objects/custom-fields'),
    lacks: 'values of many kinds in filters at scale',
  },
  'entity-timeline': {
    state: 'partial',
    screen: 'contacts/contact.tsx',
    route: 'GET /api/v1/contacts/{id}/timeline',
    test: tests('modules/contacts/contact'),
    lacks: 'activities, messages, files',
  },
  'bulk-operations': {
    state: 'partial',
    screen: 'contacts/contacts.tsx',
    route: 'POST /api/v1/contacts/bulk',
    test: tests('modules/transfer/import'),
    lacks: 'bulk changes as jobs',
  },
  'csv-import': {
    state: 'built',
    screen: 'imports/import.tsx',
    route: 'POST /api/v1/imports',
    test: tests('modules/transfer/run'),
  },
  'outbound-webhooks': {
    state: 'built',
    screen: 'webhooks/webhooks.tsx',
    route: 'POST /api/v1/webhooks',
    test: tests('modules/developers/webhooks'),
  },
  'data-export': {
    state: 'partial',
    screen: 'imports/exports.tsx',
    route: 'POST /api/v1/exports',
    test: tests('modules/transfer/export'),
    lacks: 'reports, PDF',
  },
  'client-sdks': { state: 'partial', test: 'sdk/typescript/src/client.test.ts', lacks: 'Python' },
  'developer-cli': { state: 'partial', test: 'cli/src/journey.test.ts', lacks: 'scaffolding, deployments' },
  'email-delivery': {
    state: 'partial',
    screen: 'messages/template-editor.tsx',
    route: 'POST /api/v1/messages/send',
    test: tests('modules/messages/leaving/dispatch'),
    lacks: 'delivery by a real provider’s account, an envelope sender of one’s own domain',
  },
  'email-tracking': { state: 'built', test: tests('modules/messages/consent/consent') },
  'unsubscribe-optout': { state: 'built', test: tests('modules/messages/consent/consent') },
  'sms-messaging': {
    state: 'partial',
    route: 'POST /api/v1/messages/send',
    test: tests('modules/twilio/twilio'),
    lacks: 'campaigns',
  },
  notifications: {
    state: 'built',
    screen: 'inbox/inbox.tsx',
    route: 'GET /api/v1/notifications/inbox',
    test: tests('modules/notifications/engine'),
  },
  'workflow-automation': {
    state: 'partial',
    screen: 'automations/editor.tsx',
    route: 'POST /api/v1/automations/publish',
    test: tests('modules/automation/automation'),
    lacks: 'triggers of deals, tickets and payments, which are not there yet',
  },
  'file-storage': {
    state: 'partial',
    screen: 'documents/documents.tsx',
    route: 'POST /api/v1/files',
    test: tests('modules/files/tus'),
    lacks: 'avatars and logos',
  },
  'document-management': { state: 'built', screen: 'documents/document.tsx', test: tests('modules/files/share') },
  'data-encryption': {
    state: 'partial',
    test: tests('modules/keys/keys'),
    lacks: 'a screen for the rotation of keys; encryption of the disk is the operator’s',
  },
  caching: {
    state: 'partial',
    test: tests('kernel/ports/cache/cache'),
    lacks: 'templates and preferences in it',
  },
  'job-queue': {
    state: 'partial',
    screen: 'runs/queue.tsx',
    route: 'GET /api/v1/admin/jobs',
    test: tests('modules/runs/jobs'),
    lacks: 'the Redis driver',
  },
  'event-bus': {
    state: 'partial',
    route: 'GET /api/v1/events',
    test: tests('modules/audit/audit'),
    lacks: 'a module that reacts to another’s event',
  },
  'realtime-websocket': {
    state: 'partial',
    route: 'POST /api/v1/realtime/tickets',
    test: tests('modules/realtime/realtime'),
    lacks: 'tickets over several processes',
  },
  'full-text-search': {
    state: 'partial',
    route: 'GET /api/v1/search',
    test: tests('modules/contacts/contact'),
    lacks: 'search analytics',
  },
  'advanced-filters': {
    state: 'built',
    screen: 'contacts/contacts.tsx',
    route: 'GET /api/v1/views',
    test: tests('kernel/filter/compile'),
  },
  'http-api': {
    state: 'partial',
    route: 'GET /api/v1/contacts',
    test: tests('kernel/http/idempotency'),
    lacks: 'leads, orders, projects',
  },
  'openapi-docs': {
    state: 'partial',
    route: 'GET /api/v1/openapi.json',
    lacks: 'a place to try calls, examples in several languages',
  },
  'dev-environment': { state: 'partial', test: 'tools/dev.test.ts', lacks: 'a compose stack' },
  'api-keys': {
    state: 'partial',
    screen: 'api-keys/api-keys.tsx',
    route: 'POST /api/v1/api-keys',
    test: tests('modules/access/access'),
    lacks: 'rotation with overlap',
  },
  'rate-limit': { state: 'partial', route: 'POST /api/v1/auth/login', lacks: 'an admin screen, plan tiers, tests' },
  'http-hardening': { state: 'partial', lacks: 'redirect from http, tests' },
  'input-validation': { state: 'built', route: 'POST /api/v1/contacts', test: tests('proof/contract') },
  'secrets-management': { state: 'partial', test: tests('config'), lacks: 'a procedure to change secrets' },
  'audit-log': {
    state: 'partial',
    screen: 'audit/audit.tsx',
    route: 'GET /api/v1/events',
    test: tests('modules/audit/audit'),
    lacks: 'evidence against tampering',
  },
  'env-config': { state: 'partial', test: tests('config'), lacks: 'a staging set' },
  'db-migrations-seed': { state: 'built', test: tests('demo/story') },
  'db-operations': { state: 'partial', lacks: 'a replica, checks of integrity' },
  'ci-pipeline': { state: 'partial', lacks: 'workflows beyond .ci/run, images, scans' },
  'health-smoke-checks': { state: 'partial', route: 'GET /readyz', lacks: 'smoke tests after a deploy' },
  logging: { state: 'partial', lacks: 'shipping, retention, alerts' },
  'metrics-alerting': { state: 'partial', route: 'GET /metrics', lacks: 'dashboards, alerts' },
  'unit-tests': { state: 'partial', test: tests('kernel/filter/parse'), lacks: 'a bound on coverage' },
  'integration-tests': { state: 'partial', test: tests('proof/contract'), lacks: 'the nouns to come' },
  'performance-testing': { state: 'partial', lacks: 'most promises, runs in CI' },
  'code-quality': { state: 'partial', test: tests('architecture'), lacks: 'a bound on duplication' },
  'technical-docs': { state: 'partial', test: tests('architecture'), lacks: 'a diagram of the schema' },
  'user-docs': { state: 'partial', lacks: 'an admin guide, questions and answers' },
  'contribution-workflow': { state: 'partial', lacks: 'checks of commits and pull requests' },
  'web-app-shell': { state: 'partial', screen: 'home/home.tsx', lacks: 'the modules to come' },
}
