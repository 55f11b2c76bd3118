import { createReadStream, statSync } from 'node:fs'
import { basename, extname, relative, resolve } from 'node:path'
import type { Banyan } from '@banyan/sdk'
import type { Command } from 'commander'
import { agree } from '../ask.ts'
import { checked, told } from '../import-words.ts'
import { mapped } from '../mapping.ts'
import { nounNamed } from '../nouns.ts'
import { follow, grouped, painter } from '../progress.ts'
import { Failed, Wrong } from '../refusal.ts'
import { saveTo } from '../save.ts'
import { open, type Where } from '../session.ts'
import { harmless, type Terminal } from '../terminal.ts'
import { type Counts, type Expected, type ImportRecord, type Problems, problemOf } from '../transfer.ts'

interface ImportOptions extends Where {
  match?: string
  found?: string
  missing?: string
  map: string[]
  delimiter?: string
  encoding?: string
  sheet?: string
  dryRun?: boolean
  yes?: boolean
  rejects?: string
  json?: boolean
}

const collect = (each: string, all: string[]) => [...all, each]
const ended = ['done', 'failed', 'cancelled']

/** `import`. */
export function importCommand(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .argument('<noun>', 'such as contacts')
    .argument('<file>', 'a CSV or XLSX file')
    .description('bring in a file: it is read and checked first, and can be taken back for 30 days')
    .option('--map <"Header=field">', 'where a column goes; "Header=" leaves it out (repeatable)', collect, [])
    .option('--match <fields>', 'fields by comma that tell whether a record is there already, such as email')
    .option('--found <what>', 'what to do with a record that is there: update, skip or create')
    .option('--missing <what>', 'what to do with one that is not: create or skip')
    .option('--delimiter <character>', 'what separates columns, when it is guessed wrong')
    .option('--encoding <name>', 'such as latin1, when it is guessed wrong')
    .option('--sheet <name>', 'which sheet of a workbook')
    .option('--dry-run', 'check the whole file and change nothing')
    .option('--yes', 'do not ask before importing')
    .option('--rejects <file>', 'where rows that did not fit are written')
    .option('--json', 'print the result as JSON')
    .action((noun: string, file: string, _options, command: Command) =>
      bringIn(terminal, noun, file, command.optsWithGlobals()),
    )
}

const one = (value: string | undefined, allowed: string[], flag: string) => {
  if (value !== undefined && !allowed.includes(value)) throw new Wrong(`${flag} is one of ${allowed.join(', ')}.`)
}

async function bringIn(terminal: Terminal, typed: string, file: string, options: ImportOptions): Promise<void> {
  one(options.found, ['update', 'skip', 'create'], '--found')
  one(options.missing, ['create', 'skip'], '--missing')
  if (!options.yes && !options.dryRun && !terminal.interactive)
    throw new Wrong('Say --yes to import or --dry-run to check: there is no terminal to ask.')
  const path = resolve(terminal.cwd, file)
  const size = sizeOf(path)
  const { banyan } = open(terminal, options)
  const noun = await nounNamed(banyan, typed)
  const uploaded = await upload(terminal, banyan, noun.name, path, size, options)
  // Whatever stops the command before the run leaves no half-made import behind.
  try {
    const record = await prepared(banyan, uploaded, options)
    for (const { message } of record.warnings ?? []) terminal.err(`${harmless(message)}\n`)
    if (!(await meant(terminal, banyan, record, options))) return await discard(banyan, uploaded.id)
  } catch (error) {
    await discard(banyan, uploaded.id).catch(() => {})
    throw error
  }
  await banyan.request('POST', `/imports/${uploaded.id}/run`)
  await finish(terminal, banyan, uploaded.id, path, options)
}

/** Whether to go on. What nobody has agreed to yet is checked and shown first. */
async function meant(terminal: Terminal, banyan: Banyan, record: ImportRecord, options: ImportOptions) {
  if (options.yes && !options.dryRun) return true
  const { create, update } = await check(terminal, banyan, record, options)
  if (options.dryRun) return false
  if (await agree(terminal, `Import ${grouped(create + update)} of these rows?`)) return true
  throw new Failed('Nothing was imported.')
}

const discard = (banyan: Banyan, id: string) => banyan.request<void>('DELETE', `/imports/${id}`)

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Wrong(`There is no file ${path}.`)
  return found.size
}

async function upload(
  terminal: Terminal,
  banyan: Banyan,
  noun: string,
  path: string,
  size: number,
  { delimiter, encoding, sheet }: ImportOptions,
): Promise<ImportRecord> {
  const { paint, clear } = painter(terminal)
  const onProgress = (sent: number) => paint(`Sending: ${Math.floor((100 * sent) / Math.max(size, 1))} %`)
  try {
    const query = { noun, delimiter, encoding, sheet }
    const options = { name: basename(path), onProgress }
    return await banyan.upload<ImportRecord>('/imports', createReadStream(path), query, options)
  } finally {
    clear()
  }
}

/** The import with what the command line says of its columns. */
async function prepared(banyan: Banyan, record: ImportRecord, options: ImportOptions): Promise<ImportRecord> {
  const mapping = mapped(record, options)
  if (mapping === record.mapping) return record
  return banyan.request<ImportRecord>('PATCH', `/imports/${record.id}`, { body: { mapping }, version: record.version })
}

/** Checks the whole file and says what would happen. */
async function check(
  terminal: Terminal,
  banyan: Banyan,
  record: ImportRecord,
  { json, dryRun }: ImportOptions,
): Promise<Expected> {
  const path = `/imports/${record.id}`
  await banyan.request('POST', `${path}/check`)
  const { status } = await follow(terminal, banyan, path, { until: ['checked', ...ended], what: 'Checking' })
  if (status === 'failed') throw new Failed(await problemOf(banyan, path))
  const problems = await banyan.request<Problems>('GET', `${path}/problems`)
  if (json && dryRun) await terminal.out(`${JSON.stringify(problems, null, 2)}\n`)
  else terminal.err(checked(record, problems))
  return problems.expected
}

/** Waits for the end, tells it, and brings home the rows that did not fit. */
async function finish(terminal: Terminal, banyan: Banyan, id: string, file: string, options: ImportOptions) {
  const path = `/imports/${id}`
  const began = Date.now()
  await follow(terminal, banyan, path, { until: ended, what: 'Importing' })
  const record = await banyan.request<ImportRecord>('GET', path)
  const seconds = (Date.now() - began) / 1000
  const result: Counts = record.result ?? { created: 0, updated: 0, unchanged: 0, skipped: 0, rejected: 0 }
  if (result.rejected > 0) {
    const target = options.rejects
      ? resolve(terminal.cwd, options.rejects)
      : `${file.slice(0, file.length - extname(file).length)}.rejects.csv`
    await saveTo(target, await banyan.download(`${path}/rejects.csv`))
    terminal.err(`Rows that did not fit are in ${relative(terminal.cwd, target)}, with the reason in each line.\n`)
  }
  if (options.json) await terminal.out(`${JSON.stringify(record, null, 2)}\n`)
  else await terminal.out(`${id}\n`)
  terminal.err(told(result, record.rows, seconds))
  if (record.status !== 'done') throw new Failed(`The import ended as ${record.status}. ${record.problem ?? ''}`.trim())
  terminal.err(`Take it back with banyan undo-import ${id}\n`)
}
