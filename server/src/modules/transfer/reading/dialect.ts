import { type Line, tokeniser } from './csv.ts'

export const delimiters = [',', ';', '\t', '|'] as const

/** How a file's text is cut into cells. */
export interface Cut {
  delimiter: string
  quote: string
}

const linesIn = (text: string, cut: Cut, whole: boolean): Line[] => {
  const t = tokeniser(cut)
  const rows = t.push(text)
  return (whole || !rows.length ? [...rows, ...t.end()] : rows).slice(0, 500)
}

/** How well a cut fits: the share of rows with the usual number of cells, then that number. */
function fit(rows: Line[]): number {
  const widths = new Map<number, number>()
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  const [width, times] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  if (width < 2) return 0
  const flawed = rows.filter((r) => r.flaw).length
  return (times - flawed) / rows.length + Math.min(width, 50) / 1000
}

/** Delimiter and quote of a sample; `whole` when the sample is the whole file. */
export function cutOf(sample: string, whole: boolean): Cut {
  const told = /^sep=([,;\t|])\r?\n/i.exec(sample)?.[1]
  if (told) return { delimiter: told, quote: '"' }
  const quotes = !sample.includes('"') && /(^|[,;\t|\r\n])'[^'\r\n]*'([,;\t|\r\n]|$)/.test(sample) ? ['"', "'"] : ['"']
  let best = { delimiter: ',', quote: '"', score: 0 }
  for (const quote of quotes)
    for (const delimiter of delimiters) {
      const score = fit(linesIn(sample, { delimiter, quote }, whole)) + (quote === "'" ? 0.0001 : 0)
      if (score > best.score) best = { delimiter, quote, score }
    }
  return { delimiter: best.delimiter, quote: best.quote }
}

const looksLikeData = (cell: string) =>
  /^[-+]?[\d.,' ]*\d[\d.,' ]*$/.test(cell) || /@|^https?:/i.test(cell) || /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/.test(cell)

/** Whether the first row names the columns. */
export function hasHeader(rows: readonly Line[]): boolean {
  const [first, ...others] = rows
  if (!first) return true
  const named = first.cells.map((c) => c.trim()).filter(Boolean)
  if (!named.length || named.some(looksLikeData)) return false
  if (named.some((n) => n.length > 200)) return false
  // A value that comes back further down is no name.
  return !first.cells.some((name, i) => name && others.slice(0, 100).some((r) => r.cells[i] === name))
}
