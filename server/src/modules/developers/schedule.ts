/** Seconds before each attempt, counted from the one before: the first is made at once. */
export const waits: readonly number[] = [0, 5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 10 * 3600]
/** The share by which a wait is longer or shorter, so that what failed together does not come back together. */
const jitter = 0.1
/** Milliseconds for one attempt, from the name to the last byte. */
export const timeoutMs = 15_000
/** Days of nothing but failures after which an endpoint is switched off. */
export const patienceDays = 5

/** When a delivery is tried again after so many failed attempts; null when it is given up. */
export function nextAttempt(attempts: number, now: Date, random = Math.random): Date | null {
  const wait = waits[attempts]
  if (wait === undefined) return null
  return new Date(now.getTime() + wait * 1000 * (1 + jitter * (2 * random() - 1)))
}

const spoken = (seconds: number): string =>
  seconds === 0
    ? 'at once'
    : seconds < 60
      ? `${seconds} seconds`
      : seconds < 3600
        ? `${seconds / 60} minutes`
        : `${seconds / 3600} hours`

/** The schedule as people read it; the documents use this sentence and no other. */
export const scheduleSentence = `Attempts are made ${waits.map(spoken).join(', ')} after the one before (± ${jitter * 100} %). Anything but a 2xx answer within ${timeoutMs / 1000} seconds is a failure, redirects too. After ${patienceDays} days of nothing but failures the endpoint is switched off.`
