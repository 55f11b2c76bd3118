import Mail from 'lucide-react/icons/mail'
import { words } from '../../words/index.ts'
import { textFilter } from './filter-text.tsx'
import type { Draft, FieldKind, InputProps, ShowProps } from './kind.ts'
import { printText, TextCell } from './text.tsx'
import { TextInput } from './text-input.tsx'

const ADDRESS = /^[^\s@"(),:;<>[\]\\]+@[^\s@"(),:;<>[\]\\]+$/

function EmailValue({ value }: ShowProps) {
  return (
    <a
      className="value-link cut"
      data-tip={String(value)}
      data-tip-when="cut"
      href={`mailto:${encodeURIComponent(String(value)).replace('%40', '@')}`}
    >
      {String(value)}
    </a>
  )
}

function readEmail(typed: string): Draft {
  const value = typed.trim().replace(/^mailto:/i, '')
  return ADDRESS.test(value) ? { value } : { value, problem: words.t('fields.emailProblem') }
}

function EmailInput(props: InputProps) {
  return (
    <TextInput
      {...props}
      type="email"
      printed={printText(props.value)}
      read={readEmail}
      placeholder={props.place === 'form' ? 'name@example.com' : undefined}
    />
  )
}

export const email: FieldKind = {
  icon: Mail,
  align: 'start',
  width: 210,
  print: printText,
  Cell: TextCell,
  Value: EmailValue,
  Input: EmailInput,
  filter: textFilter,
  sums: ['filled'],
}
