import { followUp, onboarding, reEngagement, stageAutomation } from './customers.ts'
import { failedPayment, incidentResponse, stuckDeals, ticketEscalation } from './operations.ts'
import type { Recipe } from './recipe.ts'

export type { Recipe } from './recipe.ts'

/** Automations that come with the product. */
export const recipes: readonly Recipe[] = [
  onboarding,
  followUp,
  stageAutomation,
  stuckDeals,
  ticketEscalation,
  failedPayment,
  reEngagement,
  incidentResponse,
]
