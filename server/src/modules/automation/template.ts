import { Liquid } from 'liquidjs'

/** The same bounds as everywhere: texts of a tenant read no files, include nothing and end soon. */
const engine = new Liquid({
  ownPropertyOnly: true,
  strictFilters: true,
  strictVariables: false,
  jsTruthy: false,
  relativeReference: false,
  parseLimit: 100_000,
  renderLimit: 500,
  memoryLimit: 5_000_000,
})
for (const tag of ['include', 'render', 'layout', 'block']) delete (engine.tags as Record<string, unknown>)[tag]

const single = /^\s*\{\{-?((?:(?!\{\{|\}\}|\{%)[\s\S])*?)-?\}\}\s*$/

/**
 * A value with its templates filled in, arrays and objects through and through. A text that is exactly one expression gives
 * the value itself, with its type: a number stays a number, a list a list.
 */
export function filled(value: unknown, scope: Record<string, unknown>): unknown {
  if (typeof value === 'string') {
    if (!value.includes('{{') && !value.includes('{%')) return value
    const expression = single.exec(value)?.[1]
    if (expression !== undefined) return engine.evalValueSync(expression.trim(), scope) ?? null
    return engine.parseAndRenderSync(value, scope)
  }
  if (Array.isArray(value)) return value.map((v) => filled(v, scope))
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, filled(v, scope)]))
  return value
}

/** The same as text, whatever it gives. */
export function filledText(value: string, scope: Record<string, unknown>): string {
  const found = filled(value, scope)
  if (found === null || found === undefined) return ''
  return typeof found === 'object' ? JSON.stringify(found) : String(found)
}

/** A name that a template asks for, as its parts, with its place in the text. */
export interface Named {
  parts: readonly (string | number)[]
  line: number
  column: number
}

/** What a template asks for from outside; throws a sentence with the place when it cannot be read. */
export function namesIn(text: string): Named[] {
  if (!text.includes('{{') && !text.includes('{%')) return []
  const { globals } = engine.analyzeSync(engine.parse(text), { partials: false })
  return Object.values(globals).flatMap((uses) =>
    uses.map((use) => ({
      // A part worked out while it runs ends what can be known before.
      parts: plainParts(use.segments as readonly unknown[]),
      line: use.location.row,
      column: use.location.col,
    })),
  )
}

function plainParts(segments: readonly unknown[]): (string | number)[] {
  const end = segments.findIndex((s) => typeof s !== 'string' && typeof s !== 'number')
  return (end < 0 ? segments : segments.slice(0, end)) as (string | number)[]
}

/** Every text inside a value with the path that leads there. */
export function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([k, v]) => textsIn(v, path ? `${path}.${k}` : k))
}
