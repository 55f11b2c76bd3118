import '../../words/settings.ts'
import { usePreferences } from '../../api/me.ts'
import { useThemeChoice } from '../../shell/me-menu.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { fullMoment } from '../../ui/moments.ts'
import { printMoney } from '../../ui/money.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { SettingRow, SettingsPage } from './part.tsx'
import { localeOptions, zoneOptions } from './regions.ts'

/** Settings of the person; each saves by itself. */
export default function PreferencesPage() {
  const { t } = useWords()
  const { preferences, setPreferences } = usePreferences()
  const { theme, choose } = useThemeChoice()
  const region = useRegion()
  const now = new Date(useNow()).toISOString()
  useTitle(t('settings.preferences'))
  const zones = zoneOptions()
  const locales = localeOptions(region.locale)
  return (
    <SettingsPage title={t('settings.preferences')} text={t('settings.preferencesText')}>
      <SettingRow label={t('shell.theme')} text={t('settings.themeText')}>
        <Segmented
          label={t('shell.theme')}
          value={theme}
          onChange={choose}
          options={(['light', 'dark', 'system'] as const).map((value) => ({
            value,
            label: t(`shell.themes.${value}`),
          }))}
        />
      </SettingRow>
      <SettingRow label={t('settings.density')} text={t('settings.densityText')}>
        <Segmented
          label={t('settings.density')}
          value={preferences.density ?? 'regular'}
          onChange={(density) => setPreferences({ density })}
          options={(['compact', 'regular', 'roomy'] as const).map((value) => ({
            value,
            label: t(`settings.densities.${value}`),
          }))}
        />
      </SettingRow>
      <SettingRow
        label={t('settings.locale')}
        text={t('settings.localeText', {
          date: fullMoment(now, region),
          money: printMoney({ amount: 18450050, currency: region.currency }, region.locale),
        })}
      >
        <Select
          className="w-64!"
          label={t('settings.locale')}
          value={preferences.locale ?? ''}
          options={[{ value: '', label: t('settings.asOrganization') }, ...locales]}
          onChange={(locale) => setPreferences({ locale: locale || null })}
        />
      </SettingRow>
      <SettingRow label={t('settings.timeZone')} text={t('settings.timeZoneText')}>
        <Combobox
          className="w-64!"
          label={t('settings.timeZone')}
          placeholder={t('settings.asOrganization')}
          value={zones.find((each) => each.value === preferences.timeZone) ?? null}
          options={zones}
          onChange={(zone) => setPreferences({ timeZone: zone?.value ?? null })}
        />
      </SettingRow>
      <SettingRow label={t('settings.shortcuts')} text={t('settings.shortcutsText')} htmlFor="shortcuts">
        <Switch
          id="shortcuts"
          checked={preferences.shortcuts !== false}
          onChange={(shortcuts) => setPreferences({ shortcuts })}
        />
      </SettingRow>
    </SettingsPage>
  )
}
