import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { see, signInAs } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'
import { settled } from '../runner/settled.ts'

const kilobyte = 1024

/** Counts what a page loads as it travels, by the kind of file. */
function weigh(page: Page) {
  const sizes: Promise<{ type: string; bytes: number }>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    if (type !== 'script' && type !== 'stylesheet' && type !== 'document') return
    sizes.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => ({ type, bytes: responseBodySize })),
    )
  })
  return async (types: string[]) =>
    (await Promise.all(sizes)).reduce((sum, each) => sum + (types.includes(each.type) ? each.bytes : 0), 0) / kilobyte
}

/** How far things moved that nobody moved, since the page began. */
const shift = (page: Page) =>
  page.evaluate<number>(
    `new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) sum += each.value }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 200) })`,
  )

export const sizes = journey('sizes', 'Pages are light and nothing jumps', async (story) => {
  await story.step('the sign-in page', async () => {
    const stranger = await story.person('Stranger')
    const weight = weigh(stranger.page)
    await stranger.page.goto('/sign-in')
    await see(stranger.page.getByRole('button', { name: 'Sign in', exact: true }))
    await settled(stranger.page)
    const script = await weight(['script'])
    story.note(`sign-in: ${script.toFixed(0)} KB of script (limit 130)`)
    assert.ok(script > 20, 'scripts were counted')
    assert.ok(script <= 130, `the sign-in page loads ${script.toFixed(0)} KB of script`)
  })

  const owner = await story.person('Owner')
  await signInAs(owner, 'owner@demo.test')
  await story.step('the shell and the first list', async () => {
    // A browser of its own that knows the account but has nothing in its cache.
    const cold = await story.person('Cold cache', { storageState: await owner.page.context().storageState() })
    const weight = weigh(cold.page)
    await cold.page.goto('/demo/contacts')
    await see(cold.page.getByRole('grid').getByRole('link').first())
    await settled(cold.page)
    const all = await weight(['script', 'stylesheet', 'document'])
    story.note(`shell and first list: ${all.toFixed(0)} KB (limit 250)`)
    assert.ok(all <= 250, `the first list loads ${all.toFixed(0)} KB`)
  })

  for (const [name, path] of [
    ['home', ''],
    ['contacts', '/contacts'],
    ['companies', '/companies'],
    ['members', '/settings/members'],
    ['audit', '/audit'],
  ] as const)
    await story.step(`nothing jumps on ${name}`, async () => {
      const page = await owner.page.context().newPage()
      await page.goto(`/demo${path}`)
      await see(page.getByRole('main'))
      await settled(page)
      const moved = await shift(page)
      story.note(`${name}: layout shift ${moved.toFixed(3)} (limit 0.05)`)
      await page.close()
      assert.ok(moved <= 0.05, `${name} shifts by ${moved.toFixed(3)}`)
    })
})
