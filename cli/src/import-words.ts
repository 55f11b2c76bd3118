import { grouped } from './progress.ts'
import { harmless } from './terminal.ts'
import type { Counts, ImportRecord, Problems } from './transfer.ts'

/** What becomes of which column, what would happen, and what does not fit. */
export function checked(record: ImportRecord, { groups, expected }: Problems): string {
  const columns = record.columns.map(({ index, name }) => {
    const target = record.mapping.columns[index]
    return `  ${name} → ${target ? target.field : 'left out'}\n`
  })
  const counts = Object.entries(expected).map(([what, rows]) => `${grouped(rows)} ${what}`)
  const wrong = groups.map(({ columnName, message, rows, samples }) => {
    const first = samples[0]
    const example = first ? ` (line ${first.lines[0]}: “${first.value.slice(0, 60)}”)` : ''
    return `  ${columnName || 'Row'}: ${message} ${grouped(rows)} rows${example}\n`
  })
  return harmless(
    `Columns\n${columns.join('')}Expected: ${counts.join(', ')}\n${wrong.length ? 'Does not fit\n' : ''}${wrong.join('')}`,
  )
}

/** What an import did, how long it took and how fast that was. */
export function told(
  { created, updated, unchanged, skipped, rejected, linked }: Counts,
  rows: number | null,
  seconds: number,
) {
  const parts = Object.entries({ created, updated, unchanged, skipped, rejected })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${grouped(count)} ${what}`)
  const others = Object.entries(linked ?? {})
    .filter(([, counts]) => counts.created > 0)
    .map(([noun, counts]) => `, ${grouped(counts.created)} ${noun} made with them`)
  const pace = rows && seconds > 0 ? ` in ${seconds.toFixed(1)} s (${grouped(rows / seconds)} rows/s)` : ''
  return `${parts.join(', ') || 'Nothing to do'}${others.join('')}${pace}.\n`
}
