import '../../words/doors.ts'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import type { Me } from '../../api/me.ts'
import type { Problem } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { DoorFrame } from './door-frame.tsx'
import { FormFailure } from './form-failure.tsx'
import { fromAddress } from './path.ts'

interface Open {
  organizationName: string
  email: string
}

const outside = { stay: true, organization: null }

/** An invitation: accepted with one press when signed in, else after signing in or up. */
export default function Join() {
  const { t } = useWords()
  const [token] = useState(() => fromAddress('token'))
  const [me, setMe] = useState<Me | null>()
  const [open, setOpen] = useState<Open>()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    if (!token) return
    api.get<Open>('/invitations/open', { token }, outside).then(setOpen).catch(setProblem)
    api
      .get<Me>('/me', {}, outside)
      .then(setMe)
      .catch(() => setMe(null))
  }, [token])
  const form = useForm({
    initial: {},
    send: async () => {
      const { organizationId } = await api.post<{ organizationId: string }>('/organizations/accept', { token }, outside)
      const { organizations } = await api.get<Me>('/me', {}, outside)
      window.location.assign(`/${organizations.find((each) => each.id === organizationId)?.slug ?? ''}`)
    },
  })
  if (!token || problem)
    return <DoorFrame title={t('door.invitation')} text={problem?.message ?? t('door.linkMissing')} />
  if (!open || me === undefined) return <DoorFrame title={t('door.invitation')} />
  const back = `?next=${encodeURIComponent(`/join?token=${token}`)}&email=${encodeURIComponent(open.email)}`
  return (
    <DoorFrame
      title={t('door.invitationTo', { organization: open.organizationName })}
      text={
        me ? t('door.invitationSignedIn', { email: me.account.email }) : t('door.invitationText', { email: open.email })
      }
    >
      <FormFailure text={form.message} />
      <div className="flex flex-col gap-2">
        {me ? (
          <Button variant="primary" size="lg" className="w-full" busy={form.busy} onClick={() => void form.submit()}>
            {t('door.accept', { organization: open.organizationName })}
          </Button>
        ) : null}
        <a href={`/sign-in${back}`} className="ui-btn w-full" data-variant={me ? 'quiet' : 'primary'} data-size="lg">
          {me ? t('door.differentAccount') : t('door.signIn')}
        </a>
        {me ? null : (
          <a href={`/sign-up${back}`} className="ui-btn w-full" data-variant="plain" data-size="lg">
            {t('door.createAccount')}
          </a>
        )}
      </div>
    </DoorFrame>
  )
}
