import type { Command } from 'commander'
import { follow } from '../progress.ts'
import { Failed } from '../refusal.ts'
import { open, type Where } from '../session.ts'
import { harmless, type Terminal } from '../terminal.ts'
import { problemOf } from '../transfer.ts'

/** `undo-import`. */
export function undoImportCommand(program: Command, terminal: Terminal): void {
  program
    .command('undo-import')
    .argument('<id>', 'as banyan import printed it')
    .description('take an import back; what somebody changed since stays as it is')
    .option('--json', 'print the result as JSON')
    .action((id: string, _options, command: Command) => undo(terminal, id, command.optsWithGlobals()))
}

interface Conflict {
  noun: string
  id: string
  title: string
  field: string | null
  reason: string
}

async function undo(terminal: Terminal, id: string, options: Where & { json?: boolean }): Promise<void> {
  const { banyan } = open(terminal, options)
  const path = `/imports/${encodeURIComponent(id)}`
  await banyan.request('POST', `${path}/undo`)
  const { status } = await follow(terminal, banyan, path, {
    until: ['undone', 'failed', 'cancelled'],
    what: 'Taking back',
  })
  if (status !== 'undone') throw new Failed(`It ended as ${status}. ${await problemOf(banyan, path)}`)
  const { data } = await banyan.request<{ data: Conflict[] }>('GET', `${path}/conflicts`)
  if (options.json) return terminal.out(`${JSON.stringify({ status, conflicts: data }, null, 2)}\n`)
  terminal.err('The import is taken back.\n')
  if (data.length) terminal.err('What somebody changed since stays as it is:\n')
  for (const { noun, title, field, reason } of data)
    terminal.err(harmless(`  ${noun} ${title}${field ? `, ${field}` : ''}: ${reason}\n`))
}
