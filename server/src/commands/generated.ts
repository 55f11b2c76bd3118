import { settings } from '../config.ts'
import { errorCatalogue } from '../kernel/errors.ts'
import { openapi } from '../kernel/http/openapi.ts'
import type { Registry } from '../kernel/registry.ts'
import { describeField } from '../kernel/resource/describe.ts'
import type { Fields } from '../kernel/resource/field.ts'
import { capabilitiesPage } from './capabilities-page.ts'

/** Documents that follow from the declarations, by path. */
export function* generatedFiles(registry: Registry): Generator<[string, string]> {
  const document = openapi(registry)
  yield ['contract/openapi.json', `${JSON.stringify(document, null, 1)}\n`]
  yield ['contract/resources.json', `${JSON.stringify(resources(registry), null, 1)}\n`]
  yield ['docs/generated/settings.md', settingsPage()]
  yield ['docs/generated/errors.md', errorsPage()]
  yield ['docs/generated/permissions.md', permissionsPage(registry)]
  yield ['docs/generated/modules.md', modulesPage(registry)]
  yield ['docs/generated/capabilities.md', capabilitiesPage(document.paths as never)]
}

const resources = (registry: Registry) =>
  registry.resources.map((r) => ({
    name: r.name,
    path: r.path,
    label: r.label,
    labelOne: r.labelOne,
    module: registry.moduleOf(r.name),
    title: r.title,
    fields: Object.entries(r.fields as Fields)
      .filter(([, f]) => !f.hidden)
      .map(([name, f]) => describeField(name, f)),
  }))

const table = (head: string[], rows: string[][]) =>
  `| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.map((r) => `| ${r.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')}\n`

function settingsPage(): string {
  const rows = Object.entries(settings.shape).map(([name, schema]) => {
    const parsed = schema.safeParse(undefined)
    const fallback = parsed.success && parsed.data !== undefined ? `\`${parsed.data}\`` : ''
    return [`\`${name}\``, fallback, schema.description ?? '']
  })
  return `# Settings\n\nEnvironment variables, from \`server/src/config.ts\`.\n\n${table(['name', 'default', 'meaning'], rows)}`
}

const errorsPage = () =>
  `# Errors\n\nEvery \`code\` a problem may carry.\n\n${table(
    ['code', 'status', 'title'],
    Object.entries(errorCatalogue())
      .sort()
      .map(([code, [status, title]]) => [`\`${code}\``, String(status), title]),
  )}`

const permissionsPage = (registry: Registry) =>
  `# Permissions\n\n${table(
    ['permission', 'meaning', 'record scope'],
    registry.permissions.map((p) => [`\`${p.permission}\``, p.label, p.scoped ? 'own, team or all' : '']),
  )}`

function modulesPage(registry: Registry): string {
  const rows = registry.modules.map((m) => [
    m.name,
    m.ring,
    m.needs.join(', '),
    m.resources.map((r) => r.name).join(', '),
    m.commands.map((c) => c.verb).join(', '),
    Object.keys(m.on).join(', '),
  ])
  return `# Modules\n\n${table(['module', 'ring', 'needs', 'nouns', 'verbs', 'listens to'], rows)}`
}
