import '../../words/imports.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { keyOf } from '../../api/keys.ts'
import { useCan } from '../../api/me.ts'
import { Problem } from '../../api/problem.ts'
import { useResources } from '../../api/query.ts'
import { useGo } from '../../shell/org-link.tsx'
import { PageSkeleton } from '../../shell/page-skeleton.tsx'
import { usePlaces } from '../../shell/places.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/index.ts'
import { inSentence } from '../../words/noun-words.ts'
import { FileDrop, type Sending } from './file-drop.tsx'
import { ReadProblem } from './read-problem.tsx'
import { type Upload, upload } from './upload.ts'
import { WizardFrame } from './wizard-frame.tsx'

/** Step 1: what is brought in, and the file. The import begins to exist when the file has arrived. */
export default function NewImport() {
  const { t } = useWords()
  const go = useGo()
  const can = useCan()
  const client = useQueryClient()
  const { noun: asked } = useSearch({ strict: false }) as { noun?: string }
  const { resources, isPending } = useResources()
  const { nouns: places } = usePlaces()
  const running = useRef<Upload>(null)
  const [sending, setSending] = useState<Sending | null>(null)
  const [problem, setProblem] = useState<Problem>()
  useTitle(t('imports.new'))
  useEffect(() => () => running.current?.stop(), [])

  if (isPending) return <PageSkeleton />
  const choices = places
    .map((place) => resources.find((each) => each.path === place.to))
    .filter((each) => each !== undefined)
  const noun = choices.find((each) => each.name === asked || each.path === asked) ?? choices[0]
  const reason = !can('imports:write')
    ? t('imports.locked')
    : !noun?.can.create
      ? t('imports.lockedNoun', { noun: inSentence(noun?.label ?? '') })
      : undefined

  const send = async (file: Blob, name: string) => {
    if (!noun || sending) return
    setProblem(undefined)
    const way = upload(noun.name, file, name, (part) => setSending((now) => (now ? { ...now, part } : now)))
    running.current = way
    setSending({ name, part: 0, stop: way.stop })
    try {
      const row = await way.done
      client.setQueryData(keyOf('record', 'imports', row.id), row)
      void client.invalidateQueries({ queryKey: keyOf('list', 'imports') })
      // Back leads to where one came from, not to an empty drop zone with the file already there.
      await go(`imports/${row.id}?step=file`, { replace: true })
    } catch (error) {
      if (error instanceof Problem) setProblem(error)
    } finally {
      running.current = null
      setSending(null)
    }
  }
  return (
    <WizardFrame step="file">
      <div className="wizard">
        <div className="wizard-part mx-auto max-w-200">
          <h1 className="wizard-title">{t('imports.welcome')}</h1>
          <p className="wizard-text">{t('imports.welcomeText')}</p>
          <FieldBlock label={t('imports.into')} className="mb-4 max-w-70">
            <Select
              value={noun?.path ?? null}
              disabled={sending !== null}
              onChange={(path) => void go(`imports/new?noun=${path}`, { replace: true })}
              options={choices.map((each) => ({ value: each.path, label: each.label }))}
            />
          </FieldBlock>
          {reason ? (
            <p className="ui-note mb-4" data-tone="warn" role="status">
              {reason}
            </p>
          ) : null}
          {problem ? <ReadProblem problem={problem} /> : null}
          <FileDrop sending={sending} reason={reason} onFile={send} />
        </div>
      </div>
    </WizardFrame>
  )
}
