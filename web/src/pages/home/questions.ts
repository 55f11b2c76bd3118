import { useSummary } from '../../api/lists.ts'
import { useCan } from '../../api/me.ts'

/** The filters behind the figures and lists of My day; every figure opens the list it counts. */
export const questions = {
  newThisWeek: 'createdAt >= ago("7d")',
  noOwner: 'ownerId = null',
  mine: 'ownerId = me',
  myCustomers: 'ownerId = me AND stage = "customer"',
  quiet: 'ownerId = me AND stage = "customer" AND lastActivityAt < ago("30d")',
  byMe: 'updatedBy = me',
}

/** The address of a list with a filter. */
export const listAddress = (noun: string, filter?: string) =>
  filter ? `${noun}?filter=${encodeURIComponent(filter)}` : noun

/** How many a filter finds; undefined while it is counted or when it may not be. */
export function useCount(noun: string, filter?: string): number | undefined {
  const can = useCan()
  return useSummary(noun, { filter }, { enabled: Boolean(can(`${noun}:read`)) }).data?.count
}
