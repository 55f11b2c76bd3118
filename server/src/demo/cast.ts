import type { CountryCode } from './countries.ts'
import type { Edit } from './data/history.ts'
import type { Logbook } from './data/logbook.ts'
import type { Particulars } from './data/people.ts'
import type { CompanyRow, CountryRows } from './data/row.ts'
import type { DemoCustomField, DemoMember, DemoOrganization, DemoView } from './shape.ts'

/** All that is written down about one organization; `tell` makes the story of it. */
export interface Script {
  organization: DemoOrganization
  /** `joined` is days before now. The first three take turns in making records that nobody owns. */
  members: (Omit<DemoMember, 'createdAt'> & { joined: number })[]
  /** The member who left, and how many days ago. */
  left: { member: string; days: number } | null
  customFields: DemoCustomField[]
  views: DemoView[]
  countries: CountryRows[]
  independents: { person: string; country: CountryCode; city: string; email: string }[]
  particulars: Record<string, Particulars>
  /** Contacts that come first in the list, by key. */
  first: string[]
  logbooks: Logbook[]
  history: Edit[]
  /** Days before now of the one large import. */
  importDay: number
}

/** A company row with what its country knows about the city. */
export interface Firm extends CompanyRow {
  country: CountryCode
  postalCode: string
  region: string
  domain: string
}

export interface Person {
  key: string
  firstName: string
  lastName: string | null
  jobTitle: string | null
  /** Row of the company, or null for people on their own. */
  firm: Firm | null
  country: CountryCode
  city: string
  /** Place in the company, first is 0. */
  seat: number
  email: string | null
}

const plain: Record<string, string> = { ø: 'o', æ: 'ae', å: 'a', ß: 'ss', ł: 'l', đ: 'd', ı: 'i', ð: 'd', þ: 'th' }

/** Lower-case ASCII words joined by hyphens: "Søren Ørbæk" becomes "soren-orbaek". Empty where no letter is Latin. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x00-\x7f]/g, (letter) => plain[letter] ?? '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** All companies of a script, parents before their children. */
export function firmsOf(script: Script): Firm[] {
  const firms = script.countries.flatMap(({ country, places, companies }) =>
    companies.map((row): Firm => {
      const place = places[row.firm.city]
      if (!place) throw new Error(`${row.firm.key}: no place ${row.firm.city}`)
      const [postalCode, region] = place
      return { ...row, country, postalCode, region, domain: row.firm.domain ?? `${row.firm.key}.example` }
    }),
  )
  const byKey = new Map(firms.map((one) => [one.firm.key, one]))
  const depth = (one: Firm): number => {
    const parent = one.firm.parent ? byKey.get(one.firm.parent) : undefined
    return parent ? depth(parent) + 1 : 0
  }
  return firms
    .map((one) => ({ one, level: depth(one) }))
    .sort((a, b) => a.level - b.level)
    .map(({ one }) => one)
}

/** Reads "key=First Middle|Last, Title"; key, bar and title may be missing. */
function read(text: string): Pick<Person, 'key' | 'firstName' | 'lastName' | 'jobTitle'> {
  const [ownKey, rest] = text.includes('=') ? (text.split('=') as [string, string]) : [null, text]
  const comma = rest.lastIndexOf(', ')
  const name = comma < 0 ? rest : rest.slice(0, comma)
  const mark = name.includes('|') ? name.indexOf('|') : name.indexOf(' ')
  return {
    key: ownKey ?? slug(name.replace('|', ' ')),
    firstName: mark < 0 ? name : name.slice(0, mark),
    lastName: mark < 0 ? null : name.slice(mark + 1),
    jobTitle: comma < 0 ? null : rest.slice(comma + 2),
  }
}

/** All contacts of a script, those named in `first` before the others. */
export function personsOf(script: Script, firms: Firm[]): Person[] {
  const inFirms = firms.flatMap((firm) =>
    firm.people.map((text, seat): Person => {
      return { ...read(text), firm, country: firm.country, city: firm.firm.city, seat, email: null }
    }),
  )
  const alone = script.independents.map(({ person, country, city, email }): Person => {
    return { ...read(person), firm: null, country, city, seat: 0, email }
  })
  const all = [...inFirms, ...alone]
  const rank = new Map(script.first.map((key, index) => [key, index]))
  const place = (one: Person) => rank.get(one.key) ?? script.first.length
  return all.sort((a, b) => place(a) - place(b))
}
