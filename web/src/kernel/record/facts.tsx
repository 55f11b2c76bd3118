import ChevronDown from 'lucide-react/icons/chevron-down'
import { useEffect, useState } from 'react'
import { useShortcut } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/index.ts'
import { type Field, isEmpty, kindOf, type Row, valueOf } from '../fields/index.ts'
import type { Leaving } from '../fields/inline-editor.tsx'
import { fieldNamed, mirroredBy, type Noun } from '../fields/noun.ts'
import { isEditable } from '../fields/use-save.ts'
import { FieldRow, type Saving } from './field-row.tsx'

/** Empty fields beyond so many rows fold away. */
const ROOM = 8

/** The groups of facts: the noun's own fields, those the organization added, and how the record came to be. */
function groupsOf(
  noun: Noun,
  row: Row,
  stage: string | undefined,
  editing: string | null,
): { name: 'details' | 'custom' | 'record'; fields: Field[] }[] {
  // One e-mail is a line to type in; several are a list of their own.
  const asList = (rows: Field) => editing === rows.name || ((valueOf(row, rows) as unknown[] | null)?.length ?? 0) > 1
  const place = (field: Field): Field[] => {
    const rows = mirroredBy(noun, field)
    if (rows) return [asList(rows) ? rows : field]
    return field.fields && field.primary && fieldNamed(noun, field.primary) ? [] : [field]
  }
  const own = noun.fields
    .filter((field) => !field.custom && field.name !== stage && !(field.name === noun.title && field.readOnly))
    .flatMap(place)
  const custom = noun.fields.filter((field) => field.custom)
  const record = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy']
    .map((name) => fieldNamed(noun, name))
    .filter((field) => field !== undefined)
  return [
    { name: 'details', fields: own },
    { name: 'custom', fields: custom },
    { name: 'record', fields: record },
  ]
}

interface FactsProps {
  noun: Noun
  row: Row
  saving: Saving
  /** The lifecycle stands in the head instead. */
  stage?: string
  /** Keys act here; off where another part of the page has them. */
  keys?: boolean
}

/** Everything known of a record, each value where it is changed. Tab saves and goes on to the next. */
export function Facts({ noun, row, saving, stage, keys = true }: FactsProps) {
  const { t } = useWords()
  const [editing, setEditing] = useState<string | null>(null)
  const [open, setOpen] = useState<Record<string, boolean>>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record begins at rest
  useEffect(() => setEditing(null), [row.id])

  const groups = groupsOf(noun, row, stage, editing).map((group) => {
    const filled = group.fields.filter((field) => !isEmpty(valueOf(row, field)) || field.name === editing)
    const room = Math.max(0, ROOM - filled.length)
    const empty = group.fields.filter((field) => !filled.includes(field))
    const kept = open[group.name] ? empty : group.name === 'record' ? [] : empty.slice(0, room)
    return {
      ...group,
      shown: group.fields.filter((field) => filled.includes(field) || kept.includes(field)),
      folded: group.name === 'record' ? 0 : empty.length - kept.length,
    }
  })
  const order = groups
    .flatMap((group) => group.shown)
    .filter((field) => isEditable(noun, field, row) && kindOf(field).Input)
  const leave = (field: Field, how: Leaving) => {
    const at = order.findIndex((each) => each.name === field.name)
    const next = how === 'tab' ? order[at + 1] : how === 'back' ? order[at - 1] : undefined
    setEditing(next?.name ?? null)
  }
  const moreOf = (field: Field) => {
    const rows = mirroredBy(noun, field)
    return rows && isEditable(noun, rows, row) ? () => setEditing(rows.name) : undefined
  }
  useShortcut('e', () => setEditing(order[0]?.name ?? null), {
    label: t('record.editFirst'),
    enabled: keys && noun.can.update,
  })

  return (
    <>
      {groups
        .filter((group) => group.shown.length + group.folded > 0)
        .map((group) => (
          <section key={group.name} aria-label={t(`record.groups.${group.name}`)}>
            <h2 className="part-title facts-title">{t(`record.groups.${group.name}`)}</h2>
            <dl className="facts-list">
              {group.shown.map((field) => (
                <FieldRow
                  key={`${row.id} ${field.name}`}
                  noun={noun}
                  row={row}
                  field={field}
                  saving={saving}
                  editing={editing === field.name}
                  onEdit={(on) => setEditing(on ? field.name : null)}
                  onLeave={(how) => leave(field, how)}
                  onMore={moreOf(field)}
                />
              ))}
            </dl>
            {group.folded > 0 ? (
              <button
                type="button"
                className="fact-fold -mt-3 mb-3"
                aria-expanded={false}
                onClick={() => setOpen({ ...open, [group.name]: true })}
              >
                <ChevronDown className="size-3.5!" />
                {t('record.emptyFields', { count: group.folded })}
              </button>
            ) : null}
          </section>
        ))}
    </>
  )
}
