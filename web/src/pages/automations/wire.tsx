import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react'
import { rounded } from '../architecture/map.ts'
import { AddStep } from './add-step.tsx'
import type { PlacedWire, Point } from './layout.ts'

const at = ([x, y]: Point) => ({ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` })

/** A wire at right angles, its name as a pill, and a plus to put a step in. */
export function Wire({ data }: EdgeProps) {
  const { wire, on } = data as { wire: PlacedWire; on: boolean }
  const { label } = wire
  return (
    <>
      <path className="step-wire" data-on={on ? '' : undefined} d={rounded(wire.points, 10)} />
      <EdgeLabelRenderer>
        {label ? (
          <span className="wire-name" data-on={on ? '' : undefined} style={at(label.at)}>
            {label.text}
          </span>
        ) : null}
        {wire.to ? (
          <span className="wire-plus" style={at(wire.plus)}>
            <AddStep spot={wire.spot} />
          </span>
        ) : null}
      </EdgeLabelRenderer>
    </>
  )
}
