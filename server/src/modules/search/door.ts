import { fold } from './fold.ts'
import { ownedBy, type Part, quoted, vectorOf } from './lexemes.ts'
import { ask } from './query.ts'
import { cut, wordsIn } from './tokenise.ts'

export { highlight, type Stretch } from './highlight.ts'

/** What a record is found by: its title, and texts that not everybody may be able to read. */
export interface SearchDocument {
  organization: string
  noun: string
  id: string
  title: string
  parts: Part[]
  ownerId?: string | null
  /** Lifts the record a little among its equals, 0 to 1. */
  boost?: number
}

/** What an actor may find of a noun: all rows or those of certain owners, by all their words or by their titles' alone. */
export interface SearchScope {
  noun: string
  rows: 'all' | { owners: string[] }
  titlesOnly?: boolean
}

/** Runs one statement: questions inside a transaction that knows its organization, writing as the worker. */
export type Run = (sql: { text: string; values: unknown[] }) => Promise<{ rows: any[] }>

export interface Hit {
  noun: string
  id: string
  /** Larger is better; comparable within one answer only. */
  rank: number
  title: string
}

const longestTitle = 300
/** Documents that are made before others get the processor again: about a millisecond. */
const breath = 25
const name = /^[\w.-]{1,63}$/

/**
 * Writes documents, of any organizations, and replaces those that were there. Safe to repeat; unchanged documents are not
 * written again. Give at most a few thousand at a time.
 */
export async function putDocuments(run: Run, documents: SearchDocument[]): Promise<void> {
  if (!documents.length) return
  const last = new Map(documents.map((d) => [`${d.organization}:${d.noun}:${d.id}`, d]))
  const columns: unknown[][] = [[], [], [], [], [], [], [], []]
  const spellings = new Map<string, [organization: string, word: string, noun: string]>()
  let worked = 0
  for (const { organization, noun, id, ownerId = null, boost = 0, parts, title: given } of last.values()) {
    // Nobody's request waits for a page of documents.
    if (++worked % breath === 0) await new Promise<void>((resolve) => setImmediate(resolve))
    const title = cut(given.replace(/\0/g, ''), longestTitle)
    const { vector, vocabulary } = vectorOf(title, parts, ownerId)
    const row: unknown[] = [organization, checkedName(noun), id, ownerId, boost, title, fold(title), vector]
    for (const [i, value] of row.entries()) columns[i]!.push(value)
    for (const word of vocabulary) spellings.set(`${organization}:${noun}:${word}`, [organization, word, noun])
  }
  const words = [...spellings.values()]
  const values = [...columns, ...[0, 1, 2].map((i) => words.map((word) => word[i]))]
  await run({ text: 'select search.put($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)', values })
}

/** Removes the documents of these records. Safe to repeat. */
export async function removeDocuments(
  run: Run,
  keys: { organization: string; noun: string; id: string }[],
): Promise<void> {
  if (!keys.length) return
  const values = (['organization', 'noun', 'id'] as const).map((name) => keys.map((key) => key[name]))
  await run({ text: 'select search.remove($1,$2,$3)', values })
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
    text: 'select * from search.find($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)',
    values: [...values, reach.keys, reach.titlesOnly, reach.limits, reach.visible, limit],
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
    values: [question.titleOpen, reach.keys, reach.limits, reach.visible],
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

function checkedName(noun: string): string {
  if (!name.test(noun)) throw new Error(`“${noun}” is no name for a noun`)
  return noun
}

/** More owners than this are compared row by row instead of through the index. */
const mostOwners = 64

interface Reach {
  keys: string[]
  titlesOnly: boolean[]
  /** Per noun what its question is narrowed by, as tsquery text. */
  limits: string[]
  /** JSON whose members are the nouns of which all rows may be seen, and noun and owner of the others. */
  visible: string
}

/** The scopes as the database compares them; undefined when nothing at all may be found. */
function reachOf(scopes: SearchScope[]): Reach | undefined {
  const nouns = new Map<string, { owners: 'all' | Set<string>; titlesOnly: boolean }>()
  for (const { noun, rows, titlesOnly = false } of scopes) {
    const before = nouns.get(checkedName(noun))
    if (rows === 'all' || before?.owners === 'all') nouns.set(noun, { owners: 'all', titlesOnly })
    else if (rows.owners.length)
      nouns.set(noun, { owners: new Set([...(before?.owners ?? []), ...rows.owners]), titlesOnly })
  }
  if (!nouns.size) return undefined
  const visible: Record<string, 0> = {}
  const limits = [...nouns].map(([noun, { owners }]) => {
    for (const owner of owners === 'all' ? [] : owners) visible[`${noun}:${owner.toLowerCase()}`] = 0
    if (owners === 'all') visible[noun] = 0
    return owners === 'all' || owners.size > mostOwners ? '' : ` & (${[...owners].map(ownerLexeme).join(' | ')})`
  })
  const titlesOnly = [...nouns.values()].map((n) => n.titlesOnly)
  return { keys: [...nouns.keys()], titlesOnly, limits, visible: JSON.stringify(visible) }
}

const ownerLexeme = (owner: string): string => quoted(ownedBy(owner))

/** The corrected words, spelled as the best hit spells them. */
function correction(corrected: string[], words: string[], title: string): string | null {
  if (corrected.every((word, i) => word === words[i])) return null
  const spelled = new Map(wordsIn(title).map((word) => [word.text, title.slice(word.start, word.end)]))
  return corrected.map((word) => spelled.get(word) ?? word).join(' ')
}
