import '../../words/house.ts'
import { useList, useSummary } from '../../api/lists.ts'
import { useCan } from '../../api/me.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { cx } from '../../ui/cx.ts'
import { useWords } from '../../words/index.ts'

/** A new organization: what to do first. Each line is done when its records exist. */
export function FirstDay() {
  const { t } = useWords()
  const can = useCan()
  const contacts = useSummary('contacts', {}, { enabled: Boolean(can('contacts:read')) })
  const companies = useSummary('companies', {}, { enabled: Boolean(can('companies:read')) })
  const members = useList('members', { limit: 2 }, { enabled: Boolean(can('members:read')) })
  const steps = [
    {
      label: t('home.addContact'),
      to: 'contacts?new=1',
      done: (contacts.data?.count ?? 0) > 0,
      may: can('contacts:write'),
    },
    {
      label: t('home.addCompany'),
      to: 'companies?new=1',
      done: (companies.data?.count ?? 0) > 0,
      may: can('companies:write'),
    },
    {
      label: t('home.invite'),
      to: 'settings/members?invite=1',
      done: members.rows.length > 1,
      may: can('members:write'),
    },
  ].filter((step) => step.may)
  const next = steps.find((step) => !step.done)
  if (steps.length === 0) return null
  return (
    <section className="ui-card max-w-120 p-5">
      <h2 className="text-md font-semibold">{t('home.firstDay')}</h2>
      <p className="mb-1.5 text-xs text-ink-3">{t('home.firstDayText')}</p>
      <ul>
        {steps.map((step) => (
          <li key={step.to} className="flex min-h-9 items-center gap-2">
            <Checkbox
              checked={step.done}
              disabled={!step.done}
              readOnly
              aria-label={step.label}
              tabIndex={-1}
              className="pointer-events-none opacity-100!"
            />
            <span className={cx('grow', step.done && 'text-ink-2', step === next && 'font-medium')}>{step.label}</span>
            {step.done ? null : (
              <OrgLink
                to={step.to}
                className="ui-btn"
                data-variant={step === next ? 'primary' : 'plain'}
                data-size="sm"
              >
                {t('home.open')}
              </OrgLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
