import { everyNoun } from '../../resource/resource.ts'

let known = new Map<string, { noun: string; ours: boolean }>()
let count = 0

/** Nouns by their tables and those of their collections. `ours` are written by the product alone, maybe past its write path. */
function nouns(): typeof known {
  const all = everyNoun()
  if (all.length === count) return known
  count = all.length
  known = new Map()
  read.clear()
  written.clear()
  for (const { name, fields, expose } of all) {
    const ours = !expose.some((verb) => verb === 'create' || verb === 'update' || verb === 'remove')
    known.set(name, { noun: name, ours })
    for (const f of Object.values(fields as Record<string, { collection?: { table: string } }>))
      if (f.collection) known.set(f.collection.table, { noun: name, ours })
  }
  return known
}

const read = new Map<string, readonly string[] | null>()
const written = new Map<string, readonly string[]>()
const none: readonly string[] = []

function once<V>(texts: Map<string, V>, text: string, work: () => V): V {
  let answer = texts.get(text)
  if (answer === undefined) {
    if (texts.size > 5000) texts.clear()
    texts.set(text, (answer = work()))
  }
  return answer
}

/**
 * The nouns a read depends on, or null when it may not be kept: it reads something that is no noun, a noun whose changes
 * nobody hears of, or the clock.
 */
export function tablesRead(text: string): readonly string[] | null {
  const tables = nouns()
  return once(read, text, () => {
    if (/\b(now|clock_timestamp|current_\w+|random|gen_random_uuid)\b|\bfor (update|share)\b/i.test(text)) return null
    const found = new Set<string>()
    for (const [, name] of text.matchAll(/\b(?:from|join)\s+"?(\w+)"?/gi)) {
      const table = tables.get(name!)
      if (!table || table.ours) return null
      found.add(table.noun)
    }
    return found.size ? [...found] : null
  })
}

/** The nouns that a statement writes, as far as it names their tables. */
export function tablesWritten(text: string): readonly string[] {
  const tables = nouns()
  if (text.startsWith('select ')) return none
  return once(written, text, () => [
    ...new Set(
      [...text.matchAll(/\b(?:insert\s+into|update|delete\s+from)\s+"?(\w+)"?/gi)].flatMap(([, name]) => {
        const table = tables.get(name!)
        return table ? [table.noun] : []
      }),
    ),
  ])
}
