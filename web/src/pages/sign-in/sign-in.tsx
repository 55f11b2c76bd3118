import '../../words/doors.ts'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import type { Problem } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { looksLikeEmail } from './checks.ts'
import { DemoCard } from './demo-card.tsx'
import { DoorFrame } from './door-frame.tsx'
import { type Entered, enter, prepare } from './enter.ts'
import { FormFailure } from './form-failure.tsx'
import { PasswordInput } from './password-input.tsx'
import { fromAddress, withNext } from './path.ts'
import { type DemoAccount, useConfig } from './use-config.ts'

const greeting = () => {
  const hour = new Date().getHours()
  return hour < 5 || hour >= 18 ? 'evening' : hour < 12 ? 'morning' : 'afternoon'
}

export default function SignIn() {
  const { t } = useWords()
  const config = useConfig()
  const [entering, setEntering] = useState(false)
  useEffect(() => {
    document.title = `${t('door.signIn')} · Banyan`
  }, [t])

  const signIn = async (email: string, password: string) => {
    const entered = await api.post<Entered>(
      '/auth/login',
      { email: email.trim(), password },
      { stay: true, organization: null },
    )
    setEntering(true)
    enter(entered)
  }
  const form = useForm({
    initial: { email: fromAddress('email'), password: '' },
    check: ({ email, password }) => ({
      ...(email.trim()
        ? looksLikeEmail(email)
          ? {}
          : { email: t('door.emailShape') }
        : { email: t('door.emailEmpty') }),
      ...(password ? {} : { password: t('door.passwordEmpty') }),
    }),
    send: ({ email, password }) => signIn(email, password),
    explain: (problem: Problem) => (problem.status === 401 ? t('door.wrong') : undefined),
  })
  const [demoProblem, setDemoProblem] = useState<string>()
  const enterDemo = ({ email, password }: DemoAccount) => {
    setEntering(true)
    signIn(email, password).catch((problem: Problem) => {
      setEntering(false)
      setDemoProblem(problem.message)
    })
  }

  return (
    <DoorFrame
      title={t(`door.${greeting()}`)}
      text={t('door.signInText')}
      card={
        config.demo.length > 0 ? <DemoCard accounts={config.demo} busy={entering} onChoose={enterDemo} /> : undefined
      }
    >
      <form onSubmit={form.submit} noValidate onInput={prepare}>
        <FormFailure text={form.message ?? demoProblem} />
        <FieldBlock label={t('door.email')} error={form.error('email')} className="mb-3.5">
          <Input {...form.field('email')} type="email" size="lg" autoComplete="username" inputMode="email" autoFocus />
        </FieldBlock>
        <FieldBlock
          label={t('door.password')}
          error={form.error('password')}
          className="mb-3.5"
          aside={
            <a href="/forgot" className="font-normal text-accent-ink">
              {t('door.forgot')}
            </a>
          }
        >
          <PasswordInput {...form.field('password')} size="lg" autoComplete="current-password" />
        </FieldBlock>
        <Button type="submit" variant="primary" size="lg" className="mt-1.5 w-full" busy={form.busy || entering}>
          {t('door.signIn')}
        </Button>
      </form>
      {config.signUp ? (
        <p className="mt-5 text-center text-ink-3">
          {t('door.newHere')}{' '}
          <a href={withNext('/sign-up')} className="text-link">
            {t('door.createLink')}
          </a>
        </p>
      ) : null}
    </DoorFrame>
  )
}
