import type { Graph } from './graph.ts'

export interface Change {
  kind: 'added' | 'removed' | 'changed'
  /** Null for the rules of the automation as a whole. */
  node: string | null
  path: string
  before: unknown
  after: unknown
}

/** What differs from one graph to another, node by node and setting by setting, in the order of the graphs. */
export function changesBetween(from: Graph, to: Graph): Change[] {
  const changes: Change[] = compared(null, from.rules, to.rules)
  const old = new Map(from.nodes.map((n) => [n.id, n]))
  const fresh = new Map(to.nodes.map((n) => [n.id, n]))
  for (const n of from.nodes)
    if (!fresh.has(n.id)) changes.push({ kind: 'removed', node: n.id, path: '', before: n, after: null })
  for (const n of to.nodes) {
    const before = old.get(n.id)
    if (!before) changes.push({ kind: 'added', node: n.id, path: '', before: null, after: n })
    else changes.push(...compared(n.id, before, n))
  }
  return changes
}

function compared(node: string | null, from: unknown, to: unknown): Change[] {
  const before = leaves(from)
  const after = leaves(to)
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)))
    .map((path) => ({
      kind: !before.has(path) ? 'added' : !after.has(path) ? 'removed' : 'changed',
      node,
      path,
      before: before.get(path) ?? null,
      after: after.get(path) ?? null,
    }))
}

/** Values by their dotted path; lists of plain values stay whole. */
function leaves(value: unknown, path = '', found = new Map<string, unknown>()): Map<string, unknown> {
  const deep =
    value !== null &&
    typeof value === 'object' &&
    (!Array.isArray(value) || value.some((v) => v && typeof v === 'object'))
  if (deep && Object.keys(value).length)
    for (const [k, v] of Object.entries(value)) leaves(v, path ? `${path}.${k}` : k, found)
  else if (value !== undefined) found.set(path, value)
  return found
}

/** The same for reading: one line for what went, one for what came. */
export function textOf(changes: readonly Change[]): string {
  const line = (sign: string, c: Change, value: unknown) =>
    `${sign} ${[c.node ?? 'rules', c.path].filter(Boolean).join('.')}: ${JSON.stringify(value)}`
  return changes
    .flatMap((c) => [
      ...(c.kind === 'added' ? [] : [line('-', c, c.before)]),
      ...(c.kind === 'removed' ? [] : [line('+', c, c.after)]),
    ])
    .join('\n')
}
