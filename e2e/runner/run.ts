import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Complaints, listen } from './complaints.ts'
import type { Journey, Story } from './journey.ts'

export interface Outcome {
  name: string
  seconds: number
  /** Why it failed, or nothing. */
  failure?: string
  notes: string[]
}

interface Seat {
  name: string
  context: BrowserContext
  page: Page
  complaints: Complaints
}

/** Seconds after which a journey hangs, also on a machine that is busy with ten other things. */
const limitOf = (journey: Journey) => (journey.looks ? 600 : 240)

/** Walks one journey with browsers of its own; pictures and traces of a failure go to `folder`. */
export async function walk(journey: Journey, browser: Browser, url: string, folder: string): Promise<Outcome> {
  const began = performance.now()
  const seats: Seat[] = []
  const notes: string[] = []
  let at = 'the beginning'
  const story: Story = {
    url,
    async person(name, options = {}) {
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        permissions: ['clipboard-read', 'clipboard-write'],
        reducedMotion: 'reduce',
        ...options,
      })
      context.setDefaultTimeout(20_000)
      const complaints = listen(context, name)
      if (!journey.looks) await context.tracing.start({ snapshots: true })
      const page = await context.newPage()
      seats.push({ name, context, page, complaints })
      return { name, page, expect: complaints.expect }
    },
    async step(what, act) {
      at = what
      return act()
    },
    note: (words) => void notes.push(words),
  }
  let failure: string | undefined
  let timer: NodeJS.Timeout | undefined
  try {
    const late = new Promise<never>((_, failed) => {
      const limit = limitOf(journey)
      timer = setTimeout(() => failed(new Error(`it takes longer than ${limit} seconds`)), limit * 1000)
    })
    await Promise.race([journey.walk(story), late])
    at = 'the end'
    const complaints = seats.flatMap((seat) => seat.complaints.found())
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  } catch (error) {
    const found = seats.flatMap((seat) => seat.complaints.found()).join('\n')
    const words = plain((error as Error).stack ?? String(error))
    failure = `at “${at}”: ${words}${found && !words.includes(found) ? `\n${found}` : ''}`
  } finally {
    clearTimeout(timer)
    for (const seat of seats) await leave(seat, failure === undefined ? undefined : join(folder, journey.name))
  }
  return { name: journey.name, seconds: (performance.now() - began) / 1000, notes, ...(failure ? { failure } : {}) }
}

/** Closes a browser; after a failure it leaves what it saw. */
async function leave({ name, context, page }: Seat, folder: string | undefined): Promise<void> {
  if (folder) {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, name.toLowerCase().replace(/\W+/g, '-'))
    await page.screenshot({ path: `${file}.png`, timeout: 5000 }).catch(() => {})
    await context.tracing.stop({ path: `${file}.zip` }).catch(() => {})
  }
  await context.close().catch(() => {})
}

/** Without the colours that terminals understand. */
const plain = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, '')
