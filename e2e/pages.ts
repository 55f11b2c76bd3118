/** Pages in front of the organizations. */
export const doors = {
  'sign-in': '/sign-in',
  'sign-up': '/sign-up',
  forgot: '/forgot',
} as const

/** Pages of the demo organization by name and address below it; `:contact`, `:company` and `:role` stand for records. */
export const pages = {
  home: '',
  contacts: 'contacts',
  'contacts-filtered': 'contacts?filter=stage%20%3D%20%22customer%22%20AND%20tags%3A%22Reference%22&sort=fullName',
  'contacts-peek': 'contacts?peek=:contact',
  'contact-new': 'contacts?new=1',
  'contacts-nothing': 'contacts?q=zzzzzz',
  'contacts-trash': 'contacts?trash=1',
  contact: 'contacts/:contact',
  companies: 'companies',
  company: 'companies/:company',
  documents: 'files',
  'documents-grid': 'files?show=grid',
  inbox: 'inbox',
  'settings-notifications': 'settings/notifications',
  'notification-defaults': 'settings/notification-defaults',
  'settings-profile': 'settings/profile',
  'settings-preferences': 'settings/preferences',
  'settings-password': 'settings/password',
  'settings-sessions': 'settings/sessions',
  'settings-organization': 'settings/organization',
  members: 'settings/members',
  roles: 'settings/roles',
  role: 'settings/roles/:role',
  'api-keys': 'settings/api-keys',
  webhooks: 'settings/webhooks',
  imports: 'imports',
  'import-new': 'imports/new?noun=contacts',
  exports: 'exports',
  automations: 'automations',
  approvals: 'automations/approvals',
  'automation-secrets': 'automations/secrets',
  audit: 'audit',
  architecture: 'architecture',
  'not-found': 'nowhere',
} as const

/** The whole address of a page of the demo organization. */
export const fill = (path: string, ids: Record<string, string>) =>
  `/demo/${path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '')}`
