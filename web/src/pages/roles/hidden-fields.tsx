import '../../words/people.ts'
import Plus from 'lucide-react/icons/plus'
import { type Resource, useResources } from '../../api/describe.ts'
import { Button } from '../../ui/button.tsx'
import { Picker } from '../../ui/picker.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useWords } from '../../words/index.ts'

interface HiddenFieldsProps {
  hidden: Record<string, string[]>
  reason?: string
  onHide: (noun: string, fields: string[]) => void
}

function NounLine({
  resource,
  fields,
  reason,
  onHide,
}: {
  resource: Resource
  fields: string[]
  reason?: string
  onHide: (fields: string[]) => void
}) {
  const { t } = useWords()
  const labelOf = (name: string) => resource.fields.find((each) => each.name === name)?.label ?? name
  const toggle = (name: string) =>
    onHide(fields.includes(name) ? fields.filter((each) => each !== name) : [...fields, name])
  const hideable = resource.fields
    .filter((each) => !each.required && each.name !== resource.title)
    .map((each) => ({ value: each.name, label: each.label }))
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line py-2.5 first-of-type:border-0">
      <span className="w-40 flex-none">{resource.label}</span>
      {fields.map((name) => (
        <Tag key={name} onRemove={reason ? undefined : () => toggle(name)}>
          {labelOf(name)}
        </Tag>
      ))}
      {reason ? (
        fields.length === 0 ? (
          <span className="text-ink-3">{t('roles.allFields')}</span>
        ) : null
      ) : (
        <Popover
          trigger={
            <Button size="sm" variant="quiet" icon={<Plus />}>
              {t('roles.hideField')}
            </Button>
          }
        >
          <Picker
            label={t('roles.hideField')}
            multiple
            value={fields}
            options={hideable}
            onPick={(option) => toggle(option.value)}
          />
        </Popover>
      )}
    </div>
  )
}

/** Fields a role never sees: not on pages, not in exports, not in searches. */
export function HiddenFields({ hidden, reason, onHide }: HiddenFieldsProps) {
  const { t } = useWords()
  const { resources } = useResources()
  const shown = resources.filter((each) => each.searchable || hidden[each.name]?.length)
  return (
    <section className="mt-8">
      <h3 className="part-title">{t('roles.hidden')}</h3>
      <p className="mb-2 text-ink-3">{t('roles.hiddenText')}</p>
      {shown.map((resource) => (
        <NounLine
          key={resource.path}
          resource={resource}
          fields={hidden[resource.name] ?? []}
          reason={reason}
          onHide={(fields) => onHide(resource.name, fields)}
        />
      ))}
    </section>
  )
}
