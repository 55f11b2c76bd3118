import '../../words/doors.ts'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { looksLikeEmail, shortestPassword } from './checks.ts'
import { DoorFrame } from './door-frame.tsx'
import { FormFailure } from './form-failure.tsx'
import { PasswordInput } from './password-input.tsx'
import { fromAddress } from './path.ts'

/** The one-time link of a first start in production: makes the first owner and the first organization. */
export default function SetUp() {
  const { t } = useWords()
  const [token] = useState(() => fromAddress('token'))
  const form = useForm({
    initial: { organizationName: '', name: '', email: '', password: '' },
    check: ({ organizationName, name, email, password }) => ({
      ...(organizationName.trim() ? {} : { organizationName: t('shell.nameFirst') }),
      ...(name.trim() ? {} : { name: t('door.nameEmpty') }),
      ...(looksLikeEmail(email) ? {} : { email: t('door.emailShape') }),
      ...(password.length >= shortestPassword ? {} : { password: t('door.passwordShort') }),
    }),
    send: async (values) => {
      const made = await api.post<{ slug: string }>(
        '/auth/set-up',
        { ...values, email: values.email.trim(), token },
        { stay: true, organization: null },
      )
      await api.post(
        '/auth/login',
        { email: values.email.trim(), password: values.password },
        { stay: true, organization: null },
      )
      window.location.assign(`/${made.slug}`)
    },
  })
  return (
    <DoorFrame title={t('door.setUp')} text={token ? t('door.setUpText') : t('door.linkMissing')}>
      {token ? (
        <form onSubmit={form.submit} noValidate>
          <FormFailure text={form.message} />
          <FieldBlock label={t('door.organizationName')} error={form.error('organizationName')} className="mb-3.5">
            <Input {...form.field('organizationName')} size="lg" autoComplete="organization" autoFocus />
          </FieldBlock>
          <FieldBlock label={t('door.name')} error={form.error('name')} className="mb-3.5">
            <Input {...form.field('name')} size="lg" autoComplete="name" />
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
          <Button type="submit" variant="primary" size="lg" className="mt-1.5 w-full" busy={form.busy}>
            {t('door.setUpEnter')}
          </Button>
        </form>
      ) : null}
    </DoorFrame>
  )
}
