import '../../words/doors.ts'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { CheckMail } from './check-mail.tsx'
import { looksLikeEmail } from './checks.ts'
import { DoorFrame } from './door-frame.tsx'
import { FormFailure } from './form-failure.tsx'
import { useConfig } from './use-config.ts'

export default function Forgot() {
  const { t } = useWords()
  const config = useConfig()
  const [sent, setSent] = useState(false)
  const form = useForm({
    initial: { email: '' },
    check: ({ email }) => (looksLikeEmail(email) ? {} : { email: t('door.emailShape') }),
    send: async ({ email }) => {
      await api.post('/auth/forgot', { email: email.trim() }, { stay: true, organization: null })
      setSent(true)
    },
  })
  if (sent) return <CheckMail email={form.values.email} development={config.development} />
  return (
    <DoorFrame title={t('door.forgotTitle')} text={t('door.forgotText')}>
      <form onSubmit={form.submit} noValidate>
        <FormFailure text={form.message} />
        <FieldBlock label={t('door.email')} error={form.error('email')} className="mb-3.5">
          <Input {...form.field('email')} type="email" size="lg" autoComplete="username" inputMode="email" autoFocus />
        </FieldBlock>
        <Button type="submit" variant="primary" size="lg" className="mt-1.5 w-full" busy={form.busy}>
          {t('door.sendLink')}
        </Button>
      </form>
      <a href="/sign-in" className="ui-btn mt-2 w-full" data-variant="quiet" data-size="lg">
        {t('door.backToSignIn')}
      </a>
    </DoorFrame>
  )
}
