import EyeOff from 'lucide-react/icons/eye-off'
import LockKeyhole from 'lucide-react/icons/lock-keyhole'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import { useResource } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/index.ts'
import { type Field, isEmpty } from './field.ts'
import { textFilter } from './filter-text.tsx'
import { kindOf } from './index.ts'
import type { FieldKind, InputProps, ShowProps } from './kind.ts'
import { None } from './none.tsx'
import { useNounName } from './noun-context.ts'
import { problemWords } from './problem-words.ts'

/** Milliseconds after which a revealed value hides again. */
const shownFor = 30_000

/** The field as it is once it is plain: what is typed, and what comes back when it is revealed. */
const plain = (field: Field): Field => ({ ...field, kind: field.of ?? 'text' })

/** Dots, and the last characters where the field shows them. What was just typed is not shown either. */
const masked = (value: unknown): string => {
  const hint = typeof value === 'object' && value !== null && 'hint' in value ? value.hint : null
  return `••••${typeof hint === 'string' ? hint : ''}`
}

function MaskedCell({ value }: ShowProps) {
  const { t } = useWords()
  if (isEmpty(value)) return <None />
  return (
    <span className="ui-mono text-ink-3" role="img" aria-label={`${t('fields.stored')} ${masked(value)}`}>
      {masked(value)}
    </span>
  )
}

/** The mask, and for whoever may the value itself for half a minute; each look is written down by the server. */
function MaskedValue(props: ShowProps) {
  const { field, value, row } = props
  const { t } = useWords()
  const noun = useResource(useNounName())
  const [seen, setSeen] = useState<{ value: unknown; of: unknown } | null>(null)
  const [state, setState] = useState<{ busy?: boolean; problem?: string }>({})
  useEffect(() => {
    if (!seen) return
    const timer = setTimeout(() => setSeen(null), shownFor)
    return () => clearTimeout(timer)
  }, [seen])
  const reveal = async () => {
    setState({ busy: true })
    try {
      const { values } = await api.post<{ values: Record<string, unknown> }>(`/${noun?.path}/${row?.id}/reveal`, {
        fields: [field.name],
      })
      setSeen({ value: values[field.name], of: value })
      setState({})
    } catch (error) {
      setState({ problem: problemWords(error) })
    }
  }
  if (seen && seen.of === value) {
    const { Value } = kindOf(plain(field))
    return (
      <span className="flex flex-wrap items-center gap-2">
        <Value {...props} field={plain(field)} value={seen.value} />
        <Button size="sm" variant="quiet" icon={<EyeOff />} onClick={() => setSeen(null)}>
          {t('fields.hide')}
        </Button>
      </span>
    )
  }
  return (
    <span className="flex flex-wrap items-center gap-2">
      <MaskedCell {...props} />
      {field.reveals && noun?.can.reveal && row?.id ? (
        <Button size="sm" variant="quiet" busy={state.busy} onClick={() => void reveal()}>
          {t('fields.reveal')}
        </Button>
      ) : null}
      {state.problem ? (
        <span role="alert" className="ui-error">
          {state.problem}
        </span>
      ) : null}
    </span>
  )
}

/** Begins empty: what is stored is not there to be edited, only to be replaced. */
function PlainInput(props: InputProps) {
  const { Input } = kindOf(plain(props.field))
  return Input ? <Input {...props} field={plain(props.field)} value={null} /> : null
}

export const encrypted: FieldKind = {
  icon: LockKeyhole,
  align: 'start',
  width: 140,
  print: (value) => (isEmpty(value) ? '' : masked(value)),
  Cell: MaskedCell,
  Value: MaskedValue,
  Input: PlainInput,
  filter: textFilter,
  sums: [],
}
