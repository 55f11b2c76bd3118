/** What automations ask of a model. Another driver takes its place with `fillAi`; this one needs no network. */
export interface Ai {
  classify(text: string, labels: readonly string[]): Promise<{ label: string; confidence: number }>
  summarise(text: string, sentences: number): Promise<string>
  extract(text: string, fields: readonly AiField[]): Promise<Record<string, unknown>>
}
export interface AiField {
  name: string
  kind: 'text' | 'number' | 'date' | 'email' | 'phone' | 'money'
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .match(/\p{L}{3,}|\p{N}+/gu) ?? []
const stem = (word: string) => word.replace(/(ing|ed|es|s)$/, '')

const patterns: Record<AiField['kind'], RegExp> = {
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
  phone: /\+?\d[\d ()/-]{5,}\d/,
  date: /\b\d{4}-\d{2}-\d{2}\b/,
  money: /(?:€|\$|£|\bEUR|\bUSD|\bGBP)\s?(\d[\d.,]*)/i,
  number: /-?\d+(?:\.\d+)?/,
  text: /.+/,
}

/** Answers by rules: the same text always gives the same answer. */
export const embeddedAi: Ai = {
  async classify(text, labels) {
    const have = new Set(wordsOf(text).map(stem))
    const scores = labels.map((label) => {
      // A label may bring the words it goes by: `complaint: broken, refund, angry`.
      const [name, hints = ''] = label.split(':')
      const asked = [...wordsOf(name!), ...wordsOf(hints)].map(stem)
      return asked.filter((w) => have.has(w)).length
    })
    const sum = scores.reduce((a, b) => a + b, 0)
    const best = sum ? scores.indexOf(Math.max(...scores)) : labels.length - 1
    return { label: labels[best]!.split(':')[0]!.trim(), confidence: sum ? scores[best]! / sum : 0 }
  },
  async summarise(text, sentences) {
    const all =
      text
        .replace(/\s+/g, ' ')
        .trim()
        .match(/[^.!?]+[.!?]*/g) ?? []
    const counts = new Map<string, number>()
    for (const w of wordsOf(text)) counts.set(stem(w), (counts.get(stem(w)) ?? 0) + 1)
    const weight = (s: string) => {
      const own = wordsOf(s).map(stem)
      return own.length ? own.reduce((n, w) => n + counts.get(w)!, 0) / Math.sqrt(own.length) : 0
    }
    const best = all.map((s, i) => ({ i, w: weight(s) })).sort((a, b) => b.w - a.w || a.i - b.i)
    const kept = new Set(best.slice(0, sentences).map((b) => b.i))
    return all
      .filter((_, i) => kept.has(i))
      .map((s) => s.trim())
      .join(' ')
  },
  async extract(text, fields) {
    return Object.fromEntries(fields.map((f) => [f.name, extracted(text, f)]))
  },
}

/** What stands after the field's name and a colon, else the first thing of its kind. */
function extracted(text: string, { name, kind: wanted }: AiField): unknown {
  const label = name
    .replace(/([A-Z_])/g, ' $1')
    .replaceAll('_', ' ')
    .trim()
    .replace(/[^\p{L}\p{N} ]/gu, '')
  const line = new RegExp(`(?:^|\\n)\\s*${label}\\s*[:=]\\s*(.+)`, 'iu').exec(text)?.[1]
  const found = patterns[wanted].exec(line ?? (wanted === 'text' ? '' : text))
  if (!found) return null
  const value = (found[1] ?? found[0]).trim()
  if (wanted !== 'number' && wanted !== 'money') return value
  return Number(wanted === 'money' ? value.replace(/[,.](?=\d{3}\b)/g, '').replace(',', '.') : value)
}

let filledAi: Ai = embeddedAi
/** Another driver for all AI steps. */
export const fillAi = (ai: Ai): void => void (filledAi = ai)
export const ai = (): Ai => filledAi
