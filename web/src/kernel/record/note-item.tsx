import Ellipsis from 'lucide-react/icons/ellipsis'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { type HistoryEvent, keyOf, type Row, useMe, useResource } from '../../api/query.ts'
import { queryClient } from '../../api/query-client.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { problemWords } from '../fields/problem-words.ts'
import { useDelete } from './use-delete.ts'

interface NoteItemProps {
  event: HistoryEvent
  body: string
  gone: boolean
  /** The noun whose timeline shows the note. */
  on: string
}

/** A note in the timeline, as it reads now; who wrote it can mend and delete it. */
export function NoteItem({ event, body, gone, on }: NoteItemProps) {
  const { t } = useWords()
  const me = useMe().data?.member?.id
  const mayChange = useResource('notes')?.can.update
  const [editing, setEditing] = useState(false)
  const [text, setText] = useState('')
  const remove = useDelete('notes')
  const id = event.recordId
  if (gone || !id) return <div className="feed-body text-ink-3">{t('record.noteGone')}</div>

  const refresh = () => void queryClient.invalidateQueries({ queryKey: keyOf('timeline', on) })
  const save = async () => {
    if (text.trim() === '') return
    try {
      const note = await api.get<Row>(`/notes/${id}`)
      await api.patch(`/notes/${id}`, { body: text.trim() }, { version: note.version })
      setEditing(false)
      refresh()
    } catch (error) {
      toastFailure(error, problemWords(error))
    }
  }
  if (editing)
    return (
      <div className="feed-body">
        <TextArea
          aria-label={t('record.editNote')}
          autoFocus
          rows={3}
          value={text}
          onChange={(change) => setText(change.target.value)}
          onKeyDown={(press) => {
            if (press.key === 'Enter' && (press.metaKey || press.ctrlKey)) void save()
            if (press.key !== 'Escape') return
            press.preventDefault()
            setEditing(false)
          }}
        />
        <div className="mt-2 flex justify-end gap-2">
          <Button size="sm" variant="quiet" onClick={() => setEditing(false)}>
            {t('ui.cancel')}
          </Button>
          <Button size="sm" variant="primary" onClick={() => void save()}>
            {t('record.saveNote')}
          </Button>
        </div>
      </div>
    )
  return (
    <div className="feed-body flex items-start gap-2">
      <p className="min-w-0 grow whitespace-pre-line">{body}</p>
      {mayChange && event.actor.id !== null && event.actor.id === me ? (
        <Menu
          align="end"
          trigger={<IconButton size="sm" className="-my-1 -me-2" label={t('record.noteMenu')} icon={<Ellipsis />} />}
          items={[
            {
              label: t('record.editNote'),
              onSelect: () => {
                setText(body)
                setEditing(true)
              },
            },
            {
              label: t('record.deleteNote'),
              danger: true,
              onSelect: () => void remove(id, t('record.noteDeleted'), refresh),
            },
          ]}
        />
      ) : null}
    </div>
  )
}
