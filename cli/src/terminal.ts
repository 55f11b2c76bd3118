/** Where a command reads from and writes to; tests bring their own. */
export interface Terminal {
  /** Results. Waits while the reader is slow. */
  out(chunk: string | Uint8Array): Promise<void>
  /** What is going on, and what went wrong. */
  err(text: string): void
  stdin: AsyncIterable<Uint8Array>
  /** Somebody sits in front of it: questions may be asked, progress may be painted. */
  interactive: boolean
  /** Whether standard output is a terminal, where a binary file would do harm. */
  outIsTerminal: boolean
  /** Whether something is piped into standard input. */
  piped: boolean
  columns: number
  env: Readonly<Record<string, string | undefined>>
  /** Relative paths start here. */
  cwd: string
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process
  return {
    out: (chunk) => new Promise((done, failed) => stdout.write(chunk, (error) => (error ? failed(error) : done()))),
    err: (text) => void stderr.write(text),
    stdin,
    interactive: Boolean(stdin.isTTY && stderr.isTTY),
    outIsTerminal: Boolean(stdout.isTTY),
    piped: !stdin.isTTY,
    columns: stdout.isTTY ? stdout.columns : 160,
    env: process.env,
    cwd: process.cwd(),
  }
}

/** All of standard input as text. */
export async function inputText(terminal: Terminal): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of terminal.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Text of others without what would steer a terminal. */
export const harmless = (text: string): string => text.replace(steering, '\u{fffd}')
