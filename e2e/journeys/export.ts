import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { rowOf, see, signInAs } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

const lines = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')

export const exportFile = journey(
  'export',
  'Somebody takes a filtered list and a selection along as files, and finds it in the audit',
  async (story) => {
    const owner = await story.person('Owner')
    const page = await signInAs(owner, 'owner@demo.test', '/demo/contacts?filter=stage%20%3D%20%22customer%22')
    const dialog = page.getByRole('dialog', { name: 'Export contacts' })
    const take = async () => {
      const arrives = page.waitForEvent('download')
      await dialog.getByRole('button', { name: /^Export [\d,]+ rows?$/ }).click()
      const file = await arrives
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
    }

    await story.step('takes this view with one column more', async () => {
      await see(page.getByRole('grid').getByRole('link'))
      const shown = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1
      await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Export…' }).click()
      await dialog.getByRole('combobox', { name: 'Columns' }).fill('e-mail')
      await dialog.getByRole('option', { name: 'E-mail' }).first().click()
      const { name, text } = await take()
      assert.match(name, /^contacts.*\.csv$/)
      assert.match(lines(text)[0] ?? '', /^"?Id"?,.*E-mail/i)
      assert.equal(lines(text).length, shown + 1, 'as many lines as the list shows')
    })

    await story.step('takes two chosen people with the names of fields', async () => {
      await page.goto('/demo/contacts')
      const people = ['Lukas Overath', 'Derya Akbulut']
      for (const person of people)
        await rowOf(page, person)
          .getByRole('checkbox', { name: `Select ${person}` })
          .click()
      await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: 'Export…' }).click()
      await dialog.getByRole('combobox', { name: 'First row' }).click()
      await page.getByRole('option', { name: /^Field names/ }).click()
      const { text } = await take()
      assert.equal(lines(text).length, 3)
      assert.match(lines(text)[0] ?? '', /^"?id"?,.*fullName/)
      for (const person of people) assert.ok(text.includes(person), `${person} is in the file`)
    })

    await story.step('finds both in the audit', async () => {
      await page.goto('/demo/audit')
      await see(page.getByText(/export/i))
    })
  },
)
