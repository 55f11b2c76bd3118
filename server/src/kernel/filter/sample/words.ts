import { readFileSync } from 'node:fs'

const file = new URL('../../../../../testdata/blns/blns.json', import.meta.url)

/** Strings that break things, without those that no column can hold. */
export const naughty: string[] = (JSON.parse(readFileSync(file, 'utf8')) as string[]).filter(
  (s) => !s.includes('\u0000') && !/\p{Surrogate}/u.test(s),
)

const list = (text: string) => text.split(' ')

/** Text that meets itself often: in several cases and scripts, and looking like syntax of this or that. */
export const common = [
  ...list('a A Acme acme Ann ann@acme.example Ann@ACME.example vip VIP vip-old null NULL me true'),
  ...list(
    '100% 100 50_50 50x50 % _ a\\b \\ \\d .* [a] a|b ( ^a$ ***:a (?i)a a{2} $1 $$ {} {a,b} {"a"} "quoted" O\'Brien',
  ),
  ...list('İstanbul istanbul ISTANBUL ısparta Isparta Straße STRASSE STRAẞE ΟΔΟΣ οδος οδοσ Ǆ ǅ é É ა Ა'),
  ...list('😀 😀😀 ﬁ fi k ſ s Ω \uffff \ue000 \u{10ffff} \u212a \u2126 e\u0301'),
  ...['', ' ', '\n', 'a\nb', '\t', 'ACME GmbH', "'; DROP TABLE people; --"],
]

export const words = [...common, ...naughty]
