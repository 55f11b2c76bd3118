import './notifications.css'
import '../../words/inbox.ts'
import '../../words/settings.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useWords } from '../../words/index.ts'
import { SettingRow, SettingsPage } from '../settings/part.tsx'
import { zoneOptions } from '../settings/regions.ts'
import { type OwnChoices, useChoices } from './choices.ts'
import { Hours } from './hours.tsx'
import { Matrix } from './matrix.tsx'
import { Phone } from './phone.tsx'
import { Push } from './push.tsx'

/** What I am told, and how: kinds by channels, my hours, my devices. */
export default function OwnNotifications() {
  const { t } = useWords()
  useTitle(t('notify.title'))
  const { data, error, refetch, isRefetching, change } = useChoices<OwnChoices>('settings')
  if (error)
    return <ErrorState problem={error} title={t('notify.failed')} onRetry={() => void refetch()} busy={isRefetching} />
  const zones = zoneOptions()
  return (
    <SettingsPage title={t('notify.title')} text={t('notify.text')}>
      {data ? (
        <>
          <Matrix kinds={data.kinds} onChange={change} />
          <h3 className="part-title mt-8 mb-1">{t('notify.when')}</h3>
          <Hours quiet={data.quiet} digest={data.digest} onChange={change} />
          <SettingRow label={t('notify.zone')} text={t('notify.zoneText')}>
            <Combobox
              className="w-64!"
              label={t('notify.zone')}
              value={zones.find((each) => each.value === data.timeZone) ?? null}
              placeholder={t('notify.zoneHouse', { zone: data.organizationTimeZone })}
              options={zones}
              onChange={(zone) => change({ timeZone: zone?.value ?? null })}
            />
          </SettingRow>
          <SettingRow label={t('notify.escalate')} text={t('notify.escalateText')} htmlFor="notify-escalate">
            <Switch id="notify-escalate" checked={data.escalate} onChange={(escalate) => change({ escalate })} />
          </SettingRow>
          <h3 className="part-title mt-8 mb-1">{t('notify.where')}</h3>
          <Push />
          <Phone phone={data.phone} onChange={(phone) => change({ phone })} />
        </>
      ) : (
        <Waiting />
      )}
    </SettingsPage>
  )
}

export const Waiting = () => (
  <div aria-busy="true" className="flex flex-col gap-5 pt-6">
    {[44, 60, 52, 38, 56].map((width) => (
      <Skeleton key={width} style={{ width: `${width}%` }} />
    ))}
  </div>
)
