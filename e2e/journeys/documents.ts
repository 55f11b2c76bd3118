import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { gone, openRecord, rowOf, see, signInAs } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

const offer = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

export const documents = journey(
  'documents',
  'Somebody uploads an offer, shares it by a link with a password, and a stranger opens it; a file hangs on a contact',
  async (story) => {
    const owner = await story.person('Owner')
    const page = await signInAs(owner, 'owner@demo.test', '/demo/files')
    const choose = async (
      open: () => Promise<unknown>,
      ...files: { name: string; mimeType: string; buffer: Buffer }[]
    ) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open()])
      await chooser.setFiles(files)
    }

    await story.step('uploads two files and a program that is refused', async () => {
      await choose(
        () => page.getByRole('main').getByRole('button', { name: 'Upload' }).click(),
        { name: 'Journey offer.pdf', mimeType: 'application/pdf', buffer: offer },
        { name: 'Journey notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Call back on Monday.') },
        { name: 'Journey setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\x90\0 not for us') },
      )
      owner.expect(/status of 415/)
      await see(rowOf(page, 'Journey offer.pdf'))
      await see(rowOf(page, 'Journey notes.txt'))
      const tray = page.getByRole('region', { name: 'Uploads' })
      await see(tray.getByText(/end in \.exe are programs/))
      await tray.getByRole('button', { name: 'Close' }).click()
      await gone(tray)
    })

    const link = await story.step('shares the offer with a password', async () => {
      await openRecord(page, 'files', 'Journey offer.pdf')
      await page.getByRole('button', { name: 'Share', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Share Journey offer.pdf' })
      await dialog.getByLabel('Password').fill('warm houses 7')
      await dialog.getByLabel('Downloads at most').fill('1')
      await dialog.getByRole('button', { name: 'Make link' }).click()
      const address = (await dialog.getByRole('code').or(dialog.locator('code')).first().textContent()) ?? ''
      assert.match(address, /\/s\/[\w-]{32}$/)
      await dialog.getByRole('button', { name: 'Close' }).last().click()
      await see(page.getByText('0 downloads / 1'))
      return new URL(address).pathname
    })

    await story.step('a stranger opens the link, and nobody after her', async () => {
      const stranger = await story.person('Stranger')
      stranger.expect(/status of 40[34]/)
      const outside = stranger.page
      await outside.goto(link)
      assert.ok(!(await outside.content()).includes('Journey'), 'nothing is named before the password')
      await outside.getByLabel('Password').fill('cold houses')
      await outside.getByRole('button', { name: 'Open' }).click()
      await see(outside.getByText('That is not the password.'))
      await outside.getByLabel('Password').fill('warm houses 7')
      await outside.getByRole('button', { name: 'Open' }).click()
      await see(outside.getByRole('heading', { name: 'Journey offer.pdf' }))
      const arrives = outside.waitForEvent('download')
      await outside.getByRole('link', { name: 'Download' }).click()
      const file = await arrives
      assert.equal(file.suggestedFilename(), 'Journey offer.pdf')
      assert.ok((await readFile(await file.path())).equals(offer), 'byte for byte')
      await outside.goto(link)
      await see(outside.getByRole('heading', { name: 'This link does not open' }))
    })

    await story.step('puts a file on a contact, looks at it, and takes it off', async () => {
      await openRecord(page, 'contacts', 'Hanna Lindqvist')
      const beside = page.getByRole('complementary', { name: 'Related' })
      await choose(() => beside.getByRole('button', { name: 'Attach a file' }).click(), {
        name: 'Journey visit.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('The boiler room is behind the kitchen.'),
      })
      await beside.getByRole('button', { name: 'Preview: Journey visit.txt' }).click()
      const drawer = page.getByRole('dialog', { name: 'Journey visit.txt' })
      await see(drawer.getByText('The boiler room is behind the kitchen.'))
      await drawer.getByRole('button', { name: 'Close' }).click()
      await beside.getByRole('button', { name: /More.*Journey visit\.txt/ }).click()
      await page.getByRole('menuitem', { name: 'Take off this record' }).click()
      await gone(beside.getByRole('button', { name: 'Preview: Journey visit.txt' }))
    })
  },
)
