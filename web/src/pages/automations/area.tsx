import '../../words/automations.ts'
import { useCan, useResource } from '../../api/query.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { useWords } from '../../words/index.ts'
import { useMyApprovals } from './approval.ts'

/** The pages of automations side by side: the list, what waits for me, secrets. */
export function AreaTabs() {
  const { t } = useWords()
  const can = useCan()
  const secrets = useResource('automation_secrets')
  const { count } = useMyApprovals()
  const tabs = [
    { to: 'automations', label: t('automations.title') },
    { to: 'automations/approvals', label: t('automations.approvals'), count },
    ...(secrets && can('automation_secrets:read')
      ? [{ to: 'automations/secrets', label: t('automations.secrets') }]
      : []),
  ]
  return (
    <nav className="area-tabs" aria-label={t('automations.area')}>
      {tabs.map((each) => (
        <OrgLink key={each.to} to={each.to} current="exact">
          {each.label}
          {each.count ? <span className="num text-xs font-normal text-ink-3">{each.count}</span> : null}
        </OrgLink>
      ))}
    </nav>
  )
}
