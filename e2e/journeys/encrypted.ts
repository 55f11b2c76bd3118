import assert from 'node:assert/strict'
import { gone, openRecord, see, signInAs } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

const plain = '850709-9805'

export const encrypted = journey(
  'encrypted',
  'A manager keeps a national id, another person sees dots, the manager reveals it, and the history knows',
  async (story) => {
    const manager = await story.person('Manager')
    const page = await signInAs(manager, 'manager@demo.test')
    const fact = (on: typeof page) => on.locator('.fact').filter({ has: on.getByText('National id', { exact: true }) })

    await story.step('types it where it stands', async () => {
      await openRecord(page, 'contacts', 'Hanna Lindqvist')
      await page
        .getByRole('button', { name: /empty field/ })
        .first()
        .click()
      await fact(page)
        .getByRole('button', { name: /national id/i })
        .first()
        .click()
      await fact(page).getByRole('textbox').fill(plain)
      await page.keyboard.press('Enter')
      await see(fact(page).getByText('••••05'))
      assert.equal(await page.getByText(plain).count(), 0, 'what was typed is not shown')
    })

    await story.step('reveals it, and hides it again', async () => {
      await fact(page).getByRole('button', { name: 'Reveal' }).click()
      await see(fact(page).getByText(plain))
      await fact(page).getByRole('button', { name: 'Hide' }).click()
      await gone(fact(page).getByText(plain))
      await see(fact(page).getByText('••••05'))
    })

    await story.step('finds in the history that it was looked at', async () => {
      await page.reload()
      await see(page.getByText('revealed encrypted values of this contact'))
    })

    const address = page.url()
    await story.step('another person sees dots and no way to more', async () => {
      const viewer = await story.person('Viewer')
      const theirs = await signInAs(viewer, 'viewer@demo.test', new URL(address).pathname)
      await see(fact(theirs).getByText('••••05'))
      assert.equal(await fact(theirs).getByRole('button', { name: 'Reveal' }).count(), 0)
      const { pathname } = new URL(address)
      const id = pathname.split('/').at(-1)
      const answer = await theirs.request.post(`/api/v1/contacts/${id}/reveal`, { data: { fields: ['nationalId'] } })
      assert.ok([403, 429].includes(answer.status()), `refused with ${answer.status()}`)
    })
  },
)
