import '../../words/automations.ts'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Play from 'lucide-react/icons/play'
import Redo2 from 'lucide-react/icons/redo-2'
import Undo2 from 'lucide-react/icons/undo-2'
import { useState } from 'react'
import { OrgLink, useGo } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { type RunsAnswer, useUnpublished } from './automation.ts'
import { type EditorAsk, EditorAsks } from './editor-asks.tsx'
import { EditorMenu } from './editor-menu.tsx'
import { useEditor } from './editor-state.ts'
import { StatusPill } from './status-pill.tsx'
import { useTest } from './test-state.ts'
import type { Saving } from './use-draft.ts'

interface BarProps {
  tab: 'flow' | 'runs' | 'versions'
  onTab: (tab: string) => void
  list: boolean
  onList: ((list: boolean) => void) | undefined
  runs: RunsAnswer | undefined
}

/** Where one is, how the automation stands, and what can be done with it: the primary action is Publish. */
export function EditorBar({ tab, onTab, list, onList, runs }: BarProps) {
  const { t } = useWords()
  const go = useGo()
  const phone = usePhone()
  const { automation, draft, locked, checked, choose } = useEditor()
  const test = useTest()
  const { data: diff } = useUnpublished(automation)
  const [asking, setAsking] = useState<EditorAsk | null>(null)
  const changes = automation.published > 0 ? (diff?.changes.length ?? 0) : 0
  const toggle = (to: 'runs' | 'versions') => onTab(tab === to ? 'flow' : to)
  const total = Object.values(runs?.totals ?? {}).reduce((sum, each) => sum + each, 0)
  return (
    <>
      <header className="top-bar">
        <IconButton
          className="md:hidden"
          label={t('automations.backToList')}
          icon={<ChevronLeft />}
          onClick={() => void go('automations')}
        />
        <OrgLink to="automations" className="text-ink-3 hover:text-ink max-lg:hidden">
          {t('automations.title')}
        </OrgLink>
        <ChevronRight aria-hidden="true" className="size-3.5! text-ink-3 max-lg:hidden rtl:rotate-180" />
        <h1 className="page-title cut" tabIndex={-1} data-tip={automation.name} data-tip-when="cut">
          {automation.name}
        </h1>
        <span className="max-md:hidden">
          <StatusPill automation={automation} />
        </span>
        <span className="num cut text-xs text-ink-3 max-xl:hidden" aria-live="polite">
          {changes > 0 ? <>{t('automations.notPublished', { count: changes })}, </> : null}
          <Saved saving={draft.saving} />
        </span>
        <span className="grow" />
        {locked || phone ? null : (
          <>
            <IconButton
              label={t('automations.undo')}
              shortcut="mod+z"
              icon={<Undo2 />}
              disabled={!draft.canUndo}
              onClick={draft.undo}
            />
            <IconButton
              label={t('automations.redo')}
              shortcut="mod+shift+z"
              icon={<Redo2 />}
              disabled={!draft.canRedo}
              onClick={draft.redo}
            />
          </>
        )}
        {phone ? null : (
          <>
            <Button variant="quiet" aria-pressed={tab === 'runs'} onClick={() => toggle('runs')}>
              {t('automations.runs')}
            </Button>
            <Button
              variant="quiet"
              aria-pressed={tab === 'versions'}
              className="max-lg:hidden"
              onClick={() => toggle('versions')}
            >
              {t('automations.versions')}
            </Button>
            <Button
              icon={<Play />}
              aria-pressed={test.open}
              reason={checked.errors.length > 0 && !test.open ? t('automations.testFirst') : undefined}
              onClick={() => {
                onTab('flow')
                test.start()
              }}
            >
              {t('automations.test')}
            </Button>
          </>
        )}
        <EditorMenu list={list} onList={onList} onToggle={toggle} onAsk={setAsking} />
        <Button variant="primary" reason={locked} onClick={() => setAsking('publish')}>
          {t('automations.publish')}
        </Button>
      </header>
      {phone ? <PhoneFacts runs={total} changes={changes} /> : null}
      {asking ? (
        <EditorAsks ask={asking} onClose={() => setAsking(null)} onJump={choose} changes={diff?.changes ?? []} />
      ) : null}
    </>
  )
}

function Saved({ saving }: { saving: Saving }) {
  const { t } = useWords()
  if (saving.state === 'waiting') return t('automations.savingNow')
  if (saving.state !== 'saved') return null
  return (
    <>
      {t('automations.saved')} <When value={saving.at} className="lowercase" />
    </>
  )
}

function PhoneFacts({ runs, changes }: { runs: number; changes: number }) {
  const { t } = useWords()
  const { automation, checked } = useEditor()
  const wrong = checked.errors.length
  return (
    <div className="flex flex-wrap gap-2 px-4 py-3">
      <StatusPill automation={automation} />
      <ChoicePill label={t('automations.runsCount', { count: runs })} />
      {changes > 0 ? <ChoicePill tone="warn" label={t('automations.notPublished', { count: changes })} /> : null}
      {wrong > 0 ? <ChoicePill tone="bad" label={t('automations.problemCount', { count: wrong })} /> : null}
    </div>
  )
}
