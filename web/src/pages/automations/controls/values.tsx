import '../../../words/automations.ts'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { FieldBlock } from '../../../ui/field-block.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Picker } from '../../../ui/picker.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { useWords } from '../../../words/index.ts'
import { useEditor } from '../editor-state.ts'
import type { Schema } from '../steps.ts'
import { type ControlProps, usePlace } from './control.ts'
import { wordOf } from './simple.tsx'
import { type Part, ValuePart } from './value-part.tsx'

/** Fields that a step may set: of the record it is about, or of the input of a verb. */
function useParts(): Part[] {
  const { about, settings, type } = usePlace()
  const { catalogue } = useEditor()
  if (type === 'do') {
    const input = catalogue?.verbs.find((each) => each.verb === settings.verb)?.input
    return Object.entries(input?.properties ?? {}).map(([name, schema]) => ({
      name,
      label: schema.title ?? wordOf(name),
      schema,
      required: (input?.required ?? []).includes(name),
    }))
  }
  return (about?.fields ?? [])
    .filter((field) => !field.readOnly && !field.hidden && !field.custom && !field.fields)
    .map((field) => ({
      name: field.name,
      label: field.label,
      field,
      required: field.required && type === 'record.create',
    }))
}

/** Values by field: those that are needed stand there, others are added. */
export function Values({ name, value, onChange, label }: ControlProps) {
  const { t } = useWords()
  const { locked, problem } = usePlace()
  const [open, setOpen] = useState(false)
  const parts = useParts()
  const now = (value && typeof value === 'object' ? value : {}) as Record<string, unknown>
  const needed = parts.filter((part) => part.required && !(part.name in now)).map((part) => part.name)
  const shown = [...needed, ...Object.keys(now)]
  const partOf = (each: string): Part =>
    parts.find((part) => part.name === each) ?? { name: each, label: each, required: false, schema: {} as Schema }
  const set = (each: string, next: unknown) => onChange({ ...now, [each]: next })
  const remove = (each: string) => onChange(Object.fromEntries(Object.entries(now).filter(([key]) => key !== each)))
  const rest = parts.filter((part) => !shown.includes(part.name))
  return (
    <div role="group" aria-label={label} className="flex flex-col gap-3">
      {shown.map((each) => {
        const part = partOf(each)
        return (
          <FieldBlock
            key={each}
            label={part.label}
            error={problem(`${name}.${each}`)}
            aside={
              part.required || locked ? null : (
                <IconButton
                  size="sm"
                  className="-my-1"
                  label={t('automations.takeOut', { name: part.label })}
                  icon={<X />}
                  onClick={() => remove(each)}
                />
              )
            }
          >
            <ValuePart part={part} value={now[each]} onChange={(next) => set(each, next)} />
          </FieldBlock>
        )
      })}
      {locked || (rest.length === 0 && shown.length > 0) ? null : (
        <Popover
          open={open}
          onOpenChange={setOpen}
          trigger={
            <Button variant="quiet" size="sm" icon={<Plus />} className="self-start">
              {t('automations.addValue')}
            </Button>
          }
        >
          <Picker
            label={t('automations.addValue')}
            value={[]}
            options={rest.map((part) => ({ value: part.name, label: part.label }))}
            onCreate={parts.length === 0 ? (typed) => set(typed, '') : undefined}
            onPick={(option) => {
              setOpen(false)
              set(option.value, '')
            }}
          />
        </Popover>
      )}
    </div>
  )
}
