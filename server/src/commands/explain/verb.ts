import type { Command } from '../../kernel/command.ts'
import { distance } from '../../kernel/filter/nearest.ts'
import { verbPath } from '../../kernel/http/verb-routes.ts'
import type { Registry } from '../../kernel/registry.ts'
import type { Verb } from '../../kernel/resource/access.ts'
import type { Exposed, Resource } from '../../kernel/resource/resource.ts'
import { searchable } from '../../kernel/resource/searching.ts'
import { input, members, output } from './shape.ts'
import { eventsOf, type Source, sourceOf } from './source.ts'
import { type GeneratedVerb, laidOut, statementsOf } from './sql.ts'

interface Generated {
  route(path: string): string
  can: Verb
  expose: Exposed
  event?: string
  about: string
}

/** The verbs that follow from a noun. */
const generated: Record<GeneratedVerb, Generated> = {
  list: { route: (p) => `GET ${p}`, can: 'read', expose: 'list', about: 'A page of records.' },
  get: { route: (p) => `GET ${p}/:id`, can: 'read', expose: 'get', about: 'One record.' },
  create: { route: (p) => `POST ${p}`, can: 'write', expose: 'create', event: 'created', about: 'Makes a record.' },
  update: {
    route: (p) => `PATCH ${p}/:id`,
    can: 'write',
    expose: 'update',
    event: 'updated',
    about: 'Changes a record.',
  },
  remove: {
    route: (p) => `DELETE ${p}/:id`,
    can: 'remove',
    expose: 'remove',
    event: 'removed',
    about: 'Moves a record to the trash.',
  },
  restore: {
    route: (p) => `POST ${p}/restore`,
    can: 'remove',
    expose: 'remove',
    event: 'restored',
    about: 'Takes records out of the trash.',
  },
  bulk: {
    route: (p) => `POST ${p}/bulk`,
    can: 'write',
    expose: 'update',
    event: 'updated',
    about: 'One change to a selection, 500 records a statement.',
  },
  batch: {
    route: (p) => `POST ${p}/batch`,
    can: 'write',
    expose: 'update',
    about: 'Up to 1,000 creates, updates and removals, set-wise where neighbours are alike.',
  },
}

const offers = (r: Resource<any>, verb: GeneratedVerb) =>
  r.expose.includes(generated[verb].expose) &&
  !(['bulk', 'batch'].includes(verb) && r.replace?.update) &&
  !(verb === 'restore' && r.final)

/** Every verb by its dotted name, with its route. */
export function verbs(registry: Registry): { name: string; route: string }[] {
  const nouns = registry.resources.flatMap((r) =>
    (Object.keys(generated) as GeneratedVerb[])
      .filter((verb) => offers(r, verb))
      .map((verb) => ({ name: `${r.name}.${verb}`, route: generated[verb].route(`/api/v1/${r.path}`) })),
  )
  return [...nouns, ...registry.commands.map((c) => ({ name: c.verb, route: `POST ${verbPath(c)}` }))]
}

/** Everything about a verb as text; undefined when there is no such verb. */
export async function explain(registry: Registry, name: string): Promise<string | undefined> {
  if (!verbs(registry).some((v) => v.name === name)) return undefined
  const command = registry.commands.find((c) => c.verb === name)
  if (command) return explainCommand(registry, command)
  const [noun, verb] = name.split('.') as [string, GeneratedVerb]
  return explainGenerated(registry, registry.resources.find((r) => r.name === noun)!, verb)
}

/** Up to three verbs that were probably meant. */
export const suggestions = (registry: Registry, name: string): string[] =>
  verbs(registry)
    .map((v) => ({
      name: v.name,
      away: distance(name, v.name) - (v.name.split('.')[0] === name.split('.')[0] ? 3 : 0),
    }))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map((v) => v.name)

const section = (title: string, lines: readonly string[]) =>
  lines.length ? `${title}\n${lines.map((l) => `  ${l.replaceAll('\n', '\n  ')}`).join('\n')}\n` : ''

function heard(registry: Registry, events: readonly string[]): string[] {
  return events.flatMap((event) => {
    const noun = registry.resources.find((r) => event.startsWith(`${r.name}.`))
    return [
      ...registry.reactions(event).map(({ module, run }) => `${event} → ${module}${run.name ? ` (${run.name})` : ''}`),
      ...(noun && searchable(noun).length ? [`${event} → search (documents)`] : []),
    ]
  })
}

async function explainGenerated(registry: Registry, r: Resource<any>, verb: GeneratedVerb): Promise<string> {
  const { route, can, event, about } = generated[verb]
  const own = verb === 'create' || verb === 'update' || verb === 'remove' ? r.replace?.[verb] : undefined
  const source = sourceOf('noun', r.name)
  const events = event
    ? [`${r.name}.${event}`]
    : verb === 'batch'
      ? ['created', 'updated', 'removed'].map((e) => `${r.name}.${e}`)
      : []
  if (verb === 'bulk') events.push(`${r.name}.removed`)
  const scope = r.rows ? `own, team or all, by ${r.rows.owner}` : 'every record of the organization'
  const sql =
    verb === 'batch'
      ? [
          `The statements of ${r.name}.create, ${r.name}.update and ${r.name}.remove in one transaction, each run in a savepoint.`,
        ]
      : (await statementsOf(registry, r, verb)).map((text) => `${laidOut(text)}\n`)
  return [
    `${r.name}.${verb}: ${about}\n`,
    section('route', [route(`/api/v1/${r.path}`)]),
    section('permission', [
      `${r.can[can]}${verb === 'bulk' ? ` (${r.can.remove} to remove)` : verb === 'batch' ? ` (${r.can.remove} for removals)` : ''}`,
      `record scope: ${scope}${r.limit ? ', within the limit of the noun' : ''}`,
    ]),
    section(
      'declared in',
      source ? [`${source.place}  module ${registry.moduleOf(r.name)}`, source.note].filter(Boolean) : [],
    ),
    section(
      'written by hand',
      own
        ? ['The noun replaces this verb: what stands in its file runs first, and the internal write does the rest.']
        : [],
    ),
    section('input', input(r, verb)),
    section('output', output(r, verb)),
    section('SQL, as run for a person whose role reaches her team’s records', sql),
    section('events', events),
    section('reactions', heard(registry, events)),
  ]
    .filter(Boolean)
    .join('\n')
}

function explainCommand(registry: Registry, command: Command): string {
  const source = sourceOf('verb', command.verb)
  const nouns = registry.resources.map((r) => r.name)
  const events = source ? eventsOf(source, nouns) : []
  const module = registry.modules.find((m) => m.commands.includes(command))!.name
  return [
    `${command.verb}: ${command.about ?? 'Written by hand.'}\n`,
    section('route', [`POST ${verbPath(command)}`]),
    section('permission', [
      command.can === 'signedIn' ? 'anybody who is signed in to the organization' : command.can,
      command.reads ? 'only reads' : 'one transaction',
    ]),
    section(
      'declared in',
      source ? [`${source.place}  module ${module}`, source.note].filter(Boolean) : [`module ${module}`],
    ),
    section('input', members(command.input)),
    section('output', members(command.output)),
    section('calls', source?.calls ?? []),
    section('jobs its file enqueues', source?.jobs ?? []),
    section('SQL of its own', sqlOf(source)),
    section('events', events),
    section('reactions', heard(registry, events)),
  ]
    .filter(Boolean)
    .join('\n')
}

const sqlOf = (source?: Source) => (source?.sql ?? []).map((text) => laidOut(text))
