import '../../words/house.ts'
import { useResources } from '../../api/describe.ts'
import { useList } from '../../api/lists.ts'
import { useCan } from '../../api/me.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { Select } from '../../ui/select.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useWords } from '../../words/index.ts'
import type { AuditQuestion } from './question.ts'

const periods = ['1d', '7d', '30d', '365d'] as const

/** Who, about what, what, and since when. */
export function AuditFilters({
  question,
  onChange,
}: {
  question: AuditQuestion
  onChange: (next: AuditQuestion) => void
}) {
  const { t } = useWords()
  const can = useCan()
  const { resources } = useResources()
  const members = useList('members', { sort: 'name', limit: 200 }, { enabled: Boolean(can('members:read')) })
  const people = members.rows.map((row) => ({
    value: row.id,
    label: String(row.name),
    hint: String(row.email ?? ''),
    icon: <Avatar size={18} name={String(row.name)} id={row.id} />,
  }))
  const set = (key: keyof AuditQuestion, value: string | undefined) => {
    const { [key]: _old, ...rest } = question
    onChange(value ? { ...rest, [key]: value } : rest)
  }
  const types = [
    { value: 'created', label: t('audit.types.created') },
    { value: 'updated', label: t('audit.types.updated') },
    { value: 'removed', label: t('audit.types.removed') },
    { value: 'restored', label: t('audit.types.restored') },
    { value: 'revealed', label: t('audit.types.revealed') },
    { value: 'accounts.signed_in', label: t('audit.types.signedIn') },
    { value: 'exported', label: t('audit.types.exported') },
  ]
  const all = (label: string) => ({ value: '', label })
  return (
    <div className="third-bar flex-wrap border-b border-line max-md:px-3">
      <Combobox
        size="sm"
        className="w-48!"
        label={t('audit.actor')}
        placeholder={t('audit.anybody')}
        value={people.find((each) => each.value === question.actor) ?? null}
        options={people}
        onChange={(person) => set('actor', person?.value)}
      />
      <Select
        size="sm"
        className="w-36!"
        label={t('audit.type')}
        value={question.type ?? ''}
        options={[all(t('audit.anything')), ...types]}
        onChange={(type) => set('type', type)}
      />
      <Select
        size="sm"
        className="w-36!"
        label={t('audit.noun')}
        value={question.noun ?? ''}
        options={[all(t('audit.noun')), ...resources.map((each) => ({ value: each.name, label: each.label }))]}
        onChange={(noun) => set('noun', noun)}
      />
      <Select
        size="sm"
        className="w-36!"
        label={t('audit.time')}
        value={question.time ?? ''}
        options={[all(t('audit.anytime')), ...periods.map((value) => ({ value, label: t(`audit.periods.${value}`) }))]}
        onChange={(time) => set('time', time)}
      />
      {question.request ? <Tag onRemove={() => set('request', undefined)}>{t('audit.request')}</Tag> : null}
      {Object.keys(question).length > 0 ? (
        <Button size="sm" variant="quiet" onClick={() => onChange({})}>
          {t('audit.clear')}
        </Button>
      ) : null}
    </div>
  )
}
