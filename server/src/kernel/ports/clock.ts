/** The time. A port, so that tests may stand still or leap. */
export interface Clock {
  now(): Date
}
export const systemClock: Clock = { now: () => new Date() }
