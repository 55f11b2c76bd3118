import { see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

const person = 'Hanna Lindqvist'

export const phone = journey(
  'phone',
  'Somebody on the road finds, reads, edits and adds people with a thumb',
  async (story) => {
    const rep = await story.person('Phone', {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      deviceScaleFactor: 2,
    })
    const { page } = rep
    const fits = () =>
      page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth')
    const tabs = page.getByRole('navigation', { name: 'Main' })

    await story.step('signs in', async () => {
      await signInAs(rep, 'rep@demo.test')
      await until('nothing is wider than the phone', fits)
    })

    await story.step('finds somebody by Find', async () => {
      await tabs.getByRole('button', { name: 'Find' }).tap()
      await page.getByRole('combobox', { name: 'Find or do' }).fill('hanna lindqist')
      await page
        .getByRole('option', { name: new RegExp(person) })
        .first()
        .tap()
      await see(page.getByRole('heading', { level: 1, name: person }))
      await until('nothing is wider than the phone', fits)
    })

    await story.step('reads her through the tabs, and edits a field', async () => {
      await see(page.getByRole('tab', { name: 'Timeline', selected: true }))
      await page.getByRole('tab', { name: 'Related' }).tap()
      await see(page.getByRole('heading', { name: /^Company/ }))
      await page.getByRole('tab', { name: 'Details' }).tap()
      await page.getByRole('definition').and(page.locator('dt:text-is("Job title") + dd')).tap()
      const field = page.getByRole('definition').getByRole('textbox')
      await field.fill('Head of buildings')
      await field.press('Enter')
      await page.getByRole('tab', { name: 'Timeline' }).tap()
      await see(page.getByRole('feed').getByText('Head of buildings'))
    })

    await story.step('goes to the list, which has two lines a row', async () => {
      await page.getByRole('button', { name: 'Back to Contacts' }).tap()
      await see(page.getByText(person).filter({ visible: true }))
      await until('nothing is wider than the phone', fits)
    })

    await story.step('adds somebody met on the way', async () => {
      await page.getByRole('button', { name: 'New contact' }).tap()
      const sheet = page.getByRole('dialog', { name: 'New contact' })
      await sheet.getByLabel(/^First name/).fill('Ottoline')
      await sheet.getByLabel(/^Last name/).fill('Wayfarer')
      await sheet.getByRole('button', { name: 'Create contact' }).tap()
      await see(page.getByText('Ottoline Wayfarer').filter({ visible: true }))
      await until('nothing is wider than the phone', fits)
    })
  },
)
