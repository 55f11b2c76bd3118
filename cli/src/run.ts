import { Command, CommanderError } from 'commander'
import { apiCommand } from './commands/api.ts'
import { completionCommands } from './commands/completion.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { organizationCommands } from './commands/organizations.ts'
import { readCommands } from './commands/read.ts'
import { signInCommands } from './commands/sign-in.ts'
import { tailCommand } from './commands/tail.ts'
import { undoImportCommand } from './commands/undo-import.ts'
import { writeCommands } from './commands/write.ts'
import { sentence, Wrong } from './refusal.ts'
import type { Terminal } from './terminal.ts'

export const version = '0.1.0'

const about = `Banyan from the command line.

Settings are kept in ~/.config/banyan/config.json. BANYAN_URL, BANYAN_API_KEY and BANYAN_ORGANIZATION come before them.
Exit codes: 0 done, 1 refused or failed, 2 not a command that can be carried out.`

/** The program with all its commands. */
export function programOf(terminal: Terminal): Command {
  const program = new Command('banyan')
    .description(about)
    .version(version, '-V')
    .option('--url <address>', 'which installation, such as https://crm.example.com')
    .option('--organization <slug>', 'which organization')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => terminal.err(text),
      getOutHelpWidth: () => Math.min(terminal.columns, 100),
      getErrHelpWidth: () => Math.min(terminal.columns, 100),
      outputError: (text, write) => write(text.replace(/^error: /, '')),
    })
    .showHelpAfterError('See banyan --help.')
  const records = [readCommands, writeCommands, importCommand, undoImportCommand, exportCommand]
  for (const add of [signInCommands, organizationCommands, ...records, tailCommand, apiCommand, completionCommands])
    add(program, terminal)
  return program
}

/** Runs one command; answers its exit code: 0 done, 1 refused or failed, 2 wrong usage. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await programOf(terminal).parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    // Commander has said it already; help and version end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0
    terminal.err(`${sentence(error)}\n`)
    return error instanceof Wrong ? 2 : 1
  }
}
