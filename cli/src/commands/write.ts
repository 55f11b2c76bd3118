import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Row } from '@banyan/sdk'
import type { Command } from 'commander'
import { readJson } from '../kinds.ts'
import { type NounInfo, nounNamed, titleOf } from '../nouns.ts'
import { Failed, Wrong } from '../refusal.ts'
import { open, type Session, type Where } from '../session.ts'
import { inputText, type Terminal } from '../terminal.ts'
import { valuesOf } from '../values.ts'

interface WriteOptions extends Where {
  file?: string
  version?: string
  json?: boolean
}

const valueHelp = 'field=value; field= empties it; field:=… takes JSON'

/** `create`, `update`, `remove`. */
export function writeCommands(program: Command, terminal: Terminal): void {
  program
    .command('create')
    .argument('<noun>', 'such as contacts')
    .argument('[values...]', valueHelp)
    .description('make a record, or many from a JSON array')
    .option('--file <path>', 'JSON with one record or an array of them; - is standard input')
    .option('--json', 'print the record as JSON')
    .action((noun: string, values: string[], _options, command: Command) =>
      create(terminal, noun, values, command.optsWithGlobals()),
    )
  program
    .command('update')
    .argument('<noun>', 'such as contacts')
    .argument('<id>', 'as banyan list prints it')
    .argument('[values...]', valueHelp)
    .description('change a record: what is not named stays')
    .option('--file <path>', 'JSON with the changes; - is standard input')
    .option('--version <number>', 'refuse when somebody has changed it since this version')
    .option('--json', 'print the record as JSON')
    .action((noun: string, id: string, values: string[], _options, command: Command) =>
      update(terminal, noun, id, values, command.optsWithGlobals()),
    )
  program
    .command('remove')
    .argument('<noun>', 'such as contacts')
    .argument('<ids...>', 'as banyan list prints them')
    .description('move records to the trash')
    .action(async (noun: string, ids: string[], _options, command: Command) => {
      const { banyan } = open(terminal, command.optsWithGlobals())
      const info = await nounNamed(banyan, noun)
      for (const id of ids) await banyan.noun(info.path).remove(id)
      terminal.err(`${counted(info, ids.length)} ${info.trash ? 'moved to the trash' : 'removed'}.\n`)
    })
}

const counted = (noun: NounInfo, count: number) =>
  `${count} ${(count === 1 ? noun.labelOne : noun.label).toLowerCase()}`

/** What to write: values of the command line, a file, or what is piped in. Throws Wrong when there is nothing. */
async function given(terminal: Terminal, noun: NounInfo, values: string[], { file }: WriteOptions): Promise<unknown> {
  if (values.length && file) throw new Wrong('Give values or --file, not both.')
  if (values.length) return valuesOf(noun, values)
  if (file && file !== '-') return readJson(readText(resolve(terminal.cwd, file)))
  const text = file === '-' || terminal.piped ? await inputText(terminal) : ''
  if (text.trim()) return readJson(text)
  throw new Wrong('Say what to write: field=value, --file or JSON on standard input.')
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Wrong(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

async function create(terminal: Terminal, typed: string, values: string[], options: WriteOptions): Promise<void> {
  const session = open(terminal, options)
  const noun = await nounNamed(session.banyan, typed)
  const what = await given(terminal, noun, values, options)
  if (Array.isArray(what)) return createMany(terminal, session, noun, what)
  if (!isRecord(what)) throw new Wrong('A record is a JSON object.')
  await tell(terminal, noun, 'Made', await session.banyan.noun(noun.path).create(what), options)
}

interface Result {
  status: number
  id?: string
  error?: { title: string; detail?: string; errors?: { path: string; message: string }[] }
}

/** Up to a thousand go together; a bad one does not hold the others up. */
async function createMany(terminal: Terminal, { banyan }: Session, noun: NounInfo, records: unknown[]) {
  if (!records.every(isRecord)) throw new Wrong('An array of records has JSON objects in it and nothing else.')
  let made = 0
  for (let at = 0; at < records.length; at += 1000) {
    const items = records.slice(at, at + 1000).map((data) => ({ op: 'create', data }))
    const { results } = await banyan.request<{ results: Result[] }>('POST', `/${noun.path}/batch`, {
      body: { items },
      idempotencyKey: crypto.randomUUID(),
    })
    for (const [i, { status, id, error }] of results.entries())
      if (status < 300) {
        made++
        await terminal.out(`${id}\n`)
      } else terminal.err(`Record ${at + i + 1}: ${reason(error)}\n`)
  }
  terminal.err(`${counted(noun, made)} made.\n`)
  if (made < records.length) throw new Failed(`${records.length - made} of ${records.length} were refused.`)
}

const reason = (error: Result['error']) =>
  error?.errors?.map((each) => `${each.path}: ${each.message}`).join(' ') || error?.detail || error?.title || 'refused'

async function update(terminal: Terminal, typed: string, id: string, values: string[], options: WriteOptions) {
  const version = options.version === undefined ? undefined : Number(options.version)
  if (version !== undefined && !Number.isInteger(version)) throw new Wrong(`“${options.version}” is no version.`)
  const { banyan } = open(terminal, options)
  const noun = await nounNamed(banyan, typed)
  const changes = await given(terminal, noun, values, options)
  if (!isRecord(changes)) throw new Wrong('Changes are a JSON object.')
  await tell(terminal, noun, 'Changed', await banyan.noun(noun.path).update(id, changes, { version }), options)
}

/** The id goes to standard output, for the next command; the sentence does not. */
async function tell(terminal: Terminal, noun: NounInfo, verb: string, row: Row, { json }: WriteOptions) {
  if (json) return terminal.out(`${JSON.stringify(row, null, 2)}\n`)
  terminal.err(`${verb} ${noun.labelOne.toLowerCase()} “${titleOf(noun, row)}”, version ${row.version}.\n`)
  await terminal.out(`${row.id}\n`)
}
