import { type KeyboardEvent, useEffect, useState } from 'react'
import { keyOf, rememberChange, useCreate } from '../../api/query.ts'
import { queryClient } from '../../api/query-client.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/index.ts'
import type { Noun } from '../fields/noun.ts'
import { problemWords } from '../fields/problem-words.ts'
import { useKept } from '../list/local.ts'
import { MentionList } from './mention-list.tsx'
import { useMentions } from './use-mentions.ts'

/** Writes a note on a record. What was begun is kept on this device until it is saved. */
export function Composer({ noun, id }: { noun: Noun; id: string }) {
  const { t } = useWords()
  const [draft, setDraft] = useKept(`draft.${noun.name}.${id}`, '')
  const [problem, setProblem] = useState<string>()
  const create = useCreate('notes')
  const [box, setBox] = useState<HTMLTextAreaElement | null>(null)
  const mentions = useMentions(box, draft, setDraft)
  const ready = draft.trim() !== ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record begins without a problem
  useEffect(() => setProblem(undefined), [id])

  const save = async () => {
    if (!ready || create.isPending) return
    setProblem(undefined)
    try {
      const { requestId } = await create.mutateAsync({ body: draft.trim(), noun: noun.name, recordId: id })
      rememberChange({ requestId })
      setDraft('')
      void queryClient.invalidateQueries({ queryKey: keyOf('timeline', noun.path, id) })
    } catch (error) {
      setProblem(problemWords(error))
    }
  }
  const press = (event: KeyboardEvent) => {
    if (mentions.press(event)) return
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      void save()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      box?.blur()
    }
  }
  useShortcut('n', () => box?.focus(), { label: t('record.writeNote') })
  return (
    <div className="feed-composer">
      <textarea
        ref={setBox}
        aria-label={t('record.writeNote')}
        placeholder={t('record.notePlaceholder')}
        rows={1}
        value={draft}
        maxLength={20_000}
        onChange={(event) => {
          setDraft(event.target.value)
          mentions.follow()
        }}
        onSelect={mentions.follow}
        onKeyDown={press}
        {...mentions.wiring}
      />
      {mentions.open ? <MentionList {...mentions.list} /> : null}
      {ready || problem ? (
        <div className="flex items-center gap-2 px-2 pb-2">
          <span className="ui-hint min-w-0 grow ps-1.5" role={problem ? 'alert' : undefined}>
            {problem ? <span className="text-bad-ink">{problem}</span> : t('record.draftKept')}
          </span>
          <Button variant="primary" size="sm" busy={create.isPending} onClick={() => void save()}>
            {t('record.saveNote')}
          </Button>
          <Kbd keys="mod+enter" className="max-md:hidden" />
        </div>
      ) : null}
    </div>
  )
}
