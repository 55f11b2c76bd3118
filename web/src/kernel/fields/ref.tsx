import Link2 from 'lucide-react/icons/link-2'
import { useState } from 'react'
import { useMe, useResource } from '../../api/query.ts'
import { Combobox } from '../../ui/combobox.tsx'
import type { Option } from '../../ui/options.ts'
import { toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { isEmpty, relationName } from './field.ts'
import { RefFilter, RefText } from './filter-ref.tsx'
import type { FieldKind, InputProps, ShowProps } from './kind.ts'
import { canCreateByName, createByName, loadRelated } from './load-related.tsx'
import { Mark } from './mark.tsx'
import { None } from './none.tsx'
import { PickInput } from './pick-input.tsx'
import { problemWords } from './problem-words.ts'
import { RecordLink } from './record-link.tsx'
import { useRelatedTitle } from './related.ts'

function RefCell({ field, value, row }: ShowProps) {
  const { t } = useWords()
  const title = useRelatedTitle(field, value, row)
  if (isEmpty(value)) return <None />
  if (title === '') return <span className="text-ink-3">{t('fields.gone')}</span>
  return (
    <span className="flex min-w-0 items-center gap-2 text-ink">
      <Mark noun={field.ref ?? ''} id={String(value)} title={title ?? ''} />
      <span className="cut">{title}</span>
    </span>
  )
}

function RefValue(props: ShowProps) {
  return (
    <RecordLink noun={props.field.ref ?? ''} id={String(props.value)} className="min-w-0">
      <RefCell {...props} />
    </RecordLink>
  )
}

function RefInput({ field, value, row, place, label, onDraft, onDone, onCancel, autoFocus }: InputProps) {
  const { t } = useWords()
  const resource = useResource(field.ref ?? '')
  const me = useMe().data?.member
  const title = useRelatedTitle(field, value, row)
  const [picked, setPicked] = useState<Option | null>(null)
  if (!resource) return null
  const nothing: Option = { value: '', label: t('fields.nothing') }

  const finish = (option: Option | null) => {
    const draft = option?.value
      ? { value: option.value, related: { id: option.value, title: option.label } }
      : { value: null }
    setPicked(option?.value ? option : null)
    onDraft(draft)
    onDone?.(draft)
  }
  const load = async (typed: string) => {
    const found = await loadRelated(resource, typed)
    const own = found.find((each) => each.value === me?.id)
    const rest = found.filter((each) => each !== own)
    const first = own ? [{ ...own, hint: t('fields.you') }, ...rest] : rest
    return place === 'inline' && !typed && !isEmpty(value) && !field.required ? [...first, nothing] : first
  }
  const create = canCreateByName(resource)
    ? (name: string) =>
        createByName(resource, name).then(finish, (problem) => toastFailure(problem, problemWords(problem)))
    : undefined
  const source = {
    load,
    onCreate: create,
    createLabel: (name: string) => t('fields.create', { noun: resource.labelOne.toLowerCase(), name }),
  }

  if (place === 'form') {
    const current =
      picked ??
      (value && title
        ? { value: String(value), label: title, icon: <Mark noun={resource.name} id={String(value)} title={title} /> }
        : null)
    return (
      <Combobox
        {...source}
        value={isEmpty(value) ? null : current}
        onChange={finish}
        autoFocus={autoFocus}
        clearable={!field.required}
        placeholder={t('fields.find', { noun: resource.label.toLowerCase() })}
      />
    )
  }
  return (
    <PickInput
      {...source}
      label={label ?? field.label}
      value={value ? [String(value)] : []}
      placeholder={t('fields.find', { noun: resource.label.toLowerCase() })}
      onPick={finish}
      onClose={() => onCancel?.()}
    >
      <RefCell field={field} value={value} row={row} />
    </PickInput>
  )
}

export const ref: FieldKind = {
  icon: Link2,
  align: 'start',
  width: 176,
  print: () => '',
  Cell: RefCell,
  Value: RefValue,
  Input: RefInput,
  filter: {
    operators: ['any', 'none', 'is', 'not', 'empty', 'filled'],
    words: 'list',
    Editor: RefFilter,
    Text: RefText,
  },
  sums: ['filled'],
  inner: (field) => ({ path: relationName(field.name), noun: field.ref }),
}
