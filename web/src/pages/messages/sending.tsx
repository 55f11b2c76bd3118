import '../../words/messages.ts'
import '../../words/settings.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useCan } from '../../api/me.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Input } from '../../ui/input.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Switch } from '../../ui/switch.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { SettingRow, SettingsPage } from '../settings/part.tsx'
import { SendingHealth } from './sending-health.tsx'

interface MessageSettings {
  accent: string
  logoUrl: string | null
  postalAddress: string | null
  website: string | null
  quietFrom: string
  quietTo: string
  trackOpens: boolean
  trackClicks: boolean
}
type Text = 'accent' | 'logoUrl' | 'postalAddress' | 'website' | 'quietFrom' | 'quietTo'

const key = () => keyOf('message-settings')

/** How messages look, when they leave and where they come from. */
export default function Sending() {
  const { t } = useWords()
  const can = useCan()
  const client = useQueryClient()
  const may = Boolean(can('senders:write'))
  const { data, error, refetch } = useQuery({
    queryKey: key(),
    queryFn: () => api.get<MessageSettings>('/messages/settings'),
  })
  useTitle(t('messages.sending'))
  const save = async (change: Partial<MessageSettings>) => {
    try {
      client.setQueryData(key(), await api.patch<MessageSettings>('/messages/settings', change))
      toast(t('messages.saved'))
    } catch (failure) {
      toastFailure(failure)
      void refetch()
    }
  }
  /** A text is kept when the field is left. */
  const text = (name: Text, more: { label: string; type?: string; className?: string }) => (
    <Input
      key={String(data?.[name])}
      className={more.className ?? 'w-72!'}
      aria-label={more.label}
      type={more.type}
      readOnly={!may}
      defaultValue={data?.[name] ?? ''}
      onBlur={({ target }) => target.value !== (data?.[name] ?? '') && void save({ [name]: target.value || null })}
    />
  )
  return (
    <SettingsPage title={t('messages.sending')} text={t('messages.sendingText')}>
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} className="px-0" /> : null}
      {data ? null : <Skeleton className="my-6 w-3/5" />}
      {data ? (
        <>
          <SendingHealth />
          {(
            [
              ['senders', 'senders', 'sendersText'],
              ['sender-domains', 'domains', 'domainsText'],
              ...(can('mailboxes:read') ? [['mailboxes', 'mailboxes', 'mailboxesText'] as const] : []),
              ['suppressions', 'suppressions', 'suppressionsText'],
              ['consents', 'consents', 'consentsText'],
              ['messages', 'log', 'logText'],
            ] as const
          ).map(([to, label, about]) => (
            <SettingRow
              key={to}
              label={
                <OrgLink to={to} className="text-link">
                  {t(`messages.${label}`)}
                </OrgLink>
              }
              text={t(`messages.${about}`)}
            >
              {null}
            </SettingRow>
          ))}
          <SettingRow label={t('messages.accent')} text={t('messages.accentText')}>
            <span
              aria-hidden="true"
              className="size-5 rounded-full border border-line"
              style={{ background: data.accent }}
            />
            {text('accent', { label: t('messages.accent'), className: 'w-32!' })}
          </SettingRow>
          <SettingRow label={t('messages.logo')} text={t('messages.logoText')}>
            {text('logoUrl', { label: t('messages.logo'), type: 'url' })}
          </SettingRow>
          <SettingRow label={t('messages.website')}>
            {text('website', { label: t('messages.website'), type: 'url' })}
          </SettingRow>
          <SettingRow label={t('messages.address')} text={t('messages.addressText')}>
            {text('postalAddress', { label: t('messages.address') })}
          </SettingRow>
          <SettingRow label={t('messages.quietFrom')} text={t('messages.quietText')}>
            {text('quietFrom', { label: t('messages.quietFrom'), type: 'time', className: 'w-32!' })}
            {text('quietTo', { label: t('messages.quietTo'), type: 'time', className: 'w-32!' })}
          </SettingRow>
          <SettingRow label={t('messages.opens')} text={t('messages.opensText')}>
            <Switch
              aria-label={t('messages.opens')}
              checked={data.trackOpens}
              disabled={!may}
              onChange={(trackOpens) => void save({ trackOpens })}
            />
          </SettingRow>
          <SettingRow label={t('messages.clicks')} text={t('messages.clicksText')}>
            <Switch
              aria-label={t('messages.clicks')}
              checked={data.trackClicks}
              disabled={!may}
              onChange={(trackClicks) => void save({ trackClicks })}
            />
          </SettingRow>
        </>
      ) : null}
    </SettingsPage>
  )
}
