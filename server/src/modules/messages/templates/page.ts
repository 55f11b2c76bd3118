import { Body, Container, Head, Hr, Html, Img, Link, Section, Text } from '@react-email/components'
import { render } from '@react-email/render'
import { createElement as h, type ReactNode } from 'react'
import { type Brand, bodyMark, type Footer, font, preferencesMark, preheaderMark, unsubscribeMark } from './layout.ts'

// Read when the first mail is drawn: React and what renders it are large.

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

/** The HTML of a page around a body. */
export const drawn = (brand: Brand, footer: Footer, language: string, preheader: boolean): Promise<string> =>
  render(page(brand, footer, language, preheader))
