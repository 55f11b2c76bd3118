import '../../words/automations.ts'
import { useQuery } from '@tanstack/react-query'
import Play from 'lucide-react/icons/play'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useGo } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Popover } from '../../ui/popover.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { usePhone } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import { useMyApprovals } from './approval.ts'
import { ApprovalItem } from './approval-item.tsx'

/** On a record: what an automation asks me about it, and the automations that may be started on it by hand. */
export default function RunButton({ noun, id }: { noun: string; id: string }) {
  const { t } = useWords()
  const go = useGo()
  const phone = usePhone()
  const [busy, setBusy] = useState(false)
  const { approvals } = useMyApprovals({ noun, id })
  const { data } = useQuery({
    queryKey: keyOf('automation-buttons', noun, id),
    queryFn: ({ signal }) =>
      api.get<{ data: { id: string; name: string; button: string }[] }>(
        '/automations/buttons',
        { noun, recordId: id },
        { signal },
      ),
    staleTime: 60_000,
    retry: false,
  })
  const start = async (automation: { id: string; name: string }) => {
    setBusy(true)
    try {
      const { runId } = await api.post<{ runId: string }>('/automations/start', { id: automation.id, recordId: id })
      toast(t('automations.startedOn', { name: automation.name }), {
        action: { label: t('automations.seeRun'), run: () => void go(`automations/${automation.id}/runs/${runId}`) },
      })
    } catch (error) {
      toastFailure(error)
    } finally {
      setBusy(false)
    }
  }
  const buttons = data?.data ?? []
  const called = (each: { name: string; button: string }) => each.button || each.name
  // Two automations may have the same word on their buttons: then their names tell them apart.
  const label = (each: { name: string; button: string }) =>
    buttons.filter((other) => called(other) === called(each)).length > 1
      ? `${called(each)}: ${each.name}`
      : called(each)
  return (
    <>
      {approvals.length > 0 ? (
        <Popover
          align="end"
          trigger={<Button size="sm">{t('automations.asksYou', { count: approvals.length })}</Button>}
        >
          <ul className="w-[min(420px,calc(100vw-32px))] px-4">
            {approvals.map((each) => (
              <ApprovalItem key={each.id} approval={each} record={false} />
            ))}
          </ul>
        </Popover>
      ) : null}
      {buttons.length > 0 ? (
        <Menu
          align="end"
          trigger={
            <Button
              variant="quiet"
              icon={<Play />}
              busy={busy}
              aria-label={t('automations.runOn')}
              data-tip={phone ? t('automations.runOn') : undefined}
            >
              {phone ? null : t('automations.runOn')}
            </Button>
          }
          items={buttons.map((each) => ({ label: label(each), onSelect: () => void start(each) }))}
        />
      ) : null}
    </>
  )
}
