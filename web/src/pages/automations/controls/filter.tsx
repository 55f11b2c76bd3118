import '../../../words/automations.ts'
import '../../../words/records.ts'
import '../../../kernel/filter/filter.css'
import { useState } from 'react'
import { GroupEditor } from '../../../kernel/filter/builder.tsx'
import { type Group, groupOf, treeOfGroup } from '../../../kernel/filter/groups.ts'
import { printFilter } from '../../../kernel/filter/print.ts'
import { readFilter } from '../../../kernel/filter/read.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/index.ts'
import { type ControlProps, textOf, usePlace } from './control.ts'
import { TemplateField } from './template.tsx'

const readable = (text: string) => text.trim() === '' || readFilter(text) !== null

/** Conditions by the builder of the house, or as text where they say more than it can. */
export function FilterField({ value, onChange, label }: ControlProps) {
  const { t } = useWords()
  const { about, locked } = usePlace()
  const text = textOf(value)
  const [asText, setAsText] = useState(() => !readable(text))
  const [own, setOwn] = useState<{ text: string; group: Group }>(() => ({ text, group: groupOf(readFilter(text)) }))
  // Undo, or somebody else, may have changed the text under the groups.
  if (own.text !== text && readable(text)) setOwn({ text, group: groupOf(readFilter(text)) })
  const change = (group: Group) => {
    const next = printFilter(treeOfGroup(group))
    setOwn({ text: next, group })
    if (next !== text) onChange(next === '' ? undefined : next)
  }
  const plain = asText || !about || locked || !readable(text)
  return (
    <div className="flex flex-col gap-1.5">
      {plain ? (
        <TemplateField
          long={text.length > 60}
          value={text}
          label={label}
          onChange={(next) => onChange(next || undefined)}
        />
      ) : (
        <div className="cond">
          <GroupEditor group={own.group} resource={about} onChange={change} />
        </div>
      )}
      {about && readable(text) && !locked ? (
        <Button variant="quiet" size="sm" className="self-start" onClick={() => setAsText(!asText)}>
          {asText ? t('automations.asConditions') : t('filter.asText')}
        </Button>
      ) : null}
    </div>
  )
}
