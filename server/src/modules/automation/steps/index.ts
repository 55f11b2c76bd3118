import { aiSteps } from './ai.ts'
import { conditions } from './conditions.ts'
import type { Kind } from './kind.ts'
import { loops } from './loops.ts'
import { outsideSteps } from './outside.ts'
import { peopleSteps } from './people.ts'
import { recordSteps } from './records.ts'
import { triggers } from './triggers.ts'
import { verbSteps } from './verb.ts'
import { waits } from './waits.ts'

/** Every kind of node there is, in the order in which they are offered. */
export const kinds: readonly Kind[] = [
  ...triggers,
  ...conditions,
  ...loops,
  ...recordSteps,
  ...outsideSteps,
  ...verbSteps,
  ...waits,
  ...peopleSteps,
  ...aiSteps,
]

const byType = new Map(kinds.map((k) => [k.type, k]))
export const kindOf = (type: string): Kind | undefined => byType.get(type)
