import Type from 'lucide-react/icons/type'
import { isEmpty } from './field.ts'
import { textFilter } from './filter-text.tsx'
import type { FieldKind, InputProps, ShowProps } from './kind.ts'
import { None } from './none.tsx'
import { TextInput } from './text-input.tsx'

export const printText = (value: unknown) => (isEmpty(value) ? '' : String(value))

export function TextCell({ value }: ShowProps) {
  return isEmpty(value) ? <None /> : String(value)
}

function TextValue({ value }: ShowProps) {
  return <span className="break-words">{String(value)}</span>
}

function PlainInput(props: InputProps) {
  return <TextInput {...props} printed={printText(props.value)} read={(text) => ({ value: text.trim() })} />
}

export const text: FieldKind = {
  icon: Type,
  align: 'start',
  width: 160,
  print: printText,
  Cell: TextCell,
  Value: TextValue,
  Input: PlainInput,
  filter: textFilter,
  sums: ['filled'],
}
