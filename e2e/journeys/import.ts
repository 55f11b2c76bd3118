import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { ask, gone, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

const rows = 10_000
const bad = 12

/** Ten thousand people of a fair, some firms more than once, a few with an address that is none. German headers, semicolons. */
function fairList(): string {
  const lines = ['Vorname;Nachname;E-Mail;Telefon;Firma;Ort;Status;Geburtstag;Interne Nr.']
  for (let at = 1; at <= rows; at++) {
    const day = `${String((at % 28) + 1).padStart(2, '0')}.${String((at % 12) + 1).padStart(2, '0')}.19${60 + (at % 39)}`
    const mail = at % 800 === 0 ? `fair${at} at example` : `fair${at}@fair.example`
    lines.push(
      `Given${at};"Fair, ${at}";${mail};+49 30 ${String(at).padStart(6, '0')};Firm ${at % 900};Malmö;Kunde;${day};X-${at}`,
    )
  }
  return `${lines.join('\r\n')}\r\n`
}

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })

/** From the menu of the list to the columns of a file. */
async function bring(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.goto('/demo/contacts')
  await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Import…' }).click()
  await see(page.getByRole('heading', { name: 'Bring your data in' }))
  await page.getByLabel('Choose a file').setInputFiles(file)
  await see(page.getByRole('heading', { name: 'The first rows' }))
}

/** Checks and imports; answers the figures of the result by their names. */
async function checkAndImport(page: Page): Promise<Record<string, string>> {
  await page.getByRole('button', { name: /^Check / }).dblclick()
  const run = page.getByRole('button', { name: /^Import (all|[\d,]+) rows/ })
  await see(run, 120_000)
  await run.dblclick()
  await see(page.getByRole('heading', { level: 1, name: /: done$/ }), 180_000)
  const figures = await page
    .locator('.ui-stat')
    .evaluateAll((all) =>
      all.map((each) => [
        each.querySelector('.k')?.textContent ?? '',
        each.querySelector('.v')?.firstChild?.textContent?.trim() ?? '',
      ]),
    )
  return Object.fromEntries(figures) as Record<string, string>
}

const count = async (page: Page, noun: string) => {
  const { body } = await ask(page, 'GET', `/${noun}?limit=1&count=true`)
  return body.count as number
}

export const importFile = journey(
  'import',
  'Somebody brings ten thousand people with their firms, does it twice by mistake, and takes it back',
  async (story) => {
    const owner = await story.person('Owner')
    const page = await signInAs(owner, 'owner@demo.test')
    const before = { contacts: await count(page, 'contacts'), companies: await count(page, 'companies') }
    const list = fairList()

    await story.step('sends the file and sees how it was read', async () => {
      await bring(page, fileOf('fair-october.csv', list))
      await see(page.getByRole('combobox', { name: 'Separated by' }).filter({ hasText: 'Semicolons' }))
      await see(page.getByRole('cell', { name: 'Fair, 1', exact: true }))
    })

    await story.step('finds its columns matched, sets what a value means, and sees a row as records', async () => {
      await page.getByRole('button', { name: 'Match columns' }).click()
      await see(page.getByRole('button', { name: 'Where Vorname goes: First name' }))
      await see(page.getByRole('button', { name: /^Where Firma goes: Company/ }))
      await page.getByRole('button', { name: 'Review values' }).click()
      await page.getByRole('combobox', { name: /What “Kunde” becomes/ }).click()
      await page.getByRole('option', { name: 'Customer' }).click()
      await page.keyboard.press('Escape')
      await see(page.getByRole('complementary').getByText('Contact, new'))
      await see(page.getByRole('complementary').getByText('Customer'))
    })

    await story.step('loses nothing by loading the page again', async () => {
      await page.reload()
      await see(page.getByRole('button', { name: /^Where Status goes: Stage/ }).filter({ hasText: '1 value set' }))
    })

    const first = await story.step('checks and imports, pressing twice each time', () => checkAndImport(page))
    assert.equal(first.New, (rows - bad).toLocaleString('en-GB'), JSON.stringify(first))
    assert.equal(first['Left out'], String(bad))
    assert.equal(await count(page, 'companies').then((now) => now - before.companies), 900)

    await story.step('gets the rows left out as a file with the reason in each line', async () => {
      const arrives = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download the rows left out' }).click()
      const text = await readFile(await (await arrives).path(), 'utf8')
      const lines = text.trim().split(/\r?\n/)
      assert.equal(lines.length, bad + 1)
      assert.match(lines[0] ?? '', /Vorname.*Reason/)
      assert.match(lines[1] ?? '', /fair800 at example/)
    })

    await story.step('the second time nothing changes', async () => {
      await bring(page, fileOf('fair-october.csv', list))
      await page.getByRole('button', { name: 'Match columns' }).click()
      await page.getByRole('button', { name: 'Review values' }).click()
      await page.getByRole('combobox', { name: /What “Kunde” becomes/ }).click()
      await page.getByRole('option', { name: 'Customer' }).click()
      await page.keyboard.press('Escape')
      const second = await checkAndImport(page)
      assert.equal(second.New, '0', JSON.stringify(second))
      assert.equal(second.Updated, undefined)
      assert.equal(second['As they were'], (rows - bad).toLocaleString('en-GB'))
    })

    await story.step('finds both under Imports and takes the first one back', async () => {
      await page.getByRole('button', { name: /^Close/ }).click()
      const both = page.getByRole('grid', { name: 'Imports' }).getByRole('row').filter({ hasText: 'fair-october.csv' })
      await until('both are listed', async () => (await both.count()) === 2)
      const older = await ask(page, 'GET', '/imports?sort=createdAt&limit=1&filter=name%20%3D%20%22fair-october.csv%22')
      await page.goto(`/demo/imports/${older.body.data[0].id}`)
      await page.getByRole('button', { name: /^Undo until/ }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: 'Undo import' }).click()
      await see(page.getByRole('heading', { name: 'The import was taken back' }), 180_000)
      await see(page.getByText('Nothing stayed: everything is as it was before.'))
      // Counts are remembered, and told anew once the stream of so many events has been read.
      await until('there are as many records as before', async () => {
        const now = { contacts: await count(page, 'contacts'), companies: await count(page, 'companies') }
        return JSON.stringify(now) === JSON.stringify(before) || now
      })
    })

    await story.step('a viewer is told that importing is not for her', async () => {
      const viewer = await story.person('Viewer')
      viewer.expect(/status of 403/)
      await signInAs(viewer, 'viewer@demo.test', '/demo/contacts')
      await see(viewer.page.getByRole('grid', { name: 'Contacts' }))
      await viewer.page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click()
      await see(viewer.page.getByRole('menu'))
      await gone(viewer.page.getByRole('menuitem', { name: 'Import…' }))
    })
  },
)
