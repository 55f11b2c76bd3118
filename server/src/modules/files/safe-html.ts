/** Elements that carry words and nothing else. */
const kept = new Set(
  'p br hr h1 h2 h3 h4 h5 h6 strong b em i u s sup sub ul ol li table thead tbody tr td th blockquote pre code'.split(
    ' ',
  ),
)

const entity: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = (words: string) => words.replace(/[<>"]/g, (c) => entity[c]!)

/**
 * HTML with its words and their structure: known elements without any attribute but spans of cells, everything else as text or
 * not at all. What comes out has no address, no style and no script, whatever came in.
 */
export function safeHtml(html: string): string {
  let out = ''
  let at = 0
  const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g
  const bare = html
    .replace(/<(script|style|iframe|object|svg|math)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
  for (let found = tag.exec(bare); found; found = tag.exec(bare)) {
    const [all, slash, name, attributes] = found
    out += text(bare.slice(at, found.index))
    at = found.index + all.length
    const element = name!.toLowerCase()
    if (!kept.has(element)) continue
    const spans = slash
      ? ''
      : [...attributes!.matchAll(/\b(colspan|rowspan)="(\d{1,3})"/gi)]
          .map((m) => ` ${m[1]!.toLowerCase()}="${m[2]}"`)
          .join('')
    out += `<${slash}${element}${spans}>`
  }
  return out + text(bare.slice(at))
}
