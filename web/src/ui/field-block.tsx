import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { createContext, type ReactNode, use, useId } from 'react'
import { useWords } from '../words/index.ts'
import { cx } from './cx.ts'
import { Label } from './label.tsx'

interface FieldWiring {
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

const Wiring = createContext<FieldWiring>({})

/** id, description and validity that the surrounding FieldBlock gives its control. */
export const useFieldWiring = () => use(Wiring)

export interface FieldBlockProps {
  label: ReactNode
  /** On the label's line, at its end: a link such as "Forgot it?". */
  aside?: ReactNode
  hint?: ReactNode
  /** How to mend it, in words. */
  error?: ReactNode
  optional?: boolean
  className?: string
  children: ReactNode
}

/** Label above, control, hint or error below; wires them for screen readers. */
export function FieldBlock({ label, aside, hint, error, optional, className, children }: FieldBlockProps) {
  const { t } = useWords()
  const id = useId()
  const about = error ? `${id}-error` : hint ? `${id}-hint` : undefined
  return (
    <div className={cx('flex flex-col gap-1.5', className)}>
      <div className="ui-label">
        <Label htmlFor={id}>
          {label}
          {optional ? <span className="ms-2 font-normal text-ink-3">{t('ui.optional')}</span> : null}
        </Label>
        {aside}
      </div>
      <Wiring value={{ id, 'aria-describedby': about, 'aria-invalid': error ? true : undefined }}>{children}</Wiring>
      {error ? (
        <p id={`${id}-error`} className="ui-error" role="alert">
          <TriangleAlert />
          <span>{error}</span>
        </p>
      ) : hint ? (
        <p id={`${id}-hint`} className="ui-hint">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
