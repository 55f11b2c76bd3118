import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.ts'
import type { Terminal } from './terminal.ts'

/** What a command said, and its exit code. */
export interface Said {
  code: number
  out: string
  err: string
}

/** A person at a machine of her own: an empty home, no terminal to ask her. */
export function machine(env: Record<string, string> = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'banyan-cli-'))
  async function banyan(args: readonly string[], { stdin }: { stdin?: string } = {}): Promise<Said> {
    const said = { out: [] as Uint8Array[], err: '' }
    async function* input() {
      if (stdin) yield Buffer.from(stdin)
    }
    const terminal: Terminal = {
      out: async (chunk) => void said.out.push(Buffer.from(chunk as string)),
      err: (text) => void (said.err += text),
      stdin: input(),
      interactive: false,
      outIsTerminal: false,
      piped: true,
      columns: 100,
      env: { XDG_CONFIG_HOME: join(cwd, '.config'), ...env },
      cwd,
    }
    const code = await run(args, terminal)
    return { code, out: Buffer.concat(said.out).toString('utf8'), err: said.err }
  }
  return { cwd, banyan, settings: join(cwd, '.config/banyan/config.json') }
}
