import '../../words/automations.ts'
import Play from 'lucide-react/icons/play'
import X from 'lucide-react/icons/x'
import { loadRelated } from '../../kernel/fields/load-related.tsx'
import { Button } from '../../ui/button.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useWords } from '../../words/index.ts'
import { useEditor } from './editor-state.ts'
import { beginsWith, nodeIn, triggersOf } from './graph.ts'
import { resourceOf } from './sentence.ts'
import { useTest } from './test-state.ts'

/** Below the drawing: with which record to test, and how far it came. Nothing is sent or changed. */
export function TestBar() {
  const { t } = useWords()
  const test = useTest()
  const { graph, resources, title, choose } = useEditor()
  const noun = resourceOf(resources, triggersOf(graph).map(beginsWith).find(Boolean))
  if (!test.open) return null
  const last = test.result?.path.at(-1)
  const at = last && nodeIn(graph, last.node)
  const counts = test.result?.counts
  return (
    <section className="test-bar" aria-label={t('automations.test')}>
      <span className="step-ran size-5!" aria-hidden="true">
        <Play />
      </span>
      {noun ? (
        <Combobox
          className="w-64! max-md:w-full!"
          autoFocus
          label={t('automations.testWith', { noun: noun.labelOne.toLowerCase() })}
          placeholder={t('automations.testWith', { noun: noun.labelOne.toLowerCase() })}
          value={test.record}
          load={(typed) => loadRelated(noun, typed)}
          onChange={test.choose}
        />
      ) : (
        <Button onClick={test.again} busy={test.busy}>
          {t('automations.runTest')}
        </Button>
      )}
      <span className="min-w-0 grow" aria-live="polite">
        {test.result ? (
          <>
            {t(`automations.testEnded.${test.result.ended}`)}{' '}
            {at ? (
              <button type="button" className="text-link font-medium" onClick={() => choose(at.id)}>
                {title(at)}
              </button>
            ) : null}
            {test.result.problem ? <span className="text-bad-ink"> {test.result.problem}</span> : null}
            {counts ? (
              <span className="num text-ink-3"> {t('automations.pass', { pass: counts.pass, of: counts.of })}</span>
            ) : null}
          </>
        ) : (
          <span className="text-ink-3">{t('automations.nothingSent')}</span>
        )}
      </span>
      {test.result ? (
        <Button size="sm" busy={test.busy} onClick={test.again}>
          {t('automations.testAgain')}
        </Button>
      ) : null}
      <IconButton size="sm" label={t('automations.endTest')} icon={<X />} onClick={test.end} />
    </section>
  )
}
