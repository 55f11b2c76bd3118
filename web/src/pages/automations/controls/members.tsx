import '../../../words/automations.ts'
import X from 'lucide-react/icons/x'
import { useList } from '../../../api/lists.ts'
import { useResource } from '../../../api/query.ts'
import { Combobox } from '../../../ui/combobox.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { Option } from '../../../ui/options.ts'
import { useWords } from '../../../words/index.ts'
import { type ControlProps, usePlace } from './control.ts'

/** People, and people that are known only at the time: the owner of the record, who caused it. */
export function Members({ value, onChange, label }: ControlProps) {
  const { t } = useWords()
  const { noun, locked } = usePlace()
  const members = useResource('members')
  const { rows } = useList('members', { limit: 200 }, { enabled: Boolean(members) })
  const chosen = Array.isArray(value) ? value.map(String) : []
  const fields = (noun?.fields ?? []).filter((field) => field.ref === 'members' && !field.hidden)
  const options: Option[] = [
    ...fields.map((field) => ({
      value: `{{ record.${field.name} }}`,
      label: t('automations.memberOf', { field: field.label, noun: noun?.labelOne.toLowerCase() ?? '' }),
    })),
    { value: '{{ event.actor.id }}', label: t('automations.memberActor') },
    ...rows.map((row) => ({
      value: row.id,
      label: String(row.name ?? row.email ?? row.id),
      hint: String(row.email ?? ''),
    })),
  ]
  const labelOf = (each: string) =>
    options.find((one) => one.value.replaceAll(' ', '') === each.replaceAll(' ', ''))?.label ?? each
  const set = (next: string[]) => onChange(next.length > 0 ? next : undefined)
  return (
    <div className="flex flex-col gap-1.5">
      {chosen.length > 0 ? (
        <ul className="flex flex-col">
          {chosen.map((each) => (
            <li key={each} className="flex min-h-8 items-center gap-2 border-b border-line">
              <span className="cut grow">{labelOf(each)}</span>
              <IconButton
                size="sm"
                label={t('automations.takeOut', { name: labelOf(each) })}
                icon={<X />}
                disabled={locked}
                onClick={() => set(chosen.filter((one) => one !== each))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Combobox
        label={label}
        disabled={locked}
        value={null}
        placeholder={t('automations.addPerson')}
        options={options.filter((each) => !chosen.includes(each.value))}
        onChange={(option) => option && set([...chosen, option.value])}
        onCreate={(typed) => typed.includes('{{') && set([...chosen, typed])}
        createLabel={(typed) => typed}
      />
    </div>
  )
}
