import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

// Whoever reads may have seen enough: `banyan list contacts | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await run(process.argv.slice(2), processTerminal())
