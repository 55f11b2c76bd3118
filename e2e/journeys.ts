import { newcomer } from './journeys/newcomer.ts'
import { viewer } from './journeys/viewer.ts'
import type { Journey } from './runner/journey.ts'

/** In the order in which they are walked. Each stands alone: none needs what another one left behind. */
export const journeys: Journey[] = [newcomer, viewer]
