import assert from 'node:assert/strict'
import { openRecord, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

export const companies = journey(
  'companies',
  'A manager walks a group of companies, and makes a company and a contact by keys alone',
  async (story) => {
    const manager = await story.person('Manager')
    const page = await signInAs(manager, 'manager@demo.test')
    const related = page.getByRole('complementary', { name: 'Related' })

    await story.step('sees the group of a company and walks its tree', async () => {
      await openRecord(page, 'companies', 'Osterby Group')
      const tree = related.getByRole('list', { name: 'Companies of this group' })
      await see(tree.getByText('Osterby Group'))
      assert.ok((await tree.getByRole('listitem').count()) >= 3, 'the group has three companies at least')
      await tree.getByRole('link', { name: /^Osterby Hotels/ }).click()
      await see(page.getByRole('heading', { level: 1, name: 'Osterby Hotels' }))
      await see(tree.getByRole('link', { name: /^Osterby Group/ }))
    })

    await story.step('opens one of its people, and comes back by the company', async () => {
      const people = related.locator('section').filter({ has: page.getByRole('heading', { name: /^People/ }) })
      const first = people.getByRole('link').first()
      await see(first)
      await first.click()
      await page.waitForURL('**/contacts/*')
      await page.getByRole('main').getByRole('link', { name: 'Osterby Hotels' }).first().click()
      await see(page.getByRole('heading', { level: 1, name: 'Osterby Hotels' }))
    })

    await story.step('makes a company by keys alone', async () => {
      await page.keyboard.press('g')
      await page.keyboard.press('o')
      await see(page.getByRole('grid', { name: 'Companies' }))
      await page.keyboard.press('c')
      const drawer = page.getByRole('dialog', { name: 'New company' })
      await see(drawer)
      await until('the first field has the focus', async () =>
        drawer.getByLabel('Name', { exact: true }).evaluate((each) => each.matches(':focus')),
      )
      await page.keyboard.type('Fjordvarme Bergen')
      await page.keyboard.press('Control+Enter')
      await see(page.getByRole('status').filter({ hasText: 'Fjordvarme Bergen created' }))
    })

    await story.step('makes a contact of it by keys alone', async () => {
      await page.keyboard.press('g')
      await page.keyboard.press('c')
      await see(page.getByRole('grid', { name: 'Contacts' }))
      await page.keyboard.press('c')
      const drawer = page.getByRole('dialog', { name: 'New contact' })
      await see(drawer)
      await until('a field has the focus', async () => (await drawer.locator(':focus').count()) === 1)
      await page.keyboard.type('Sigrid')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Fjellanger')
      const company = drawer.getByRole('combobox', { name: /^Company/ })
      for (let tabs = 0; tabs < 20 && !(await company.evaluate((each) => each.matches(':focus'))); tabs++)
        await page.keyboard.press('Tab')
      await page.keyboard.type('Fjordvarme')
      await see(page.getByRole('option', { name: /Fjordvarme Bergen/ }))
      await until('the company is the one that Enter would take', async () => {
        const active = await page.locator(':focus').getAttribute('aria-activedescendant')
        return !active || (await page.locator(`[id="${active}"]`).innerText()).includes('Fjordvarme Bergen')
      })
      await page.keyboard.press('Enter')
      await page.keyboard.press('Control+Enter')
      await see(page.getByRole('status').filter({ hasText: 'Sigrid Fjellanger created' }))
      await openRecord(page, 'companies', 'Fjordvarme Bergen')
      await see(related.getByRole('link', { name: /Sigrid Fjellanger/ }))
    })
  },
)
