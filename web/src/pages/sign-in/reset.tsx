import '../../words/doors.ts'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { shortestPassword } from './checks.ts'
import { DoorFrame } from './door-frame.tsx'
import { FormFailure } from './form-failure.tsx'
import { PasswordInput } from './password-input.tsx'
import { fromAddress } from './path.ts'

export default function Reset() {
  const { t } = useWords()
  const [token] = useState(() => fromAddress('token'))
  const [done, setDone] = useState(false)
  const form = useForm({
    initial: { password: '' },
    check: ({ password }) => (password.length >= shortestPassword ? {} : { password: t('door.passwordShort') }),
    send: async ({ password }) => {
      await api.post('/auth/reset', { token, password }, { stay: true, organization: null })
      setDone(true)
    },
  })
  if (done)
    return (
      <DoorFrame title={t('door.passwordSet')} text={t('door.passwordSetText')}>
        <a href="/sign-in" className="ui-btn w-full" data-variant="primary" data-size="lg">
          {t('door.signIn')}
        </a>
      </DoorFrame>
    )
  return (
    <DoorFrame title={t('door.forgotTitle')} text={token ? undefined : t('door.linkMissing')}>
      {token ? (
        <form onSubmit={form.submit} noValidate className="mt-6">
          <FormFailure text={form.message} />
          <FieldBlock
            label={t('door.newPassword')}
            hint={t('door.passwordHint')}
            error={form.error('password')}
            className="mb-3.5"
          >
            <PasswordInput {...form.field('password')} size="lg" autoComplete="new-password" autoFocus />
          </FieldBlock>
          <Button type="submit" variant="primary" size="lg" className="mt-1.5 w-full" busy={form.busy}>
            {t('door.savePassword')}
          </Button>
        </form>
      ) : (
        <a href="/forgot" className="ui-btn w-full" data-variant="plain" data-size="lg">
          {t('door.sendLink')}
        </a>
      )}
    </DoorFrame>
  )
}
