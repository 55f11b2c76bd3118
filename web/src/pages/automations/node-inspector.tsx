import '../../words/automations.ts'
import Ellipsis from 'lucide-react/icons/ellipsis'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { useEditor } from './editor-state.ts'
import { canMove, changeNode, copyNode, type GraphNode, moveNode, nodeIn, wire } from './graph.ts'
import { familyOf, wayLabel } from './sentence.ts'
import { SettingsForm } from './settings-form.tsx'
import { StepIcon } from './step-icon.tsx'
import { kindOf } from './steps.ts'
import { TestedStep } from './tested-step.tsx'
import { waysOf } from './ways.ts'

/** A titled part of the inspector. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-6">
    <h3 className="part-title mb-1.5">{title}</h3>
    {children}
  </section>
)

/** One step: its name, settings, where its ways lead, how the test went, the last 30 days. */
export function NodeInspector({ node }: { node: GraphNode }) {
  const { t } = useWords()
  const { draft, graph, title, choose, catalogue, locked, checked, remove } = useEditor()
  const kind = kindOf(catalogue, node.type)
  const whole = checked.problems.filter((each) => each.node === node.id && each.path === '')
  const circles = checked.problems.filter((each) => each.node !== node.id && each.cycle?.includes(node.id))
  const copy = () => {
    const made = copyNode(graph, node.id)
    if (!made) return
    draft.change(() => made.graph)
    choose(made.id)
  }
  return (
    <>
      <div className="flex items-center gap-2 text-xs text-ink-3">
        <StepIcon type={node.type} />
        <span className="cut">
          {[...new Set([t(`automations.family.${familyOf(node.type)}`), kind?.label ?? node.type])].join(' · ')}
        </span>
        <span className="grow" />
        {locked ? null : (
          <Menu
            align="end"
            trigger={<IconButton size="sm" label={t('automations.moreStep')} icon={<Ellipsis />} />}
            items={[
              {
                label: t('automations.moveUp'),
                keys: 'alt+arrowup',
                reason: canMove(graph, node.id, -1) ? undefined : t('automations.cannotMove'),
                onSelect: () => draft.change((now) => moveNode(now, node.id, -1)),
              },
              {
                label: t('automations.moveDown'),
                keys: 'alt+arrowdown',
                reason: canMove(graph, node.id, 1) ? undefined : t('automations.cannotMove'),
                onSelect: () => draft.change((now) => moveNode(now, node.id, 1)),
              },
              { label: t('automations.duplicate'), onSelect: copy },
              'line',
              { label: t('automations.removeStep'), danger: true, onSelect: () => remove(node.id) },
            ]}
          />
        )}
        <IconButton
          size="sm"
          className="inspector-close"
          label={t('ui.close')}
          icon={<X />}
          onClick={() => choose(null)}
        />
      </div>
      <Input
        className="mt-2 font-semibold"
        aria-label={t('automations.stepName')}
        placeholder={title({ ...node, title: undefined })}
        maxLength={120}
        readOnly={Boolean(locked)}
        value={node.title ?? ''}
        onChange={(event) =>
          draft.change(
            (now) => changeNode(now, node.id, { title: event.target.value || undefined }),
            `${node.id} title`,
          )
        }
      />
      {kind ? <p className="mt-1.5 text-xs text-ink-3">{kind.about}</p> : null}
      {[...whole, ...circles].map((each) => (
        <p
          key={each.message}
          role="alert"
          className={each.severity === 'error' ? 'ui-error mt-3' : 'mt-3 text-warn-ink'}
        >
          {each.message}
        </p>
      ))}
      <SettingsForm node={node} />
      <Leads node={node} />
      <TestedStep node={node} />
      <Figures node={node} />
    </>
  )
}

/** Where each way leads; a way can be led to a step that is there already. */
function Leads({ node }: { node: GraphNode }) {
  const { t } = useWords()
  const { graph, draft, title, locked } = useEditor()
  const ways = waysOf(node, wayLabel)
  const others = graph.nodes.filter((each) => each.id !== node.id && !each.type.startsWith('on.'))
  if (ways.length === 0) return null
  const END = ''
  return (
    <Part title={t('automations.leads')}>
      <div className="flex flex-col gap-2">
        {ways.map((way) => (
          <div key={way.name} className="grid grid-cols-[88px_minmax(0,1fr)] items-center gap-2">
            <span className="cut text-ink-3" data-tip={way.label} data-tip-when="cut">
              {way.label}
            </span>
            <Select
              size="sm"
              label={t('automations.leadsTo', { way: way.label })}
              disabled={Boolean(locked)}
              value={node.next[way.name] ?? END}
              options={[
                { value: END, label: t('automations.endsHere') },
                ...others.map((each) => ({ value: each.id, label: title(each) })),
              ]}
              onChange={(to) => draft.change((now) => wire(now, { from: node.id, way: way.name }, to || null))}
            />
          </div>
        ))}
      </div>
    </Part>
  )
}

/** How many went which way in the last 30 days. */
function Figures({ node }: { node: GraphNode }) {
  const { t } = useWords()
  const { locale } = useRegion()
  const { stats, graph } = useEditor()
  const own = stats[node.id]
  if (!own || !nodeIn(graph, node.id)) return null
  const ways = waysOf(node, wayLabel).filter((way) => own.ways?.[way.name])
  const all = ways.reduce((sum, way) => sum + (own.ways[way.name] ?? 0), 0)
  return (
    <Part title={t('automations.last30')}>
      {ways.length > 1 ? (
        <>
          <div className="flex h-2 gap-0.5 overflow-hidden rounded-1" aria-hidden="true">
            {ways.map((way, index) => (
              <span
                key={way.name}
                style={{
                  width: `${((own.ways[way.name] ?? 0) / all) * 100}%`,
                  background: `var(--c${(index % 6) + 1})`,
                }}
              />
            ))}
          </div>
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
            {ways.map((way, index) => (
              <li key={way.name} className="num flex items-center gap-1.5 text-xs">
                <span className="size-2 rounded-full" style={{ background: `var(--c${(index % 6) + 1})` }} />
                {way.label} {own.ways[way.name]?.toLocaleString(locale)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="num mt-1 text-ink-2">
        {[
          t('automations.passed', { count: own.passed }),
          own.waiting > 0 ? t('automations.waitHere', { count: own.waiting }) : '',
          own.failed > 0 ? t('automations.failedHere', { count: own.failed }) : '',
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
    </Part>
  )
}
