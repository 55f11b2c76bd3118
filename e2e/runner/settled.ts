import type { Page } from 'playwright-core'

/** Waits until a page shows what it has to show: nothing loads, no skeleton stands, no transition runs. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => {})
  await page
    .waitForFunction(
      `document.querySelectorAll('.ui-skeleton, [aria-busy="true"]:not(.grid-row)').length === 0 && document.fonts.status === 'loaded'`,
      undefined,
      { timeout: 4000 },
    )
    .catch(() => {})
  await page.evaluate(
    `Promise.all(document.getAnimations().filter((each) => each.effect?.getTiming().iterations !== Infinity).map((each) => each.finished.catch(() => {})))`,
  )
}
