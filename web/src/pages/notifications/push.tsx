import '../../words/inbox.ts'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { useNoticeActs } from '../inbox/use-inbox.ts'
import { SettingRow } from '../settings/part.tsx'
import { usePush } from './push-state.ts'

/** Permission for this browser, the browsers there are, and a test to see that it works. */
export function Push() {
  const { t } = useWords()
  const push = usePush()
  const { refresh } = useNoticeActs()
  const [busy, setBusy] = useState(false)
  const during = (work: () => Promise<unknown>, text?: string) => async () => {
    setBusy(true)
    await work().catch((error: unknown) => toastFailure(error, text))
    setBusy(false)
  }
  const test = during(async () => {
    await api.post('/notifications/test')
    toast(t('notify.tested'))
    refresh()
  })
  const { state } = push
  return (
    <>
      <SettingRow
        label={t('notify.push')}
        text={
          state === 'blocked' ? t('notify.pushBlocked') : state === 'none' ? t('notify.pushNone') : t('notify.pushText')
        }
      >
        {state === 'on' ? (
          <>
            <span className="text-ok-ink">{t('notify.pushOn')}</span>
            <Button busy={busy} onClick={during(push.stop)}>
              {t('notify.pushOff')}
            </Button>
          </>
        ) : null}
        {state === 'off' ? (
          <Button busy={busy} onClick={during(push.allow, t('notify.pushFailed'))}>
            {t('notify.pushAllow')}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={test}>
          {t('notify.test')}
        </Button>
      </SettingRow>
      {push.devices.length > 0 ? (
        <div className="border-t border-line py-3.5">
          <h4 className="font-medium">{t('notify.devices')}</h4>
          <ul className="mt-1">
            {push.devices.map((each) => (
              <li key={each.id} className="flex min-h-9 items-center gap-3">
                <span className="cut grow">
                  {each.device || t('notify.deviceUnknown')}{' '}
                  <span className="text-ink-3">
                    {each.usedAt ? (
                      <>
                        · {t('notify.deviceUsed')} <When value={each.usedAt} />
                      </>
                    ) : (
                      `· ${t('notify.deviceNever')}`
                    )}
                  </span>
                </span>
                <Button size="sm" variant="quiet" onClick={during(() => push.remove(each.id))}>
                  {t('notify.deviceRemove')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
