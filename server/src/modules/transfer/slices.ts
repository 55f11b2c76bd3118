import { compared } from '../../kernel/index.ts'
import type { Compiled } from './compile.ts'
import { type Draft, drafter, keyOf } from './draft.ts'
import type { Line } from './reading/csv.ts'

/** Rows of one transaction: enough to be set-wise, few enough that readers of events never wait long. */
const most = 200
/** Characters of one transaction, for files with very long cells. */
const weight = 4 * 1024 * 1024
/** How often one key may stand in a slice: each time costs a round of its own. */
const repeats = 12
/** Rows that are read before others get the processor again. */
const breath = 50

export interface Slice {
  drafts: Draft[]
  /** Rows of the file up to the end of this slice. */
  end: number
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Cuts the rows of a file into slices of drafts, beginning after `skip` rows. The processor is never held for long. */
export async function* slices(rows: AsyncIterable<Line[]>, compiled: Compiled, skip: number): AsyncGenerator<Slice> {
  const draft = drafter(compiled)
  let drafts: Draft[] = []
  let at = 0
  let heavy = 0
  let seen = new Map<string, number>()
  for await (const portion of rows) {
    let since = 0
    for (const row of portion) {
      at++
      if (at <= skip) continue
      if (++since % breath === 0) await pause()
      const made = draft(row)
      drafts.push(made)
      for (const cell of row.cells) heavy += cell.length
      const key = keyOf(compiled, made)?.join('\u0000')
      const times = key ? (seen.get(key) ?? 0) + 1 : 0
      if (key) seen.set(key, times)
      if (drafts.length < most && times < repeats && heavy < weight) continue
      yield { drafts, end: at }
      drafts = []
      heavy = 0
      seen = new Map()
    }
  }
  if (drafts.length) yield { drafts, end: at }
}

/** Reads the next item while the last one is worked on. */
export async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = items.next()
  next.catch(() => {})
  try {
    for (;;) {
      const { value, done } = await next
      if (done) return
      next = items.next()
      next.catch(() => {})
      yield value
    }
  } finally {
    await next.catch(() => {})
    await items.return(undefined)
  }
}

/** Items two by two; the last one may be alone. */
export async function* pairs<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let waiting: T[] = []
  for await (const item of items) {
    waiting.push(item)
    if (waiting.length < 2) continue
    yield waiting
    waiting = []
  }
  if (waiting.length) yield waiting
}

/** Whether rows of two slices may mean the same record, or would make the same linked one: the later one must see the earlier. */
export function clash(compiled: Compiled, a: Slice, b: Slice): boolean {
  const written = new Set([compiled.noun.name, ...[...compiled.links.values()].map((l) => l.noun.name)])
  // Rows that name records of the nouns being written may name those of the slice before.
  if (written.size <= compiled.links.size) return true
  if (compiled.columns.some(({ slot }) => slot.to === 'ref' && written.has(slot.noun))) return true
  const names = (slice: Slice) => slice.drafts.flatMap((draft) => namesOf(compiled, draft))
  const seen = new Set(names(a))
  return names(b).some((name) => seen.has(name))
}

/** What a row's record and those it links to are found by. */
function namesOf(compiled: Compiled, draft: Draft): string[] {
  const own = keyOf(compiled, draft)
  const linked = [...draft.links].map(([relation, values]) => {
    const { noun, keys, fields } = compiled.links.get(relation)!
    return [noun.name, ...keys.map((name) => (values[name] == null ? '' : compared(fields.get(name)!, values[name])))]
  })
  return [...(own ? [[compiled.noun.name, ...own]] : []), ...linked].map((key) => key.join('\u0000'))
}
