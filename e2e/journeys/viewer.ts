import assert from 'node:assert/strict'
import { ask, openRecord, see, signInAs } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

const person = 'Kirsten Aldercroft'

export const viewer = journey(
  'viewer',
  'A member without permission reads everything, changes nothing, and is told why',
  async (story) => {
    const viewer = await story.person('Viewer')
    const page = await signInAs(viewer, 'viewer@demo.test')
    viewer.expect(/status of 403|BanyanError: Your role does not allow this/)

    await story.step('sees the list, and no button that would be refused', async () => {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contacts' }).click()
      await see(page.getByRole('grid', { name: 'Contacts' }).getByRole('link').first())
      assert.equal(await page.getByRole('button', { name: 'New contact' }).count(), 0)
      await page.keyboard.press('c')
      assert.equal(await page.getByRole('dialog').count(), 0)
      await page.keyboard.press('Control+k')
      await see(page.getByRole('option', { name: /^Contacts/ }))
      assert.equal(await page.getByRole('option', { name: /^New contact/ }).count(), 0)
      await page.keyboard.press('Escape')
    })

    const id = await story.step('opens a record: its fields cannot be edited, deleting says why not', async () => {
      const id = await openRecord(page, 'contacts', person)
      await see(page.getByRole('definition').filter({ hasText: 'Accounts payable' }))
      assert.equal(await page.getByRole('button', { name: /^Edit / }).count(), 0)
      await page.keyboard.press('e')
      await page.getByRole('definition').filter({ hasText: 'Accounts payable' }).dblclick()
      assert.equal(await page.getByRole('definition').getByRole('textbox').count(), 0)
      assert.equal(await page.getByRole('textbox', { name: 'Write a note' }).count(), 0)
      await page.getByRole('main').getByRole('button', { name: 'More' }).click()
      const remove = page.getByRole('menuitem', { name: /Delete contact/ })
      await see(remove)
      assert.equal(await remove.getAttribute('aria-disabled'), 'true')
      await remove.hover()
      await see(page.getByRole('tooltip').filter({ hasText: 'Your role cannot delete contacts' }))
      await page.keyboard.press('Escape')
      return id
    })

    await story.step('is refused by the API with a reason', async () => {
      for (const [method, path, body] of [
        ['POST', '/contacts', { lastName: 'Nobody' }],
        ['PATCH', `/contacts/${id}`, { jobTitle: 'Emperor' }],
        ['DELETE', `/contacts/${id}`, undefined],
        ['POST', '/contacts/bulk', { ids: [id], remove: true }],
        ['POST', '/organizations/invite', { email: 'a@demo.test', roleId: id }],
        ['PATCH', '/organizations/current', { name: 'Mine now' }],
        ['GET', '/events', undefined],
      ] as const) {
        const { status, body: answer } = await ask(page, method, path, body)
        assert.equal(status, 403, `${method} ${path} answers ${status} ${JSON.stringify(answer)}`)
        assert.ok(answer.detail || answer.title, 'a refusal carries words')
      }
      const { body } = await ask(page, 'GET', `/contacts/${id}`)
      assert.equal(body.jobTitle, 'Accounts payable')
    })

    await story.step('reaches the pages of owners by their address, and is told', async () => {
      const refused: [string, string, string][] = [
        ['members', 'Invite people', 'Only owners and admins invite people.'],
        ['roles', 'New role', 'Only owners and admins change roles.'],
      ]
      for (const [place, button, why] of refused) {
        await page.goto(`/demo/settings/${place}`)
        const press = page.getByRole('button', { name: button })
        await press.hover()
        await see(page.getByRole('tooltip').filter({ hasText: why }))
        assert.equal(await press.getAttribute('aria-disabled'), 'true')
      }
      await page.goto('/demo/settings/organization')
      await see(page.getByText('Only owners and admins change these.'))
      await page.goto('/demo/settings/api-keys')
      await see(page.getByText('This page is not for your role'))
      await page.goto('/demo/audit')
      await see(page.getByText('This page is not for your role'))
    })
  },
)
