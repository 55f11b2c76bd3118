import '../../words/doors.ts'
import '../../words/settings.ts'
import { api } from '../../api/client.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { toast } from '../../ui/toast.ts'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { shortestPassword } from '../sign-in/checks.ts'
import { PasswordInput } from '../sign-in/password-input.tsx'
import { SettingsPage } from './part.tsx'

const empty = { currentPassword: '', newPassword: '' }

export default function Password() {
  const { t } = useWords()
  useTitle(t('settings.password'))
  const form = useForm({
    initial: empty,
    check: ({ currentPassword, newPassword }) => ({
      ...(currentPassword ? {} : { currentPassword: t('door.passwordEmpty') }),
      ...(newPassword.length >= shortestPassword ? {} : { newPassword: t('door.passwordShort') }),
    }),
    send: async (values) => {
      await api.post('/auth/change-password', values, { stay: true })
      form.setValues(empty)
      toast(t('settings.passwordChanged'))
    },
    explain: (problem) => (problem.status === 401 || problem.status === 403 ? t('settings.passwordWrong') : undefined),
  })
  return (
    <SettingsPage title={t('settings.password')} text={t('settings.passwordText')}>
      <form onSubmit={form.submit} noValidate className="flex max-w-90 flex-col gap-3.5">
        <FieldBlock label={t('settings.currentPassword')} error={form.error('currentPassword') ?? form.message}>
          <PasswordInput {...form.field('currentPassword')} autoComplete="current-password" />
        </FieldBlock>
        <FieldBlock label={t('door.newPassword')} hint={t('door.passwordHint')} error={form.error('newPassword')}>
          <PasswordInput {...form.field('newPassword')} autoComplete="new-password" />
        </FieldBlock>
        <Button type="submit" variant="primary" className="self-start" busy={form.busy}>
          {t('settings.changePassword')}
        </Button>
      </form>
    </SettingsPage>
  )
}
