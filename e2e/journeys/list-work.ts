import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { gone, rowOf, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

const count = async (page: Page) => Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1

/** Names of the rows that are drawn; the letters of their avatars stand before them. */
const titles = async (page: Page) =>
  (await page.getByRole('rowgroup', { name: 'Rows' }).getByRole('link').allInnerTexts()).map(
    (each) => each.trim().split('\n').at(-1) ?? '',
  )

/** Adds a chip: field by name, then its values. */
async function filterBy(page: Page, field: string, ...values: string[]) {
  await page.keyboard.press('f')
  await page.getByRole('combobox', { name: 'Field' }).fill(field)
  await page.getByRole('option', { name: field, exact: true }).click()
  for (const value of values) await page.getByRole('option', { name: value }).first().click()
  await page.keyboard.press('Escape')
}

export const listWork = journey(
  'list-work',
  'A salesperson shapes a list, walks it by keys, edits in place, changes many and takes it back',
  async (story) => {
    const rep = await story.person('Amara')
    const page = await signInAs(rep, 'owner@demo.test')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contacts' }).click()
    const grid = page.getByRole('grid', { name: 'Contacts' })
    await see(rowOf(page, 'Lukas Overath'))

    await story.step('walks to the end of four hundred rows with one key', async () => {
      const all = await count(page)
      assert.ok(all >= 400, `there are ${all} contacts`)
      await grid.focus()
      const last = page.locator(`[aria-rowindex="${all + 1}"]:not([aria-busy="true"])`)
      await until(
        'the last row is seen',
        async () => {
          await page.keyboard.press('Control+End')
          return last.isVisible()
        },
        20_000,
      )
      const drawn = await grid.getByRole('row').count()
      assert.ok(drawn < 150, `${drawn} rows are drawn of ${all}`)
      await page.keyboard.press('Control+Home')
      await see(rowOf(page, 'Lukas Overath'))
    })

    await story.step('filters by chips, and drops one', async () => {
      await filterBy(page, 'Stage', 'Customer')
      await until('only customers are left', async () => (await count(page)) < 400)
      const customers = await count(page)
      await filterBy(page, 'Owner', 'Jonas Verbeek')
      await until('fewer than before', async () => (await count(page)) < customers)
      await page.getByRole('button', { name: 'Remove Owner' }).click()
      await until('as many as before', async () => (await count(page)) === customers)
    })

    await story.step('sorts by name', async () => {
      await page.getByRole('columnheader', { name: 'Name' }).getByText('Name').click()
      await page.getByRole('menuitemcheckbox', { name: 'Sort up' }).click()
      await page.waitForURL(/sort=/)
      await until('the first is the first by name', async () => {
        const names = (await titles(page)).slice(0, 5)
        return names.length === 5 && names.join() === [...names].sort((a, b) => a.localeCompare(b, 'en')).join()
      })
    })

    await story.step('chooses columns, and saves it all as a view', async () => {
      await page.getByRole('button', { name: 'Columns' }).click()
      const source = page
        .getByRole('checkbox', { name: 'Source' })
        .or(page.getByRole('option', { name: 'Source' }))
        .or(page.getByRole('menuitemcheckbox', { name: 'Source' }))
      await source.first().click()
      await page.keyboard.press('Escape')
      await see(page.getByRole('columnheader', { name: 'Source' }))
      await page.getByRole('button', { name: 'New view' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Name', { exact: true }).fill('Customers by name')
      await dialog.getByRole('button', { name: /^Save/ }).click()
      await see(page.getByRole('tab', { name: /^Customers by name/, selected: true }))
      await page.reload()
      await see(page.getByRole('tab', { name: /^Customers by name/, selected: true }))
      await see(page.getByRole('columnheader', { name: 'Source' }))
    })

    await story.step('edits a cell in place', async () => {
      await page.getByRole('tab', { name: /^Everyone/ }).click()
      const row = rowOf(page, 'Sjoerd Timmermans')
      await row.getByRole('gridcell', { name: 'Refrigeration engineer' }).dblclick()
      const field = row.getByRole('textbox')
      await field.fill('Cold chain engineer')
      await field.press('Enter')
      await see(row.getByRole('gridcell', { name: 'Cold chain engineer' }))
      await page.reload()
      await see(rowOf(page, 'Sjoerd Timmermans').getByText('Cold chain engineer'))
    })

    await story.step('changes the stage of three at once, and takes it back', async () => {
      await grid.focus()
      await page.keyboard.press('Control+Home')
      const names = (await titles(page)).slice(0, 3)
      const stages = () =>
        Promise.all(
          names.map((name) =>
            rowOf(page, name)
              .getByText(/^(Subscriber|Prospect|Customer|Former)$/)
              .innerText(),
          ),
        )
      const before = await stages()
      await page.keyboard.press('x')
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Shift+ArrowDown')
      await see(page.getByText('3 selected'))
      await page.keyboard.press('s')
      await page.getByRole('option', { name: 'Former' }).click()
      await until('all three are former', async () => (await stages()).every((each) => each === 'Former'))
      await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click()
      await until('all three are as before', async () => (await stages()).join() === before.join())
      await page.keyboard.press('Escape')
      await gone(page.getByText('3 selected'))
    })

    await story.step('deletes two, finds them in the trash, and brings them back', async () => {
      const all = await count(page)
      for (const name of ['Lukas Overath', 'Derya Akbulut'])
        await rowOf(page, name)
          .getByRole('checkbox', { name: `Select ${name}` })
          .click()
      await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: 'Delete' }).click()
      await gone(rowOf(page, 'Lukas Overath'))
      await until('two are gone', async () => (await count(page)) === all - 2)
      await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Open the trash' }).click()
      await see(page.getByRole('heading', { name: 'Trash' }))
      for (const name of ['Lukas Overath', 'Derya Akbulut'])
        await rowOf(page, name)
          .getByRole('checkbox', { name: `Select ${name}` })
          .click()
      await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Restore' }).click()
      await gone(rowOf(page, 'Lukas Overath'))
      await page.getByRole('button', { name: 'Close' }).click()
      await see(rowOf(page, 'Lukas Overath'))
      await until('all are back', async () => (await count(page)) === all)
    })
  },
)
