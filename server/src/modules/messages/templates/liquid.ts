import { Liquid, type Template } from 'liquidjs'
import { didYouMean, type InputProblem, nearest } from '../../../kernel/index.ts'

/** What a rendering may cost: characters read, milliseconds, and characters held. */
const limits = { parseLimit: 200_000, renderLimit: 100, memoryLimit: 1_000_000 }
const options = { ownPropertyOnly: true, strictFilters: true, jsTruthy: false, relativeReference: false, ...limits }

/** One for text as it stands, one that escapes what it puts into HTML. */
const engines = { text: new Liquid(options), html: new Liquid({ ...options, outputEscape: 'escape' }) }
for (const engine of Object.values(engines)) {
  // Templates are texts of a tenant: they read no files, include nothing, and switch off no escaping.
  for (const tag of ['include', 'render', 'layout', 'block']) delete (engine.tags as Record<string, unknown>)[tag]
  delete (engine.filters as Record<string, unknown>).raw
  engine.registerFilter('money', (value: unknown, locale = 'en') => money(value, String(locale)))
}

/** An amount of the product, `{ amount, currency }` in minor units, as people write it. */
function money(value: unknown, locale: string): string {
  const { amount, currency } = (value ?? {}) as { amount?: unknown; currency?: unknown }
  if (typeof amount !== 'number' || typeof currency !== 'string') return ''
  try {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  } catch {
    return ''
  }
}

export type Mode = keyof typeof engines

/** A template that was read once and can be filled often. Filling throws a sentence when it costs too much. */
export interface Compiled {
  fill(values: object): string
}

export function compile(source: string, mode: Mode): Compiled {
  const engine = engines[mode]
  const template = engine.parse(source)
  return {
    fill(values) {
      try {
        return engine.renderSync(template, values)
      } catch (error) {
        // The limit counts time, and a pause of the whole process is not the template's doing.
        if (!/render limit/.test((error as Error).message)) throw error
        return engine.renderSync(template, values)
      }
    },
  }
}

/**
 * The names a template may use: a node holds what stands below it, `anything` takes every name below, null is a plain value.
 */
export interface Names {
  readonly [name: string]: Names | 'anything' | null
}

const path = (segments: readonly unknown[]): string => segments.map(String).join('.')

/** Every problem of a template, each with line and column: what Liquid cannot read, and names that will never have a value. */
export function problemsOf(field: string, source: string, mode: Mode, names: Names): InputProblem[] {
  let parsed: Template[]
  try {
    parsed = engines[mode].parse(source)
  } catch (error) {
    return [{ path: field, message: sentenceOf(error as Error) }]
  }
  const { globals } = engines[mode].analyzeSync(parsed)
  return Object.values(globals)
    .flat()
    .flatMap(({ segments, location }) => {
      const wrong = unknownIn(segments, names)
      if (!wrong) return []
      const place = `Line ${location.row}, column ${location.col}`
      return [{ path: field, message: `${place}: there is no “${wrong.name}” here.${didYouMean(wrong.meant)}` }]
    })
}

function unknownIn(segments: readonly unknown[], names: Names): { name: string; meant?: string } | null {
  let node: Names | 'anything' | null = names
  for (const [i, segment] of segments.entries()) {
    if (node === 'anything') return null
    // What is asked of a plain value, such as its size, and names that are values themselves, are told at filling.
    if (node === null)
      return ['size', 'first', 'last'].includes(String(segment)) ? null : { name: path(segments.slice(0, i + 1)) }
    if (typeof segment !== 'string') return null
    if (!Object.hasOwn(node, segment)) {
      const before = path(segments.slice(0, i))
      const near = nearest(segment, Object.keys(node))
      const meant = near ? (before ? `${before}.${near}` : near) : undefined
      return { name: path(segments.slice(0, i + 1)), meant }
    }
    node = node[segment]!
  }
  return null
}

/** What Liquid says, in our order: place first. */
function sentenceOf(error: Error): string {
  const [, said, line, column] = /^(.*?)(?:, line:(\d+), col:(\d+))?$/s.exec(error.message) ?? []
  return line ? `Line ${line}, column ${column}: ${said}.` : `${said}.`
}
