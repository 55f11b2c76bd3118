import './webhooks.css'
import '@fontsource-variable/jetbrains-mono/wght.css'
import '../../words/settings.ts'
import '../../words/webhooks.ts'
import { useSearch } from '@tanstack/react-router'
import Lock from 'lucide-react/icons/lock'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { useList } from '../../api/lists.ts'
import { useCan, useMe } from '../../api/me.ts'
import { useGo } from '../../shell/org-link.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { SettingsPage } from '../settings/part.tsx'
import { Deliveries } from './deliveries.tsx'
import { DeleteDialog, ReplayDialog, RotateDialog } from './endpoint-asks.tsx'
import { EndpointDialog } from './endpoint-dialog.tsx'
import { type Ask, EndpointRow } from './endpoint-row.tsx'
import { useEndpointSteps, useEventKinds, useHealth, type Webhook } from './webhook.ts'

/** Endpoints with their health, and the deliveries of the one that is chosen. */
export default function Webhooks() {
  const { t } = useWords()
  const go = useGo()
  const can = useCan()
  const { isSuccess } = useMe()
  const { endpoint } = useSearch({ strict: false }) as { endpoint?: string }
  const read = Boolean(can('webhooks:read'))
  const may = { write: Boolean(can('webhooks:write')), remove: Boolean(can('webhooks:remove')) }
  const { rows, error, isPending, refetch } = useList('webhooks', { sort: 'createdAt', limit: 100 }, { enabled: read })
  const { data: kinds } = useEventKinds(read)
  const { data: health } = useHealth(read)
  const steps = useEndpointSteps()
  const [creating, setCreating] = useState(false)
  const [asking, setAsking] = useState<{ ask: Ask; webhook: Webhook } | null>(null)
  useTitle(t('settings.webhooks'))

  const webhooks = rows as unknown as Webhook[]
  const open = webhooks.find((each) => each.id === endpoint) ?? webhooks[0]
  const choose = (id: string | undefined) =>
    void go(id ? `settings/webhooks?endpoint=${id}` : 'settings/webhooks', { replace: true })
  const create = (
    <Button
      variant="primary"
      icon={<Plus />}
      reason={may.write ? undefined : t('webhooks.locked')}
      onClick={() => setCreating(true)}
    >
      {t('webhooks.new')}
    </Button>
  )
  if (isSuccess && !read)
    return (
      <EmptyState
        picture={<Lock className="mb-1 size-5! text-ink-3" />}
        title={t('shell.notAllowed')}
        text={t('webhooks.whoCan')}
      />
    )
  const close = () => setAsking(null)
  return (
    <SettingsPage
      wide
      title={t('settings.webhooks')}
      text={t('webhooks.text')}
      aside={webhooks.length > 0 ? create : null}
    >
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} className="px-0" /> : null}
      {isPending ? [1, 2].map((line) => <Skeleton key={line} className="my-6 w-3/5" />) : null}
      {!isPending && !error && webhooks.length === 0 ? (
        <EmptyState
          title={t('webhooks.empty')}
          text={t('webhooks.emptyText')}
          actions={
            <>
              {create}
              <a href="/docs" className="ui-btn" data-variant="quiet" data-size="md">
                {t('webhooks.docs')}
              </a>
            </>
          }
        />
      ) : null}
      {webhooks.length > 0 ? (
        <ul className="endpoints">
          {webhooks.map((each) => (
            <EndpointRow
              key={each.id}
              webhook={each}
              health={health?.data.find((one) => one.id === each.id)}
              kinds={kinds?.data ?? []}
              on={each.id === open?.id}
              may={may}
              steps={steps}
              onOpen={() => choose(each.id)}
              onAsk={(ask) => setAsking({ ask, webhook: each })}
            />
          ))}
        </ul>
      ) : null}
      {open ? <Deliveries key={open.id} webhook={open} may={may.write} steps={steps} /> : null}
      {creating ? (
        <EndpointDialog
          onClose={() => setCreating(false)}
          onMade={(id) => {
            setCreating(false)
            choose(id)
          }}
        />
      ) : null}
      {asking?.ask === 'edit' ? <EndpointDialog webhook={asking.webhook} onClose={close} onMade={close} /> : null}
      {asking?.ask === 'rotate' ? <RotateDialog webhook={asking.webhook} onClose={close} /> : null}
      {asking?.ask === 'replay' ? <ReplayDialog webhook={asking.webhook} steps={steps} onClose={close} /> : null}
      {asking?.ask === 'delete' ? (
        <DeleteDialog webhook={asking.webhook} onClose={close} onDone={() => choose(undefined)} />
      ) : null}
    </SettingsPage>
  )
}
