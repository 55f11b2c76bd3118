import { resolve } from 'node:path'
import type { Command } from 'commander'
import { nounNamed } from '../nouns.ts'
import { Wrong } from '../refusal.ts'
import { saveTo } from '../save.ts'
import { open } from '../session.ts'
import type { Terminal } from '../terminal.ts'
import { type Selection, selecting } from './read.ts'

interface ExportOptions extends Selection {
  format?: string
  output?: string
  columns?: string
  labels: boolean
}

const formats = ['csv', 'xlsx']

/** `export`. */
export function exportCommand(program: Command, terminal: Terminal): void {
  selecting(program.command('export'))
    .argument('<noun>', 'such as contacts')
    .description('write records as a file; the file can be changed and imported again')
    .option('--format <format>', 'csv or xlsx; by the ending of the file, else csv')
    .option('--columns <fields>', 'these fields by comma, also of linked records: company.name')
    .option('--no-labels', 'field names instead of labels in the first line')
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .action((noun: string, _options, command: Command) => write(terminal, noun, command.optsWithGlobals()))
}

async function write(terminal: Terminal, typed: string, options: ExportOptions): Promise<void> {
  const { output, filter, search, sort, deleted, columns } = options
  const format = options.format ?? formats.find((each) => output?.toLowerCase().endsWith(`.${each}`)) ?? 'csv'
  if (!formats.includes(format)) throw new Wrong(`--format is one of ${formats.join(', ')}.`)
  if (format === 'xlsx' && !output && terminal.outIsTerminal)
    throw new Wrong('A workbook does not belong on a terminal: say where with -o contacts.xlsx.')
  const { banyan } = open(terminal, options)
  const noun = await nounNamed(banyan, typed)
  const { labels } = options
  const file = await banyan.noun(noun.path).export({ format, filter, search, sort, deleted, columns, labels })
  if (output) {
    await saveTo(resolve(terminal.cwd, output), file)
    return terminal.err(`${output} is written.\n`)
  }
  for await (const chunk of file.stream as unknown as AsyncIterable<Uint8Array>) await terminal.out(chunk)
}
