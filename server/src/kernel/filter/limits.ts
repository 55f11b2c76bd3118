import { FilterError } from './error.ts'

/** How large a filter may be. Text and strings in bytes of UTF-8, a needle of `:` in characters. */
export const limits = { text: 8192, depth: 20, conditions: 200, choices: 1000, path: 5, needle: 500 } as const

/** Refuses text that PostgreSQL cannot keep, so that it never gets as far as a query. */
export function checkText(text: string, position: number | null = null): void {
  if (Buffer.byteLength(text) > limits.text)
    throw new FilterError(`A filter may be ${limits.text} bytes long; this is longer.`, position)
  if (text.includes('\u0000'))
    throw new FilterError('The character NUL cannot be stored, so nothing can be compared with it.', position)
  if (/\p{Surrogate}/u.test(text))
    throw new FilterError('This text holds half a character (a lone surrogate), which cannot be stored.', position)
}

/**
 * Checks the size of a tree without recursion: it also guards the recursive readers behind it against bodies that
 * are nested a hundred thousand deep. Shapes it does not know are left to the schema.
 */
export function checkTree(tree: unknown): void {
  const open: [node: unknown, depth: number][] = [[tree, 0]]
  let conditions = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next
    if (depth > limits.depth) throw new FilterError(`A filter may be nested ${limits.depth} deep; this is deeper.`)
    const parts = partsOf(node, depth)
    for (const part of parts) open.push([part, depth + 1])
    if (!parts.length && ++conditions > limits.conditions)
      throw new FilterError(`A filter may have ${limits.conditions} conditions; this has more.`)
  }
}

function partsOf(node: unknown, depth: number): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return []
  const { and, or, not, in: choices, value } = node as Record<string, unknown>
  const group = Array.isArray(and) ? and : Array.isArray(or) ? or : null
  if (group) {
    if (!group.length && (depth > 0 || group === or))
      throw new FilterError('A group needs at least one condition. For “everything” send { "and": [] } alone.')
    return group
  }
  if (not !== undefined) return [not]
  if (Array.isArray(choices) && choices.length > limits.choices)
    throw new FilterError(`IN takes ${limits.choices} values; this has ${choices.length}.`)
  for (const literal of Array.isArray(choices) ? choices : [value]) if (typeof literal === 'string') checkText(literal)
  return []
}
