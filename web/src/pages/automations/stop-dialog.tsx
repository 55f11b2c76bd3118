import '../../words/automations.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useSummary } from '../../api/query.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { type Automation, refreshAutomations, useActs } from './automation.ts'

export const liveRuns = (id?: string) =>
  `status IN ("queued", "running", "waiting", "stopping")${id ? ` AND groupKey = "${id}"` : ' AND flow = "automation"'}`

/** Ends what runs, of one automation or of all, and pauses. It says how many before it does. */
export function StopDialog({ automation, onClose }: { automation?: Automation; onClose: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const acts = useActs()
  const { data } = useSummary('runs', { filter: liveRuns(automation?.id) })
  const count = data?.count ?? 0
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={automation ? t('automations.stopOne', { name: automation.name }) : t('automations.stopTitle')}
      description={t('automations.stopText', { count })}
      verb={t('automations.stopVerb', { count })}
      onConfirm={async () => {
        const { stopped } = await acts.stop(automation?.id)
        toast(t('automations.stopped', { count: stopped }))
        refreshAutomations(client)
      }}
    />
  )
}
