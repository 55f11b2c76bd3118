import '../../words/doors.ts'
import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import { useState } from 'react'
import { Input, type InputProps } from '../../ui/input.tsx'
import { useWords } from '../../words/index.ts'

/** A password with an eye to see it. */
export function PasswordInput(props: InputProps) {
  const { t } = useWords()
  const [seen, setSeen] = useState(false)
  return (
    <Input
      {...props}
      type={seen ? 'text' : 'password'}
      autoCapitalize="off"
      spellCheck={false}
      trailing={
        <button
          type="button"
          className="-me-1 rounded-1 p-1 text-ink-3 hover:text-ink"
          aria-label={seen ? t('door.hidePassword') : t('door.showPassword')}
          aria-pressed={seen}
          onClick={() => setSeen(!seen)}
        >
          {seen ? <EyeOff /> : <Eye />}
        </button>
      }
    />
  )
}
