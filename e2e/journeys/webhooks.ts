import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ask, gone, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

interface Message {
  headers: IncomingHttpHeaders
  body: string
}

/** A program of somebody else's: it remembers what it was sent, and refuses while it is told to. */
async function listener() {
  const messages: Message[] = []
  const state = { refuses: false }
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (part: string) => (body += part))
    request.on('end', () => {
      messages.push({ headers: request.headers, body })
      response.writeHead(state.refuses ? 500 : 200, { 'content-type': 'text/plain' })
      response.end(state.refuses ? 'The table is on fire' : 'Thanks')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/banyan`, messages, state, close: () => server.close() }
}

/** True when the signature fits the secret, worked out here and not by the product. */
function signed({ headers, body }: Message, secret: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const told = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const own = `v1,${createHmac('sha256', key).update(told).digest('base64')}`
  return String(headers['webhook-signature']).split(' ').includes(own)
}

export const webhooks = journey(
  'webhooks',
  'A developer makes an endpoint, sees an event arrive signed, watches one fail, and sends it again',
  async (story) => {
    const program = await listener()
    try {
      const owner = await story.person('Owner')
      const page = await signInAs(owner, 'owner@demo.test', '/demo/settings/webhooks')
      const lines = page.getByRole('region', { name: 'Deliveries' }).getByRole('listitem')

      const secret = await story.step('makes an endpoint and copies its secret', async () => {
        await page.getByRole('button', { name: 'New endpoint' }).click()
        const dialog = page.getByRole('dialog', { name: 'New endpoint' })
        await dialog.getByLabel('Address').fill(program.url)
        await dialog.getByRole('checkbox', { name: 'All of Contacts' }).check()
        await see(dialog.getByText(/"type": "contacts\./))
        await dialog.getByRole('button', { name: 'Create endpoint' }).click()
        await see(page.getByRole('dialog', { name: 'The secret of this endpoint' }))
        await page.getByRole('button', { name: 'Copy' }).click()
        const copied = await page.evaluate<string>('navigator.clipboard.readText()')
        assert.match(copied, /^whsec_/)
        await page.getByRole('button', { name: 'I have stored it' }).click()
        await gone(page.getByRole('dialog'))
        assert.ok(!(await page.getByRole('main').innerText()).includes(copied), 'the secret is shown once')
        return copied
      })

      await story.step('an event arrives, signed with that secret', async () => {
        const { status } = await ask(page, 'POST', '/contacts', { firstName: 'Ottilie', lastName: 'Hooked' })
        assert.equal(status, 201)
        await until('the program heard of it', async () =>
          program.messages.some((each) => each.body.includes('Ottilie')),
        )
        const message = program.messages.find((each) => each.body.includes('Ottilie'))
        assert.ok(message && signed(message, secret), 'the signature fits')
        await see(lines.filter({ hasText: 'contacts.created' }).filter({ hasText: 'Delivered' }))
      })

      await story.step('one is refused; request and response say why', async () => {
        program.state.refuses = true
        await ask(page, 'POST', '/contacts', { firstName: 'Ruprecht', lastName: 'Refused' })
        const failed = lines.filter({ hasText: 'Failed' }).getByRole('button')
        await see(failed)
        await failed.first().click()
        await see(page.getByText('The table is on fire'))
        await see(page.getByText('"Ruprecht"'))
      })

      await story.step('sends it again: the same message, and now it is taken', async () => {
        program.state.refuses = false
        const sent = () => program.messages.filter((each) => each.body.includes('Ruprecht'))
        const before = sent().length
        await page.getByRole('button', { name: 'Send again', exact: true }).click()
        await until('it came again', async () => sent().length > before)
        assert.equal(new Set(sent().map((each) => each.headers['webhook-id'])).size, 1, 'with the same id')
        await until('none is failed any longer', async () => (await lines.filter({ hasText: 'Failed' }).count()) === 0)
      })

      await story.step('gives it a new secret; both sign for a day', async () => {
        await page.getByRole('button', { name: /^More for/ }).click()
        await page.getByRole('menuitem', { name: 'New secret' }).click()
        await page.getByRole('button', { name: 'Make new secret' }).click()
        await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click()
        const fresh = await page.evaluate<string>('navigator.clipboard.readText()')
        assert.notEqual(fresh, secret)
        await page.getByRole('button', { name: 'I have stored it' }).click()
        await page.getByRole('button', { name: /^More for/ }).click()
        await page.getByRole('menuitem', { name: 'Send a test' }).click()
        await see(page.getByRole('status').filter({ hasText: /The test arrived/ }))
        const last = program.messages.at(-1)
        assert.ok(last && signed(last, secret) && signed(last, fresh), 'old and new secret both fit')
      })

      await story.step('a viewer is told that this is not for her role', async () => {
        const viewer = await story.person('Viewer')
        viewer.expect(/status of 403/)
        await signInAs(viewer, 'viewer@demo.test', '/demo/settings/webhooks')
        await see(viewer.page.getByText(/Owners and admins manage webhooks/))
      })
    } finally {
      program.close()
    }
  },
)
