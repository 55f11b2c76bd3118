import '../../../words/automations.ts'
import { useResources } from '../../../api/query.ts'
import { flag as flagKind } from '../../../kernel/fields/flag.tsx'
import { type Field, kindOf } from '../../../kernel/fields/index.ts'
import { loadRelated } from '../../../kernel/fields/load-related.tsx'
import { useRelatedTitle } from '../../../kernel/fields/related.ts'
import { Combobox } from '../../../ui/combobox.tsx'
import type { Option } from '../../../ui/options.ts'
import { useWords } from '../../../words/index.ts'
import { resourceOf } from '../sentence.ts'
import type { Schema } from '../steps.ts'
import { textOf, usePlace } from './control.ts'
import { choicesOf, wordOf } from './simple.tsx'
import { TemplateField } from './template.tsx'

/** A value that a step sets: a field of a noun, or a part of a verb's input. */
export interface Part {
  name: string
  label: string
  required: boolean
  field?: Field
  schema?: Schema
}

interface PartProps {
  part: Part
  value: unknown
  onChange: (value: unknown) => void
}

const isName = (text: string) => text.includes('{{')

/** One value: chosen where there are choices, a record found by typing, else a text with names. */
export function ValuePart({ part, value, onChange }: PartProps) {
  const { t } = useWords()
  const { names } = usePlace()
  const field = part.field
  if (field?.ref) return <RefPart field={field} part={part} value={value} onChange={onChange} />
  const flag = (field && kindOf(field) === flagKind) || part.schema?.type === 'boolean'
  const choices: Option[] = flag
    ? [
        { value: 'true', label: t('automations.yes') },
        { value: 'false', label: t('automations.no') },
      ]
    : (field?.choices ?? choicesOf(part.schema ?? {}).map((each) => ({ value: each, label: wordOf(each) })))
  if (choices.length > 0) {
    const all = [...choices, ...names.map((each) => ({ ...each, value: `{{ ${each.value} }}` }))]
    const text = textOf(value)
    return (
      <Combobox
        label={part.label}
        value={text ? (all.find((each) => each.value === text) ?? { value: text, label: text }) : null}
        options={all}
        placeholder={t('automations.choose')}
        onChange={(option) =>
          onChange(option ? (flag && !isName(option.value) ? option.value === 'true' : option.value) : null)
        }
      />
    )
  }
  return (
    <TemplateField
      value={shown(value)}
      label={part.label}
      long={Boolean(field && kindOf(field).wide)}
      onChange={(text) => onChange(meant(text, part, value))}
    />
  )
}

const shown = (value: unknown) => (Array.isArray(value) ? value.map(textOf).join(', ') : textOf(value))

/** What a typed text means for the part: numbers are numbers, tags a list; a text with names stays one. */
function meant(text: string, { field, schema }: Part, before: unknown): unknown {
  const joins = Boolean(field && kindOf(field).joins)
  if (isName(text) && !joins) return text
  if (joins)
    return text
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean)
  const numeric = field
    ? kindOf(field).filter?.words === 'number'
    : schema?.type === 'number' || schema?.type === 'integer'
  if (numeric && text.trim() !== '' && !Number.isNaN(Number(text))) return Number(text)
  if (text.trim().startsWith('{') || text.trim().startsWith('[') || typeof before === 'object') {
    try {
      return JSON.parse(text)
    } catch {
      return text
    }
  }
  return text
}

function RefPart({ field, part, value, onChange }: PartProps & { field: Field }) {
  const { t } = useWords()
  const { names } = usePlace()
  const { resources } = useResources()
  const target = resourceOf(resources, field.ref)
  const text = textOf(value)
  const title = useRelatedTitle(field, text && !isName(text) ? text : null)
  // Names of ids stand among the records: the owner of this record, the company of that one.
  const ids = names
    .filter((each) => /(\bid|Id)$/.test(each.value))
    .map((each) => ({ ...each, value: `{{ ${each.value} }}` }))
  const load = async (typed: string) => {
    const found = target ? await loadRelated(target, typed) : []
    const word = typed.toLowerCase()
    return [...found, ...ids.filter((each) => `${each.label} ${each.value}`.toLowerCase().includes(word))]
  }
  const chosen = text ? { value: text, label: ids.find((each) => each.value === text)?.label ?? (title || text) } : null
  return (
    <Combobox
      label={part.label}
      value={chosen}
      load={load}
      placeholder={t('automations.chooseRecord')}
      onChange={(option) => onChange(option?.value ?? null)}
    />
  )
}
