import { fold } from './fold.ts'
import { kept, ownedBy, type Part, quoted, vectorOf } from './lexemes.ts'
import { ask } from './query.ts'
import { cut, wordsIn } from './tokenise.ts'

export { highlight, type Stretch } from './highlight.ts'

/**
 * What one class of readers may find a record by. All documents of a record are put together: `title` and `parts`
 * hold only what everybody of the class may read. Words of one query must stand in one document.
 */
export interface SearchDocument {
  noun: string
  id: string
  class: string
  title: string
  parts: Part[]
  ownerId?: string | null
  /** Lifts the record a little among its equals, 0 to 1. */
  boost?: number
}

/** What an actor may find of a noun: all rows or those of certain owners, in these classes. */
export interface SearchScope {
  noun: string
  rows: 'all' | { owners: string[] }
  classes: string[]
}

/** Runs one statement inside a transaction that knows its organization. */
// biome-ignore lint/suspicious/noExplicitAny: rows come from the driver as they are
export type Run = (sql: { text: string; values: unknown[] }) => Promise<{ rows: any[] }>

export interface Hit {
  noun: string
  id: string
  /** Larger is better; comparable within one answer only. */
  rank: number
  title: string
}

const longestTitle = 300
const name = /^[\w.-]{1,63}$/

/**
 * Writes documents and replaces those that were there: a class of a record that is not given is removed.
 * Safe to repeat; unchanged documents are not written again. Give at most a few thousand at a time.
 */
export async function putDocuments(run: Run, documents: SearchDocument[]): Promise<void> {
  if (!documents.length) return
  const last = new Map(documents.map((d) => [`${d.noun}:${d.id}:${d.class}`, d]))
  const columns: unknown[][] = [[], [], [], [], [], [], [], []]
  const spellings = new Map<string, [noun: string, shade: string, word: string]>()
  for (const document of last.values()) {
    checkName(document.noun)
    checkName(document.class)
    const title = clean(document.title)
    const marks = [kept(document.noun, document.class)]
    if (document.ownerId) marks.push(ownedBy(document.ownerId))
    const { vector, vocabulary } = vectorOf(title, document.parts, marks)
    const { noun, id, ownerId = null, boost = 0 } = document
    const row: unknown[] = [noun, id, document.class, ownerId, boost, title, fold(title), vector]
    for (const [i, value] of row.entries()) columns[i]!.push(value)
    for (const word of vocabulary) spellings.set(`${noun}:${document.class}:${word}`, [noun, document.class, word])
  }
  const words = [...spellings.values()]
  const values = [...columns, ...[0, 1, 2].map((i) => words.map((word) => word[i]))]
  await run({ text: 'select search.put($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)', values })
}

/** Removes every document of these records. Safe to repeat. */
export async function removeDocuments(run: Run, keys: { noun: string; id: string }[]): Promise<void> {
  if (!keys.length) return
  const values = [keys.map((key) => key.noun), keys.map((key) => key.id)]
  await run({ text: 'select search.remove($1,$2)', values })
}

/** Drops words that no document of the organization holds any more; answers how many. For a daily job. */
export async function tidyVocabulary(run: Run): Promise<number> {
  const { rows } = await run({ text: 'select search.tidy() as gone', values: [] })
  return rows[0].gone
}

/**
 * Finds records by words, by what stands inside their title, or despite typing errors, in this order, in one round
 * trip. `corrected` is the query as it was understood when typing errors were mended. Limit: 1 to 500.
 */
export async function find(
  run: Run,
  query: string,
  scopes: SearchScope[],
  options: { limit: number },
): Promise<{ hits: Hit[]; corrected: string | null }> {
  const question = ask(query)
  const reach = reachOf(scopes)
  if (!question || !reach) return { hits: [], corrected: null }
  const { titleExact, titleOpen, exact, open, folded, patterns, words } = question
  const limit = Math.max(1, Math.min(500, options.limit))
  const values = [titleExact, titleOpen, exact, open, folded, patterns, words]
  const { rows } = await run({
    text: 'select * from search.find($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)',
    values: [...values, reach.keys, reach.owned, reach.narrow, limit],
  })
  const hits = rows.map(({ noun, id, rank, title }): Hit => ({ noun, id, rank, title }))
  return { hits, corrected: rows[0]?.corrected ? correction(rows[0].corrected, words, rows[0].title) : null }
}

/** Ways to finish the word that is being typed, most frequent first, as the titles write it. */
export async function suggest(
  run: Run,
  prefix: string,
  scopes: SearchScope[],
  limit: number,
): Promise<{ text: string }[]> {
  const question = ask(prefix)
  const typed = wordsIn(prefix.slice(0, 200))
  const reach = reachOf(scopes)
  const last = typed[typed.length - 1]
  if (!question || !reach || !last) return []
  const { rows } = await run({
    text: 'select title from search.suggest($1,$2,$3,$4)',
    values: [question.titleOpen, reach.keys, reach.owned, reach.narrow],
  })
  const counts = new Map<string, { text: string; count: number }>()
  for (const { title } of rows)
    for (const word of wordsIn(title))
      if (word.text.startsWith(last.text)) {
        const seen = counts.get(word.text) ?? { text: title.slice(word.start, word.end), count: 0 }
        seen.count += 1
        counts.set(word.text, seen)
      }
  const before = prefix.slice(0, last.start)
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, limit)
    .map(({ text }) => ({ text: before + text }))
}

const clean = (title: string): string => cut(title.replace(/\0/g, ''), longestTitle)

function checkName(text: string): void {
  if (!name.test(text)) throw new Error(`“${text}” is no name for a noun or a class of documents`)
}

/** More owners than this are compared row by row instead of through the index. */
const mostOwners = 64

/** The scopes as the database compares them; undefined when nothing at all may be found. */
function reachOf(scopes: SearchScope[]): { keys: string[]; owned: string; narrow: string } | undefined {
  const keys: string[] = []
  const owned: Record<string, 0> = {}
  const owners = new Set<string>()
  for (const { noun, rows, classes } of scopes)
    for (const shade of classes) {
      checkName(noun)
      checkName(shade)
      if (rows === 'all') keys.push(`${noun}:${shade}`)
      else
        for (const owner of rows.owners) {
          owned[`${noun}:${shade}:${owner}`] = 0
          owners.add(owner)
        }
    }
  if (!keys.length && !owners.size) return undefined
  const through = owners.size > 0 && owners.size <= mostOwners
  const marks = through ? [...[...owners].map(ownedBy), ...keys.map((key) => `/${key}`)] : []
  return { keys, owned: JSON.stringify(owned), narrow: marks.map(quoted).join(' | ') }
}

/** The corrected words, spelled as the best hit spells them. */
function correction(corrected: string[], words: string[], title: string): string | null {
  if (corrected.every((word, i) => word === words[i])) return null
  const spelled = new Map(wordsIn(title).map((word) => [word.text, title.slice(word.start, word.end)]))
  return corrected.map((word) => spelled.get(word) ?? word).join(' ')
}
