import '../words/settings.ts'
import { useCan } from '../api/me.ts'
import { useWords } from '../words/index.ts'

export interface SettingsPlace {
  to: string
  label: string
  group: 'me' | 'organization' | 'developers'
}

/** The pages of settings this person may see. */
export function useSettingsPlaces(): SettingsPlace[] {
  const { t } = useWords()
  const can = useCan()
  const all: (SettingsPlace | false | undefined)[] = [
    { to: 'settings/profile', label: t('settings.profile'), group: 'me' },
    { to: 'settings/preferences', label: t('settings.preferences'), group: 'me' },
    { to: 'settings/notifications', label: t('settings.notifications'), group: 'me' },
    { to: 'settings/password', label: t('settings.password'), group: 'me' },
    { to: 'settings/sessions', label: t('settings.sessions'), group: 'me' },
    { to: 'settings/organization', label: t('settings.general'), group: 'organization' },
    Boolean(can('organizations:write')) && {
      to: 'settings/notification-defaults',
      label: t('settings.notificationDefaults'),
      group: 'organization',
    },
    Boolean(can('members:read')) && { to: 'settings/members', label: t('settings.members'), group: 'organization' },
    Boolean(can('roles:read')) && { to: 'settings/roles', label: t('settings.roles'), group: 'organization' },
    Boolean(can('senders:read')) && { to: 'settings/sending', label: t('settings.sending'), group: 'organization' },
    Boolean(can('custom_fields:read')) && { to: 'settings/fields', label: t('settings.fields'), group: 'organization' },
    Boolean(can('api_keys:read')) && {
      to: 'settings/api-keys',
      label: t('settings.apiKeys'),
      group: 'developers',
    },
    Boolean(can('webhooks:read')) && { to: 'settings/webhooks', label: t('settings.webhooks'), group: 'developers' },
    Boolean(can('runs:read')) && { to: 'settings/runs', label: t('settings.runs'), group: 'developers' },
    Boolean(can('jobs:read')) && { to: 'settings/queue', label: t('settings.queue'), group: 'developers' },
  ]
  return all.filter((each): each is SettingsPlace => Boolean(each))
}
