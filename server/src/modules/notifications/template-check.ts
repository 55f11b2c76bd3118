import { Liquid } from 'liquidjs'
import { invalid, renderText } from '../../kernel/index.ts'
import { type Kind, kindNamed } from './kinds.ts'

/** Names every text may use beside the kind's own data. */
export const ordinaryNames = ['actor', 'record', 'count', 'others', 'recipient', 'organization'] as const

const reader = new Liquid()

/** What a template may name, with an example of each. */
export const exampleOf = (kind: Kind): Record<string, unknown> => ({
  actor: 'Ana Lima',
  record: 'Hanna Lindqvist',
  count: 1,
  others: 0,
  recipient: 'Ines Roth',
  organization: 'Marlow Heatworks',
  ...kind.data,
})

/** Refuses a text that cannot be rendered or names what is not there, with its place. */
export function checkTemplate(type: string, texts: { heading: string; body?: string | null }): void {
  const kind = kindNamed(type)
  if (!kind) throw invalid([{ path: 'type', message: `There is no notification “${type}”.` }])
  const problems = (['heading', 'body'] as const).flatMap((path) => {
    const problem = problemOf(kind, texts[path] ?? '')
    return problem ? [{ path, message: problem }] : []
  })
  if (problems.length) throw invalid(problems)
}

function problemOf(kind: Kind, text: string): string | null {
  const values = exampleOf(kind)
  try {
    const names = Object.values(reader.analyzeSync(reader.parse(text), { partials: false }).globals).flat()
    const unknown = names.find((v) => !Object.hasOwn(values, String(v.segments[0])))
    if (unknown) {
      const { row, col } = unknown.location
      return `Line ${row}, column ${col}: there is no “${unknown.segments[0]}” here. Use ${Object.keys(values).join(', ')}.`
    }
    renderText(text, values)
    return null
  } catch (error) {
    return `This cannot be read: ${(error as Error).message.split('\n')[0]}`
  }
}
