import '../../words/doors.ts'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { useWords } from '../../words/index.ts'
import { DoorFrame } from './door-frame.tsx'
import { fromAddress } from './path.ts'

// A link works once: it is asked for once, however often the page mounts.
let asked: Promise<unknown> | undefined

/** Confirms an address. Signing in stays with the password, so that a forwarded mail opens nothing. */
export default function Verify() {
  const { t } = useWords()
  const [state, setState] = useState<'asking' | 'done' | 'failed'>('asking')
  useEffect(() => {
    asked ??= api.post('/auth/verify', { token: fromAddress('token') }, { stay: true, organization: null })
    asked.then(() => setState('done')).catch(() => setState('failed'))
  }, [])
  if (state === 'asking') {
    return (
      <DoorFrame title={t('door.verifyTitle')}>
        <Spinner className="mt-4" />
      </DoorFrame>
    )
  }
  return (
    <DoorFrame
      title={t(state === 'done' ? 'door.verified' : 'door.verifyFailed')}
      text={t(state === 'done' ? 'door.verifiedText' : 'door.verifyFailedText')}
    >
      <a href="/sign-in" className="ui-btn w-full" data-variant="primary" data-size="lg">
        {t('door.signIn')}
      </a>
    </DoorFrame>
  )
}
