import '../../words/automations.ts'
import Check from 'lucide-react/icons/check'
import Clock from 'lucide-react/icons/clock'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import X from 'lucide-react/icons/x'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { testMark, useEditor } from './editor-state.ts'
import type { GraphNode } from './graph.ts'
import { familyOf, pieces } from './sentence.ts'
import { StepIcon } from './step-icon.tsx'

/** A line with its names as small marks: "Call [first name] before Friday". */
export function Line({ text }: { text: string }) {
  return pieces(text).map((piece, index) =>
    piece.name ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
      <span key={index} className="step-name">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  )
}

/** What a card and a line of the list say beside the words: how many came by, how the test went, what is wrong. */
export function StepMarks({ node }: { node: GraphNode }) {
  const { t } = useWords()
  const { locale } = useRegion()
  const { stats, test, checked } = useEditor()
  const mark = testMark(test, node)
  const wrong = checked.problems.filter((each) => each.node === node.id || each.cycle?.includes(node.id))
  const own = stats[node.id]
  const seen = own ? own.passed + own.waiting + own.failed : 0
  return (
    <>
      {wrong.length > 0 ? (
        <span
          className="step-wrong"
          data-severity={wrong.some((each) => each.severity === 'error') ? 'error' : 'warning'}
          role="img"
          aria-label={t('automations.problemHere', { problem: wrong[0]!.message })}
          data-tip={wrong.map((each) => each.message).join(' ')}
        >
          <TriangleAlert />
        </span>
      ) : null}
      {seen > 0 ? (
        <span className="num" data-tip={t('automations.cameBy', { count: seen })}>
          {seen.toLocaleString(locale)}
        </span>
      ) : null}
      {mark ? (
        <span className="step-ran" data-mark={mark} role="img" aria-label={t(`automations.mark.${mark}`)}>
          {mark === 'done' ? <Check /> : mark === 'held' ? <Clock /> : <X />}
        </span>
      ) : null}
    </>
  )
}

/** The inside of a node: tile, kind, figures, heading, one line. */
export function StepInside({ node }: { node: GraphNode }) {
  const { t } = useWords()
  const { title, line } = useEditor()
  return (
    <>
      <StepIcon type={node.type} />
      <span className="min-w-0 grow">
        <span className="flex h-4.5 items-center gap-1.5 text-xs text-ink-3">
          {t(`automations.family.${familyOf(node.type)}`)}
          <span className="grow" />
          <StepMarks node={node} />
        </span>
        <span className="cut block leading-5 font-semibold" data-tip={title(node)} data-tip-when="cut">
          {title(node)}
        </span>
        <span className="cut block text-xs leading-4.5 text-ink-2">
          <Line text={line(node) || ' '} />
        </span>
      </span>
    </>
  )
}
