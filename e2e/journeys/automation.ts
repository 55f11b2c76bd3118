import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { ask, gone, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

/** The node of the drawing with this heading. */
const step = (page: Page, title: string) => page.locator('.canvas [data-step]').filter({ hasText: title })

/** Chooses from a list that a button has opened. */
async function choose(page: Page, name: string | RegExp) {
  await page.getByRole('option', { name }).first().click()
}

export const automation = journey(
  'automation',
  'Somebody draws a welcome for new contacts, tests it, publishes it, and a contact is greeted; a circle is refused',
  async (story) => {
    const owner = await story.person('Owner')
    const page = await signInAs(owner, 'owner@demo.test', '/demo/automations')
    const side = page.getByRole('complementary', { name: 'Step' })

    await story.step('begins with an empty page and a trigger', async () => {
      await page.getByRole('button', { name: 'New automation' }).first().click()
      await page.getByLabel('Name').fill('Greet newcomers')
      await page.getByRole('button', { name: 'Begin from scratch' }).click()
      await page.getByRole('button', { name: 'Choose what begins it' }).click()
      await choose(page, /A record is made/)
      await see(side.getByText('This is needed.'))
      await side.getByRole('combobox', { name: 'Kind of record' }).click()
      await choose(page, 'Contacts')
      await see(step(page, 'Contact is created'))
      await gone(side.getByText('This is needed.'))
    })

    await story.step('asks for an e-mail address with the builder of filters', async () => {
      await page.getByRole('button', { name: 'Add a step here' }).click()
      await choose(page, 'If Condition')
      await side.getByRole('button', { name: 'Add condition' }).click()
      await side.getByRole('button', { name: /^Field:/ }).click()
      await page.getByRole('combobox', { name: 'Field' }).fill('E-mail')
      await choose(page, /^E-mail/)
      await gone(page.getByRole('combobox', { name: 'Field' }))
      await side.getByRole('combobox', { name: /^Condition/ }).click()
      await choose(page, 'is filled')
      await see(step(page, 'E-mail is filled'))
    })

    await story.step('a message without a text is marked and cannot be published', async () => {
      await page.getByRole('button', { name: 'Add a step here' }).first().click()
      await choose(page, /^Send a message/)
      await see(side.getByText('Choose a template or write a text.'))
      assert.equal(await step(page, 'Send a message').getAttribute('data-wrong'), '', 'the node is marked')
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      const dialog = page.getByRole('dialog')
      await see(dialog.getByText('Choose a template or write a text.'))
      assert.equal(await dialog.getByRole('button', { name: 'Publish' }).getAttribute('aria-disabled'), 'true')
      await dialog.getByRole('button', { name: 'Cancel' }).click()
    })

    await story.step('writes to the contact by name, and undoes a slip', async () => {
      await side.getByRole('textbox', { name: /^Subject/ }).fill('Welcome, ')
      await side.getByRole('button', { name: 'Put a name into Subject' }).click()
      await page.getByRole('combobox', { name: 'Names' }).fill('first name')
      await choose(page, /First name/)
      await side.getByRole('textbox', { name: /^Text/ }).fill('Good to have you here.')
      await see(step(page, 'Send a message').getByText('first name'))
      await step(page, 'Send a message').press('Delete')
      await gone(step(page, 'Send a message'))
      await page.keyboard.press('Control+z')
      await see(step(page, 'Send a message'))
    })

    await story.step('a circle is refused, its nodes are marked', async () => {
      await step(page, 'Send a message').click()
      await side.getByRole('combobox', { name: /^Then leads to/ }).click()
      await choose(page, 'If')
      await until('both nodes are marked', async () => {
        const marks = await page.locator('.canvas [data-step][data-wrong]').count()
        return marks === 2
      })
      await side.getByRole('combobox', { name: /^Then leads to/ }).click()
      await choose(page, 'The run ends')
      await until('nothing is marked', async () => (await page.locator('.canvas [data-wrong]').count()) === 0)
    })

    await story.step('tests with a real contact: the path is drawn, nothing is sent', async () => {
      await page.getByRole('button', { name: 'Test', exact: true }).click()
      await page.getByRole('combobox', { name: 'Test with a contact' }).fill('Hanna Lindqvist')
      await choose(page, /Hanna Lindqvist/)
      await see(page.getByText('It came to the end at'))
      await see(step(page, 'Send a message').getByRole('img', { name: 'The test came by here' }))
      await step(page, 'Send a message').click()
      await see(side.getByText('Welcome, Hanna'))
      await page.getByRole('button', { name: 'End test' }).click()
    })

    await story.step('publishes it', async () => {
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
      await see(page.getByText('Live, version 1'))
    })

    await story.step('a new contact is greeted, and the run says how', async () => {
      const made = await ask(page, 'POST', '/contacts', {
        firstName: 'Wilma',
        lastName: 'Newcomer',
        emails: [{ email: 'wilma@newcomer.example' }],
      })
      assert.equal(made.status, 201)
      await page.getByRole('button', { name: 'Runs', exact: true }).click()
      const line = page
        .getByRole('region', { name: 'Runs' })
        .getByRole('listitem')
        .filter({ hasText: 'Wilma Newcomer' })
      await see(line.getByText('Done'))
      await line.getByRole('link').click()
      await see(page.getByRole('heading', { level: 1, name: 'Run' }))
      const steps = page.getByRole('list').filter({ hasText: 'Send a message' }).getByRole('listitem')
      assert.equal(await steps.getByRole('img', { name: 'Done' }).count(), 2)
      const inbox = await page.context().newPage()
      await until('the message is in the inbox', async () => {
        await inbox.goto('/dev/inbox?to=wilma%40newcomer.example')
        return (await inbox.getByRole('article').filter({ hasText: 'Welcome, Wilma' }).count()) === 1
      })
      await inbox.close()
    })

    await story.step('a second version says what changes', async () => {
      await page.goBack()
      await page.getByRole('button', { name: 'Runs', exact: true }).click()
      await step(page, 'Send a message').click()
      await side.getByRole('textbox', { name: /^Text/ }).fill('Good to have you with us.')
      await see(page.getByText('1 change not published'))
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await see(page.getByRole('dialog').getByText('Good to have you with us.'))
      await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
      await see(page.getByText('Live, version 2'))
    })

    await story.step('a viewer may look and not change', async () => {
      const { pathname } = new URL(page.url())
      const viewer = await story.person('Viewer')
      viewer.expect(/status of 403/)
      await signInAs(viewer, 'viewer@demo.test', pathname)
      await see(viewer.page.getByRole('heading', { level: 1, name: 'Greet newcomers' }))
      await viewer.page.getByRole('button', { name: 'Publish', exact: true }).focus()
      assert.equal(
        await viewer.page.getByRole('button', { name: 'Publish', exact: true }).getAttribute('aria-disabled'),
        'true',
      )
    })
  },
)
