import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { type ReactNode, useId } from 'react'
import { useWords } from '../../words/index.ts'

interface GroupProps {
  label: string
  optional?: boolean
  hint?: string
  error?: string
  children: ReactNode
}

/** Several fields under one label, with what is wrong with them below. */
export function SettingGroup({ label, optional, hint, error, children }: GroupProps) {
  const { t } = useWords()
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-1.5">
      <span id={id} className="font-medium">
        {label}
        {optional ? <span className="ms-2 font-normal text-ink-3">{t('ui.optional')}</span> : null}
      </span>
      {children}
      {error ? (
        <p className="ui-error" role="alert">
          <TriangleAlert />
          <span>{error}</span>
        </p>
      ) : hint ? (
        <p className="ui-hint">{hint}</p>
      ) : null}
    </div>
  )
}
