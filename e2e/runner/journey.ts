import type { BrowserContextOptions, Page } from 'playwright-core'

/** One story of what people do, told in steps. It fails by throwing. */
export interface Journey {
  name: string
  /** One sentence: who does what and why. */
  title: string
  walk(story: Story): Promise<void>
  /**
   * Only looks: it is walked beside the others. It sees so many pages that recording them would take longer than looking,
   * and its failures say enough, so there is no trace.
   */
  looks?: boolean
}

/** A person at a browser of their own: cookies, storage and network belong to nobody else. */
export interface Person {
  name: string
  page: Page
  /** Complaints of the browser that belong to the story, such as the 403 of a forbidden page. */
  expect(complaint: RegExp): void
}

export interface Story {
  /** Address of the product, without a slash at its end. */
  url: string
  /** Somebody sits down at a fresh browser of 1440 × 900, or of the size given. */
  person(name: string, options?: BrowserContextOptions): Promise<Person>
  /** A part of the story; a failure names it. */
  step<T>(what: string, act: () => Promise<T>): Promise<T>
  /** Says something measured beside the result. */
  note(words: string): void
}

/** Declares a journey. */
export const journey = (
  name: string,
  title: string,
  walk: Journey['walk'],
  options: Pick<Journey, 'looks'> = {},
): Journey => ({
  name,
  title,
  walk,
  ...options,
})
