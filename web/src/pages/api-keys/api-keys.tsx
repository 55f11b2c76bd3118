import '../../words/people.ts'
import '../../words/settings.ts'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { useList } from '../../api/lists.ts'
import { useCan } from '../../api/me.ts'
import { useRemove } from '../../api/writes.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { SecretHint } from '../../ui/secret.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { SettingsPage } from '../settings/part.tsx'
import { NewKey } from './new-key.tsx'

export interface ApiKey {
  id: string
  name: string
  prefix: string
  lastFour: string
  scopes: string[]
  expiresAt: string | null
  lastUsedAt: string | null
  memberId: string | null
  member?: { id: string; title: string } | null
  createdAt: string
}

/** Keys for programs: what each may do, until when, and when it was last used. */
export default function ApiKeys() {
  const { t } = useWords()
  useTitle(t('settings.apiKeys'))
  const can = useCan()
  const { rows, error, isPending, refetch } = useList('api-keys', {
    sort: '-createdAt',
    limit: 100,
    include: ['memberId'],
  })
  const remove = useRemove('api-keys')
  const [creating, setCreating] = useState(false)
  const [revoking, setRevoking] = useState<ApiKey | null>(null)
  const keys = rows as unknown as ApiKey[]
  const may = Boolean(can('api_keys:write'))
  const create = (
    <Button
      variant="primary"
      icon={<Plus />}
      reason={may ? undefined : t('keys.locked')}
      onClick={() => setCreating(true)}
    >
      {t('keys.new')}
    </Button>
  )
  return (
    <SettingsPage wide title={t('settings.apiKeys')} text={t('keys.text')} aside={keys.length > 0 ? create : null}>
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} className="px-0" /> : null}
      {isPending ? [1, 2].map((line) => <Skeleton key={line} className="my-6 w-3/5" />) : null}
      {!isPending && !error && keys.length === 0 ? (
        <EmptyState
          title={t('keys.empty')}
          text={t('keys.emptyText')}
          actions={
            <>
              {create}
              <a href="/docs" className="ui-btn" data-variant="quiet" data-size="md">
                {t('keys.docs')}
              </a>
            </>
          }
        />
      ) : null}
      {keys.length > 0 ? (
        <table className="data-table stacks">
          <thead>
            <tr>
              <th>{t('keys.name')}</th>
              <th>{t('keys.key')}</th>
              <th>{t('keys.may')}</th>
              <th>{t('keys.used')}</th>
              <th>{t('keys.expires')}</th>
              <th>
                <span className="sr-only">{t('keys.revoke')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key.id}>
                <td>
                  <p className="cut font-medium">{key.name}</p>
                  <p className="text-ink-3">{key.member?.title}</p>
                </td>
                <td>
                  <SecretHint prefix={key.prefix} lastFour={key.lastFour} />
                </td>
                <td data-tip={key.scopes.join('\n')}>{t('keys.scopes', { count: key.scopes.length })}</td>
                <td className="text-ink-2">{key.lastUsedAt ? <When value={key.lastUsedAt} /> : t('keys.never')}</td>
                <td className="text-ink-2">
                  {key.expiresAt ? <When value={key.expiresAt} plan short /> : t('keys.noExpiry')}
                </td>
                <td className="text-end">
                  <Button
                    size="sm"
                    onClick={() => setRevoking(key)}
                    reason={can('api_keys:remove') ? undefined : t('keys.locked')}
                  >
                    {t('keys.revoke')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {creating ? <NewKey onClose={() => setCreating(false)} /> : null}
      <ConfirmDialog
        open={revoking !== null}
        onOpenChange={() => setRevoking(null)}
        title={t('keys.revokeTitle', { name: revoking?.name ?? '' })}
        description={t('keys.revokeText')}
        verb={t('keys.revokeVerb')}
        keep={t('keys.keep')}
        onConfirm={async () => {
          if (!revoking) return
          await remove.mutateAsync(revoking.id)
          toast(t('keys.revoked', { name: revoking.name }))
        }}
      />
    </SettingsPage>
  )
}
