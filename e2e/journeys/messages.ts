import assert from 'node:assert/strict'
import { ask, gone, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

export const messages = journey(
  'messages',
  'A template with a mistake is refused at its place, mended, sent to a person, and unsubscribed from',
  async (story) => {
    const owner = await story.person('Owner')
    // The refused template, and the preview's frame, in which no script may run.
    owner.expect(/status of 422 .*\/message-templates\//)
    owner.expect(/about:srcdoc/)
    const page = await signInAs(owner, 'owner@demo.test')
    const address = 'frieda.lesend@example.org'
    const made = await ask(page, 'POST', '/contacts', {
      firstName: 'Frieda',
      lastName: 'Lesend',
      emails: [{ email: address }],
    })
    assert.equal(made.status, 201)
    const template = await ask(page, 'POST', '/message-templates', {
      key: 'journey-news',
      channel: 'email',
      name: 'News of the journey',
      subject: 'News for {{ contact.firstName }}',
      body: '<p>Good day {{ contact.firstName }},</p>\n<p>the pumps have arrived.</p>',
      purpose: 'marketing',
    })
    assert.equal(template.status, 201)
    await ask(page, 'PATCH', '/messages/settings', { emailConsent: 'not_withdrawn' })

    await story.step('writes a name that does not exist: it is refused with its place', async () => {
      await page.goto(`/demo/message-templates/${template.body.id}`)
      const text = page.getByRole('textbox', { name: 'Text' })
      await see(page.getByText('News for Frieda').or(page.getByText('News for Hanna')))
      await text.click()
      await page.keyboard.press('Control+A')
      await page.keyboard.type('Good day {{ contact.frstName }}')
      await see(
        page.getByText(/Line 1, column \d+: there is no “contact.frstName” here. Did you mean “contact.firstName”/),
      )
      await page.getByRole('button', { name: 'Save draft' }).click()
      await see(page.getByRole('alert').filter({ hasText: 'contact.frstName' }))
    })

    await story.step('mends it, saves and publishes', async () => {
      await page.getByRole('textbox', { name: 'Text' }).click()
      await page.keyboard.press('Control+A')
      await page.keyboard.type('Good day {{ contact.firstName }}, the pumps have arrived.')
      await gone(page.getByRole('alert').filter({ hasText: 'contact.frstName' }))
      await page.getByRole('button', { name: 'Save draft' }).click()
      await until('the draft is saved', async () => {
        const { body } = await ask(page, 'GET', `/message-templates/${template.body.id}`)
        return body.body.includes('contact.firstName }}, the pumps')
      })
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await see(page.getByText('Version 1', { exact: true }))
    })

    const mailOf = async () => {
      const { body } = await ask(page, 'GET', `/messages?filter=${encodeURIComponent(`contactId = "${made.body.id}"`)}`)
      return body.data as { id: string; status: string; subject: string }[]
    }
    await story.step('sends it to a person from her page; it is in the inbox', async () => {
      await page.goto(`/demo/contacts/${made.body.id}`)
      await page.getByRole('button', { name: 'Write a message' }).click()
      const dialog = page.getByRole('dialog', { name: 'Write a message' })
      await dialog.getByRole('combobox', { name: 'Template' }).click()
      await page.getByRole('option', { name: 'News of the journey' }).click()
      await see(dialog.getByText('News for Frieda'))
      await dialog.getByRole('button', { name: 'Send', exact: true }).click()
      await gone(dialog)
      await until('the message was handed over', async () => (await mailOf())[0]?.status === 'sent', 40_000)
    })

    await story.step('she unsubscribes: the next one is kept back and says why', async () => {
      const inbox = await page.context().newPage()
      await inbox.goto(`/dev/inbox?to=${encodeURIComponent(address)}`)
      const mail = inbox.getByRole('article').filter({ hasText: 'News for Frieda' }).first()
      const links = await mail
        .getByRole('link')
        .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href))
      const out = links.find((href) => /unsubscribe|preferences|choices/.test(href))
      assert.ok(out, `a way out stands in the mail: ${links.join(' ')}`)
      await inbox.goto(out)
      await inbox
        .getByRole('button', { name: /unsubscribe|stop all|no more/i })
        .first()
        .click()
      await inbox.waitForLoadState()
      await inbox.close()
      const again = await ask(page, 'POST', '/messages/send', {
        channel: 'email',
        to: { contactId: made.body.id },
        template: { key: 'journey-news' },
      })
      assert.equal(again.body.status, 'suppressed')
      await page.goto(`/demo/messages/${again.body.id}`)
      await see(page.getByText('Suppressed').or(page.getByText('suppressed')))
    })
  },
)
