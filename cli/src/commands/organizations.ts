import type { Command } from 'commander'
import { meant } from '../nouns.ts'
import { table } from '../print.ts'
import { Wrong } from '../refusal.ts'
import { open, type Where } from '../session.ts'
import { keep, settingsFile } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

interface Mine {
  organizations: { slug: string; name: string; role: string }[]
  organization: { slug: string } | null
}

/** `organizations` lists, `organizations use` chooses. */
export function organizationCommands(program: Command, terminal: Terminal): void {
  const organizations = program
    .command('organizations')
    .description('the organizations you belong to')
    .option('--json', 'print JSON')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals()
      const { banyan } = open(terminal, options)
      const { organizations, organization } = await banyan.me.get<Mine>()
      if (options.json) return terminal.out(`${JSON.stringify(organizations, null, 2)}\n`)
      const here = (slug: string) => (slug === organization?.slug ? '*' : '')
      const rows = organizations.map((each) => [here(each.slug), each.slug, each.name, each.role])
      if (!rows.length) return terminal.err('A key works in its own organization only.\n')
      await terminal.out(table(['', 'slug', 'name', 'role'], rows, { all: true }))
    })
  organizations
    .command('use')
    .argument('<slug>', 'as banyan organizations lists it')
    .description('work in this organization from now on')
    .action(async (slug: string, _options, command: Command) => use(terminal, slug, command.optsWithGlobals()))
}

async function use(terminal: Terminal, slug: string, where: Where): Promise<void> {
  const { banyan, url } = open(terminal, { ...where, organization: undefined })
  const { organizations } = await banyan.request<Mine>('GET', '/me', { organization: null })
  const slugs = organizations.map((each) => each.slug)
  if (!slugs.includes(slug))
    throw new Wrong(
      `You do not belong to “${slug}”.${meant(slug, slugs) || ` You are in ${slugs.join(', ') || 'none'}.`}`,
    )
  await keep(settingsFile(terminal), (settings) => {
    settings.current = url
    settings.accounts[url] = { ...settings.accounts[url], organization: slug }
  })
  terminal.err(`Commands work in ${slug} from now on.\n`)
}
