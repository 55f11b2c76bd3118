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
