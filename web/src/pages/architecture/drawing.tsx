import '../../words/house.ts'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useWords } from '../../words/index.ts'
import { iconOf } from './icon-of.tsx'
import { type Architecture, type MapNode, type MapWire, nodeSize, place, rounded, route } from './map.ts'
import { searchOf } from './search-of.ts'

export interface DrawingProps {
  architecture: Architecture
  graph: { nodes: MapNode[]; wires: MapWire[] }
  chosen: string | null
  typed: string
  onChoose: (id: string | null) => void
}

/** Rings as columns on a dotted ground. Hover or focus lights the wires of a node; a press keeps it chosen. */
export function Drawing({ architecture, graph, chosen, typed, onChoose }: DrawingProps) {
  const { t } = useWords()
  const [over, setOver] = useState<string | null>(null)
  const [scale, setScale] = useState(1)
  const ground = useRef<HTMLDivElement>(null)
  const { placed, columns, width, height } = useMemo(() => place(graph.nodes), [graph.nodes])
  const at = useMemo(() => new Map(placed.map((node) => [node.id, node])), [placed])
  const lit = over ?? chosen
  const near = new Set(
    lit
      ? [lit, ...graph.wires.flatMap((wire) => (wire.from === lit ? [wire.to] : wire.to === lit ? [wire.from] : []))]
      : [],
  )
  const found = useMemo(() => searchOf(architecture, typed), [architecture, typed])

  const fit = () => {
    const box = ground.current
    if (box) setScale(Math.max(0.7, Math.min(1.1, (box.clientWidth - 16) / width)))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: fits once when the drawing appears
  useLayoutEffect(fit, [])

  return (
    <div className="map-frame">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape in the nodes does the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click on the ground only lets go */}
      <div
        ref={ground}
        className="map-ground sheet-scroll"
        onClick={(event) => event.target === event.currentTarget && onChoose(null)}
      >
        <div style={{ width: width * scale, height: height * scale }}>
          <div className="map-paper" style={{ width, height, transform: `scale(${scale})` }}>
            <svg className="map-wires" width={width} height={height} aria-hidden="true">
              <defs>
                {['', 'on', 'far'].map((name) => (
                  <marker
                    key={name}
                    id={`arrow${name}`}
                    className={name}
                    viewBox="0 0 8 8"
                    refX="7"
                    refY="4"
                    markerWidth="7"
                    markerHeight="7"
                    markerUnits="userSpaceOnUse"
                    orient="auto"
                  >
                    <path d="M1 1 7 4 1 7" />
                  </marker>
                ))}
              </defs>
              {graph.wires.map((wire, lane) => {
                const from = at.get(wire.from)
                const to = at.get(wire.to)
                if (!from || !to) return null
                const on = lit !== null && (wire.from === lit || wire.to === lit)
                const look = on ? 'on' : lit ? 'far' : ''
                return (
                  <path
                    key={`${wire.from} ${wire.to} ${wire.kind}`}
                    d={rounded(route(from, to, lane))}
                    markerEnd={`url(#arrow${look})`}
                    className={cx(look, wire.kind === 'event' && 'event')}
                  />
                )
              })}
            </svg>
            {columns.map(({ ring, x }) => (
              <p key={ring} className="map-ring" style={{ left: x, width: nodeSize.width }}>
                <b className="font-semibold text-ink">{t(`map.rings.${ring}`)}</b> {t(`map.ringText.${ring}`)}
              </p>
            ))}
            {placed.map((node) => {
              const Icon = iconOf(node.ring)
              const dim = (lit && !near.has(node.id)) || (typed && !found.has(node.id))
              return (
                <button
                  key={node.id}
                  type="button"
                  className="map-node"
                  style={{ left: node.x, top: node.y, ...nodeSize }}
                  data-ring={node.ring}
                  data-dim={dim ? '' : undefined}
                  aria-pressed={chosen === node.id}
                  onPointerEnter={() => setOver(node.id)}
                  onPointerLeave={() => setOver(null)}
                  onFocus={() => setOver(node.id)}
                  onBlur={() => setOver(null)}
                  onKeyDown={(event) => event.key === 'Escape' && onChoose(null)}
                  onClick={() => onChoose(chosen === node.id ? null : node.id)}
                >
                  <span className="map-icon">{Icon}</span>
                  <span className="min-w-0">
                    <span className="cut block leading-4.5 font-semibold">{node.label}</span>
                    <span className="cut block text-xs text-ink-2">{subOf(architecture, node, t)}</span>
                  </span>
                </button>
              )
            })}
          </div>
        </div>
      </div>
      <div className="map-zoom">
        <IconButton
          label={t('map.zoomOut')}
          icon={<Minus />}
          onClick={() => setScale((now) => Math.max(0.4, now - 0.1))}
        />
        <Button variant="quiet" className="num w-14" onClick={() => setScale(1)} data-tip={t('map.actualSize')}>
          {Math.round(scale * 100)} %
        </Button>
        <IconButton
          label={t('map.zoomIn')}
          icon={<Plus />}
          onClick={() => setScale((now) => Math.min(1.6, now + 0.1))}
        />
        <Button variant="quiet" onClick={fit}>
          {t('map.fit')}
        </Button>
      </div>
    </div>
  )
}

/** Second line of a node: what a module brings, or where a noun lives. */
function subOf(architecture: Architecture, node: MapNode, t: ReturnType<typeof useWords>['t']) {
  if (node.kind === 'noun') return node.module
  const nouns = architecture.nouns.filter((each) => each.module === node.id).length
  const verbs = architecture.verbs.filter((each) => each.module === node.id).length
  return [nouns > 0 && t('map.nouns', { count: nouns }), verbs > 0 && t('map.verbs', { count: verbs })]
    .filter(Boolean)
    .join(', ')
}
