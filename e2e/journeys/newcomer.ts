import assert from 'node:assert/strict'
import { change, fact, rowOf, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

const person = 'Covadonga Riestra'

export const newcomer = journey(
  'newcomer',
  'A newcomer signs in, finds a person, edits her, and sees who changed what',
  async (story) => {
    const somebody = await story.person('Newcomer')
    const { page } = somebody

    await story.step('opens the page and takes the account it offers', async () => {
      await page.goto('/')
      await page.waitForURL('**/sign-in')
      await signInAs(somebody, 'owner@demo.test')
      await see(page.getByText(/Good (morning|afternoon|evening), Amara\./))
    })

    await story.step('finds a person by the palette although it is mistyped', async () => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Find or do' }).fill('covadonga reistra')
      const found = page.getByRole('option', { name: new RegExp(person) })
      await see(found)
      await found.first().click()
      await see(page.getByRole('heading', { level: 1, name: person }))
    })

    await story.step('finds her in the list too, and opens her by keys', async () => {
      await page.keyboard.press('g')
      await page.keyboard.press('c')
      await see(page.getByRole('grid', { name: 'Contacts' }))
      await page.keyboard.press('/')
      await page.getByRole('searchbox', { name: 'Search contacts' }).fill('covadnoga')
      await see(rowOf(page, person))
      await until('only she is left', async () => (await page.getByRole('grid').getAttribute('aria-rowcount')) === '2')
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await see(page.getByRole('heading', { level: 1, name: person }))
    })

    const jobTitle = fact(page, 'Job title')
    const before = await jobTitle.innerText()
    const timeline = page.getByRole('feed', { name: 'Timeline' })
    const changed = timeline.getByRole('article').filter({ hasText: 'Head of heat' })

    await story.step('edits a field and sees it on the timeline', async () => {
      await change(page, 'Job title', 'Head of heat')
      await see(jobTitle.filter({ hasText: 'Head of heat' }))
      await see(changed)
      const words = await changed.first().innerText()
      assert.match(words, /Job title/)
      assert.ok(words.includes(before), `the timeline tells the old value (${words})`)
      assert.match(words, /by Amara Nwosu/)
    })

    await story.step('takes it back with Z', async () => {
      await page.keyboard.press('z')
      await see(page.getByRole('status').filter({ hasText: 'Taken back' }))
      await see(jobTitle.filter({ hasText: before }))
    })

    await story.step('edits again, comes back, and it is still there', async () => {
      await change(page, 'Job title', 'Head of cold')
      await see(timeline.getByText('Head of cold'))
      await page.reload()
      await see(jobTitle.filter({ hasText: 'Head of cold' }))
      await see(timeline.getByText('Head of cold'))
    })
  },
)
