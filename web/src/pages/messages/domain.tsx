import '../../words/messages.ts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useCan } from '../../api/me.ts'
import { PageSkeleton } from '../../shell/page-skeleton.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { SettingsPage } from '../settings/part.tsx'

interface DomainRecord {
  purpose: string
  host: string
  type: string
  expected: string
  found: string[]
  state: 'unchecked' | 'ok' | 'missing' | 'wrong'
  advice: string | null
}
interface SenderDomain {
  id: string
  domain: string
  state: string
  records: DomainRecord[]
}

const tones = { unchecked: 'neutral', ok: 'ok', missing: 'bad', wrong: 'warn' } as const
const names: Record<string, string> = { dkim: 'DKIM', spf: 'SPF', dmarc: 'DMARC', returnPath: 'Return path' }

/** The records a sender domain needs: to be copied, then looked up. */
export default function DomainPage() {
  const { t } = useWords()
  const can = useCan()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [busy, setBusy] = useState(false)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: keyOf('record', 'sender-domains', id),
    queryFn: () => api.get<SenderDomain>(`/sender-domains/${id}`),
  })
  useTitle(data?.domain)
  const check = async () => {
    setBusy(true)
    try {
      await api.post('/sender-domains/check', { id })
    } catch (failure) {
      toastFailure(failure)
    } finally {
      setBusy(false)
      void refetch()
    }
  }
  if (isPending) return <PageSkeleton />
  if (!data) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const may = Boolean(can('sender_domains:write'))
  return (
    <div className="overflow-auto">
      <SettingsPage
        wide
        title={t('messages.domain', { domain: data.domain })}
        text={t('messages.domainText')}
        aside={
          <Button variant="primary" busy={busy} reason={may ? undefined : t('shell.notAllowed')} onClick={check}>
            {t('messages.check')}
          </Button>
        }
      >
        <ul>
          {data.records.map((each) => (
            <li key={each.purpose} className="border-t border-line py-4 first:border-0">
              <p className="flex items-center gap-3 font-medium">
                {names[each.purpose] ?? each.purpose}
                <ChoicePill tone={tones[each.state]} label={each.state} />
                <span className="ui-mono ms-auto text-ink-3">{each.type}</span>
              </p>
              {[
                [each.host, t('messages.copyHost')],
                [each.expected, t('messages.copyValue')],
              ].map(([value, label]) => (
                <p key={label} className="mt-1.5 flex items-start gap-2">
                  <code className="ui-mono min-w-0 grow break-all">{value}</code>
                  <CopyButton text={value ?? ''} label={label} className="flex-none" />
                </p>
              ))}
              {each.found.length ? (
                <p className="mt-1.5 break-all text-ink-3">
                  {t('messages.found')}: {each.found.join(' · ')}
                </p>
              ) : null}
              {each.advice ? <p className="mt-1.5 text-warn-ink">{each.advice}</p> : null}
            </li>
          ))}
        </ul>
      </SettingsPage>
    </div>
  )
}
