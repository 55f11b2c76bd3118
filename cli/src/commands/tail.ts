import { type Banyan, type Event, filter } from '@banyan/sdk'
import type { Command } from 'commander'
import { Wrong } from '../refusal.ts'
import { open, type Where } from '../session.ts'
import { harmless, type Terminal } from '../terminal.ts'

interface TailOptions extends Where {
  events: string
  interval: string
  json?: boolean
  /** How many events to see before it ends; for scripts. */
  count?: string
}

/** `tail`. */
export function tailCommand(program: Command, terminal: Terminal): void {
  program
    .command('tail')
    .description('print what happens in the organization, as it happens (permission audit:read)')
    .option('--events <types>', 'only these, by comma: contacts.updated, contacts.*', '*')
    .option('--interval <seconds>', 'how often to ask', '2')
    .option('--count <number>', 'end after this many events')
    .option('--json', 'print JSON, one event a line')
    .action((_options, command: Command) => tail(terminal, command.optsWithGlobals()))
}

/** Whether an event is of one of the types; `*` stands for whatever is there. */
export function wanted(types: string): (type: string) => boolean {
  const patterns = types.split(',').map((each) => each.trim())
  const forms = patterns.map(
    (each) => new RegExp(`^${each.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`),
  )
  return (type) => forms.some((form) => form.test(type))
}

/** A transaction may commit after a later one began: looking back this far, its events are seen all the same. */
const lookBackMs = 30_000

/** Events since a moment, oldest first. */
async function since(banyan: Banyan, moment: string): Promise<Event[]> {
  const found: Event[] = []
  for await (const event of banyan.events.all({ filter: filter`at >= ${moment}` })) found.push(event)
  return found.reverse()
}

/** Every event once, from now on. */
async function* events(banyan: Banyan, pauseMs: number): AsyncGenerator<Event, never> {
  const newest = (await banyan.events.list({ limit: 1 })).data[0]
  // The server's clock, not ours: they may differ by minutes.
  let horizon = newest?.at ?? new Date(0).toISOString()
  const known = new Map<string, string>()
  const back = () => new Date(Math.max(0, Date.parse(horizon) - lookBackMs)).toISOString()
  if (newest) for (const event of await since(banyan, back())) known.set(event.id, event.at)
  for (;;) {
    const from = back()
    for (const event of await since(banyan, from)) {
      if (known.has(event.id)) continue
      known.set(event.id, event.at)
      if (event.at > horizon) horizon = event.at
      yield event
    }
    for (const [id, at] of known) if (at < from) known.delete(id)
    await new Promise((done) => setTimeout(done, pauseMs))
  }
}

async function tail(terminal: Terminal, options: TailOptions): Promise<void> {
  const seconds = Number(options.interval)
  if (!(seconds >= 0.1)) throw new Wrong(`“${options.interval}” is no number of seconds: write --interval 2.`)
  const most = options.count === undefined ? Number.POSITIVE_INFINITY : Number(options.count)
  if (!(most >= 1)) throw new Wrong(`“${options.count}” is no count: write --count 10.`)
  const { banyan, url } = open(terminal, options)
  const fits = wanted(options.events)
  if (terminal.interactive) terminal.err(`Listening to ${url}. Ctrl-C ends it.\n`)
  let count = 0
  for await (const event of events(banyan, seconds * 1000)) {
    if (!fits(event.type)) continue
    await terminal.out(options.json ? `${JSON.stringify(event)}\n` : told(event))
    if (++count >= most) return
  }
}

function told({ at, type, recordId, actor, changes }: Event): string {
  const what = Object.keys(changes ?? {}).join(', ')
  return `${harmless([at, type.padEnd(22), recordId ?? '', actor.name, what].filter(Boolean).join('  '))}\n`
}
