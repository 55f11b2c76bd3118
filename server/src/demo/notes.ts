import { entryOf } from './ages.ts'
import type { Script } from './cast.ts'
import { draw } from './draw.ts'
import { latest, type Moments } from './moments.ts'
import type { DemoCompany, DemoContact, DemoNote } from './shape.ts'

/** The notes of all logbooks, oldest first; none before the record it hangs on was made. */
export function notesOf(script: Script, records: Map<string, DemoCompany | DemoContact>, time: Moments): DemoNote[] {
  const notes = script.logbooks.flatMap((book) =>
    Object.entries(book).map(([key, text]): DemoNote => {
      const { record, author, days, pinned } = entryOf(key)
      const found = records.get(record)
      if (!found) throw new Error(`There is a note on ${record}, but no such record.`)
      const written = time.past(days, draw(`${key} note`).whole(130, 520))
      return {
        key: `${record}-${author}-${days}`,
        noun: 'firstName' in found ? 'contacts' : 'companies',
        record,
        author,
        body: fill(text, time),
        pinned,
        createdAt: latest(written, found.createdAt),
      }
    }),
  )
  return notes.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))
}

function fill(text: string, time: Moments): string {
  return text
    .replace(/\{day([+-]\d+)\}/g, (_, days) => time.dayInWords(Number(days)))
    .replace(/\{month([+-]\d+)\}/g, (_, months) => time.monthInWords(Number(months)))
}
