import { type Resource, useResources } from '../../api/query.ts'
import { Picker } from '../../ui/picker.tsx'
import { useWords } from '../../words/index.ts'
import { kindOf } from '../fields/index.ts'
import { type Target, targetsOf } from './targets.ts'

/** Fields and relations to filter by, found by typing. */
export function FieldPicker({
  resource,
  chosen,
  onPick,
}: {
  resource: Resource
  chosen?: string
  onPick: (target: Target) => void
}) {
  const { t } = useWords()
  const { resources } = useResources()
  const targets = targetsOf(resource, resources)
  return (
    <Picker
      label={t('filter.field')}
      placeholder={t('filter.findField')}
      value={chosen ? [chosen] : []}
      options={targets.map(({ path, field, label }) => {
        const Icon = kindOf(field).icon
        return { value: path, label, icon: <Icon /> }
      })}
      onPick={({ value }) => {
        const target = targets.find((each) => each.path === value)
        if (target) onPick(target)
      }}
    />
  )
}
