import type { Page } from 'playwright-core'
import { until } from './acts.ts'

/** Reads the development inbox in a page of its own until the mail is there, and answers the link in it. */
export async function linkInMail(page: Page, to: string, subject: string): Promise<string> {
  const inbox = await page.context().newPage()
  let link: string | null = null
  try {
    await until(`a mail “${subject}” for ${to}`, async () => {
      await inbox.goto(`/dev/inbox?to=${encodeURIComponent(to)}`)
      const mail = inbox.getByRole('article').filter({ hasText: subject }).first()
      if ((await mail.count()) === 0) return false
      link = await mail.getByRole('link').first().getAttribute('href')
      return link !== null
    })
  } finally {
    await inbox.close()
  }
  return link!
}
