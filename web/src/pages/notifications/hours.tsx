import '../../words/inbox.ts'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { SettingRow } from '../settings/part.tsx'
import type { Change, Digest, Quiet } from './choices.ts'

/** The quiet of each day and of weekends, and when digests come. */
export function Hours({ quiet, digest, onChange }: { quiet: Quiet; digest: Digest; onChange: (c: Change) => void }) {
  const { t } = useWords()
  const { locale } = useRegion()
  const set = (change: Partial<Quiet>) => onChange({ quiet: { ...quiet, ...change } })
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
      Date.UTC(2026, 0, 1, hour),
    ),
  }))
  const days = Array.from({ length: 7 }, (_, day) => ({
    value: String(day + 1),
    // 5 January 2026 is a Monday.
    label: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + day)),
  }))
  const clock = (name: 'from' | 'to') => (
    <Input
      key={quiet[name]}
      type="time"
      className="w-28!"
      aria-label={`${t('notify.quiet')}: ${t(name === 'from' ? 'notify.quietFrom' : 'notify.quietTo')}`}
      defaultValue={quiet[name]}
      onBlur={(event) =>
        event.target.value && event.target.value !== quiet[name] && set({ [name]: event.target.value })
      }
    />
  )
  return (
    <>
      <SettingRow label={t('notify.quiet')} text={t('notify.quietText')}>
        {quiet.on ? (
          <>
            {clock('from')}
            <span className="text-ink-3">{t('notify.quietTo')}</span>
            {clock('to')}
          </>
        ) : null}
        <Switch aria-label={t('notify.quiet')} checked={quiet.on} onChange={(on) => set({ on })} />
      </SettingRow>
      {quiet.on ? (
        <SettingRow label={t('notify.weekends')} text={t('notify.weekendsText')} htmlFor="notify-weekends">
          <Switch id="notify-weekends" checked={quiet.weekends} onChange={(weekends) => set({ weekends })} />
        </SettingRow>
      ) : null}
      <SettingRow label={t('notify.digest')} text={t('notify.digestText')}>
        <span className="text-ink-3">{t('notify.digestAt')}</span>
        <Select
          className="w-28!"
          label={`${t('notify.digest')} ${t('notify.digestAt')}`}
          value={String(digest.hour)}
          options={hours}
          onChange={(hour) => onChange({ digest: { ...digest, hour: Number(hour) } })}
        />
        <span className="text-ink-3">{t('notify.digestDay')}</span>
        <Select
          className="w-34!"
          label={`${t('notify.digest')} ${t('notify.digestDay')}`}
          value={String(digest.weekday)}
          options={days}
          onChange={(weekday) => onChange({ digest: { ...digest, weekday: Number(weekday) } })}
        />
      </SettingRow>
    </>
  )
}
