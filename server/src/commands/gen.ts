import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableName } from 'drizzle-orm'
import { migrationFor } from '../kernel/db/generate.ts'
import { tablesOf } from '../kernel/db/tables.ts'
import { openapi } from '../kernel/http/openapi.ts'
import { registry } from '../kernel/registry.ts'
import { modules } from '../modules.ts'
import { sdkFiles } from './gen-sdk.ts'
import { generatedFiles } from './generated.ts'

/**
 * `npm run gen` writes everything that follows from the declarations: contract/, docs/generated/, the generated
 * part of the SDK and, when tables changed, a numbered migration. `--check` writes nothing and fails on any difference.
 * `--name=add_leads` names the migration, `--rename=table.old>new` tells a rename. `--only=leads,lead_sources` writes the
 * migration of these new tables and nothing else, while other tables are still being worked on; `--number=0042` chooses
 * its place.
 */
const args = process.argv.slice(2)
const check = args.includes('--check')
const value = (flag: string) => args.filter((a) => a.startsWith(`--${flag}=`)).map((a) => a.slice(flag.length + 3))
const folder = 'server/src/migrations'
const snapshotFile = join(folder, 'snapshot.json')

const all = registry(modules)
const differences: string[] = []
const put = (path: string, content: string) => {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return
  differences.push(path)
  if (check) return
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
}

const before = existsSync(snapshotFile) ? JSON.parse(readFileSync(snapshotFile, 'utf8')) : null
const only = value('only').flatMap((names) => names.split(','))
const settled = new Set(
  only.length ? [...only, ...Object.values<{ name: string }>(before.tables).map((t) => t.name)] : [],
)
const tables = Object.entries(tablesOf(all)).filter(([, table]) => !only.length || settled.has(getTableName(table)))
const { statements, snapshot } = await migrationFor(Object.fromEntries(tables), before, value('rename'))
if (statements.length) {
  const next = Math.max(0, ...readdirSync(folder).map((f) => Number(/^(\d{4})_/.exec(f)?.[1] ?? 0))) + 1
  const name = `${value('number')[0] ?? String(next).padStart(4, '0')}_${value('name')[0] ?? 'nouns'}`
  put(join(folder, `${name}.sql`), `${statements.join('\n')}\n`)
  put(snapshotFile, `${JSON.stringify(snapshot)}\n`)
  put(join(folder, 'index.ts'), indexOf(check ? [] : [name]))
}
if (!only.length) {
  for (const [path, content] of generatedFiles(all)) put(path, content)
  for (const [path, content] of sdkFiles(openapi(all))) put(path, content)
}

function indexOf(added: string[]): string {
  const names = [
    ...new Set([
      ...readdirSync(folder)
        .filter((f) => f.endsWith('.sql'))
        .map((f) => f.slice(0, -4)),
      ...added,
    ]),
  ].sort()
  const imports = names.map((n) => `import m${n.slice(0, 4)} from './${n}.sql'`).join('\n')
  return `${imports}\n\n/** The numbered files, in order. A file that has run anywhere is never changed. */\nexport const migrations = [\n${names.map((n) => `  { name: '${n}', sql: m${n.slice(0, 4)} },`).join('\n')}\n]\n`
}

if (check && differences.length) {
  console.error(
    `These files do not follow from the declarations (npm run gen writes them):\n  ${differences.join('\n  ')}`,
  )
  process.exit(1)
}
console.log(differences.length ? `Written:\n  ${differences.join('\n  ')}` : 'Everything is up to date.')
