import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { Me } from '../api/me.ts'
import { Problem } from '../api/problem.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { useWords } from '../words/index.ts'
import { signOut } from './sign-out.ts'

/** The address names an organization that is not mine, or nothing answers at all. */
export function Stranger({ problem }: { problem: Error }) {
  const { t } = useWords()
  const refused = problem instanceof Problem && [403, 404].includes(problem.status)
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: () => api.get<Me>('/me', {}, { organization: null }),
    enabled: refused,
  })
  if (!refused)
    return (
      <ErrorState
        problem={problem}
        title={t('shell.startFailed')}
        onRetry={() => window.location.reload()}
        className="mx-auto mt-[18vh] max-w-140"
      />
    )
  return (
    <EmptyState
      page
      className="min-h-dvh"
      title={t('shell.stranger')}
      text={t('shell.strangerText', { email: data?.account.email ?? '' })}
      actions={
        <>
          {(data?.organizations ?? []).map((each) => (
            <Button key={each.id} onClick={() => window.location.assign(`/${each.slug}`)}>
              {each.name}
            </Button>
          ))}
          <Button variant="quiet" onClick={() => void signOut()}>
            {t('shell.signOut')}
          </Button>
        </>
      }
    />
  )
}
