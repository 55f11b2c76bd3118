/** The basic table of GSM 03.38; one septet each. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Two septets each: an escape stands before them. */
const extended = new Set('\f^{}\\[~]|€')

export interface Segments {
  encoding: 'GSM-7' | 'UCS-2'
  segments: number
  /** Septets or UTF-16 units used. */
  units: number
  /** How many more fit into the last segment. */
  left: number
  /** The characters because of which the message needs UCS-2. */
  because: string[]
}

/** How many text messages a text costs. One of several carries a header, so it holds less than a lone one. */
export function countSegments(text: string): Segments {
  const characters = [...text]
  const because = [...new Set(characters.filter((c) => !basic.has(c) && !extended.has(c)))]
  if (!because.length) {
    const widths = characters.map((c) => (extended.has(c) ? 2 : 1))
    return { encoding: 'GSM-7', because, ...packed(widths, 160, 153) }
  }
  return {
    encoding: 'UCS-2',
    because: because.slice(0, 10),
    ...packed(
      characters.map((c) => c.length),
      70,
      67,
    ),
  }
}

/** A character is never cut in two, so a segment may end one unit early. */
function packed(widths: number[], lone: number, each: number): { segments: number; units: number; left: number } {
  const units = widths.reduce((sum, w) => sum + w, 0)
  if (units <= lone) return { segments: units ? 1 : 0, units, left: lone - units }
  let segments = 1
  let used = 0
  for (const width of widths) {
    if (used + width > each) {
      segments++
      used = 0
    }
    used += width
  }
  return { segments, units, left: each - used }
}
