import { command, id, invalid, query, z } from '../../kernel/index.ts'
import { automations, own } from './automation.ts'
import { type Change, changesBetween, textOf } from './diff.ts'
import { type Graph, graph as graphSchema } from './graph.ts'
import { versionOf } from './stored.ts'

const file = z.strictObject({
  banyan: z.literal('automation'),
  name: z.string().min(1).max(120),
  description: z.string().max(500).nullish(),
  graph: graphSchema,
})

/** Keys in alphabetical order, through and through, so that the same automation is always the same text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, ordered(v)]),
  )
}

/** An automation as a file. */
export function fileOf(name: string, description: string | null, { format, nodes, rules }: Graph): string {
  const graph = {
    format,
    rules: ordered(rules),
    nodes: nodes.map(({ id, type, title, with: settings, next }) => ({
      id,
      type,
      ...(title === undefined ? {} : { title }),
      with: ordered(settings),
      next: ordered(next),
    })),
  }
  return `${JSON.stringify({ banyan: 'automation', name, description, graph }, null, 2)}\n`
}

/** Reads a file into a draft: a new automation, or the draft of one that is there. */
export const importFile = command('automations.import', {
  can: 'automations:write',
  about: 'Reads an automation from a file into a new draft, or into the draft of one that is there.',
  input: z.strictObject({ text: z.string().max(1_000_000), id: id('automations').optional() }),
  output: automations.wire,
  async run(ctx, { text, id }) {
    const { name, description, graph } = read(text)
    if (!id) return automations.create(ctx, { name, description: description ?? null, graph })
    await own(ctx, id)
    return automations.update(ctx, id, { name, description: description ?? null, graph })
  },
})

function read(text: string): z.output<typeof file> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw invalid([{ path: 'text', message: `This is no JSON: ${(error as Error).message}` }])
  }
  const result = file.safeParse(json)
  if (result.success) return result.data
  throw invalid(
    result.error.issues
      .slice(0, 20)
      .map((i) => ({ path: 'text', message: `${i.path.join('.') || 'The file'}: ${i.message}` })),
  )
}

const which = z.union([z.literal('draft'), z.number().int().min(1)])
const change = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  node: z.string().nullable(),
  path: z.string(),
  before: z.unknown(),
  after: z.unknown(),
})

/** What differs between two versions, or a version and the draft. */
export const diff = query('automations.diff', {
  can: 'automations:read',
  about: 'Says what differs between two versions of an automation, or a version and the draft.',
  input: z.strictObject({ id: id('automations'), from: which, to: which }),
  output: z.object({ changes: z.array(change), text: z.string() }),
  async run(ctx, { id, from, to }) {
    const automation = await automations.get(ctx, id)
    const graphOf = (w: z.output<typeof which>) =>
      w === 'draft' ? Promise.resolve(graphSchema.parse(automation.graph)) : versionOf(ctx, id, w)
    const changes: Change[] = changesBetween(await graphOf(from), await graphOf(to))
    return { changes, text: textOf(changes) }
  },
})
