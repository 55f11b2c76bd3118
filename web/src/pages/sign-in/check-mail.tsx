import '../../words/doors.ts'
import { useWords } from '../../words/index.ts'
import { DoorFrame } from './door-frame.tsx'

/** The same answer whether or not the address is known. */
export function CheckMail({ email, development }: { email: string; development: boolean }) {
  const { t } = useWords()
  return (
    <DoorFrame title={t('door.checkMail')} text={t('door.checkMailText', { email })}>
      <div className="flex flex-col gap-3">
        {development ? (
          <a href="/dev/inbox" className="ui-btn w-full" data-variant="plain" data-size="lg">
            {t('door.inbox')}
          </a>
        ) : null}
        <a href="/sign-in" className="ui-btn w-full" data-variant="quiet" data-size="lg">
          {t('door.backToSignIn')}
        </a>
      </div>
    </DoorFrame>
  )
}
