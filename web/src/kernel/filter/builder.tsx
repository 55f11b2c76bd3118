import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { type Resource, useResources } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/index.ts'
import { BuilderLine } from './builder-line.tsx'
import { type Group, groupOf, isGroup, type Mode, newGroup, newLine, replaceItem, treeOfGroup } from './groups.ts'
import { freshChip } from './operators.ts'
import { printFilter } from './print.ts'
import { readFilter } from './read.ts'
import { targetsOf } from './targets.ts'
import { TextBuilder } from './text-builder.tsx'

interface BuilderProps {
  text: string
  resource: Resource
  onApply: (text: string) => void
}

/** The whole filter as groups of conditions, or as text. */
export default function Builder({ text, resource, onApply }: BuilderProps) {
  const { t } = useWords()
  const readable = text.trim() === '' || readFilter(text) !== null
  const [group, setGroup] = useState<Group>(() => groupOf(readFilter(text)))
  const [asText, setAsText] = useState(!readable)
  const printed = readable ? printFilter(treeOfGroup(group)) : text
  if (asText) return <TextBuilder text={printed} onApply={onApply} />
  return (
    <div className="builder">
      <GroupEditor group={group} resource={resource} onChange={setGroup} />
      <div className="mt-3 flex items-center gap-2">
        <Button variant="quiet" size="sm" onClick={() => setAsText(true)}>
          {t('filter.asText')}
        </Button>
        <span className="grow" />
        <Button variant="primary" onClick={() => onApply(printed)}>
          {t('filter.apply')}
        </Button>
      </div>
    </div>
  )
}

/** A group of conditions, in groups of groups; each change is told at once. */
export function GroupEditor({
  group,
  resource,
  onChange,
  onRemove,
}: {
  group: Group
  resource: Resource
  onChange: (group: Group) => void
  onRemove?: () => void
}) {
  const { t } = useWords()
  const { resources } = useResources()
  const modes: { value: Mode; label: string }[] = [
    { value: 'all', label: t('filter.matchAll') },
    { value: 'any', label: t('filter.matchAny') },
    { value: 'none', label: t('filter.matchNone') },
    ...(group.mode === 'notAll' ? [{ value: 'notAll' as const, label: t('filter.matchNotAll') }] : []),
  ]
  const fresh = () => {
    const target = targetsOf(resource, resources)[0]
    return target ? [newLine(freshChip(target.path, target.field))] : []
  }
  return (
    <div className="builder-group" role="group" aria-label={t('filter.group')}>
      <div className="flex items-center gap-2">
        <Select
          size="sm"
          label={t('filter.group')}
          className="w-40!"
          value={group.mode}
          options={modes}
          onChange={(mode) => onChange({ ...group, mode: mode as Mode })}
        />
        <span className="grow" />
        {onRemove ? <IconButton size="sm" label={t('filter.removeGroup')} icon={<X />} onClick={onRemove} /> : null}
      </div>
      {group.items.map((item) =>
        isGroup(item) ? (
          <GroupEditor
            key={item.key}
            group={item}
            resource={resource}
            onChange={(next) => onChange(replaceItem(group, item.key, next))}
            onRemove={() => onChange(replaceItem(group, item.key, null))}
          />
        ) : (
          <BuilderLine
            key={item.key}
            chip={item.condition}
            resource={resource}
            onChange={(condition) => onChange(replaceItem(group, item.key, { ...item, condition }))}
            onRemove={() => onChange(replaceItem(group, item.key, null))}
          />
        ),
      )}
      <div className="flex gap-1">
        <Button
          variant="quiet"
          size="sm"
          icon={<Plus />}
          onClick={() => onChange({ ...group, items: [...group.items, ...fresh()] })}
        >
          {t('filter.addCondition')}
        </Button>
        <Button
          variant="quiet"
          size="sm"
          icon={<Plus />}
          onClick={() => onChange({ ...group, items: [...group.items, newGroup('any', fresh())] })}
        >
          {t('filter.addGroup')}
        </Button>
      </div>
    </div>
  )
}
