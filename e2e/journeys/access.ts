import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { doors, fill, pages } from '../pages.ts'
import { ask, idOf, signInAs } from '../runner/acts.ts'
import { journey, type Story } from '../runner/journey.ts'
import { settled } from '../runner/settled.ts'

/** Breaches that keep somebody out, in words. Only colours depend on the theme, so the dark one is asked for those. */
async function breaches(page: Page, where: string, rules?: string[]): Promise<string[]> {
  // There are no frames; what passes is not wanted: both make a long list many times cheaper to judge.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => {
      const first = nodes[0]
      const place = `${first?.target.join(' ')} ${first?.html.slice(0, 160)}`
      return `${where}: ${id} (${help}), ${nodes.length} places, first ${place} ${first?.any[0]?.message ?? ''}`
    })
}

/** Looks at every page in one width and both themes; answers what it found and how many it saw. */
async function lookAround(story: Story, width: number): Promise<{ found: string[]; looked: number }> {
  const somebody = await story.person(`${width} wide`, { viewport: { width, height: 900 }, colorScheme: 'light' })
  const { page } = somebody
  somebody.expect(/status of 401/)
  const found: string[] = []
  const judge = async (where: string, rules?: string[]) => {
    for (const breach of await breaches(page, where, rules)) {
      found.push(breach)
      story.note(breach)
    }
  }
  let looked = 0
  const look = (name: string, address: string) =>
    story.step(`looks at ${name}, ${width} wide`, async () => {
      await page.goto(address)
      await settled(page)
      await judge(`${name} ${width} light`)
      await page.evaluate(`document.documentElement.dataset.theme = 'dark'`)
      await settled(page)
      await judge(`${name} ${width} dark`, ['color-contrast'])
      looked++
    })
  for (const [name, address] of Object.entries(doors)) await look(name, address)
  await signInAs(somebody, 'owner@demo.test')
  const roles: { id: string; name: string }[] = (await ask(page, 'GET', '/roles?limit=20')).body.data
  const ids = {
    contact: await idOf(page, 'contacts', 'Hanna Lindqvist'),
    company: await idOf(page, 'companies', 'Osterby Hotels'),
    role: roles.find((each) => each.name === 'Member')?.id ?? '',
  }
  for (const [name, path] of Object.entries(pages)) await look(name, fill(path, ids))
  return { found, looked }
}

export const access = journey(
  'access',
  'Every page can be used by everybody: no serious breach of the rules in both themes, wide and narrow',
  async (story) => {
    const views = await Promise.all([lookAround(story, 1440), lookAround(story, 390)])
    const found = views.flatMap((view) => view.found)
    if (found.length > 0) throw new Error(`there are ${found.length} breaches, listed above`)
    story.note(`${views.reduce((sum, view) => sum + view.looked, 0)} pages looked at, each in two themes`)
  },
  { looks: true },
)
