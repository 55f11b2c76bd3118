import Braces from 'lucide-react/icons/braces'
import { Code } from '../../ui/code.tsx'
import { isEmpty } from './field.ts'
import type { FieldKind, ShowProps } from './kind.ts'
import { None } from './none.tsx'

const print = (value: unknown) => (isEmpty(value) ? '' : JSON.stringify(value))

function JsonCell({ value }: ShowProps) {
  return isEmpty(value) ? <None /> : <span className="ui-mono">{print(value)}</span>
}

/** Values with a shape of their own are shown as they are; the pages that make them edit them. */
export const json: FieldKind = {
  icon: Braces,
  align: 'start',
  width: 200,
  print,
  Cell: JsonCell,
  Value: ({ value }) => <Code code={JSON.stringify(value, null, 2)} copy={false} />,
  sums: ['filled'],
  wide: true,
}
