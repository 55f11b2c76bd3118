import '../../words/doors.ts'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { CheckMail } from './check-mail.tsx'
import { looksLikeEmail, shortestPassword } from './checks.ts'
import { DoorFrame } from './door-frame.tsx'
import { FormFailure } from './form-failure.tsx'
import { PasswordInput } from './password-input.tsx'
import { fromAddress, withNext } from './path.ts'
import { useConfig } from './use-config.ts'

export default function SignUp() {
  const { t } = useWords()
  const config = useConfig()
  const [sent, setSent] = useState(false)
  // Somebody with an invitation joins an organization and needs none of her own.
  const invited = fromAddress('next').startsWith('/join')
  useEffect(() => {
    document.title = `${t('door.signUp')} · Banyan`
  }, [t])
  const form = useForm({
    initial: { name: '', email: fromAddress('email'), password: '', organizationName: '' },
    check: ({ name, email, password }) => ({
      ...(name.trim() ? {} : { name: t('door.nameEmpty') }),
      ...(looksLikeEmail(email) ? {} : { email: t('door.emailShape') }),
      ...(password.length >= shortestPassword ? {} : { password: t('door.passwordShort') }),
    }),
    send: async ({ name, email, password, organizationName }) => {
      const body = {
        name: name.trim(),
        email: email.trim(),
        password,
        organizationName: organizationName.trim() || undefined,
      }
      await api.post('/auth/register', body, { stay: true, organization: null })
      setSent(true)
    },
  })
  if (sent) return <CheckMail email={form.values.email} development={config.development} />
  return (
    <DoorFrame title={t('door.signUp')} text={t('door.signUpText')}>
      <form onSubmit={form.submit} noValidate>
        <FormFailure text={form.message} />
        <FieldBlock label={t('door.name')} error={form.error('name')} className="mb-3.5">
          <Input {...form.field('name')} size="lg" autoComplete="name" autoFocus />
        </FieldBlock>
        <FieldBlock label={t('door.email')} error={form.error('email')} className="mb-3.5">
          <Input {...form.field('email')} type="email" size="lg" autoComplete="username" inputMode="email" />
        </FieldBlock>
        <FieldBlock
          label={t('door.password')}
          hint={t('door.passwordHint')}
          error={form.error('password')}
          className="mb-3.5"
        >
          <PasswordInput {...form.field('password')} size="lg" autoComplete="new-password" />
        </FieldBlock>
        {invited ? null : (
          <FieldBlock
            label={t('door.organizationName')}
            optional
            hint={t('door.organizationHint')}
            error={form.error('organizationName')}
            className="mb-3.5"
          >
            <Input {...form.field('organizationName')} size="lg" autoComplete="organization" />
          </FieldBlock>
        )}
        <Button type="submit" variant="primary" size="lg" className="mt-1.5 w-full" busy={form.busy}>
          {t('door.createAccount')}
        </Button>
      </form>
      <p className="mt-5 text-center text-ink-3">
        {t('door.haveAccount')}{' '}
        <a href={withNext('/sign-in')} className="text-link">
          {t('door.signIn')}
        </a>
      </p>
    </DoorFrame>
  )
}
