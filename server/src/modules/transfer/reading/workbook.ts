import { type Archive, openArchive, Unreadable } from './archive.ts'
import { readElements } from './elements.ts'

export interface Workbook {
  archive: Archive
  sheets: { name: string; part: string }[]
  strings: string[]
  /** By style number: whether a number is shown as a day, or as a moment. */
  dates: (boolean | undefined)[]
  /** Days are counted from 1904 instead of 1900. */
  late: boolean
}

/** Characters of all shared texts together. */
const mostText = 64 * 1024 * 1024

/** The parts of a workbook that its sheets need. */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const archive = await openArchive(bytes)
  if (!archive.has('xl/workbook.xml'))
    throw new Unreadable(
      archive.names().some((n) => n === 'content.xml')
        ? 'This is an OpenDocument file. Save it as XLSX or CSV.'
        : 'This archive is no XLSX workbook. If it holds a table, unpack it first.',
    )
  const targets = new Map<string, string>()
  await readElements(await archive.open('xl/_rels/workbook.xml.rels'), {
    open(name, a) {
      if (name === 'Relationship' && a.Id && a.Target)
        targets.set(a.Id, a.Target.startsWith('/') ? a.Target.slice(1) : `xl/${a.Target}`)
    },
  })
  const sheets: Workbook['sheets'] = []
  let late = false
  await readElements(await archive.open('xl/workbook.xml'), {
    open(name, a) {
      if (name === 'workbookPr') late = a.date1904 === '1' || a.date1904 === 'true'
      const part = name === 'sheet' ? targets.get(a['r:id'] ?? relationOf(a)) : undefined
      if (part && archive.has(part)) sheets.push({ name: a.name ?? `Sheet ${sheets.length + 1}`, part })
    },
  })
  if (!sheets.length) throw new Unreadable('This workbook has no sheet with cells.')
  return { archive, sheets, late, strings: await sharedStrings(archive), dates: await dateStyles(archive) }
}

const relationOf = (a: Record<string, string>) => Object.entries(a).find(([k]) => k.endsWith(':id'))?.[1] ?? ''

async function sharedStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = []
  if (!archive.has('xl/sharedStrings.xml')) return strings
  let text = ''
  let taking = false
  let phonetic = false
  let total = 0
  await readElements(await archive.open('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') taking = !phonetic
    },
    text: (part) => void (taking && (text += part)),
    close(name) {
      if (name === 't') taking = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'si') {
        strings.push(unescaped(text))
        if ((total += text.length) > mostText) throw new Unreadable('This workbook holds more text than can be read.')
      }
    },
  })
  return strings
}

/** Excel writes control characters as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

const builtIn = (id: number): boolean | undefined =>
  (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)
    ? true
    : (id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)
      ? false
      : undefined

/** A number format of one's own: a day when it has d, m, y outside quotes and brackets, a moment when it has hours too. */
function formatted(code: string): boolean | undefined {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0]!
  if (!/[dmyhs]/i.test(bare) || /^general$/i.test(bare)) return undefined
  return /[dy]/i.test(bare) && !/[hs]/i.test(bare)
}

async function dateStyles(archive: Archive): Promise<(boolean | undefined)[]> {
  const own = new Map<number, boolean | undefined>()
  const styles: (boolean | undefined)[] = []
  let cells = false
  if (!archive.has('xl/styles.xml')) return styles
  await readElements(await archive.open('xl/styles.xml'), {
    open(name, a) {
      if (name === 'numFmt') own.set(Number(a.numFmtId), formatted(a.formatCode ?? ''))
      else if (name === 'cellXfs') cells = true
      else if (name === 'xf' && cells) {
        const id = Number(a.numFmtId ?? 0)
        styles.push(own.has(id) ? own.get(id) : builtIn(id))
      }
    },
    close: (name) => void (name === 'cellXfs' && (cells = false)),
  })
  return styles
}
