import { aroundLiquid } from './plain-text.ts'

/** How mails of an organization look. */
export interface Brand {
  name: string
  /** Six hex digits with a hash. */
  accent: string
  logoUrl: string | null
  postalAddress: string | null
}

/** What stands below the text, in the reader's interest: who writes, and the way out of anything that is no necessity. */
export interface Footer {
  identity: string | null
  unsubscribe: boolean
}

/** Stand for addresses of one recipient; they become real when the message leaves, so that no log holds a key to them. */
export const unsubscribeMark = 'https://unsubscribe.invalid/'
export const preferencesMark = 'https://preferences.invalid/'

export const bodyMark = 'banyan-body-of-the-mail'
export const preheaderMark = 'banyan-preheader'
export const font = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
const shells = new Map<string, Promise<string>>()

/** The page around a body: rendered once for a brand and footer, because it costs more than all else of a mail. */
function shell(brand: Brand, footer: Footer, language: string, preheader: boolean): Promise<string> {
  const key = JSON.stringify([brand, footer, language, preheader])
  let found = shells.get(key)
  if (!found) {
    if (shells.size > 500) shells.clear()
    // What is put in later may not be read as part of Liquid: names of organizations are no templates.
    found = import('./page.ts')
      .then(({ drawn }) => drawn(brand, footer, language, preheader))
      .then((html) => html.replace(/<!--.*?-->/g, '').replace(/\{(?=[{%])/g, '{\u200b'))
    found.catch(() => shells.delete(key))
    shells.set(key, found)
  }
  return found
}

/** A whole mail around a body and preheader that may hold Liquid. */
export async function branded(
  body: string,
  preheader: string,
  brand: Brand,
  footer: Footer,
  language = 'en',
): Promise<string> {
  const html = await shell(brand, footer, language, preheader !== '')
  return html.replace(preheaderMark, () => preheader).replace(bodyMark, () => styled(body, brand.accent))
}

/** The bare form: the body and, where it must be, the way out. */
export function bare(body: string, brand: Brand, footer: Footer): string {
  const end = footer.unsubscribe
    ? `<p style="font-size:12px;color:#5b655f">${[brand.name, brand.postalAddress].filter(Boolean).map(String).map(safe).join(' · ')}<br><a href="${unsubscribeMark}">Unsubscribe</a> · <a href="${preferencesMark}">Choose what you receive</a></p>`
    : ''
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body style="font-family:${font.replaceAll("'", '')};font-size:15px;line-height:24px">${body}${end}</body></html>`
}
const safe = (text: string) => text.replace(/[&<>"'{}]/g, (c) => `&#${c.charCodeAt(0)};`)

/** Mail programs read styles at the element only; what has one of its own keeps it. */
function styled(body: string, accent: string): string {
  const styles: Record<string, string> = {
    p: 'margin:0 0 16px;font-size:15px;line-height:24px;color:#1d2722',
    h1: 'margin:0 0 16px;font-size:24px;line-height:32px;color:#1d2722',
    h2: 'margin:24px 0 12px;font-size:18px;line-height:26px;color:#1d2722',
    h3: 'margin:20px 0 8px;font-size:15px;line-height:24px;color:#1d2722',
    li: 'margin:0 0 6px;font-size:15px;line-height:24px;color:#1d2722',
    a: `color:${accent}`,
    img: 'max-width:100%;height:auto',
  }
  const button = `display:inline-block;background:${accent};color:#ffffff;text-decoration:none;padding:12px 20px;border-radius:6px;font-weight:600`
  return aroundLiquid(body, (text) =>
    text.replace(/<(p|h1|h2|h3|li|a|img)\b([^>]*)>/gi, (whole, tag: string, rest: string) => {
      if (/\bstyle\s*=/i.test(rest)) return whole
      const own =
        tag.toLowerCase() === 'a' && /\bclass\s*=\s*["'][^"']*\bbutton\b/i.test(rest)
          ? button
          : styles[tag.toLowerCase()]
      return `<${tag} style="${own}"${rest}>`
    }),
  )
}
