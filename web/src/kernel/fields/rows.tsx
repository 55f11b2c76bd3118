import Rows3 from 'lucide-react/icons/rows-3'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useWords } from '../../words/index.ts'
import { currentRegion } from '../../words/region.ts'
import { type Field, isEmpty } from './field.ts'
import { kindOf } from './index.ts'
import type { Draft, FieldKind, InputProps, ShowProps } from './kind.ts'
import { None } from './none.tsx'
import { RowsForm } from './rows-form.tsx'

type Item = Record<string, unknown>
const listOf = (value: unknown) => (Array.isArray(value) ? (value as Item[]) : [])

/** What was written in a line, without its label: "Fiskehamnen 4, 211 18, Malmö". */
const printItem = (field: Field, item: Item) =>
  (field.fields ?? [])
    .filter((each) => !each.choices && !each.readOnly)
    .map((each) => kindOf(each).print(item[each.name], each, currentRegion()))
    .filter(Boolean)
    .join(', ')

const labelOf = (field: Field, item: Item) => {
  const choice = field.fields?.find((each) => each.choices)
  return choice ? kindOf(choice).print(item[choice.name], choice, currentRegion()) : ''
}

function RowsCell({ field, value }: ShowProps) {
  const items = listOf(value)
  if (items.length === 0) return <None />
  return (
    <span className="flex min-w-0 gap-2">
      <span className="cut">{printItem(field, items[0]!)}</span>
      {items.length > 1 ? <span className="num text-ink-3">+{items.length - 1}</span> : null}
    </span>
  )
}

function RowsValue({ field, value }: ShowProps) {
  const lead = (field.fields ?? []).find((each) => !each.choices && !each.readOnly)
  const Lead = lead && kindOf(lead).Value
  const single = (field.fields ?? []).filter((each) => !each.choices && !each.readOnly).length === 1
  return (
    <span className="flex min-w-0 grow flex-col">
      {listOf(value).map((item, index) => (
        <span key={String(item.id ?? index)} className="flex min-h-[26px] min-w-0 items-baseline gap-2 py-[3px]">
          {single && Lead ? (
            <Lead field={lead} value={item[lead.name]} />
          ) : (
            <span className="min-w-0 break-words">{printItem(field, item)}</span>
          )}
          <span className="ms-auto flex-none text-xs text-ink-3">{labelOf(field, item)}</span>
        </span>
      ))}
    </span>
  )
}

function RowsInput(props: InputProps) {
  const { place, field, value, row, problems, onDraft, onDone, onCancel } = props
  const { t } = useWords()
  const [draft, setDraft] = useState<Draft>({ value })
  const [tried, setTried] = useState(false)
  if (place === 'form') return <RowsForm field={field} value={value} problems={problems} onDraft={onDraft} />
  return (
    <Popover
      open
      onOpenChange={(open) => !open && onCancel?.()}
      onCloseAutoFocus={(event) => event.preventDefault()}
      anchor={
        <span className="edit-anchor">
          <RowsCell field={field} value={value} row={row} />
        </span>
      }
      className="w-[420px] max-w-[calc(100vw-32px)] p-3!"
    >
      <form
        aria-label={field.label}
        onKeyDown={(event) => event.stopPropagation()}
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          setTried(true)
          if (!draft.problem) onDone?.(draft)
        }}
      >
        <p className="part-title mb-2">{field.label}</p>
        <RowsForm field={field} value={value} problems={problems} onDraft={setDraft} />
        {tried && draft.problem ? <p className="ui-error mt-2">{draft.problem}</p> : null}
        <div className="mt-3 flex justify-end gap-2">
          <Button variant="quiet" onClick={() => onCancel?.()}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="primary">
            {t('rows.save')}
          </Button>
        </div>
      </form>
    </Popover>
  )
}

export const rows: FieldKind = {
  icon: Rows3,
  align: 'start',
  width: 200,
  print: (value, field) =>
    listOf(value)
      .map((item) => printItem(field, item))
      .filter(Boolean)
      .join('; '),
  Cell: RowsCell,
  Value: (props) => (isEmpty(props.value) ? <None /> : <RowsValue {...props} />),
  Input: RowsInput,
  sums: [],
  inner: (field) => ({ path: field.name, fields: field.fields }),
  wide: true,
}
