import '../../../words/automations.ts'
import Braces from 'lucide-react/icons/braces'
import { useRef, useState } from 'react'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Input } from '../../../ui/input.tsx'
import { Picker } from '../../../ui/picker.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useWords } from '../../../words/index.ts'
import { braceProblem } from '../names.ts'
import { type ControlProps, orNothing, textOf, usePlace } from './control.ts'

interface TemplateProps {
  value: string
  onChange: (text: string) => void
  label: string
  long?: boolean
  placeholder?: string
}

/** A text that may hold {{ names }}; the braces open the list of what can be named here. */
export function TemplateField({ value, onChange, label, long = false, placeholder }: TemplateProps) {
  const { t } = useWords()
  const { names, locked } = usePlace()
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const put = (path: string) => {
    const field = input.current
    const from = field?.selectionStart ?? value.length
    const to = field?.selectionEnd ?? value.length
    const name = `{{ ${path} }}`
    onChange(value.slice(0, from) + name + value.slice(to))
    setOpen(false)
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(from + name.length, from + name.length)
    })
  }
  const pick = (
    <Popover
      open={open}
      onOpenChange={setOpen}
      align="end"
      className="step-picker"
      onCloseAutoFocus={(event) => event.preventDefault()}
      trigger={
        <IconButton size="sm" label={t('automations.putName', { field: label })} icon={<Braces />} disabled={locked} />
      }
    >
      <Picker
        label={t('automations.names')}
        placeholder={t('automations.findName')}
        value={[]}
        options={names}
        onPick={(option) => put(option.value)}
      />
    </Popover>
  )
  const shared = {
    value,
    placeholder,
    readOnly: locked,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  const wrong = braceProblem(value)
  const problem = wrong ? <p className="ui-error mt-1.5">{wrong}</p> : null
  if (long)
    return (
      <div className="relative">
        <TextArea ref={input} {...shared} rows={6} className="pe-9!" />
        <span className="absolute end-1 top-1">{pick}</span>
        {problem}
      </div>
    )
  return (
    <div className="min-w-0 grow">
      <Input ref={input} {...shared} className="w-full pe-1!" trailing={pick} />
      {problem}
    </div>
  )
}

export const Template = ({ value, onChange, label }: ControlProps) => (
  <TemplateField value={textOf(value)} label={label} onChange={(text) => onChange(orNothing(text))} />
)

export const LongTemplate = ({ value, onChange, label }: ControlProps) => (
  <TemplateField long value={textOf(value)} label={label} onChange={(text) => onChange(orNothing(text))} />
)
