import { confirm, isCancel, password, select, text } from '@clack/prompts'
import { Failed, Wrong } from './refusal.ts'
import type { Terminal } from './terminal.ts'

/** Whoever leaves a question has changed her mind. */
function given<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Failed('Nothing was changed.')
  return answer as Exclude<T, symbol>
}

// Standard output belongs to results.
const output = process.stderr

/** Asks for a line. Without somebody to answer it throws Wrong and names the option that says the same. */
export async function ask(
  terminal: Terminal,
  message: string,
  { flag, initial, hidden = false }: { flag: string; initial?: string; hidden?: boolean },
): Promise<string> {
  if (!terminal.interactive) throw new Wrong(`Say it with ${flag}: there is no terminal to ask “${message}”.`)
  if (hidden) return given(await password({ message, output }))
  return given(await text({ message, initialValue: initial, output })).trim()
}

export async function choose(
  terminal: Terminal,
  message: string,
  options: { value: string; label: string }[],
): Promise<string> {
  if (!terminal.interactive) throw new Wrong(`There is no terminal to ask “${message}”.`)
  return given(await select({ message, options, output }))
}

/** Yes or no. Without somebody to answer it throws Wrong: what is asked here must be meant. */
export async function agree(terminal: Terminal, message: string): Promise<boolean> {
  if (!terminal.interactive) throw new Wrong('Say --yes: there is no terminal to ask whether to go on.')
  return given(await confirm({ message, output }))
}
