import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { NotFound } from './shell/not-found.tsx'
import { NounGuard } from './shell/noun-guard.tsx'
import { PageSkeleton } from './shell/page-skeleton.tsx'
import { RouteError } from './shell/route-error.tsx'
import { Shell } from './shell/shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })
const org = createRoute({ getParentRoute: () => root, path: '$org' })

type Page = Parameters<typeof lazyRouteComponent>[0]

const page = (path: string, load: Page) =>
  createRoute({ getParentRoute: () => org, path, component: lazyRouteComponent(load) })

/** A page of a noun, shown to those who may see the noun. */
const nounPage = (path: string, noun: string, load: Page) => {
  const Inner = lazyRouteComponent(load)
  const component = () => (
    <NounGuard noun={noun}>
      <Inner />
    </NounGuard>
  )
  return createRoute({
    getParentRoute: () => org,
    path,
    component: Object.assign(component, { preload: Inner.preload }),
  })
}

const settings = createRoute({
  getParentRoute: () => org,
  path: 'settings',
  component: lazyRouteComponent(() => import('./pages/settings/settings.tsx')),
})
const setting = (path: string, load: Page) =>
  createRoute({ getParentRoute: () => settings, path, component: lazyRouteComponent(load) })

const settingsHome = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: `/${(params as { org: string }).org}/settings/profile`, replace: true } as unknown as {
      to: '/'
    })
  },
})

const tree = root.addChildren([
  org.addChildren([
    page('/', () => import('./pages/home/home.tsx')),
    page('inbox', () => import('./pages/inbox/inbox.tsx')),
    page('audit', () => import('./pages/audit/audit.tsx')),
    page('architecture', () => import('./pages/architecture/architecture.tsx')),
    settings.addChildren([
      settingsHome,
      setting('profile', () => import('./pages/settings/profile.tsx')),
      setting('preferences', () => import('./pages/settings/preferences.tsx')),
      setting('notifications', () => import('./pages/notifications/own.tsx')),
      setting('password', () => import('./pages/settings/password.tsx')),
      setting('sessions', () => import('./pages/sessions/sessions.tsx')),
      setting('organization', () => import('./pages/settings/organization.tsx')),
      setting('notification-defaults', () => import('./pages/notifications/defaults.tsx')),
      setting('members', () => import('./pages/members/members.tsx')),
      setting('roles', () => import('./pages/roles/roles.tsx')),
      setting('roles/$id', () => import('./pages/roles/role.tsx')),
      setting('sending', () => import('./pages/messages/sending.tsx')),
      setting('fields', () => import('./pages/custom-fields/custom-fields.tsx')),
      setting('api-keys', () => import('./pages/api-keys/api-keys.tsx')),
      setting('webhooks', () => import('./pages/webhooks/webhooks.tsx')),
      setting('runs', () => import('./pages/runs/runs.tsx')),
      setting('runs/$id', () => import('./pages/runs/one-run.tsx')),
      setting('queue', () => import('./pages/runs/queue.tsx')),
    ]),
    nounPage('contacts', 'contacts', () => import('./pages/contacts/contacts.tsx')),
    nounPage('contacts/$id', 'contacts', () => import('./pages/contacts/contact.tsx')),
    nounPage('companies', 'companies', () => import('./pages/companies/companies.tsx')),
    nounPage('companies/$id', 'companies', () => import('./pages/companies/company.tsx')),
    nounPage('message-templates/$id', 'message-templates', () => import('./pages/messages/template.tsx')),
    nounPage('sender-domains/$id', 'sender-domains', () => import('./pages/messages/domain.tsx')),
    nounPage('files', 'files', () => import('./pages/documents/documents.tsx')),
    nounPage('files/$id', 'files', () => import('./pages/documents/document.tsx')),
    nounPage('imports', 'imports', () => import('./pages/imports/imports.tsx')),
    nounPage('imports/new', 'imports', () => import('./pages/imports/new-import.tsx')),
    nounPage('imports/$id', 'imports', () => import('./pages/imports/import.tsx')),
    nounPage('exports', 'exports', () => import('./pages/imports/exports.tsx')),
    nounPage('automations', 'automations', () => import('./pages/automations/automations.tsx')),
    page('automations/approvals', () => import('./pages/automations/approvals.tsx')),
    nounPage('automations/secrets', 'automation-secrets', () => import('./pages/automations/secrets.tsx')),
    nounPage('automations/$id', 'automations', () => import('./pages/automations/editor.tsx')),
    nounPage('automations/$id/runs/$run', 'automations', () => import('./pages/automations/run.tsx')),
    page('$noun', () => import('./pages/nouns/noun.tsx')),
    page('$noun/$id', () => import('./pages/nouns/record.tsx')),
  ]),
])

// The address carries plain words: ?filter=stage = "customer", never quoted JSON.
export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 150,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFound,
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const words = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
    const text = new URLSearchParams(words.map(([key, value]) => [key, String(value)])).toString()
    return text ? `?${text}` : ''
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
