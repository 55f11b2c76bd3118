import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { doors, pages } from '../pages.ts'
import { ask, idOf, see, signInAs } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'
import { settled } from '../runner/settled.ts'

/** Rules whose breach keeps somebody out. */
async function serious(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => {
      const node = nodes[0]
      return `${where}: ${id} (${help}), ${nodes.length} places, first ${node?.target.join(' ')} ${node?.html.slice(0, 160)} ${node?.any[0]?.message ?? ''}`
    })
}

export const access = journey(
  'access',
  'Every page can be used by everybody: no serious breach of the rules in both themes, wide and narrow',
  async (story) => {
    const found: string[] = []
    let looked = 0
    for (const [width, scheme] of [
      [1440, 'light'],
      [1440, 'dark'],
      [390, 'light'],
      [390, 'dark'],
    ] as const) {
      const somebody = await story.person(`${scheme} ${width}`, {
        viewport: { width, height: 900 },
        colorScheme: scheme,
      })
      somebody.expect(/status of 40[134]/)
      const { page } = somebody
      const look = async (name: string, address: string) => {
        await story.step(`looks at ${name}, ${scheme}, ${width}`, async () => {
          await page.goto(address)
          await settled(page)
          found.push(...(await serious(page, `${name} ${scheme} ${width}`)))
          looked++
        })
      }
      for (const [name, address] of Object.entries(doors)) await look(name, address)
      await signInAs(somebody, 'owner@demo.test')
      await see(page.getByRole('main'))
      const ids = {
        contact: await idOf(page, 'contacts', 'Hanna Lindqvist'),
        company: await idOf(page, 'companies', 'Osterby Hotels'),
        role: (await ask(page, 'GET', '/roles?limit=10')).body.data.find(
          (each: { name: string }) => each.name === 'Member',
        ).id,
      }
      for (const [name, path] of Object.entries(pages))
        await look(name, `/demo/${path.replace(/:(\w+)/, (_, noun: keyof typeof ids) => ids[noun])}`)
    }
    if (found.length > 0) throw new Error(`${found.length} breaches on ${looked} pages:\n${found.join('\n')}`)
    story.note(`${looked} pages looked at`)
  },
)
