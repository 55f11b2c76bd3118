import type { Row } from '@banyan/sdk'
import type { Command } from 'commander'
import { type NounInfo, nounNamed, nounsOf } from '../nouns.ts'
import { columnsOf, type Form, printList, printRecord, table } from '../print.ts'
import { Wrong } from '../refusal.ts'
import { open, type Where } from '../session.ts'
import type { Terminal } from '../terminal.ts'

export interface Selection extends Where {
  filter?: string
  search?: string
  sort?: string
  deleted?: boolean
}

/** Options that say which records are meant. */
export const selecting = (command: Command): Command =>
  command
    .option('--filter <condition>', 'such as \'stage = "customer" AND tags:"vip"\'')
    .option('--search <words>', 'words as one would type them into the search box')
    .option('--sort <fields>', 'fields by comma, a minus before one for descending')
    .option('--deleted', 'the trash instead of what is in use')

interface ListOptions extends Selection {
  limit: string
  fields?: string
  all?: boolean
  json?: boolean
  csv?: boolean
}

/** `nouns`, `list`, `get`. */
export function readCommands(program: Command, terminal: Terminal): void {
  program
    .command('nouns')
    .argument('[noun]', 'tell the fields of this one')
    .description('what there is to list, make and import')
    .option('--json', 'print JSON')
    .action((noun: string | undefined, _options, command: Command) =>
      tellNouns(terminal, noun, command.optsWithGlobals()),
    )
  selecting(program.command('list'))
    .argument('<noun>', 'such as contacts')
    .description('list records')
    .option('--fields <fields>', 'these fields by comma')
    .option('--limit <count>', 'at most this many', '50')
    .option('--all', 'every one there is')
    .option('--json', 'print JSON, records as the API answers them')
    .option('--csv', 'print CSV')
    .action((noun: string, _options, command: Command) => list(terminal, noun, command.optsWithGlobals()))
  program
    .command('get')
    .argument('<noun>', 'such as contacts')
    .argument('<id>', 'as banyan list prints it')
    .description('read one record')
    .option('--json', 'print JSON')
    .action(async (noun: string, id: string, _options, command: Command) => {
      const options = command.optsWithGlobals()
      const { banyan } = open(terminal, options)
      const info = await nounNamed(banyan, noun)
      const include = options.json ? [] : info.related
      await printRecord(terminal, info, await banyan.noun(info.path).get(id, { include }), options.json)
    })
}

async function tellNouns(terminal: Terminal, typed: string | undefined, options: Where & { json?: boolean }) {
  const { banyan } = open(terminal, options)
  if (typed === undefined) {
    const nouns = await nounsOf(banyan)
    if (options.json) return terminal.out(`${JSON.stringify(nouns, null, 2)}\n`)
    const verbs = (n: NounInfo) => ['create', 'update', 'remove'].filter((verb) => n.can[verb as 'create'])
    const rows = nouns.map((n) => [n.path, n.label, ['list', 'get', ...verbs(n)].join(' ')])
    return terminal.out(table(['noun', 'label', 'you may'], rows, { all: true }))
  }
  const noun = await nounNamed(banyan, typed)
  if (options.json) return terminal.out(`${JSON.stringify(noun, null, 2)}\n`)
  const rows = noun.fields.map((f) => [
    f.name,
    f.kind,
    f.readOnly ? 'read only' : f.required ? 'required' : '',
    f.choices?.map((c) => c.value).join(' ') ?? (f.ref ? `id of ${f.ref}` : ''),
  ])
  await terminal.out(table(['field', 'kind', '', 'values'], rows, { all: true }))
}

const formOf = ({ json, csv }: ListOptions): Form => {
  if (json && csv) throw new Wrong('Choose one of --json and --csv.')
  return json ? 'json' : csv ? 'csv' : 'table'
}

async function list(terminal: Terminal, typed: string, options: ListOptions): Promise<void> {
  const form = formOf(options)
  const most = options.all ? Number.POSITIVE_INFINITY : Number(options.limit)
  if (!(most >= 1)) throw new Wrong(`“${options.limit}” is no count: write --limit 20.`)
  const { banyan } = open(terminal, options)
  const noun = await nounNamed(banyan, typed)
  const fields = options.fields?.split(',').map((name) => name.trim())
  const wanted = fields ?? columnsOf(noun)
  const { filter, search, sort, deleted } = options
  // JSON is for programs: nothing comes along that was not asked for.
  const include = form === 'json' ? [] : noun.related.filter((name) => wanted.includes(name))
  const query = { filter, search, sort, deleted, fields: fields && apiFields(fields), include }
  let more = false
  async function* rows(): AsyncGenerator<Row> {
    let count = 0
    for await (const row of banyan.noun(noun.path).all({ ...query, limit: Math.min(200, most + 1) })) {
      if (count++ >= most) return void (more = true)
      yield row
    }
  }
  const count = await printList(terminal, { noun, fields, form }, rows())
  if (count === 0 && form === 'table') terminal.err(`No ${noun.label.toLowerCase()} here.\n`)
  if (more) terminal.err(`There are more than these ${count}: --all lists every one.\n`)
}

/** One custom field comes with all of them. */
const apiFields = (fields: string[]) => [
  ...new Set(fields.map((name) => (name.startsWith('custom.') ? 'custom' : name))),
]
