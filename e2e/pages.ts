/** Pages of the product by name and address below the organization, or absolute; `:contact` and `:company` are filled in. */
export const doors = {
  'sign-in': '/sign-in',
  'sign-up': '/sign-up',
  forgot: '/forgot',
} as const

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
  'settings-profile': 'settings/profile',
  'settings-preferences': 'settings/preferences',
  'settings-password': 'settings/password',
  'settings-sessions': 'settings/sessions',
  'settings-organization': 'settings/organization',
  members: 'settings/members',
  roles: 'settings/roles',
  role: 'settings/roles/:role',
  'api-keys': 'settings/api-keys',
  audit: 'audit',
  architecture: 'architecture',
  'not-found': 'nowhere',
} as const
