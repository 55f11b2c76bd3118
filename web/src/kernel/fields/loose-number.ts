const SCALE: Record<string, number> = { k: 3, m: 6, mn: 6, mio: 6, bn: 9, b: 9 }

/**
 * Reads a number as people type it: "1,5k", "1 200", "€1.234,50", "−3", "2m". Answers a plain decimal text ("1500"),
 * so that nothing is rounded on the way, or null when it is no number. `locale` decides what "1.500" means.
 */
export function looseNumber(text: string, locale: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0\u202f'’_]/g, '')
    .replace(/^(\D*?)[-−–](\D*?)(?=\d|[.,]\d)/, '-$1$2')
  const found = /^(-?)(?:\p{Sc}|[a-z]{3})?(\d[\d.,]*|[.,]\d+)(k|m|mn|mio|bn|b)?(?:\p{Sc}|%|[a-z]{3})?$/u.exec(bare)
  if (!found) return null
  const digits = decimal(found[2]!, locale)
  if (digits === null) return null
  const scaled = shift(digits, SCALE[found[3] ?? ''] ?? 0)
  return scaled === '0' ? '0' : found[1] + scaled
}

/** "1.234,50" and "1,234.50" to "1234.50"; a lone separator is judged by what the locale groups with. */
function decimal(text: string, locale: string): string | null {
  const marks = text.replace(/\d/g, '')
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (last < 0) return text
  const mark = text[last]!
  const sameMark = [...marks].every((one) => one === mark)
  const looksGrouped = /^\d{1,3}([.,]\d{3})+$/.test(text)
  const grouping = sameMark && looksGrouped && (marks.length > 1 || mark === groupMark(locale))
  if (grouping) return text.replace(/[.,]/g, '')
  if (sameMark && marks.length > 1) return null
  const whole = text.slice(0, last)
  if (whole.includes(mark)) return null
  return `${whole.replace(/[.,]/g, '')}.${text.slice(last + 1)}`
}

function groupMark(locale: string): string {
  const part = new Intl.NumberFormat(locale, { useGrouping: true })
    .formatToParts(1234567)
    .find((one) => one.type === 'group')
  return part?.value === '.' ? '.' : ','
}

/** Moves the decimal point and tidies zeros: shift("1.5", 3) is "1500". */
export function shift(text: string, places: number): string {
  const [whole = '', part = ''] = text.split('.')
  const filled = part.padEnd(Math.max(places, 0), '0')
  const left = (whole + filled.slice(0, places)).replace(/^0+(?=\d)/, '') || '0'
  const right = filled.slice(places).replace(/0+$/, '')
  return right ? `${left}.${right}` : left
}
