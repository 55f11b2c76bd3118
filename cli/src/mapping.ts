import { meant } from './nouns.ts'
import { Wrong } from './refusal.ts'
import type { ImportRecord, Mapping } from './transfer.ts'

/** What the command line says of the columns. */
export interface Wishes {
  /** "Header=field"; "Header=" leaves the column out. */
  map: readonly string[]
  match?: string
  found?: string
  missing?: string
}

/**
 * The suggested mapping with the wishes put in; the very same when there are none. A header may have equals signs in it:
 * the longest one that fits counts. Throws Wrong for a header that is not in the file.
 */
export function mapped(record: ImportRecord, wishes: Wishes): Mapping {
  const { map, match, found, missing } = wishes
  if (!map.length && !match && !found && !missing) return record.mapping
  const columns = { ...record.mapping.columns }
  for (const wish of map) {
    const column = record.columns
      .filter(({ name }) => wish.toLowerCase().startsWith(`${name.toLowerCase()}=`))
      .sort((a, b) => b.name.length - a.name.length)[0]
    if (!column) throw unknownHeader(record, wish)
    const field = wish.slice(column.name.length + 1).trim()
    const before = columns[column.index]
    columns[column.index] = field ? { ...(before?.field === field ? before : {}), field } : null
  }
  const fields = match?.split(',').map((name) => name.trim()) ?? record.mapping.match?.fields ?? []
  const rule = { ...(found ? { found } : {}), ...(missing ? { missing } : {}) }
  return { ...record.mapping, columns, match: { ...record.mapping.match, fields, ...rule } }
}

function unknownHeader(record: ImportRecord, wish: string): Wrong {
  if (!wish.includes('=')) return new Wrong(`“${wish}” does not say where to: write --map "${wish}=field".`)
  const names = record.columns.map(({ name }) => name)
  const typed = wish.slice(0, wish.indexOf('='))
  return new Wrong(
    `The file has no column “${typed}”.${meant(typed, names) || ` It has ${names.slice(0, 20).join(', ')}.`}`,
  )
}
