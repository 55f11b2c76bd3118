import { preferencesMark, unsubscribeMark } from '../templates/layout.ts'
import { makeToken } from '../token.ts'

export interface Linking {
  key: Buffer
  publicUrl: string
  organization: string
  message: string
  opens: boolean
  clicks: boolean
  /** Whether the message carries a way out: everything that is no necessity. */
  wayOut: boolean
}

export const pathOf = (
  publicUrl: string,
  what: 'open' | 'click' | 'unsubscribe' | 'preferences',
  token: string,
): string => `${publicUrl}/api/v1/m/${what}${what === 'click' ? '?t=' : '/'}${token}`

/** The addresses by which a recipient leaves or chooses. */
export function waysOut(l: Linking): { unsubscribe: string; preferences: string } {
  const token = makeToken(l.key, 'leave', l)
  return {
    unsubscribe: pathOf(l.publicUrl, 'unsubscribe', token),
    preferences: pathOf(l.publicUrl, 'preferences', token),
  }
}

const unescaped = (text: string) => text.replace(/&amp;/g, '&').replace(/&#38;/g, '&')
const longest = 2000

/** The HTML as it leaves: marks become addresses, links lead through the counter, a picture tells of opening. */
export function linkedHtml(html: string, l: Linking): string {
  const ways = waysOut(l)
  const own = [ways.unsubscribe, ways.preferences]
  let linked = html.replaceAll(unsubscribeMark, ways.unsubscribe).replaceAll(preferencesMark, ways.preferences)
  if (l.clicks)
    linked = linked.replace(/(<a\b[^>]*?\shref\s*=\s*)(["'])(https?:\/\/[^"']+)\2/gi, (whole, before, quote, href) => {
      const url = unescaped(href)
      if (own.includes(url) || url.length > longest) return whole
      return `${before}${quote}${pathOf(l.publicUrl, 'click', makeToken(l.key, 'click', { ...l, url }))}${quote}`
    })
  if (!l.opens) return linked
  const pixel = `<img src="${pathOf(l.publicUrl, 'open', makeToken(l.key, 'open', l))}" width="1" height="1" alt="" style="display:block;width:1px;height:1px;border:0">`
  return /<\/body>/i.test(linked) ? linked.replace(/<\/body>/i, `${pixel}</body>`) : linked + pixel
}

/** The text part keeps its addresses as they are: a person reads them. Only the marks are filled. */
export function linkedText(text: string, l: Linking): string {
  if (!text.includes('.invalid/')) return text
  const ways = waysOut(l)
  return text.replaceAll(unsubscribeMark, ways.unsubscribe).replaceAll(preferencesMark, ways.preferences)
}

/** RFC 2369 and RFC 8058: mail programs show a button of their own, and one POST is enough. */
export function wayOutHeaders(l: Linking): Record<string, string> {
  if (!l.wayOut) return {}
  const { unsubscribe } = waysOut(l)
  return { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}
