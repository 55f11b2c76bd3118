import MoreHorizontal from 'lucide-react/icons/ellipsis'
import Flag from 'lucide-react/icons/flag'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import TagIcon from 'lucide-react/icons/tag'
import Trash2 from 'lucide-react/icons/trash-2'
import UserRound from 'lucide-react/icons/user-round'
import X from 'lucide-react/icons/x'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { type Draft, type Field, kindOf } from '../fields/index.ts'
import { fieldNamed, ownerOf } from '../fields/noun.ts'
import { isEditable } from '../fields/use-save.ts'
import type { ListSelection } from './selection.ts'
import { SetField } from './set-field.tsx'
import { useBulkSteps } from './use-bulk-steps.ts'
import type { ListModel } from './use-list-model.ts'

/** Which question the bar asks right now. */
export type BulkAsk = 'assign' | 'stage' | 'tag' | 'untag' | 'field' | 'delete' | null

/** Above this many, deleting asks first although it can be taken back. */
const ASKS_FROM = 20

interface BulkBarProps {
  model: ListModel
  selection: ListSelection
  stage?: string
  ask: BulkAsk
  onAsk: (ask: BulkAsk) => void
}

/** Floats above the footer while something is selected. */
export function BulkBar({ model, selection, stage, ask, onAsk }: BulkBarProps) {
  const { t } = useWords()
  const { locale } = useRegion()
  const { noun, list, trash } = model
  const { run, bringBack, busy, number } = useBulkSteps(model, selection)
  if (!selection.some) return null
  const count = list.countCapped && selection.selection.all ? t('list.capped') : number.toLocaleString(locale)
  const owner = ownerOf(noun)
  const step = fieldNamed(noun, stage)
  const tags = noun.fields.find((field) => kindOf(field).joins && !field.readOnly)
  const remove = () => (number > ASKS_FROM ? onAsk('delete') : void run({ remove: true }, 'deleted'))
  const all = list.countCapped ? t('list.capped') : (list.count ?? 0).toLocaleString(locale)
  const noteFor = (what: 'assign' | 'stage') => (draft: Draft, field: Field) =>
    void run({ update: { [field.name]: draft.value } }, what === 'assign' ? 'assigned' : 'changed')
  return (
    <div role="toolbar" aria-label={t('list.selection')} className="bulk-bar" aria-busy={busy}>
      <span className="num whitespace-nowrap font-medium" role="status">
        {t('list.selected', { number: count })}
      </span>
      {!selection.selection.all && (list.count ?? 0) > number ? (
        <Button variant="quiet" size="sm" className="text-accent-ink!" onClick={() => selection.step({ do: 'all' })}>
          {t('list.selectAll', { number: all })}
        </Button>
      ) : null}
      <hr />
      {trash ? (
        <Button variant="quiet" size="sm" icon={<RotateCcw />} busy={busy} onClick={() => void bringBack()}>
          {t('list.restore')}
        </Button>
      ) : (
        <>
          {owner && isEditable(noun, owner) ? (
            <Asking
              icon={<UserRound />}
              label={t('list.assign')}
              keys="a"
              field={owner}
              open={ask === 'assign'}
              onOpen={(on) => onAsk(on ? 'assign' : null)}
              onDone={noteFor('assign')}
            />
          ) : null}
          {step && isEditable(noun, step) ? (
            <Asking
              icon={<Flag />}
              label={step.label}
              keys="s"
              field={step}
              open={ask === 'stage'}
              onOpen={(on) => onAsk(on ? 'stage' : null)}
              onDone={noteFor('stage')}
            />
          ) : null}
          {tags && noun.can.update ? (
            <Asking
              icon={<TagIcon />}
              label={t('list.tag')}
              keys="t"
              field={tags}
              open={ask === 'tag' || ask === 'untag'}
              onOpen={(on) => onAsk(on ? 'tag' : null)}
              onDone={({ value }) => {
                const words = (value as string[] | null) ?? []
                if (words.length > 0)
                  void run(
                    ask === 'untag' ? { removeTags: words } : { addTags: words },
                    ask === 'untag' ? 'untagged' : 'tagged',
                  )
              }}
            />
          ) : null}
          <Menu
            side="top"
            align="end"
            trigger={<IconButton size="sm" label={t('list.more')} icon={<MoreHorizontal />} />}
            items={[
              noun.can.update && { label: t('list.setField'), onSelect: () => onAsk('field') },
              tags && noun.can.update ? { label: t('list.removeTags'), onSelect: () => onAsk('untag') } : null,
              'line',
              {
                label: t('list.delete'),
                icon: <Trash2 />,
                danger: true,
                reason: noun.can.remove ? undefined : t('record.mayNotDelete', { noun: noun.label.toLowerCase() }),
                onSelect: remove,
              },
            ]}
          />
        </>
      )}
      <hr />
      <IconButton
        size="sm"
        label={t('list.clearSelection')}
        shortcut="escape"
        icon={<X />}
        onClick={() => selection.step({ do: 'clear' })}
      />
      {ask === 'field' ? (
        <SetField
          noun={noun}
          number={count}
          onClose={() => onAsk(null)}
          onSet={(update) => run({ update }, 'changed')}
        />
      ) : null}
      <ConfirmDialog
        open={ask === 'delete'}
        onOpenChange={(open) => !open && onAsk(null)}
        title={t('list.deleteTitle', { count: number, number: count, noun: noun.label.toLowerCase() })}
        description={t('list.deleteText')}
        verb={t('list.delete')}
        icon={<Trash2 />}
        onConfirm={() => run({ remove: true }, 'deleted')}
      />
    </div>
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
