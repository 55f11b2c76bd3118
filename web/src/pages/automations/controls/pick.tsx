import '../../../words/automations.ts'
import { useList } from '../../../api/lists.ts'
import { useResource, useResources } from '../../../api/query.ts'
import { filterName } from '../../../kernel/fields/field.ts'
import { kindOf } from '../../../kernel/fields/index.ts'
import { Combobox } from '../../../ui/combobox.tsx'
import type { Option } from '../../../ui/options.ts'
import { useWords } from '../../../words/index.ts'
import { useEditor } from '../editor-state.ts'
import { type ControlProps, textOf, usePlace } from './control.ts'

/** One of a list, found by typing. A value that is not in it stays, so that nothing is lost. */
function OneOf({
  value,
  options,
  onChange,
  label,
  onCreate,
}: {
  value: unknown
  options: Option[]
  onChange: (value: unknown) => void
  label: string
  onCreate?: (typed: string) => void
}) {
  const { t } = useWords()
  const { locked } = usePlace()
  const text = textOf(value)
  const chosen = text ? (options.find((each) => each.value === text) ?? { value: text, label: text }) : null
  return (
    <Combobox
      label={label}
      disabled={locked}
      value={chosen}
      options={options}
      placeholder={t('automations.choose')}
      onChange={(option) => onChange(option?.value)}
      onCreate={onCreate}
    />
  )
}

/** Nouns that carry records of people's work, not the machinery. */
const machinery = new Set([
  'events',
  'runs',
  'run_steps',
  'automations',
  'automation_versions',
  'automation_secrets',
  'views',
  'webhooks',
  'webhook_deliveries',
  'api_keys',
  'roles',
  'imports',
  'exports',
  'custom_fields',
])

export function NounField(props: ControlProps) {
  const { resources } = useResources()
  const options = resources
    .filter((each) => !machinery.has(each.name))
    .map((each) => ({ value: each.name, label: each.label }))
  return <OneOf {...props} options={options} />
}

export function FieldField(props: ControlProps) {
  const { about, type } = usePlace()
  const fields = (about?.fields ?? []).filter((field) => {
    if (field.hidden || field.fields || field.operators.length === 0) return false
    if (type === 'on.date') return kindOf(field).filter?.words === 'time'
    return type === 'record.assign' ? field.ref === 'members' : true
  })
  const options = fields.map((field) => {
    const Icon = kindOf(field).icon
    return { value: filterName(field), label: field.label, icon: <Icon /> }
  })
  return <OneOf {...props} options={options} />
}

export function EventField(props: ControlProps) {
  const { catalogue } = useEditor()
  const options = (catalogue?.events ?? []).map((each) => ({ value: each.type, label: each.label, hint: each.type }))
  return <OneOf {...props} options={options} />
}

export function VerbField(props: ControlProps) {
  const { catalogue } = useEditor()
  const options = (catalogue?.verbs ?? []).map((each) => ({ value: each.verb, label: each.label, hint: each.verb }))
  return <OneOf {...props} options={options} />
}

export function AutomationField(props: ControlProps) {
  const { automation } = useEditor()
  const { rows } = useList('automations', { limit: 200, sort: 'name' })
  const options = rows
    .filter((each) => each.id !== automation.id)
    .map((each) => ({ value: each.id, label: String(each.name) }))
  return <OneOf {...props} options={options} />
}

/** The templates of messages, where there are any; else the key as text. */
export function MessageTemplateField(props: ControlProps) {
  const noun = useResource('message_templates')
  const { rows } = useList('message-templates', { limit: 200 }, { enabled: Boolean(noun) })
  const options = rows.map((each) => ({
    value: String(each.key ?? each.id),
    label: String(each.name ?? each.key ?? each.id),
  }))
  return <OneOf {...props} options={options} onCreate={props.onChange} />
}
