import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { areas } from './areas.ts'
import { states } from './capabilities.ts'

/** Every capability with its area and state. Throws when a name is unknown, or a screen, route or test it names is not there. */
export function capabilities(paths: Record<string, Record<string, unknown>>, root = '.') {
  const all = Object.entries(areas).flatMap(([area, names]) =>
    names.split(' ').map((name) => ({ name, area, ...states[name] })),
  )
  const problems = Object.keys(states)
    .filter((name) => !all.some((c) => c.name === name))
    .map((name) => `${name} is no capability`)
  for (const c of all) {
    if (c.screen && !existsSync(join(root, 'web/src/pages', c.screen)))
      problems.push(`${c.name}: there is no screen ${c.screen}`)
    if (c.test && !existsSync(join(root, c.test))) problems.push(`${c.name}: there is no test ${c.test}`)
    if (c.route && !routeExists(c.route, paths, root)) problems.push(`${c.name}: there is no route ${c.route}`)
    if (c.state === 'built' && !c.test) problems.push(`${c.name}: what is built has a test`)
    if (c.state === 'partial' && !c.lacks) problems.push(`${c.name}: what is partial says what it lacks`)
  }
  if (problems.length)
    throw new Error(`server/src/commands/capabilities.ts says what is not so:\n  ${problems.join('\n  ')}`)
  return all
}

/** Documented routes by the document; the few beside the API by the file that serves them. */
function routeExists(route: string, paths: Record<string, Record<string, unknown>>, root: string): boolean {
  const [method, path] = route.split(' ') as [string, string]
  if (path.startsWith('/api/')) return Boolean(paths[path]?.[method.toLowerCase()])
  const folder = join(root, 'server/src/kernel/http')
  return readdirSync(folder).some((file) =>
    readFileSync(join(folder, file), 'utf8').includes(`app.${method.toLowerCase()}('${path}'`),
  )
}

/** `docs/generated/capabilities.md`. */
export function capabilitiesPage(paths: Record<string, Record<string, unknown>>): string {
  const all = capabilities(paths)
  const count = (state?: string) => all.filter((c) => c.state === state).length
  const head = `# Capabilities\n\nWhat the product is to do, and how far it is: ${all.length} capabilities, of which ${count('built')} are built, ${count('partial')} partial and ${count()} not yet there. “Built” means that it does all that is asked of it and a test shows it.\n`
  const code = (text?: string) => (text ? `\`${text}\`` : '')
  const tables = Object.keys(areas).map((area) => {
    const rows = all
      .filter((c) => c.area === area)
      .map(
        (c) =>
          `| ${c.name} | ${c.state ?? 'not yet'} | ${code(c.screen)} | ${code(c.route)} | ${code(c.test)} | ${c.lacks ?? ''} |`,
      )
    return `\n## ${area}\n\n| capability | state | screen in web/src/pages | route | test | still lacks |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return head + tables.join('')
}
