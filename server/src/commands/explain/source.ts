import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What can be read from the source of something declared by hand. */
export interface Source {
  /** Path and line, such as `server/src/modules/notes/note.ts:17`. */
  place: string
  /** Its doc comment as one paragraph, or nothing. */
  note: string
  /** SQL that stands in it. */
  sql: string[]
  /** Nouns it calls, and with which verbs: `invitations.add`. */
  calls: string[]
  /** Jobs its file enqueues. */
  jobs: string[]
  /** Events it names itself. */
  emits: string[]
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path)
    else if (/\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)) yield path
  }
}

/** Finds `command('contacts.merge', …)`, `query(…)` or `resource('contacts', …)` below a folder; undefined when it is not there. */
export function sourceOf(what: 'verb' | 'noun', name: string, root = 'server/src'): Source | undefined {
  const call = what === 'verb' ? '(?:command|query)' : 'resource'
  const pattern = new RegExp(`export const \\w+ = ${call}\\('${name.replaceAll('.', '\\.')}',`)
  for (const path of files(root)) {
    const text = readFileSync(path, 'utf8')
    const at = pattern.exec(text)?.index
    if (at !== undefined) return read(path, text, at)
  }
  return undefined
}

function read(path: string, text: string, at: number): Source {
  const end = text.indexOf('\nexport ', at + 1)
  const body = text.slice(at, end < 0 ? undefined : end)
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text.slice(0, at))?.[1] ?? ''
  const all = (pattern: RegExp, group = 1) => [...new Set([...body.matchAll(pattern)].map((m) => m[group]!))]
  return {
    place: `${path}:${text.slice(0, at).split('\n').length}`,
    note: comment
      .replace(/^\s*\*/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
    sql: [...all(/text: '([^']+)'/g), ...all(/text: `([^`]+)`/g), ...all(/\bsql`([^`]+)`/g)],
    calls: [
      ...body.matchAll(
        /\b(\w+)\.(get|find|create|createMany|update|remove|restore|add|addMany|set|lock)\((?:ctx|tx)\b/g,
      ),
    ]
      .map((m) => `${m[1]}.${m[2]}`)
      .filter((c, i, list) => list.indexOf(c) === i),
    jobs: [...new Set([...text.matchAll(/\.later\((\w+)/g)].map((m) => m[1]!))],
    emits: all(/\.emit\('([\w.]+)'/g),
  }
}

const told: Record<string, string> = {
  create: 'created',
  createMany: 'created',
  add: 'created',
  addMany: 'created',
  update: 'updated',
  set: 'updated',
  remove: 'removed',
  restore: 'restored',
}

/** Events that follow from the calls of a source, beside those it names. `apiKeys.add` tells `api_keys.created`. */
export function eventsOf(source: Source, nouns: readonly string[]): string[] {
  const snake = (name: string) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
  const followed = source.calls.flatMap((call) => {
    const [noun, verb] = call.split('.') as [string, string]
    return nouns.includes(snake(noun)) && told[verb] ? [`${snake(noun)}.${told[verb]}`] : []
  })
  return [...new Set([...source.emits, ...followed])]
}
