import Plus from 'lucide-react/icons/plus'
import Star from 'lucide-react/icons/star'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { FieldBlock } from '../../ui/field-block.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useWords } from '../../words/index.ts'
import { type Field, isEmpty } from './field.ts'
import { kindOf } from './index.ts'
import type { Draft } from './kind.ts'

type Item = Record<string, unknown>
interface Line {
  key: number
  item: Item
  problems: Record<string, string | undefined>
}

let count = 0
const line = (item: Item): Line => {
  count += 1
  return { key: count, item, problems: {} }
}

const written = (field: Field) => (field.fields ?? []).filter((each) => !each.readOnly && kindOf(each).Input)

/** A new line begins with the first of each list of choices. */
const fresh = (field: Field): Item =>
  Object.fromEntries(written(field).flatMap((each) => (each.choices?.[0] ? [[each.name, each.choices[0].value]] : [])))

/** Lines with nothing but a choice in them are not meant. */
const meant = (field: Field, { item }: Line) =>
  written(field).some((each) => !each.choices && !isEmpty(item[each.name]))

const wireOf = (field: Field, lines: Line[]): Draft => {
  const kept = lines.filter((each) => meant(field, each))
  const problem = kept.flatMap((each) => Object.values(each.problems)).find(Boolean)
  const value = kept.map(({ item }) =>
    Object.fromEntries(
      Object.entries(item).filter(([name]) => name === 'id' || written(field).some((each) => each.name === name)),
    ),
  )
  return { value, problem }
}

interface RowsFormProps {
  field: Field
  value: unknown
  problems?: Record<string, string>
  onDraft: (draft: Draft) => void
}

/** Child rows to add, change, order and remove. The first one is the primary one. */
export function RowsForm({ field, value, problems, onDraft }: RowsFormProps) {
  const { t } = useWords()
  const [lines, setLines] = useState<Line[]>(() => {
    const known = Array.isArray(value) ? (value as Item[]) : []
    return known.length > 0 ? known.map(line) : [line(fresh(field))]
  })
  const set = (next: Line[]) => {
    setLines(next)
    onDraft(wireOf(field, next))
  }
  const change = (key: number, name: string, draft: Draft) =>
    set(
      lines.map((each) =>
        each.key === key
          ? {
              ...each,
              item: { ...each.item, [name]: draft.value },
              problems: { ...each.problems, [name]: draft.problem },
            }
          : each,
      ),
    )
  const first = (key: number) =>
    set([...lines.filter((each) => each.key === key), ...lines.filter((each) => each.key !== key)])
  const short = written(field).length <= 2
  const what = field.label.toLowerCase()
  return (
    <div className="flex flex-col gap-2">
      {lines.map((each, index) => (
        <div
          key={each.key}
          role="group"
          aria-label={t('rows.line', { field: field.label, number: index + 1 })}
          className={cx('flex items-start gap-1', !short && 'rounded-3 bg-sunken p-3')}
        >
          <div className={cx('grid min-w-0 grow gap-2', short ? 'grid-cols-[minmax(0,1fr)_108px]' : 'grid-cols-2')}>
            {written(field).map((inner) => (
              <LineField
                key={inner.name}
                field={inner}
                short={short}
                value={each.item[inner.name]}
                problem={problems?.[`${index}.${inner.name}`]}
                onDraft={(draft) => change(each.key, inner.name, draft)}
              />
            ))}
          </div>
          <div className={cx('flex', !short && 'flex-col')}>
            <IconButton
              size="sm"
              label={index === 0 ? t('rows.primary') : t('rows.makePrimary')}
              aria-pressed={index === 0}
              className="mt-[3px] bg-transparent!"
              icon={<Star className={cx(index === 0 && 'fill-current text-accent-ink!')} />}
              onClick={() => first(each.key)}
            />
            <IconButton
              size="sm"
              className="mt-[3px]"
              label={t('rows.remove', { what })}
              icon={<X />}
              onClick={() => set(lines.filter((other) => other.key !== each.key))}
            />
          </div>
        </div>
      ))}
      <Button
        variant="quiet"
        size="sm"
        className="self-start"
        icon={<Plus />}
        onClick={() => set([...lines, line(fresh(field))])}
      >
        {t('rows.add')}
      </Button>
    </div>
  )
}

function LineField({
  field,
  short,
  value,
  problem,
  onDraft,
}: {
  field: Field
  short: boolean
  value: unknown
  problem?: string
  onDraft: (draft: Draft) => void
}) {
  const [own, setOwn] = useState<string>()
  const [touched, setTouched] = useState(false)
  const Input = kindOf(field).Input
  if (!Input) return null
  const input = (
    <Input
      place="form"
      field={field}
      value={value ?? null}
      onDraft={(draft) => {
        setOwn(draft.problem)
        onDraft(draft)
      }}
    />
  )
  const error = touched ? (own ?? problem) : problem
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears when the field inside is left
    <div onBlur={() => setTouched(true)} className={cx('min-w-0', !short && kindOf(field).wide && 'col-span-2')}>
      <FieldBlock label={field.label} error={error} className={short ? '[&>.ui-label]:sr-only' : undefined}>
        {input}
      </FieldBlock>
    </div>
  )
}
