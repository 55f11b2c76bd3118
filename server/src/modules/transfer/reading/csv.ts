/** What is wrong with a row as it stands in the file; `column` counts from 1. */
export interface Flaw {
  column: number | null
  message: string
}

/** One row of a file: the line it begins in, counted from 1 as an editor shows it. */
export interface Line {
  line: number
  cells: string[]
  flaw?: Flaw
}

export const limits = { columns: 5000, cell: 1024 * 1024, row: 8 * 1024 * 1024 }

const start = 0
const plain = 1
const inside = 2
const after = 3

export interface Tokeniser {
  /** Rows that the text so far completes. */
  push(text: string): Line[]
  /** What is left at the end of the file. */
  end(): Line[]
}

/**
 * Cuts text into rows after RFC 4180, forgiving where nothing is lost by it: any line end, quotes inside unquoted cells,
 * blank lines. What cannot be read for certain is a flaw of its row. It keeps no more of a cell than its limit.
 */
export function tokeniser({ delimiter, quote }: { delimiter: string; quote: string }): Tokeniser {
  const d = delimiter.charCodeAt(0)
  const q = quote.charCodeAt(0)
  let state = start
  let line = 1
  let began = 1
  let cells: string[] = []
  let width = 0
  let weight = 0
  let held = ''
  let quoted = false
  let openedAt = 1
  let dropped = false
  let afterCr = false
  let flaw: Flaw | undefined
  let done: Line[] = []

  const wrong = (message: string) => void (flaw ??= { column: width + 1, message })
  const add = (text: string) => {
    if (dropped) return
    held = held ? held + text : text
    if (held.length <= limits.cell && weight + held.length <= limits.row) return
    wrong(
      held.length > limits.cell
        ? `The cell in column ${width + 1} is longer than 1 MB.`
        : 'This row is longer than 8 MB.',
    )
    dropped = true
    held = ''
  }
  const endCell = () => {
    if (width < limits.columns) cells.push(held)
    else if (width === limits.columns) wrong(`This row has more than ${limits.columns.toLocaleString('en')} columns.`)
    width++
    weight += held.length
    held = ''
    dropped = weight > limits.row
    quoted = false
    state = start
  }
  const endRow = () => {
    const blank = width === 0 && held === '' && !quoted && !flaw
    endCell()
    if (!blank) done.push(flaw ? { line: began, cells, flaw } : { line: began, cells })
    cells = []
    width = weight = 0
    dropped = false
    flaw = undefined
  }

  function push(text: string): Line[] {
    let from = 0
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (afterCr) {
        afterCr = false
        if (c === 10) {
          if (state === start && width === 0) {
            from = i + 1
            began = line
          }
          continue
        }
      }
      if (state === inside) {
        if (c === q) {
          add(text.slice(from, i))
          state = after
        } else if (c === 10) line++
        else if (c === 13) {
          line++
          afterCr = true
        }
        continue
      }
      if (c === d) {
        if (state !== after) add(text.slice(from, i))
        endCell()
        from = i + 1
      } else if (c === 10 || c === 13) {
        if (state !== after) add(text.slice(from, i))
        endRow()
        from = i + 1
        began = ++line
        afterCr = c === 13
      } else if (state === start) {
        if (c === q) {
          state = inside
          quoted = true
          openedAt = line
          from = i + 1
        } else state = plain
      } else if (state === after) {
        if (c === q) {
          from = i
          state = inside
        } else {
          wrong(`In column ${width + 1} there is text after the closing quote.`)
          from = i
          state = plain
        }
      }
    }
    if (state !== after) add(text.slice(from))
    return taken()
  }

  function end(): Line[] {
    if (state === inside) {
      flaw = {
        column: width + 1,
        message: `A quote opens in line ${openedAt}, column ${width + 1}, and never closes: nothing after it could be read.`,
      }
      held = ''
      endRow()
    } else if (width || held || quoted) endRow()
    return taken()
  }

  function taken(): Line[] {
    const rows = done
    done = []
    return rows
  }
  return { push, end }
}
