import { Body, Container, Head, Hr, Html, Img, Link, Section, Text } from '@react-email/components'
import { render } from '@react-email/render'
import { createElement as h, type ReactNode } from 'react'
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

const bodyMark = 'banyan-body-of-the-mail'
const preheaderMark = 'banyan-preheader'
const font = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
const small = { fontSize: '12px', lineHeight: '18px', color: '#5b655f', margin: '0 0 4px' }
const style = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:600px){.card{padding:24px 20px!important;border-radius:0!important}}
@media (prefers-color-scheme:dark){.page{background:#111613!important}.card{background:#1a201d!important}.card,.card p,.card h1,.card h2,.card h3,.card li{color:#e8ece9!important}.card a:not(.button){color:#5fc795!important}.small,.small a{color:#a3aca6!important}}`

function page(brand: Brand, footer: Footer, language: string, preheader: boolean): ReactNode {
  const quiet = (text: ReactNode, key: string) => h(Text, { key, className: 'small', style: small }, text)
  return h(
    Html,
    { lang: language, dir: /^(ar|he|fa|ur)\b/.test(language) ? 'rtl' : 'ltr' },
    h(
      Head,
      null,
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
      h('style', null, style),
    ),
    preheader
      ? h('div', { style: { display: 'none', overflow: 'hidden', maxHeight: 0, opacity: 0 } }, preheaderMark)
      : null,
    h(
      Body,
      { className: 'page', style: { margin: 0, background: '#f4f7f5', fontFamily: font } },
      h(
        Container,
        { style: { maxWidth: '600px', padding: '32px 0' } },
        brand.logoUrl
          ? h(Section, { style: { padding: '0 0 20px' } }, h(Img, { src: brand.logoUrl, alt: brand.name, height: 32 }))
          : null,
        h(
          Section,
          {
            className: 'card',
            style: {
              background: '#ffffff',
              borderTop: `4px solid ${brand.accent}`,
              borderRadius: '8px',
              padding: '32px 36px',
            },
          },
          bodyMark,
        ),
        h(
          Section,
          { style: { padding: '20px 36px 0' } },
          h(Hr, { style: { borderColor: '#dfe4e0', margin: '0 0 16px' } }),
          quiet([brand.name, brand.postalAddress].filter(Boolean).join(' · '), 'who'),
          footer.identity ? quiet(footer.identity, 'identity') : null,
          footer.unsubscribe
            ? quiet(
                [
                  h(
                    Link,
                    { key: 'u', href: unsubscribeMark, style: { color: '#5b655f', textDecoration: 'underline' } },
                    'Unsubscribe',
                  ),
                  ' · ',
                  h(
                    Link,
                    { key: 'p', href: preferencesMark, style: { color: '#5b655f', textDecoration: 'underline' } },
                    'Choose what you receive',
                  ),
                ],
                'out',
              )
            : null,
        ),
      ),
    ),
  )
}

const shells = new Map<string, Promise<string>>()

/** The page around a body: rendered once for a brand and footer, because it costs more than all else of a mail. */
function shell(brand: Brand, footer: Footer, language: string, preheader: boolean): Promise<string> {
  const key = JSON.stringify([brand, footer, language, preheader])
  let found = shells.get(key)
  if (!found) {
    if (shells.size > 500) shells.clear()
    // What is put in later may not be read as part of Liquid: names of organizations are no templates.
    found = render(page(brand, footer, language, preheader)).then((html) =>
      html.replace(/<!--.*?-->/g, '').replace(/\{(?=[{%])/g, '{\u200b'),
    )
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
