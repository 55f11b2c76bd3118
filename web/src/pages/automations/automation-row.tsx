import '../../words/automations.ts'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useMemo, useState } from 'react'
import { useSummary } from '../../api/query.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import type { Acts, Automation } from './automation.ts'
import { exportFile } from './file.ts'
import { type Told, triggerSentence } from './sentence.ts'
import { StatusPill } from './status-pill.tsx'
import { StepIcon } from './step-icon.tsx'
import { StopDialog } from './stop-dialog.tsx'

const day = 86_400_000

/** One automation: name, what begins it, how it stands, runs and failures of the last day. */
export function AutomationRow({
  automation,
  told,
  acts,
  locked,
}: {
  automation: Automation
  told: Told
  acts: Acts
  locked: string | undefined
}) {
  const { t } = useWords()
  const { locale } = useRegion()
  const [stopping, setStopping] = useState(false)
  // To the hour, so that the question stays the same while the list is looked at.
  const since = useMemo(() => new Date(Math.floor((Date.now() - day) / 3_600_000) * 3_600_000).toISOString(), [])
  const filter = `groupKey = "${automation.id}" AND createdAt >= "${since}"`
  const enabled = automation.published > 0
  const { data: runs } = useSummary('runs', { filter }, { enabled })
  const { data: failed } = useSummary(
    'runs',
    { filter: `${filter} AND status IN ("failed", "expired")` },
    { enabled: enabled && (runs?.count ?? 0) > 0 },
  )
  const nodes = automation.graph?.nodes ?? []
  const sentence = triggerSentence(nodes, told)
  const failures = failed?.count ?? 0
  const { status } = automation
  return (
    <li className="auto-row">
      <span className="flex min-w-0 items-center gap-3">
        <StepIcon type={nodes[0]?.type ?? 'on.created'} />
        <span className="min-w-0">
          <OrgLink
            to={`automations/${automation.id}`}
            className="auto-open cut block font-medium"
            data-tip={automation.name}
            data-tip-when="cut"
          >
            {automation.name}
          </OrgLink>
          <span className="cut block text-xs text-ink-3">
            {automation.pausedReason ?? (sentence || t('automations.noTrigger'))}
          </span>
        </span>
      </span>
      <StatusPill automation={automation} />
      <span className="num text-ink-2">{enabled ? (runs?.count ?? 0).toLocaleString(locale) : ''}</span>
      <span className={failures > 0 ? 'num font-medium text-bad-ink' : 'num text-ink-3'}>
        {enabled ? failures.toLocaleString(locale) : ''}
      </span>
      <span className="auto-acts">
        <Menu
          align="end"
          trigger={
            <IconButton size="sm" label={t('automations.moreFor', { name: automation.name })} icon={<Ellipsis />} />
          }
          items={[
            status === 'live' && {
              label: t('automations.pause'),
              reason: locked,
              onSelect: () => void acts.pause(automation.id),
            },
            status === 'paused' && {
              label: t('automations.resume'),
              reason: locked,
              onSelect: () => void acts.resume(automation.id),
            },
            { label: t('automations.exportFile'), onSelect: () => void exportFile(automation) },
            'line',
            { label: t('automations.stopRuns'), danger: true, reason: locked, onSelect: () => setStopping(true) },
          ]}
        />
      </span>
      {stopping ? <StopDialog automation={automation} onClose={() => setStopping(false)} /> : null}
    </li>
  )
}
