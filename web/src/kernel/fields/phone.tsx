import Phone from 'lucide-react/icons/phone'
import { words } from '../../words/index.ts'
import { isEmpty } from './field.ts'
import { textFilter } from './filter-text.tsx'
import type { Draft, FieldKind, InputProps, ShowProps } from './kind.ts'
import { None } from './none.tsx'
import { printText } from './text.tsx'
import { TextInput } from './text-input.tsx'

function PhoneCell({ value }: ShowProps) {
  return isEmpty(value) ? <None /> : <span className="num">{String(value)}</span>
}

function PhoneValue({ value }: ShowProps) {
  return (
    <a className="value-link num cut" href={`tel:${String(value).replace(/[^\d+*#]/g, '')}`}>
      {String(value)}
    </a>
  )
}

function readPhone(typed: string): Draft {
  const value = typed.trim()
  const digits = value.replace(/\D/g, '').length
  return digits >= 7 ? { value } : { value, problem: words.t('fields.phoneProblem', { typed: value }) }
}

function PhoneInput(props: InputProps) {
  return <TextInput {...props} type="tel" printed={printText(props.value)} read={readPhone} />
}

export const phone: FieldKind = {
  icon: Phone,
  align: 'start',
  width: 160,
  print: printText,
  Cell: PhoneCell,
  Value: PhoneValue,
  Input: PhoneInput,
  filter: textFilter,
  sums: ['filled'],
}
