import Lock from 'lucide-react/icons/lock'
import Pencil from 'lucide-react/icons/pencil'
import Plus from 'lucide-react/icons/plus'
import { type MouseEvent, useEffect, useState } from 'react'
import type { Conflict } from '../../api/query.ts'
import { same } from '../../api/rebase.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { useWords } from '../../words/index.ts'
import { type Draft, type Field, isEmpty, kindOf, type Row, valueOf } from '../fields/index.ts'
import { InlineEditor, type Leaving } from '../fields/inline-editor.tsx'
import type { Noun } from '../fields/noun.ts'
import { problemWords } from '../fields/problem-words.ts'
import { isEditable } from '../fields/use-save.ts'
import { ConflictBar } from './conflict-bar.tsx'

export interface Saving {
  save: (id: string, field: Field, draft: Draft) => Promise<unknown>
  conflict: Conflict | null
  keepMine: () => Promise<unknown>
  takeTheirs: () => void
}

interface FieldRowProps {
  noun: Noun
  row: Row
  field: Field
  editing: boolean
  saving: Saving
  onEdit: (on: boolean) => void
  onLeave: (how: Leaving) => void
  /** Opens the list of which this is the first line. */
  onMore?: () => void
}

/** True while something takes longer than a person would notice. */
function useSlow(on: boolean) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!on) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), 400)
    return () => clearTimeout(timer)
  }, [on])
  return slow
}

/** My side of a conflict over this field; `first` when the bar of the conflict stands below it. */
function heldBy(conflict: Conflict | null, id: string, field: Field): { mine: unknown; first: boolean } | null {
  if (conflict?.id !== id) return null
  const { custom, ...own } = conflict.mine
  const mine: Record<string, unknown> = { ...own }
  for (const [key, value] of Object.entries((custom as Record<string, unknown>) ?? {})) mine[`custom.${key}`] = value
  return field.name in mine ? { mine: mine[field.name], first: Object.keys(mine)[0] === field.name } : null
}

type Failed = { draft: Draft; message: string }

/** Saves one field and remembers how that went; what could not be saved is kept to be tried again. */
function useFieldSave(row: Row, field: Field, saving: Saving) {
  const [state, setState] = useState<'rest' | 'saving' | 'saved'>('rest')
  const [failed, setFailed] = useState<Failed | null>(null)
  const save = async (given: Draft) => {
    // What failed before stands in the editor: it was never the record's.
    const draft = failed ? { ...given, from: failed.draft.from } : given
    setFailed(null)
    setState('saving')
    try {
      await saving.save(row.id, field, draft)
      setState('saved')
    } catch (error) {
      setState('rest')
      if (!(error instanceof Error) || error.name === 'ConflictError') return
      setFailed({ draft, message: problemWords(error) })
    }
  }
  return { state, failed, save, rest: () => setState('rest'), discard: () => setFailed(null) }
}

const outline = (tone: 'bad' | 'warn') =>
  tone === 'bad' ? 'shadow-[inset_0_0_0_1.5px_var(--bad)]' : 'shadow-[inset_0_0_0_1.5px_var(--warn)]'

/** One fact of a record: rest, hover, edit, saving, saved, failed, locked and empty. */
export function FieldRow({ noun, row, field, editing, saving, onEdit, onLeave, onMore }: FieldRowProps) {
  const value = valueOf(row, field)
  const { state, failed, save, rest, discard } = useFieldSave(row, field, saving)
  const slow = useSlow(state === 'saving')
  const editable = Boolean(kindOf(field).Input) && isEditable(noun, field, row)
  const held = heldBy(saving.conflict, row.id, field)
  const click = (event: MouseEvent) => {
    const onLink = (event.target as HTMLElement).closest('a, button')
    if (editable && !editing && !onLink && !window.getSelection()?.toString()) onEdit(true)
  }
  // What I typed stays in the field until one of both is chosen.
  const shown = (failed?.draft ?? (held ? { value: held.mine } : { value })).value
  const tone = editing ? undefined : failed ? outline('bad') : held ? outline('warn') : undefined
  return (
    <div className="fact" data-editable={editable ? '' : undefined} data-editing={editing ? '' : undefined}>
      <dt>{field.label}</dt>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the pencil inside is the way for keys */}
      <dd
        onClick={click}
        className={cx(state === 'saved' && same(shown, value) && 'just-saved', tone)}
        onAnimationEnd={rest}
      >
        {editing ? (
          <InlineEditor
            place="line"
            field={field}
            value={shown}
            row={row}
            onSave={(draft) => void save(draft)}
            onClose={onLeave}
          />
        ) : (
          <Rest
            field={field}
            value={shown}
            row={row}
            editable={editable}
            slow={slow}
            onEdit={() => onEdit(true)}
            onMore={onMore}
          />
        )}
      </dd>
      {failed && !editing ? (
        <NotSaved failed={failed} onRetry={() => void save(failed.draft)} onDiscard={discard} />
      ) : null}
      {saving.conflict && held?.first ? (
        <div className="col-span-2">
          <ConflictBar noun={noun} conflict={saving.conflict} onKeep={saving.keepMine} onTake={saving.takeTheirs} />
        </div>
      ) : null}
    </div>
  )
}

interface RestProps {
  field: Field
  value: unknown
  row: Row
  editable: boolean
  slow: boolean
  onEdit: () => void
  onMore?: () => void
}

/** The value as it reads, with the ways to change it; or why it is not shown. */
function Rest({ field, value, row, editable, slow, onEdit, onMore }: RestProps) {
  const { t } = useWords()
  const { Value } = kindOf(field)
  if (field.hidden) return <Locked words={t('record.hiddenForRole')} />
  if (isEmpty(value) && editable)
    return (
      <button type="button" className="fact-add" onClick={onEdit}>
        {t('record.addField', { field: field.label.toLowerCase() })}
      </button>
    )
  const another = t('record.addAnother', { field: field.label })
  return (
    <>
      {isEmpty(value) ? <span className="text-ink-4">—</span> : <Value field={field} value={value} row={row} />}
      {slow ? <Spinner className="ms-auto" /> : null}
      {onMore ? (
        <button type="button" className="fact-edit me-7" aria-label={another} data-tip={another} onClick={onMore}>
          <Plus />
        </button>
      ) : null}
      {editable ? (
        <button
          type="button"
          className="fact-edit"
          aria-label={t('record.editField', { field: field.label })}
          onClick={onEdit}
        >
          <Pencil />
        </button>
      ) : null}
    </>
  )
}

function NotSaved({ failed, onRetry, onDiscard }: { failed: Failed; onRetry: () => void; onDiscard: () => void }) {
  const { t } = useWords()
  return (
    <div className="fact-failed" role="alert">
      <p className="ui-error">{failed.message}</p>
      <div className="mt-1 flex gap-1">
        <Button size="sm" onClick={onRetry}>
          {t('record.retry')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onDiscard}>
          {t('record.discard')}
        </Button>
      </div>
    </div>
  )
}

function Locked({ words }: { words: string }) {
  return (
    <span className="flex items-center gap-1.5 text-ink-3">
      <Lock className="size-3.5!" />
      {words}
    </span>
  )
}
