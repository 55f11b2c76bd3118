import KeyRound from 'lucide-react/icons/key-round'
import { Input } from '../../ui/input.tsx'
import { useWords, words } from '../../words/index.ts'
import { isEmpty } from './field.ts'
import type { FieldKind, InputProps, ShowProps } from './kind.ts'
import { None } from './none.tsx'

/** Only that something is stored; the value never arrives here. */
function SecretCell({ value }: ShowProps) {
  const { t } = useWords()
  return isEmpty(value) ? (
    <None />
  ) : (
    <span className="ui-mono text-ink-3" role="img" aria-label={t('fields.stored')}>
      ••••••••
    </span>
  )
}

function SecretInput({ field, place, label, onDraft, autoFocus }: InputProps) {
  const box = (
    <Input
      type="password"
      autoComplete="new-password"
      aria-label={label ?? field.label}
      autoFocus={autoFocus || place === 'inline'}
      onChange={(event) => onDraft({ value: event.target.value === '' ? null : event.target.value })}
    />
  )
  return place === 'form' ? box : <span className="w-full">{box}</span>
}

export const secret: FieldKind = {
  icon: KeyRound,
  align: 'start',
  width: 140,
  print: (value) => (isEmpty(value) ? '' : words.t('fields.stored')),
  Cell: SecretCell,
  Value: SecretCell,
  Input: SecretInput,
  sums: ['filled'],
}
