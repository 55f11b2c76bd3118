import '../../words/settings.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import Laptop from 'lucide-react/icons/laptop'
import Smartphone from 'lucide-react/icons/smartphone'
import { api } from '../../api/client.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { SettingsPage } from '../settings/part.tsx'
import { describeAgent } from './agent.ts'

interface Session {
  id: string
  current: boolean
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  ipAddress: string | null
  userAgent: string | null
}

const key = ['sessions']

/** Where this account is signed in, each to be ended. */
export default function Sessions() {
  const { t } = useWords()
  useTitle(t('settings.sessions'))
  const client = useQueryClient()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: key,
    queryFn: () => api.get<{ data: Session[] }>('/auth/sessions'),
  })
  const after = (text: string) => {
    void client.invalidateQueries({ queryKey: key })
    toast(text)
  }
  const end = useMutation({
    mutationFn: (id: string) => api.remove(`/auth/sessions/${id}`),
    onSuccess: () => after(t('sessions.ended')),
    onError: (failure) => void toastFailure(failure),
  })
  const endOthers = useMutation({
    mutationFn: () => api.post<{ revoked: number }>('/auth/sessions/revoke-others'),
    onSuccess: ({ revoked }) => after(t('sessions.endedMany', { count: revoked })),
    onError: (failure) => void toastFailure(failure),
  })
  const sessions = data?.data ?? []
  return (
    <SettingsPage
      title={t('settings.sessions')}
      text={t('sessions.text')}
      aside={
        sessions.length > 1 ? (
          <Button onClick={() => endOthers.mutate()} busy={endOthers.isPending}>
            {t('sessions.endOthers')}
          </Button>
        ) : null
      }
    >
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} className="px-0" /> : null}
      {isPending ? [1, 2].map((line) => <Skeleton key={line} className="my-6 w-3/5" />) : null}
      <ul>
        {sessions.map((session) => {
          const agent = describeAgent(session.userAgent)
          return (
            <li key={session.id} className="flex items-center gap-3 border-t border-line py-3 first:border-0">
              <span className="grid size-9 flex-none place-items-center rounded-3 bg-hover text-ink-2">
                {agent.phone ? <Smartphone /> : <Laptop />}
              </span>
              <div className="min-w-0 grow">
                <p className="flex items-center gap-2 font-medium">
                  <span className="cut">
                    {agent.browser
                      ? t('sessions.on', { browser: agent.browser, system: agent.system })
                      : t('sessions.program')}
                  </span>
                  {session.current ? (
                    <Tag className="bg-accent-soft! text-accent-ink!">{t('sessions.current')}</Tag>
                  ) : null}
                </p>
                <p className="text-ink-3">
                  {session.ipAddress ?? t('sessions.unknownAddress')} · {t('sessions.since')}{' '}
                  <When value={session.createdAt} short />
                  {session.current ? null : (
                    <>
                      {' '}
                      · {t('sessions.lastSeen')} <When value={session.lastSeenAt} />
                    </>
                  )}
                </p>
              </div>
              {session.current ? null : (
                <Button
                  size="sm"
                  onClick={() => end.mutate(session.id)}
                  busy={end.isPending && end.variables === session.id}
                >
                  {t('sessions.end')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </SettingsPage>
  )
}
