import { useMe, useResource } from '../../api/query.ts'
import { Picker } from '../../ui/picker.tsx'
import { useWords } from '../../words/index.ts'
import type { FilterValue } from '../filter/tree.ts'
import { isCall } from '../filter/tree.ts'
import type { Field } from './field.ts'
import type { FilterProps } from './kind.ts'
import { loadRelated } from './load-related.tsx'
import { Mark } from './mark.tsx'
import { useRelatedTitle } from './related.ts'

const ME = 'me'

/** Records to choose from; colleagues begin with whoever looks, so that a shared view is everybody's own. */
export function RefFilter({ field, values, many, onChange, onDone }: FilterProps) {
  const { t } = useWords()
  const resource = useResource(field.ref ?? '')
  const me = useMe().data?.member
  if (!resource) return null
  const chosen = values.map((value) => (isCall(value) ? ME : String(value)))
  const load = async (typed: string) => {
    const found = await loadRelated(resource, typed)
    const self = {
      value: ME,
      label: t('filter.me'),
      icon: <Mark noun="members" id={me?.id ?? ''} title={me?.name ?? ''} />,
    }
    return resource.name === 'members' && t('filter.me').toLowerCase().startsWith(typed.trim().toLowerCase())
      ? [self, ...found]
      : found
  }
  const wire = (value: string): FilterValue => (value === ME ? { fn: 'me' } : value)
  return (
    <Picker
      label={field.label}
      value={chosen}
      multiple={many}
      load={load}
      onPick={({ value }) => {
        if (!many) {
          onChange([wire(value)])
          onDone()
        } else
          onChange((chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]).map(wire))
      }}
    />
  )
}

export function RefText({ field, value }: { field: Field; value: FilterValue }) {
  const { t } = useWords()
  const title = useRelatedTitle(field, isCall(value) ? null : value)
  return <>{isCall(value) ? t('filter.me') : (title ?? '…')}</>
}
