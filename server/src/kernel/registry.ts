import type { Command } from './command.ts'
import { declareErrors } from './errors.ts'
import type { Job, Schedule } from './jobs/job.ts'
import type { Module, Reaction } from './module.ts'
import type { Fields } from './resource/field.ts'
import { words } from './resource/names.ts'
import type { Resource } from './resource/resource.ts'
import { revealable } from './resource/sealing.ts'

export interface Permission {
  permission: string
  noun: string
  verb: string
  label: string
  scoped: boolean
}

/** Everything the product consists of, as one value. */
export interface Registry {
  readonly modules: readonly Module[]
  readonly resources: readonly Resource<any>[]
  readonly commands: readonly Command[]
  readonly jobs: readonly Job<any>[]
  readonly schedules: readonly Schedule[]
  readonly permissions: readonly Permission[]
  moduleOf(noun: string): string
  verbsOf(noun: string): string[]
  reactions(type: string): { module: string; run: Reaction }[]
  /** Event types, with who emits them. */
  events(): { name: string; module: string; emittedBy: string }[]
}

const rings = ['base', 'domain', 'generic', 'edge'] as const

/** Puts modules together and refuses what does not fit: dangling refs, doubled names, a need that is not there or goes round. */
export function registry(modules: readonly Module[]): Registry {
  const names = new Set<string>()
  const resources = modules.flatMap((m) => m.resources)
  const commands = modules.flatMap((m) => m.commands)
  const problems: string[] = []
  for (const m of modules) {
    for (const need of m.needs) {
      const other = modules.find((o) => o.name === need)
      if (!other) problems.push(`${m.name} needs ${need}, which is not in modules.ts`)
      else if (!names.has(need)) problems.push(`${m.name} needs ${need}, which comes after it: needs go one way`)
      else if (rings.indexOf(other.ring) > rings.indexOf(m.ring))
        problems.push(`${m.name} (${m.ring}) may not need ${need} (${other.ring})`)
    }
    if (names.has(m.name)) problems.push(`the module ${m.name} is there twice`)
    names.add(m.name)
    declareErrors(m.errors)
  }
  const nouns = new Set(resources.map((r) => r.name))
  for (const r of resources)
    for (const [name, f] of Object.entries(r.fields as Fields))
      if (f.describe.ref && !nouns.has(f.describe.ref))
        problems.push(`${r.name}.${name} points at ${f.describe.ref}, which is no noun`)
  const verbs = commands.map((c) => c.verb)
  for (const v of verbs) if (verbs.indexOf(v) !== verbs.lastIndexOf(v)) problems.push(`the verb ${v} is declared twice`)
  if (problems.length) throw new Error(`The modules do not fit together:\n  ${[...new Set(problems)].join('\n  ')}`)

  const owner = new Map(modules.flatMap((m) => m.resources.map((r) => [r.name, m.name] as const)))
  return {
    modules,
    resources,
    commands,
    jobs: modules.flatMap((m) => m.jobs),
    schedules: modules.flatMap((m) => m.schedules),
    permissions: permissionsOf(modules),
    moduleOf: (noun) => owner.get(noun) ?? '',
    verbsOf: (noun) => verbs.filter((v) => v.startsWith(`${noun}.`)),
    reactions: (type) => modules.flatMap((m) => (m.on[type] ? [{ module: m.name, run: m.on[type] }] : [])),
    events: () =>
      modules.flatMap((m) => [
        ...m.resources.flatMap((r) =>
          [
            'created',
            'updated',
            'removed',
            ...(r.final ? [] : ['restored']),
            ...(revealable(r).length ? ['revealed'] : []),
          ].map((e) => ({
            name: `${r.name}.${e}`,
            module: m.name,
            emittedBy: r.name,
          })),
        ),
        ...Object.keys(m.events).map((name) => ({ name, module: m.name, emittedBy: m.name })),
      ]),
  }
}

const verbWords: Record<string, string> = {
  read: 'See',
  write: 'Create and change',
  remove: 'Delete and restore',
  export: 'Export',
  reveal: 'Reveal encrypted values of',
}

function permissionsOf(modules: readonly Module[]): Permission[] {
  const found = new Map<string, Permission>()
  for (const m of modules) {
    for (const r of m.resources)
      for (const [verb, permission] of Object.entries(r.can)) {
        if (found.has(permission) || permission === 'signedIn') continue
        if (verb === 'reveal' && !revealable(r).length) continue
        found.set(permission, {
          permission,
          noun: permission.split(':')[0]!,
          verb,
          label: `${verbWords[verb]} ${r.label.toLowerCase()}`,
          scoped: r.rows !== undefined,
        })
      }
    for (const [permission, { label, scoped = false }] of Object.entries(m.permissions))
      found.set(permission, {
        permission,
        noun: permission.split(':')[0]!,
        verb: words(permission.split(':')[1] ?? ''),
        label,
        scoped,
      })
  }
  return [...found.values()]
}
