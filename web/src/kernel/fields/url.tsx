import Link from 'lucide-react/icons/link'
import { words } from '../../words/index.ts'
import { isEmpty } from './field.ts'
import { textFilter } from './filter-text.tsx'
import type { Draft, FieldKind, InputProps, ShowProps } from './kind.ts'
import { None } from './none.tsx'
import { printText } from './text.tsx'
import { TextInput } from './text-input.tsx'

/** "https://www.osterby.example/" as people say it: "osterby.example". */
const short = (value: unknown) =>
  printText(value)
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '')

function UrlCell({ value }: ShowProps) {
  return isEmpty(value) ? <None /> : short(value)
}

function UrlValue({ value }: ShowProps) {
  const address = String(value)
  if (!/^https?:\/\//i.test(address)) return <span className="cut">{address}</span>
  return (
    <a className="value-link cut" href={address} target="_blank" rel="noreferrer noopener">
      {short(value)}
    </a>
  )
}

function readUrl(typed: string): Draft {
  const bare = typed.trim()
  const value = /^[a-z][a-z0-9+.-]*:/i.test(bare) ? bare : `https://${bare}`
  const fits = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).hostname.includes('.')
  return fits ? { value } : { value: bare, problem: words.t('fields.urlProblem') }
}

function UrlInput(props: InputProps) {
  return <TextInput {...props} type="text" printed={printText(props.value)} read={readUrl} />
}

export const url: FieldKind = {
  icon: Link,
  align: 'start',
  width: 180,
  print: printText,
  Cell: UrlCell,
  Value: UrlValue,
  Input: UrlInput,
  filter: textFilter,
  sums: ['filled'],
}
