import type { BrowserContext, Page } from 'playwright-core'

/**
 * Complaints that belong to every story: the browser prints failed answers as errors, and the product asks
 * “who am I” before anybody has signed in.
 */
const ordinary = [/status of 401 .*\/api\/v1\/me\b/]

export interface Complaints {
  expect(complaint: RegExp): void
  /** What went wrong in this browser and was not expected. */
  found(): string[]
}

/** Listens to everything a browser complains about: broken scripts, errors on its console, refused content, failing answers. */
export function listen(context: BrowserContext, name: string): Complaints {
  const expected = [...ordinary]
  const heard: string[] = []
  const onPage = (page: Page) => {
    page.on('pageerror', (error) => void heard.push(`page error: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error' && !/Content Security Policy/i.test(message.text())) return
      heard.push(`console: ${message.text()} ${message.location().url}`)
    })
    page.on('crash', () => void heard.push('the page crashed'))
  }
  context.on('page', onPage)
  context.on('response', (response) => {
    if (response.status() >= 500) heard.push(`answer ${response.status()} of ${response.url()}`)
  })
  return {
    expect: (complaint) => void expected.push(complaint),
    found: () =>
      heard.filter((line) => !expected.some((each) => each.test(line))).map((line) => `${name}'s browser: ${line}`),
  }
}
