import '../../words/doors.ts'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import type { Me } from '../../api/me.ts'
import type { Problem } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { DoorFrame } from './door-frame.tsx'
import { enter } from './enter.ts'
import { FormFailure } from './form-failure.tsx'

/** The bare address: on to the organization, to sign in, or to make the first organization. */
export default function Entrance() {
  const { t } = useWords()
  const [me, setMe] = useState<Me>()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    api
      .get<Me>('/me', {}, { stay: true, organization: null })
      .then((found) => (found.organizations.length > 0 ? enter(found) : setMe(found)))
      .catch((failure: Problem) => (failure.status === 401 ? window.location.replace('/sign-in') : setProblem(failure)))
  }, [])
  const form = useForm({
    initial: { name: '' },
    check: ({ name }) => (name.trim() ? {} : { name: t('shell.nameFirst') }),
    send: async ({ name }) => {
      const made = await api.post<{ slug: string }>('/organizations', { name: name.trim() }, { organization: null })
      window.location.assign(`/${made.slug}`)
    },
  })
  if (problem) {
    return (
      <DoorFrame title={t('shell.startFailed')} text={problem.message}>
        <Button size="lg" onClick={() => window.location.reload()}>
          {t('ui.again')}
        </Button>
      </DoorFrame>
    )
  }
  if (!me) return null
  return (
    <DoorFrame title={t('door.noOrganization')} text={t('door.noOrganizationText', { email: me.account.email })}>
      <form onSubmit={form.submit} noValidate>
        <FormFailure text={form.message} />
        <FieldBlock
          label={t('door.organizationName')}
          hint={t('door.organizationHint')}
          error={form.error('name')}
          className="mb-3.5"
        >
          <Input {...form.field('name')} size="lg" autoComplete="organization" />
        </FieldBlock>
        <Button type="submit" variant="primary" size="lg" className="w-full" busy={form.busy}>
          {t('shell.createOrganization')}
        </Button>
      </form>
    </DoorFrame>
  )
}
