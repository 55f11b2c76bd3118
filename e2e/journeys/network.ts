import assert from 'node:assert/strict'
import { change, fact, openRecord, rowOf, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

const person = 'Elif Sarrano'

export const network = journey(
  'network',
  'The network goes and comes back: nothing typed is lost, nothing is made twice, the list stays as it was',
  async (story) => {
    const amara = await story.person('Amara')
    const page = await signInAs(amara, 'owner@demo.test')
    amara.expect(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK|WebSocket|ERR_CONNECTION/)

    await story.step('what was typed without network waits and can be sent again', async () => {
      await openRecord(page, 'contacts', person)
      await see(fact(page, 'Job title'))
      await page.context().setOffline(true)
      await change(page, 'Job title', 'Keeper of boilers')
      await see(page.getByText(/No network/).filter({ visible: true }))
      assert.match(await fact(page, 'Job title').innerText(), /Keeper of boilers/)
      await page.context().setOffline(false)
      await page.getByRole('button', { name: 'Retry' }).click()
      await see(page.getByRole('feed').getByText('Keeper of boilers'))
      await page.reload()
      await see(fact(page, 'Job title').filter({ hasText: 'Keeper of boilers' }))
      await until(
        'the line about the network is gone',
        async () => !(await page.getByText(/No network since/).isVisible()),
      )
    })

    await story.step('a note that was begun survives a reload', async () => {
      await page.getByRole('textbox', { name: 'Write a note' }).fill('Asked for the spring price list.')
      await page.reload()
      const note = page.getByRole('textbox', { name: 'Write a note' })
      await until('the draft is back', async () => (await note.inputValue()) === 'Asked for the spring price list.')
      await note.press('Control+Enter')
      await see(page.getByRole('feed').getByText('Asked for the spring price list.'))
    })

    await story.step('pressing Create twice makes one', async () => {
      await page.goto('/demo/contacts?new=1')
      const drawer = page.getByRole('dialog', { name: 'New contact' })
      await drawer.getByLabel(/^First name/).fill('Onlya')
      await drawer.getByLabel(/^Last name/).fill('Oncemore')
      await drawer.getByRole('button', { name: 'Create contact' }).dblclick()
      await see(page.getByRole('status').filter({ hasText: 'Onlya Oncemore created' }))
      await page.goto('/demo/contacts?filter=lastName%20%3D%20%22Oncemore%22')
      await see(rowOf(page, 'Onlya Oncemore'))
      assert.equal(await page.getByRole('grid').getAttribute('aria-rowcount'), '2')
    })

    await story.step('back and reload keep filter, order and search of a list', async () => {
      await page.goto('/demo/contacts?filter=stage%20%3D%20%22customer%22&sort=fullName')
      const first = page.getByRole('rowgroup', { name: 'Rows' }).getByRole('link').first()
      await see(first)
      const name = await first.innerText()
      const rows = await page.getByRole('grid').getAttribute('aria-rowcount')
      await page.getByRole('grid').focus()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/contacts/*')
      await page.goBack()
      await until('the same rows', async () => (await page.getByRole('grid').getAttribute('aria-rowcount')) === rows)
      await see(page.getByRole('group', { name: 'Filters' }).getByText('Customer'))
      await page.reload()
      await see(page.getByRole('group', { name: 'Filters' }).getByText('Customer'))
      await until('the same first one', async () => (await first.innerText()) === name)
    })
  },
)
