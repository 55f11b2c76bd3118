import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { readJson } from '../kinds.ts'
import { Wrong } from '../refusal.ts'
import { open, type Where } from '../session.ts'
import { inputText, type Terminal } from '../terminal.ts'

const methods = ['GET', 'POST', 'PATCH', 'DELETE']

/** `api`: any request, for what has no command of its own. */
export function apiCommand(program: Command, terminal: Terminal): void {
  program
    .command('api')
    .argument('<method>', methods.join(', '))
    .argument('<path>', 'below /api/v1, such as "/contacts?limit=1"')
    .description('send any request of the API and print what it answers')
    .option('--data <json>', 'the body; @file reads it from a file, - from standard input')
    .action((method: string, path: string, _options, command: Command) =>
      request(terminal, method.toUpperCase(), path, command.optsWithGlobals()),
    )
}

async function request(terminal: Terminal, method: string, path: string, options: Where & { data?: string }) {
  if (!methods.includes(method)) throw new Wrong(`The method is one of ${methods.join(', ')}.`)
  const { banyan } = open(terminal, options)
  const below = path.replace(/^\/?(api\/v1\/)?/, '/')
  const body = options.data === undefined ? undefined : readJson(await textOf(terminal, options.data))
  const answer = await banyan.request(method, below, { body })
  if (answer === undefined) return
  await terminal.out(typeof answer === 'string' ? answer : `${JSON.stringify(answer, null, 2)}\n`)
}

async function textOf(terminal: Terminal, data: string): Promise<string> {
  if (data === '-') return inputText(terminal)
  if (!data.startsWith('@')) return data
  try {
    return readFileSync(resolve(terminal.cwd, data.slice(1)), 'utf8')
  } catch {
    throw new Wrong(`${data.slice(1)} cannot be read.`)
  }
}
