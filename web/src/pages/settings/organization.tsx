import '../../words/settings.ts'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { type Me, useCan, useMe } from '../../api/me.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { SettingRow, SettingsPage } from './part.tsx'
import { currencyOptions, localeOptions, zoneOptions } from './regions.ts'

type Organization = NonNullable<Me['organization']>

/** Saves the organization and shows the new form everywhere. */
function useSaveOrganization() {
  const client = useQueryClient()
  const { t } = useWords()
  return async (changes: Partial<Pick<Organization, 'name' | 'settings'>>) => {
    await api.patch('/organizations/current', changes)
    await client.invalidateQueries({ queryKey: keyOf('me') })
    toast(t('ui.saved'))
  }
}

function NameForm({ name, reason }: { name: string; reason?: string }) {
  const { t } = useWords()
  const save = useSaveOrganization()
  const form = useForm({
    initial: { name },
    check: (values) => (values.name.trim() ? {} : { name: t('shell.nameFirst') }),
    send: (values) => save({ name: values.name.trim() }),
  })
  return (
    <form onSubmit={form.submit} noValidate className="mb-4 flex max-w-105 items-end gap-2">
      <FieldBlock label={t('shell.organizationName')} error={form.error('name') ?? form.message} className="grow">
        <Input {...form.field('name')} maxLength={120} readOnly={Boolean(reason)} />
      </FieldBlock>
      {form.values.name === name ? null : (
        <Button type="submit" variant="primary" className="mb-px" busy={form.busy}>
          {t('ui.save')}
        </Button>
      )}
    </form>
  )
}

export default function OrganizationSettings() {
  const { t } = useWords()
  const { data } = useMe()
  const can = useCan()
  const region = useRegion()
  const save = useSaveOrganization()
  useTitle(t('settings.general'))
  const organization = data?.organization
  if (!organization) return null
  const may = Boolean(can('organizations:write'))
  const set = (settings: Organization['settings']) => save({ settings }).catch(toastFailure)
  const zones = zoneOptions()
  const currencies = currencyOptions(region.locale)
  return (
    <SettingsPage title={t('settings.general')} text={may ? t('settings.generalText') : t('settings.generalLocked')}>
      <NameForm
        key={organization.name}
        name={organization.name}
        reason={may ? undefined : t('settings.generalLocked')}
      />
      <SettingRow label={t('settings.address')} text={t('settings.addressText')}>
        <span className="ui-mono">/{organization.slug}</span>
      </SettingRow>
      <SettingRow label={t('settings.timeZone')} text={t('settings.orgTimeZoneText')}>
        <Combobox
          className="w-64!"
          label={t('settings.timeZone')}
          clearable={false}
          disabled={!may}
          value={zones.find((each) => each.value === organization.settings.timeZone) ?? null}
          options={zones}
          onChange={(zone) => zone && void set({ timeZone: zone.value })}
        />
      </SettingRow>
      <SettingRow label={t('settings.currency')} text={t('settings.currencyText')}>
        <Combobox
          className="w-64!"
          label={t('settings.currency')}
          clearable={false}
          disabled={!may}
          value={currencies.find((each) => each.value === organization.settings.currency) ?? null}
          options={currencies}
          onChange={(currency) => currency && void set({ currency: currency.value })}
        />
      </SettingRow>
      <SettingRow label={t('settings.locale')} text={t('settings.orgLocaleText')}>
        <Select
          className="w-64!"
          label={t('settings.locale')}
          disabled={!may}
          value={organization.settings.locale ?? null}
          options={localeOptions(organization.settings.locale ?? region.locale)}
          onChange={(locale) => void set({ locale })}
        />
      </SettingRow>
    </SettingsPage>
  )
}
