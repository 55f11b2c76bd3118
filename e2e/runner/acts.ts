import type { Locator, Page } from 'playwright-core'
import type { Person } from './journey.ts'

/** Password of every demo account; the product prints it at its start. */
export const demoPassword = 'banyan-demo-1'

/** Waits until something is seen; fails with the words of what is missing. */
export const see = (what: Locator, timeout = 20_000) => what.first().waitFor({ state: 'visible', timeout })

/** Waits until something is seen no longer. */
export const gone = (what: Locator, timeout = 20_000) => what.first().waitFor({ state: 'hidden', timeout })

/** Asks again until it is true; fails with the sentence and the last answer. */
export async function until(sentence: string, ask: () => Promise<unknown>, timeout = 20_000): Promise<void> {
  const end = Date.now() + timeout
  let last: unknown
  do {
    last = await ask().catch((error: Error) => error.message)
    if (last === true) return
    await new Promise((done) => setTimeout(done, 50))
  } while (Date.now() < end)
  throw new Error(`${sentence}: not within ${timeout / 1000} s (the last answer was ${JSON.stringify(last)})`)
}

/** Signs in with one of the demo accounts that the page offers. */
export async function signInAs(person: Person, email: string, to = '/demo'): Promise<Page> {
  const { page } = person
  await page.goto('/sign-in')
  // One offer stands beside the form, on phones below it.
  await page
    .getByRole('button', { name: `Sign in as ${email}` })
    .filter({ visible: true })
    .click()
  await see(page.getByRole('main').getByRole('heading', { level: 1, name: 'My day' }))
  if (to !== '/demo') await page.goto(to)
  return page
}

/** Signs in with an address and a password, as everybody else does. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** A row of a list by what stands in it. */
export const rowOf = (page: Page, words: string) =>
  page.getByRole('rowgroup', { name: 'Rows' }).getByRole('row').filter({ hasText: words })

/** A fact of a record page: the value beside a label. */
export const fact = (page: Page, label: string) =>
  page.getByRole('definition').and(page.locator(`dt:text-is("${label}") + dd`))

/** Changes a fact where it stands. */
export async function change(page: Page, label: string, value: string): Promise<void> {
  await fact(page, label).hover()
  await page.getByRole('button', { name: `Edit ${label}`, exact: true }).click()
  const field = fact(page, label).getByRole('textbox')
  await field.fill(value)
  await field.press('Enter')
}

/** The record page of a person or a company, found as programs find it. */
export async function openRecord(page: Page, noun: string, title: string): Promise<string> {
  const id = await idOf(page, noun, title)
  await page.goto(`/demo/${noun}/${id}`)
  await see(page.getByRole('heading', { level: 1, name: title }))
  return id
}

export interface Answer {
  status: number
  body: any
}

/** What the browser of this page gets from the API, with its cookie. */
export async function ask(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
  organization = 'demo',
): Promise<Answer> {
  return page.evaluate(
    async ([method, path, body, organization]) => {
      const response = await fetch(`/api/v1${path}`, {
        method: method!,
        headers: { 'content-type': 'application/json', 'x-organization': organization! },
        ...(body ? { body } : {}),
      })
      return { status: response.status, body: await response.json().catch(() => null) }
    },
    [method, path, body === undefined ? '' : JSON.stringify(body), organization],
  )
}

/** Id of the record with this title. */
export async function idOf(page: Page, noun: string, title: string): Promise<string> {
  const field = noun === 'contacts' ? 'fullName' : 'name'
  const { body } = await ask(page, 'GET', `/${noun}?filter=${encodeURIComponent(`${field} = "${title}"`)}`)
  const id = body?.data?.[0]?.id
  if (!id) throw new Error(`There is no ${title} among the ${noun}: ${JSON.stringify(body)}`)
  return id
}
