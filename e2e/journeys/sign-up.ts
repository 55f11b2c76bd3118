import assert from 'node:assert/strict'
import { gone, see, signIn, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'
import { linkInMail } from '../runner/mail.ts'

const password = 'a short sentence is easy'
const founder = 'ada@northlight.example'
const colleague = 'ben@northlight.example'

export const signUp = journey(
  'sign-up',
  'A stranger makes an account and an organization, invites a colleague, and loses a forgotten password',
  async (story) => {
    const ada = await story.person('Ada')
    const { page } = ada

    await story.step('makes an account', async () => {
      await page.goto('/sign-in')
      await page.getByRole('link', { name: 'Create an account' }).click()
      await page.getByLabel('Your name').fill('Ada Brandt')
      await page.getByLabel('E-mail').fill(founder)
      await page.getByLabel('Password', { exact: true }).fill('short')
      await page.getByLabel(/^Name of your organization/).fill('Northlight Studio')
      await page.getByRole('button', { name: 'Create account' }).click()
      await see(page.getByText('Passwords have at least 10 characters.'))
      await page.getByLabel('Password', { exact: true }).fill(password)
      await page.getByRole('button', { name: 'Create account' }).click()
      await see(page.getByRole('heading', { name: 'Check your mail' }))
    })

    await story.step('reads the mail in the development inbox and confirms', async () => {
      await page.goto(await linkInMail(page, founder, 'Confirm your e-mail address'))
      await see(page.getByRole('heading', { name: 'Your address is confirmed' }))
    })

    await story.step('signs in to an empty organization that says what to do first', async () => {
      await signIn(page, founder, password)
      await see(page.getByRole('heading', { name: 'Three things and you are at home' }))
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contacts' }).click()
      await see(page.getByRole('heading', { name: 'Contacts live here' }))
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Companies' }).click()
      await see(page.getByRole('heading', { name: 'Companies live here' }))
    })

    await story.step('invites a colleague', async () => {
      await page.getByRole('button', { name: 'Organization: Northlight Studio' }).click()
      await page.getByRole('menuitem', { name: 'Invite people' }).click()
      await page.getByLabel('E-mail addresses').fill(colleague)
      await page.getByRole('button', { name: 'Send invitation' }).click()
      await gone(page.getByRole('dialog'))
      await see(page.getByRole('main').getByText(colleague))
    })

    const ben = await story.person('Ben')
    await story.step('the colleague joins by the mail', async () => {
      await ben.page.goto(await linkInMail(ben.page, colleague, 'invites you to Northlight Studio'))
      await see(ben.page.getByRole('heading', { name: 'You are invited to Northlight Studio' }))
      ben.expect(/status of 401/)
      await ben.page.getByRole('link', { name: 'Create account' }).click()
      assert.equal(await ben.page.getByLabel('E-mail').inputValue(), colleague)
      await ben.page.getByLabel('Your name').fill('Ben Okoye')
      await ben.page.getByLabel('Password', { exact: true }).fill(password)
      await ben.page.getByRole('button', { name: 'Create account' }).click()
      await see(ben.page.getByRole('heading', { name: 'Check your mail' }))
      await ben.page.goto(await linkInMail(ben.page, colleague, 'Confirm your e-mail address'))
      await see(ben.page.getByRole('heading', { name: 'Your address is confirmed' }))
      await ben.page.goto(await linkInMail(ben.page, colleague, 'invites you to Northlight Studio'))
      await ben.page.getByRole('link', { name: 'Sign in' }).click()
      await ben.page.getByLabel('Password', { exact: true }).fill(password)
      await ben.page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await ben.page.getByRole('button', { name: 'Join Northlight Studio' }).click()
      await see(ben.page.getByRole('button', { name: 'Organization: Northlight Studio' }))
    })

    await story.step('forgets the password and sets another one by mail', async () => {
      await ben.page.goto('/sign-in')
      await ben.page.getByRole('link', { name: 'Forgot it?' }).click()
      await ben.page.getByLabel('E-mail').fill(colleague)
      await ben.page.getByRole('button', { name: 'Mail me a link' }).click()
      await see(ben.page.getByRole('heading', { name: 'Check your mail' }))
      await ben.page.goto(await linkInMail(ben.page, colleague, 'Set a new password'))
      await ben.page.getByLabel('New password').fill('another short sentence')
      await ben.page.getByRole('button', { name: 'Save password' }).click()
      await see(ben.page.getByRole('heading', { name: 'Your new password is set' }))
    })

    await story.step('the old password is refused, the new one works; signs out', async () => {
      await signIn(ben.page, colleague, password)
      await see(ben.page.getByText('E-mail and password do not fit together.'))
      await signIn(ben.page, colleague, 'another short sentence')
      await see(ben.page.getByRole('button', { name: 'Organization: Northlight Studio' }))
      await ben.page.getByRole('button', { name: /profile, theme, sign out/ }).click()
      await ben.page.getByRole('menuitem', { name: 'Sign out' }).click()
      await ben.page.waitForURL('**/sign-in*')
      assert.equal((await ben.page.request.get('/api/v1/me')).status(), 401)
    })

    await story.step('ends a session on another device, which is thrown out at once', async () => {
      const other = await story.person('Other device')
      other.expect(/status of 401|WebSocket/)
      await signIn(other.page, founder, password)
      await see(other.page.getByRole('button', { name: 'Organization: Northlight Studio' }))
      await page.goto(`${new URL(page.url()).pathname.split('/').slice(0, 2).join('/')}/settings/sessions`)
      await see(page.getByText('This device'))
      await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
      const began = Date.now()
      await until(
        'the other device is refused',
        async () => (await other.page.request.get('/api/v1/me')).status() === 401,
        3000,
      )
      await other.page.waitForURL('**/sign-in*', { timeout: 3000 })
      story.note(`the other device was thrown out after ${((Date.now() - began) / 1000).toFixed(1)} s`)
    })
  },
)
