import '../../words/doors.ts'
import '../../words/settings.ts'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useMe } from '../../api/me.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { toast } from '../../ui/toast.ts'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { SettingRow, SettingsPage } from './part.tsx'

function NameForm({ name }: { name: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const form = useForm({
    initial: { name },
    check: (values) => (values.name.trim() ? {} : { name: t('door.nameEmpty') }),
    send: async (values) => {
      await api.patch('/me', { name: values.name.trim() })
      await client.invalidateQueries({ queryKey: keyOf('me') })
      toast(t('ui.saved'))
    },
  })
  return (
    <form onSubmit={form.submit} noValidate className="flex max-w-105 items-end gap-2">
      <FieldBlock label={t('door.name')} error={form.error('name') ?? form.message} className="grow">
        <Input {...form.field('name')} autoComplete="name" maxLength={120} />
      </FieldBlock>
      {form.values.name === name ? null : (
        <Button type="submit" variant="primary" className="mb-px" busy={form.busy}>
          {t('ui.save')}
        </Button>
      )}
    </form>
  )
}

export default function Profile() {
  const { t } = useWords()
  const { data } = useMe()
  useTitle(t('settings.profile'))
  if (!data) return null
  const { account, member, organization } = data
  // Colleagues know the member; the account's own name stands in until there is one.
  const name = member?.name ?? account.name
  return (
    <SettingsPage title={t('settings.profile')} text={t('settings.profileText')}>
      <div className="mb-6 flex items-center gap-4">
        <Avatar size={56} name={name} id={member?.id ?? account.id} />
        <NameForm key={name} name={name} />
      </div>
      <SettingRow
        label={t('door.email')}
        text={account.emailVerified ? t('settings.emailVerified') : t('settings.emailUnverified')}
      >
        <span className="break-all">{account.email}</span>
      </SettingRow>
      {member && organization ? (
        <SettingRow
          label={t('settings.roleHere', { organization: organization.name })}
          text={t('settings.roleHereText')}
        >
          <span>{member.roleName}</span>
        </SettingRow>
      ) : null}
    </SettingsPage>
  )
}
