import type { Person, Script } from './cast.ts'
import { makerOf } from './companies.ts'
import { countries } from './countries.ts'
import type { Particulars } from './data/people.ts'
import { type Draw, draw } from './draw.ts'
import type { Moments } from './moments.ts'
import { addressOf, type Reach } from './reach.ts'
import type { DemoContact, Json, Stage, Via } from './shape.ts'

const sources = [
  'Trade fair',
  'Trade fair',
  'Website',
  'Website',
  'Referral',
  'Referral',
  'Newsletter',
  'Phone',
  'Partner',
  'Energy agency',
]
const habits = ['Reference visit', 'Christmas card', 'Technical mails only', 'Speaker']

/** The contacts of a script, in the order of `persons`. */
export function contactsOf(
  script: Script,
  persons: Person[],
  ages: Map<string, number>,
  time: Moments,
  reach: Reach,
): DemoContact[] {
  return persons.map((one): DemoContact => {
    const own: Particulars = script.particulars[one.key] ?? {}
    const random = draw(`${one.key} contact`)
    const stage = own.stage ?? stageOf(one, random)
    const ownerId = own.owner !== undefined ? own.owner : ownerOf(script, one, stage, random)
    const main = script.first.includes(one.key)
    const emails = own.emails ?? reach.emails(one)
    const phones = own.phones ?? reach.phones(one, emails.length === 0 || main)
    return {
      key: one.key,
      firstName: one.firstName,
      lastName: one.lastName,
      jobTitle: one.jobTitle,
      companyId: one.firm?.firm.key ?? null,
      ownerId,
      stage,
      emails,
      phones,
      ...traitsOf(one, own, stage, main, random),
      timeZone: countries[one.country].timeZone,
      custom: buyingRole(script, one, own, random),
      ...originOf(script, one, ownerId, ages.get(one.key) ?? 0, time),
    }
  })
}

type Traits = Pick<DemoContact, 'addresses' | 'birthday' | 'language' | 'website' | 'tags'>
function traitsOf(one: Person, own: Particulars, stage: Stage, main: boolean, random: Draw): Traits {
  return {
    addresses: addressesOf(one, main, random),
    birthday: own.birthday ?? (random.chance(0.09) ? birthday(random) : null),
    language: own.language ?? languageOf(one, random),
    website: one.firm || !one.email ? null : `https://${one.email.split('@')[1]}`,
    tags: own.tags ?? tagsOf(one, stage, random),
  }
}

type Origin = Pick<
  DemoContact,
  'source' | 'via' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'lastActivityAt'
>
function originOf(script: Script, one: Person, ownerId: string | null, days: number, time: Moments): Origin {
  const random = draw(`${one.key} origin`)
  const told = script.particulars[one.key]?.source
  const source = told ?? (days === script.importDay ? 'Import' : random.pick(sources))
  const via: Via = source === 'Import' ? 'import' : source === 'Website' || source === 'Newsletter' ? 'api' : 'web'
  // An import writes all its rows in one minute, people make theirs over the day.
  const createdAt = time.past(days, via === 'import' ? 133 : random.whole(60, 500))
  const createdBy = via === 'web' ? makerOf(script, ownerId, days, one.key) : null
  const lastActivityAt = createdBy ? createdAt : null
  return { source, via, createdAt, createdBy, updatedAt: createdAt, updatedBy: createdBy, lastActivityAt }
}

function stageOf(one: Person, random: Draw): Stage {
  const stage = one.firm?.sales.stage ?? 'subscriber'
  if (stage === 'customer')
    return one.seat < 2 || random.chance(0.7) ? 'customer' : random.pick(['prospect', 'subscriber'])
  if (stage === 'prospect') return one.seat < 1 || random.chance(0.66) ? 'prospect' : 'subscriber'
  return stage
}

function ownerOf(script: Script, one: Person, stage: Stage, random: Draw): string | null {
  if (!one.firm) return script.members[random.whole(0, 2)]?.key ?? null
  return stage === 'subscriber' && random.chance(0.15) ? null : one.firm.sales.owner
}

function addressesOf(one: Person, main: boolean, random: Draw): DemoContact['addresses'] {
  if (!one.firm || (!random.chance(0.82) && !main)) return []
  const { country, postalCode, region, firm } = one.firm
  return [addressOf(firm.key, { city: firm.city, postalCode, region, country })]
}

function birthday(random: Draw): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${random.whole(1957, 1999)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`
}

function languageOf(one: Person, random: Draw): string {
  if (one.country === 'BE' && (one.city === 'Liège' || one.city === 'Brussel')) return 'fr'
  return random.chance(0.07) ? 'en' : countries[one.country].language
}

function tagsOf(one: Person, stage: Stage, random: Draw): string[] {
  const tags = (one.firm?.sales.tags ?? []).filter((tag) => tag === 'Berlin visit' || random.chance(0.35))
  if (stage === 'subscriber') tags.push('Newsletter')
  if (random.chance(0.08)) tags.push(random.pick(habits))
  return tags
}

function buyingRole(script: Script, one: Person, own: Particulars, random: Draw): Record<string, Json> {
  if (!script.customFields.some((field) => field.noun === 'contacts' && field.key === 'buyingRole')) return {}
  if (own.buyingRole) return { buyingRole: own.buyingRole }
  const title = (one.jobTitle ?? '').toLowerCase()
  if (!title || random.chance(0.4)) return {}
  if (/owner|director|chair|chief|managing|head of property|board/.test(title)) return { buyingRole: 'decides' }
  if (/buyer|purchas|procure|financ|control|account|treasur|bookkeep/.test(title)) return { buyingRole: 'buys' }
  return { buyingRole: /energy|engineer|sustain|advis|consult|environment/.test(title) ? 'advises' : 'uses' }
}
