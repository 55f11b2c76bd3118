import '../../words/messages.ts'
import { lazy, Suspense, useRef, useState } from 'react'
import { api, Problem } from '../../api/client.ts'
import { useCan } from '../../api/me.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import type { CodeHandle } from './code-field.tsx'
import { forgetMessages, type Template } from './message.ts'
import { NamesMenu } from './names-menu.tsx'
import { Problems, placeOf } from './problems.tsx'
import { TemplatePreview } from './template-preview.tsx'
import { VersionsMenu } from './versions-menu.tsx'

const CodeField = lazy(() => import('./code-field.tsx').then((m) => ({ default: m.CodeField })))

type Words = Pick<Template, 'name' | 'purpose' | 'subject' | 'preheader' | 'body' | 'layout'>
const wordsOf = ({ name, purpose, subject, preheader, body, layout }: Template): Words => ({
  ...{ name, purpose, subject, preheader, body, layout },
})

/** Edits the draft of a template; what is wrong with it is shown beside the words and never saved. */
export function TemplateEditor({ template, onSaved }: { template: Template; onSaved: () => void }) {
  const { t } = useWords()
  const can = useCan()
  const code = useRef<CodeHandle>(null)
  const [words, setWords] = useState<Words>(() => wordsOf(template))
  const [refused, setRefused] = useState<{ path: string; message: string }[]>([])
  const [busy, setBusy] = useState<string>()
  const mail = template.channel === 'email'
  const may = Boolean(can('message_templates:write'))
  const changed = JSON.stringify(words) !== JSON.stringify(wordsOf(template))
  const set = (part: Partial<Words>) => {
    setRefused([])
    setWords((now) => ({ ...now, ...part }))
  }
  const act = (name: string, run: () => Promise<unknown>) => async () => {
    if (busy) return
    setBusy(name)
    try {
      await run()
    } catch (error) {
      if (error instanceof Problem && error.errors.length) setRefused(error.errors)
      else toastFailure(error)
    } finally {
      setBusy(undefined)
      forgetMessages()
    }
  }
  const save = act('save', async () => {
    await api.patch(`/message-templates/${template.id}`, words, { version: template.version })
    toast(t('messages.saved'))
    onSaved()
  })
  const publish = act('publish', async () => {
    const { publishedVersion } = await api.post<Template>('/message-templates/publish', { id: template.id })
    toast(t('messages.published', { number: publishedVersion ?? 0 }))
    onSaved()
  })
  const test = act('test', async () => {
    await api.post('/message-templates/test', { id: template.id })
    toast(t('messages.tested'))
  })
  const revert = (number: number) =>
    act('revert', async () => {
      const now = await api.post<Template>('/message-templates/revert', { id: template.id, number })
      setWords(wordsOf(now))
      toast(t('messages.reverted', { number }))
      onSaved()
    })()
  const first = changed ? t('messages.publishFirst') : undefined
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex flex-wrap items-center gap-2 border-b border-line px-5 py-2.5">
        <OrgLink to="message-templates" className="text-ink-3">
          {t('messages.templates')}
        </OrgLink>
        <h1 className="cut min-w-0 text-lg font-semibold">{template.name}</h1>
        <ChoicePill
          tone={template.state === 'published' ? 'ok' : template.state === 'changed' ? 'warn' : 'neutral'}
          label={
            template.publishedVersion
              ? t('messages.version', { number: template.publishedVersion })
              : t('messages.saveDraft')
          }
        />
        <span className="grow" />
        <VersionsMenu template={template} onRevert={may ? revert : undefined} />
        <Button onClick={test} busy={busy === 'test'} reason={may ? first : t('shell.notAllowed')}>
          {t('messages.test')}
        </Button>
        <Button
          onClick={save}
          busy={busy === 'save'}
          reason={may ? undefined : t('shell.notAllowed')}
          disabled={!changed}
        >
          {t('messages.saveDraft')}
        </Button>
        <Button
          variant="primary"
          onClick={publish}
          busy={busy === 'publish'}
          reason={may ? first : t('shell.notAllowed')}
        >
          {t('messages.publish')}
        </Button>
      </header>
      <div className="grid min-h-0 grow gap-6 overflow-auto p-5 lg:grid-cols-2">
        <section className="flex min-w-0 flex-col gap-4" aria-label={t('messages.words')}>
          <Problems
            problems={refused}
            onJump={(problem) => {
              const place = placeOf(problem.message)
              if (place) code.current?.jump(place.line, place.column)
            }}
          />
          {mail ? (
            <>
              <FieldBlock label={t('messages.subject')}>
                <Input
                  value={words.subject ?? ''}
                  maxLength={500}
                  readOnly={!may}
                  onChange={(event) => set({ subject: event.target.value })}
                />
              </FieldBlock>
              <FieldBlock label={t('messages.lead')} hint={t('messages.leadHint')} optional>
                <Input
                  value={words.preheader ?? ''}
                  maxLength={200}
                  readOnly={!may}
                  onChange={(event) => set({ preheader: event.target.value || null })}
                />
              </FieldBlock>
            </>
          ) : null}
          <FieldBlock label={t('messages.purpose')} className="max-w-70">
            <Select
              value={words.purpose}
              disabled={!may}
              options={[
                { value: 'transactional', label: t('messages.necessary') },
                { value: 'marketing', label: t('messages.marketing') },
                ...(['transactional', 'marketing'].includes(words.purpose)
                  ? []
                  : [{ value: words.purpose, label: words.purpose }]),
              ]}
              onChange={(purpose) => set({ purpose })}
            />
          </FieldBlock>
          <FieldBlock
            label={t('messages.body')}
            hint={t('messages.bodyHint', { name: '{{ contact.firstName }}' })}
            aside={<NamesMenu id={template.id} onPick={(name) => code.current?.insert(`{{ ${name} }}`)} />}
          >
            <Suspense fallback={<Skeleton className="h-64!" />}>
              <CodeField ref={code} label={t('messages.body')} value={words.body} onChange={(body) => set({ body })} />
            </Suspense>
          </FieldBlock>
        </section>
        <TemplatePreview
          draft={{ ...words, channel: template.channel, data: template.data }}
          onJump={(line, column) => code.current?.jump(line, column)}
        />
      </div>
    </div>
  )
}
