import type { Page } from 'playwright-core'

/** What a page still waits for: skeletons, busy parts, fonts; and how much it has loaded so far. */
const state = `JSON.stringify([
  document.readyState === 'complete' && document.fonts.status === 'loaded' &&
    ![...document.querySelectorAll('.ui-skeleton, [aria-busy="true"]')].some((each) => each.checkVisibility?.() ?? true),
  performance.getEntriesByType('resource').length,
])`

const finish = `Promise.all(document.getAnimations()
  .filter((each) => each.effect?.getTiming().iterations !== Infinity)
  .map((each) => each.finished.catch(() => undefined)))`

/**
 * Waits until a page shows what it has to show: nothing is busy, nothing more was loaded for a quarter of a second, no
 * transition runs. After five seconds it is taken as it is.
 */
export async function settled(page: Page): Promise<void> {
  const end = Date.now() + 5000
  let before = ''
  let calm = 0
  while (calm < 3 && Date.now() < end) {
    const now = await page.evaluate<string>(state).catch(() => '')
    calm = now.startsWith('[true') && now === before ? calm + 1 : 0
    before = now
    await new Promise((done) => setTimeout(done, 80))
  }
  await page.evaluate(finish).catch(() => undefined)
}
