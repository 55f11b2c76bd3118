import { useQuery } from '@tanstack/react-query'
import Tags from 'lucide-react/icons/tags'
import { useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/query.ts'
import { Picker } from '../../ui/picker.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useWords } from '../../words/index.ts'
import { isEmpty } from './field.ts'
import type { FieldKind, FilterProps, InputProps, ShowProps } from './kind.ts'
import { None } from './none.tsx'
import { useNounName } from './noun-context.ts'
import { PickInput } from './pick-input.tsx'

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Tags in use, the most used first. */
export function useTags() {
  const noun = useNounName()
  const { data } = useQuery({
    queryKey: keyOf('tags', noun),
    queryFn: () => api.get<{ data: { name: string; count: number }[] }>('/tags', { noun }),
    enabled: noun !== '',
    staleTime: 60_000,
  })
  return (data?.data ?? []).map(({ name, count }) => ({ value: name, label: name, hint: String(count) }))
}

function TagsCell({ value }: ShowProps) {
  if (isEmpty(value)) return <None />
  return (
    <span className="flex min-w-0 gap-1 overflow-hidden">
      {listOf(value).map((tag) => (
        <Tag key={tag}>{tag}</Tag>
      ))}
    </span>
  )
}

function TagsValue({ value }: ShowProps) {
  return (
    <span className="flex min-w-0 flex-wrap gap-1 py-0.5">
      {listOf(value).map((tag) => (
        <Tag key={tag}>{tag}</Tag>
      ))}
    </span>
  )
}

function TagsInput({ place, field, value, label, onDraft, onDone }: InputProps) {
  const { t } = useWords()
  const known = useTags()
  const [tags, setTags] = useState(() => listOf(value))
  const latest = useRef(tags)
  const set = (next: string[]) => {
    latest.current = next
    setTags(next)
    onDraft({ value: next })
  }
  const toggle = (tag: string) => set(tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag])
  const own = tags.filter((tag) => !known.some((each) => each.value === tag)).map((tag) => ({ value: tag, label: tag }))
  const picker = {
    label: label ?? field.label,
    placeholder: t('fields.findTag'),
    value: tags,
    multiple: true,
    options: [...own, ...known],
    onPick: ({ value: tag }: { value: string }) => toggle(tag),
    onCreate: (name: string) => set([...tags, name]),
    createLabel: (name: string) => t('fields.createTag', { name }),
  }
  if (place === 'inline')
    return (
      <PickInput {...picker} onClose={() => onDone?.({ value: latest.current })}>
        <TagsCell field={field} value={tags} />
      </PickInput>
    )
  return (
    <Popover
      className="w-60"
      trigger={
        <button type="button" className="ui-input h-auto! min-h-8 flex-wrap gap-1! py-1!" aria-label={picker.label}>
          {tags.length === 0 ? (
            <span className="text-ink-3">{t('fields.addTags')}</span>
          ) : (
            tags.map((tag) => <Tag key={tag}>{tag}</Tag>)
          )}
        </button>
      }
    >
      <Picker {...picker} />
    </Popover>
  )
}

function TagsFilter({ field, values, onChange, onDone }: FilterProps) {
  const known = useTags()
  return (
    <Picker
      label={field.label}
      value={values.map(String)}
      options={known}
      onPick={({ value }) => {
        onChange([value])
        onDone()
      }}
    />
  )
}

export const tags: FieldKind = {
  icon: Tags,
  align: 'start',
  width: 180,
  print: (value) => listOf(value).join(', '),
  Cell: TagsCell,
  Value: TagsValue,
  Input: TagsInput,
  filter: {
    operators: ['has', 'hasNot', 'empty', 'filled'],
    words: 'list',
    Editor: TagsFilter,
    Text: ({ value }) => <>{String(value)}</>,
  },
  sums: [],
  joins: true,
}
