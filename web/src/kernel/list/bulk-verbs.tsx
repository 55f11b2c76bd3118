import MoreHorizontal from 'lucide-react/icons/ellipsis'
import Flag from 'lucide-react/icons/flag'
import TagIcon from 'lucide-react/icons/tag'
import Trash2 from 'lucide-react/icons/trash-2'
import UserRound from 'lucide-react/icons/user-round'
import { type ReactNode, useState } from 'react'
import { useCan } from '../../api/me.ts'
import type { BulkChange } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useWords } from '../../words/index.ts'
import { type Draft, type Field, kindOf } from '../fields/index.ts'
import { fieldNamed, type Noun, ownerOf } from '../fields/noun.ts'
import { isEditable } from '../fields/use-save.ts'
import type { BulkSaid } from './use-bulk-steps.ts'

/** Which question the bar asks right now. */
export type BulkAsk = 'assign' | 'stage' | 'tag' | 'untag' | 'field' | 'export' | 'delete' | null

interface VerbsProps {
  noun: Noun
  stage?: string
  ask: BulkAsk
  onAsk: (ask: BulkAsk) => void
  run: (change: BulkChange, said: BulkSaid) => Promise<void>
  onDelete: () => void
}

/** What can be done with the selected records: each verb asks for its one value in place. */
export function BulkVerbs({ noun, stage, ask, onAsk, run, onDelete }: VerbsProps) {
  const { t } = useWords()
  const can = useCan()
  const owner = ownerOf(noun)
  const step = fieldNamed(noun, stage)
  const tags = noun.can.update ? noun.fields.find((field) => kindOf(field).joins && !field.readOnly) : undefined
  const set = (said: BulkSaid) => (draft: Draft, field: Field) =>
    void run({ update: { [field.name]: draft.value } }, said)
  const join = ({ value }: Draft) => {
    const words = (value as string[] | null) ?? []
    if (words.length === 0) return
    if (ask === 'untag') void run({ removeTags: words }, 'untagged')
    else void run({ addTags: words }, 'tagged')
  }
  const asking = (name: 'assign' | 'stage' | 'tag') => ({
    open: ask === name || (name === 'tag' && ask === 'untag'),
    onOpen: (on: boolean) => onAsk(on ? name : null),
  })
  return (
    <>
      {owner && isEditable(noun, owner) ? (
        <Asking
          {...asking('assign')}
          icon={<UserRound />}
          label={t('list.assign')}
          keys="a"
          field={owner}
          onDone={set('assigned')}
        />
      ) : null}
      {step && isEditable(noun, step) ? (
        <Asking {...asking('stage')} icon={<Flag />} label={step.label} keys="s" field={step} onDone={set('changed')} />
      ) : null}
      {tags ? (
        <Asking {...asking('tag')} icon={<TagIcon />} label={t('list.tag')} keys="t" field={tags} onDone={join} />
      ) : null}
      <Menu
        side="top"
        align="end"
        trigger={<IconButton size="sm" label={t('list.more')} icon={<MoreHorizontal />} />}
        items={[
          noun.can.update && { label: t('list.setField'), onSelect: () => onAsk('field') },
          tags ? { label: t('list.removeTags'), onSelect: () => onAsk('untag') } : null,
          can(`${noun.name}:export`) ? { label: t('list.export'), onSelect: () => onAsk('export') } : null,
          'line',
          {
            label: t('list.delete'),
            icon: <Trash2 />,
            danger: true,
            reason: noun.can.remove ? undefined : t('record.mayNotDelete', { noun: noun.label.toLowerCase() }),
            onSelect: onDelete,
          },
        ]}
      />
    </>
  )
}

interface AskingProps {
  icon: ReactNode
  label: string
  keys: string
  field: Field
  open: boolean
  onOpen: (open: boolean) => void
  onDone: (draft: Draft, field: Field) => void
}

/** A button that asks for one value with the field's own picker. */
function Asking({ icon, label, keys, field, open, onOpen, onDone }: AskingProps) {
  const Input = kindOf(field).Input
  const [draft, setDraft] = useState<Draft>({ value: null })
  return (
    <span className="relative">
      <Button variant="quiet" size="sm" icon={icon} data-tip={label} data-tip-keys={keys} onClick={() => onOpen(true)}>
        {label}
      </Button>
      {open && Input ? (
        <span className="bulk-anchor">
          <Input
            place="inline"
            field={{ ...field, required: true }}
            value={null}
            onDraft={setDraft}
            onCancel={() => onOpen(false)}
            onDone={(next) => {
              onDone(next ?? draft, field)
              onOpen(false)
            }}
          />
        </span>
      ) : null}
    </span>
  )
}
