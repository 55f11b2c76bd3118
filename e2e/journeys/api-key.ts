import assert from 'node:assert/strict'
import { gone, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

export const apiKey = journey(
  'api-key',
  'An owner makes a key for a program, the program uses it, and it dies when revoked',
  async (story) => {
    const owner = await story.person('Owner')
    const page = await signInAs(owner, 'owner@demo.test', '/demo/settings/api-keys')

    const secret = await story.step('makes a key that may only read, and copies it', async () => {
      await page.getByRole('button', { name: 'New key' }).click()
      await page.getByRole('dialog').getByLabel('Name').fill('Nightly report')
      await page.getByRole('button', { name: 'Create key' }).click()
      await see(page.getByRole('dialog', { name: 'Your new key' }))
      await page.getByRole('button', { name: 'Copy' }).click()
      const copied = await page.evaluate<string>('navigator.clipboard.readText()')
      assert.match(copied, /^bny_/)
      assert.equal(await page.getByRole('dialog').getByRole('code').innerText(), copied)
      await page.getByRole('button', { name: 'I have stored it' }).click()
      await gone(page.getByRole('dialog'))
      assert.ok(!(await page.getByRole('main').innerText()).includes(copied), 'the secret is shown once')
      return copied
    })

    const use = (path: string, init: RequestInit = {}) =>
      fetch(`${story.url}/api/v1${path}`, {
        ...init,
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      })

    await story.step('the program reads, and may not write', async () => {
      const read = await use('/contacts?limit=3')
      assert.equal(read.status, 200)
      assert.equal(((await read.json()) as { data: unknown[] }).data.length, 3)
      const write = await use('/contacts', { method: 'POST', body: JSON.stringify({ lastName: 'Robot' }) })
      assert.equal(write.status, 403)
    })

    await story.step('revoking it ends it within a second', async () => {
      await page.reload()
      const row = page.getByRole('row').filter({ hasText: 'Nightly report' })
      await row.getByRole('button', { name: /Revoke/ }).click()
      await page
        .getByRole('dialog')
        .or(page.getByRole('alertdialog'))
        .getByRole('button', { name: 'Revoke key' })
        .click()
      await see(page.getByRole('status').filter({ hasText: 'Nightly report no longer works' }))
      await until('the key is refused', async () => (await use('/contacts')).status === 401, 1000)
    })
  },
)
