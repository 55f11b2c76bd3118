import assert from 'node:assert/strict'
import { ask, gone, idOf, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

export const organizations = journey(
  'organizations',
  'An owner of two organizations switches between them, and nothing of one shows in the other',
  async (story) => {
    const owner = await story.person('Owner')
    const page = await signInAs(owner, 'owner@demo.test')
    const lukas = await idOf(page, 'contacts', 'Lukas Overath')

    const slug = await story.step('makes a second organization', async () => {
      await page.getByRole('button', { name: 'Organization: Marlow Heatworks' }).click()
      await page.getByRole('menuitem', { name: 'New organization' }).click()
      await page.getByLabel('Name of the organization').fill('Harbour Rowing Club')
      await page.getByRole('button', { name: 'Create organization' }).click()
      await see(page.getByRole('button', { name: 'Organization: Harbour Rowing Club' }))
      await see(page.getByRole('heading', { name: 'Three things and you are at home' }))
      return new URL(page.url()).pathname.split('/')[1]!
    })

    await story.step('adds somebody there', async () => {
      await page.goto(`/${slug}/contacts`)
      await page.getByRole('button', { name: 'New contact' }).first().click()
      const drawer = page.getByRole('dialog', { name: 'New contact' })
      await drawer.getByLabel(/^First name/).fill('Quentin')
      await drawer.getByLabel(/^Last name/).fill('Zephyrine')
      await drawer.getByRole('button', { name: 'Create contact' }).click()
      await see(page.getByRole('grid').getByText('Quentin Zephyrine'))
      assert.equal(await page.getByRole('grid').getAttribute('aria-rowcount'), '2')
    })

    await story.step('the first one knows nothing of it', async () => {
      await page.getByRole('button', { name: 'Organization: Harbour Rowing Club' }).click()
      await page.getByRole('menuitemcheckbox', { name: /Marlow Heatworks/ }).click()
      await see(page.getByRole('button', { name: 'Organization: Marlow Heatworks' }))
      await page.goto('/demo/contacts?q=Zephyrine')
      await see(page.getByText(/Nothing is called/).or(page.getByRole('grid').getByRole('link')))
      await gone(page.getByText('Quentin Zephyrine'))
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Find or do' }).fill('Zephyrine')
      await see(page.getByText('Nothing is called “Zephyrine”.'))
      await page.keyboard.press('Escape')
    })

    await story.step('and the second one nothing of the first', async () => {
      await page.goto(`/${slug}/contacts`)
      await see(page.getByRole('grid').getByText('Quentin Zephyrine'))
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Find or do' }).fill('Lukas')
      await see(page.getByText('Nothing is called “Lukas”.'))
      await page.keyboard.press('Escape')
      owner.expect(/status of 404/)
      const { status } = await ask(page, 'GET', `/contacts/${lukas}`, undefined, slug)
      assert.equal(status, 404)
      await page.goto(`/${slug}/contacts/${lukas}`)
      await see(page.getByRole('heading', { name: 'This contact is not here' }))
    })

    await story.step('a stranger is told that it is not open to him', async () => {
      const stranger = await story.person('Stranger')
      stranger.expect(/status of (403|404)/)
      const his = await signInAs(stranger, 'rep@demo.test')
      await his.goto(`/${slug}/contacts`)
      await see(his.getByText('This organization is not open to you'))
      await until('the API says so too', async () =>
        [403, 404].includes((await ask(his, 'GET', '/contacts', undefined, slug)).status),
      )
    })
  },
)
