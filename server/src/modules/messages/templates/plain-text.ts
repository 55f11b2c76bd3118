const liquid = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  euro: '€',
}

/** The parts of a template between its Liquid marks changed, the marks themselves kept as they are. */
export function aroundLiquid(source: string, change: (text: string) => string): string {
  const marks: string[] = []
  const held = source.replace(liquid, (mark) => `\u0001${marks.push(mark) - 1}\u0002`)
  return change(held).replace(/\u0001(\d+)\u0002/g, (_whole, n) => marks[Number(n)]!)
}

/** The text part of an HTML body, before its values are put in: paragraphs, lists as dashes, addresses of links behind their words. */
export const textOf = (html: string): string => aroundLiquid(html, strip).trim()

function strip(html: string): string {
  return html
    .replace(/<(style|script|head|title)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<a\b[^>]*?\bhref\s*=\s*("([^"]*)"|'([^']*)')[^>]*>(.*?)<\/a>/gi, (_all, _q, a, b, label) =>
      link(a ?? b, label),
    )
    .replace(/<img\b[^>]*?\balt\s*=\s*"([^"]*)"[^>]*>/gi, '$1')
    .replace(/<br\s*\/?>\s*/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<hr\b[^>]*>/gi, '\n\n---\n\n')
    .replace(/<\/(p|div|h[1-6]|ul|ol|table|blockquote|section)>\s*/gi, '\n\n')
    .replace(/<\/(tr|li)>\s*/gi, '\n')
    .replace(/<\/t[dh]>\s*/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => character(name) ?? whole)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n(\n- )/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
}

function link(href: string, label: string): string {
  const words = label.replace(/<[^>]*>/g, '').trim()
  const bare = href.replace(/^mailto:|^tel:/, '')
  return !words || words === bare || words === href ? bare : `${words} (${bare})`
}

function character(name: string): string | null {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return Number.isInteger(code) && code > 31 && code < 0x110000 ? String.fromCodePoint(code) : null
}

/** Typed lines as HTML: a blank line begins a paragraph. What is HTML already stays as it is. */
export function htmlOf(body: string): string {
  if (/<(p|div|table|h[1-6]|ul|br|a|strong|em)\b/i.test(body)) return body
  return aroundLiquid(body, (text) =>
    text
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => `<p>${paragraph.trim().replace(/\n/g, '<br>')}</p>`)
      .join('\n'),
  )
}

/** Text of a person as HTML: nothing in it is a mark. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
