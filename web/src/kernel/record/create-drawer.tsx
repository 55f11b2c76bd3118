import './record.css'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { type ComponentProps, useRef, useState } from 'react'
import { rememberChange, useCreate } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { printKeys } from '../../ui/keys.ts'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import type { Draft, Field, Row } from '../fields/index.ts'
import { isEmpty } from '../fields/index.ts'
import type { Noun } from '../fields/noun.ts'
import { DuplicateHint } from './duplicate-hint.tsx'
import { FormField } from './form-field.tsx'
import { formFields, splitFields, wireOf } from './form-values.ts'
import { nameOf } from './record-head.tsx'

interface CreateDrawerProps {
  noun: Noun
  /** Fields shown at once, in this order; the others stand behind "More fields". */
  common?: string[]
  initial?: Record<string, unknown>
  onClose: () => void
  onCreated?: (row: Row) => void
}

/** Makes a record of any noun from its description. Pressing twice makes one. */
export function CreateDrawer({ noun, common, initial, onClose, onCreated }: CreateDrawerProps) {
  const { t } = useWords()
  const fields = formFields(noun)
  const { first, more } = splitFields(fields, common)
  const [values, setValues] = useState<Record<string, unknown>>(initial ?? {})
  const [problems, setProblems] = useState<Record<string, string | undefined>>({})
  const [tried, setTried] = useState(false)
  const [another, setAnother] = useState(false)
  const [open, setOpen] = useState(() => more.some((field) => !isEmpty(initial?.[field.name])))
  const [round, setRound] = useState(0)
  const create = useCreate(noun.path)
  const form = useRef<HTMLDivElement>(null)
  const refused = create.error?.byPath ?? {}
  const changed = fields.some((field) => !isEmpty(values[field.name])) && !create.isSuccess

  const set = (field: Field, { value, problem }: Draft) => {
    setValues((now) => ({ ...now, [field.name]: value }))
    setProblems((now) => ({ ...now, [field.name]: problem }))
    if (create.isError) create.reset()
  }
  const missing = (field: Field) =>
    field.required && isEmpty(values[field.name]) ? t('fields.requiredProblem', { field: field.label }) : undefined
  const errorOf = (field: Field) =>
    (tried ? (problems[field.name] ?? missing(field)) : problems[field.name]) ?? refused[field.name]
  const wrong = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())

  const save = async () => {
    setTried(true)
    if (fields.some((field) => problems[field.name] ?? missing(field))) return wrong()
    try {
      const { row, requestId } = await create.mutateAsync(wireOf(fields, values))
      rememberChange({ requestId })
      toast(t('create.created', { title: nameOf(noun, row) }))
      if (!another) {
        onCreated?.(row)
        return onClose()
      }
      setValues({})
      setProblems({})
      setTried(false)
      create.reset()
      setRound(round + 1)
      requestAnimationFrame(() => form.current?.querySelector('input')?.focus())
    } catch {
      // What the server refuses stands beside its field.
      setOpen(true)
      wrong()
    }
  }
  const block = (field: Field) => (
    <FormField
      key={`${round} ${field.name}`}
      field={field}
      value={values[field.name] ?? null}
      error={errorOf(field)}
      problems={below(field.name, refused)}
      onDraft={(draft) => set(field, draft)}
      hint={<DuplicateHint noun={noun} field={field} value={values[field.name]} />}
    />
  )
  const submitKeys: ComponentProps<'div'>['onKeyDown'] = (event) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void save()
  }
  const general =
    create.error &&
    Object.keys(refused).every(
      (path) => !fields.some((field) => path === field.name || path.startsWith(`${field.name}.`)),
    )
      ? create.error.message
      : undefined
  const one = noun.labelOne.toLowerCase()
  return (
    <Drawer
      open
      onOpenChange={(next) => !next && onClose()}
      title={t('create.title', { noun: one })}
      changed={changed}
      onSubmit={() => void save()}
      actions={
        <>
          <Checkbox label={t('create.another')} checked={another} onChange={setAnother} />
          <span className="grow" />
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="primary" busy={create.isPending} data-tip={printKeys('mod+enter')}>
            {t('create.save', { noun: one })}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one key for the whole form */}
      <div ref={form} className="flex flex-col gap-4 p-4 pb-8" onKeyDown={submitKeys}>
        {general ? (
          <p role="alert" className="ui-note" data-tone="bad">
            {general}
          </p>
        ) : null}
        {first.map(block)}
        {open ? more.map(block) : null}
        {!open && more.length > 0 ? (
          <Button variant="quiet" className="self-start" icon={<ChevronDown />} onClick={() => setOpen(true)}>
            {t('create.more')}
          </Button>
        ) : null}
      </div>
    </Drawer>
  )
}

/** What was refused inside a field: "emails.0.email" is "0.email" of emails. */
function below(name: string, refused: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(refused).flatMap(([path, message]) =>
      path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), message]] : [],
    ),
  )
}
