import '../../words/automations.ts'
import ChevronRight from 'lucide-react/icons/chevron-right'
import CornerDownRight from 'lucide-react/icons/corner-down-right'
import Plus from 'lucide-react/icons/plus'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { AddStep } from './add-step.tsx'
import { useEditor } from './editor-state.ts'
import type { Spot } from './graph.ts'
import { type OutlineItem, outlineOf } from './outline.ts'
import { familyOf } from './sentence.ts'
import { Line, StepMarks } from './step-card.tsx'
import { StepIcon } from './step-icon.tsx'
import type { Way } from './ways.ts'

/** The same flow as a nested list: for phones, for screen readers, for whoever reads faster than looks. */
export function FlowList() {
  const { t } = useWords()
  const { graph, ways } = useEditor()
  const items = outlineOf(graph, ways)
  const trigger = (label: string, primary: boolean) => (
    <AddStep
      spot={null}
      trigger={
        <Button variant={primary ? 'primary' : 'quiet'} size={primary ? 'md' : 'sm'} icon={<Plus />}>
          {label}
        </Button>
      }
    />
  )
  if (items.length === 0)
    return (
      <EmptyState
        className="grow"
        title={t('automations.noSteps')}
        text={t('automations.noStepsText')}
        actions={trigger(t('automations.chooseTrigger'), true)}
      />
    )
  return (
    <nav className="flow-list" aria-label={t('automations.steps')}>
      <div className="flex justify-end py-1">{trigger(t('automations.anotherTrigger'), false)}</div>
      <Items items={items} />
    </nav>
  )
}

function Items({ items, end }: { items: OutlineItem[]; end?: Spot }) {
  const { t } = useWords()
  const { title, ways, graph } = useEditor()
  const last = items.at(-1)
  const open = last?.kind === 'step' && last.branches.length === 0 ? ways(last.node)[0] : undefined
  const spot =
    items.length === 0 ? end : open && last?.kind === 'step' ? { from: last.node.id, way: open.name } : undefined
  const leads = spot && graph.nodes.find((each) => each.id === spot.from)?.next[spot.way]
  return (
    <ol>
      {items.map((item) =>
        item.kind === 'goto' ? (
          <li key={`goto ${item.node.id}`} className="flex items-center gap-2 px-3 py-2 text-ink-2">
            <CornerDownRight aria-hidden="true" /> {t('automations.goesOnAt', { step: title(item.node) })}
          </li>
        ) : (
          <Step key={item.node.id} item={item} />
        ),
      )}
      {spot && !leads ? (
        <li className="pb-2">
          <AddStep
            spot={spot}
            trigger={
              <Button variant="quiet" size="sm" icon={<Plus />}>
                {t('automations.addHere')}
              </Button>
            }
          />
        </li>
      ) : null}
    </ol>
  )
}

function Step({ item }: { item: Extract<OutlineItem, { kind: 'step' }> }) {
  const { t } = useWords()
  const { locale } = useRegion()
  const { chosen, choose, title, line, checked, stats } = useEditor()
  const { node, branches } = item
  const named = (way: Way) =>
    way.name === 'next' || way.name === 'each' ? way.label : t('automations.onWay', { way: way.label.toLowerCase() })
  const wrong = checked.errors.some((each) => each.node === node.id || each.cycle?.includes(node.id))
  return (
    <li>
      <button
        type="button"
        className="flow-step"
        data-step={node.id}
        data-wrong={wrong ? '' : undefined}
        aria-current={chosen === node.id ? 'true' : undefined}
        onClick={() => choose(node.id)}
      >
        <StepIcon type={node.type} />
        <span className="min-w-0 grow">
          <span className="sr-only">{t(`automations.family.${familyOf(node.type)}`)}: </span>
          <span className="block font-semibold">{title(node)}</span>
          <span className="cut block text-ink-2">
            <Line text={line(node)} />
          </span>
        </span>
        <StepMarks node={node} />
        <ChevronRight aria-hidden="true" className="text-ink-3 rtl:rotate-180" />
      </button>
      {branches.map(({ way, items }) => (
        <section key={way.name} aria-label={named(way)}>
          <h3 className="flow-way ms-5">
            <span className="grow">{named(way)}</span>
            {stats[node.id]?.ways?.[way.name] ? (
              <span className="num font-normal text-ink-3">
                {stats[node.id]!.ways[way.name]!.toLocaleString(locale)}
              </span>
            ) : null}
          </h3>
          {items.length > 0 || !node.next[way.name] ? (
            <Items items={items} end={{ from: node.id, way: way.name }} />
          ) : (
            <p className="ms-5 pb-2 text-ink-3">{t('automations.goesOnBelow')}</p>
          )}
        </section>
      ))}
    </li>
  )
}
